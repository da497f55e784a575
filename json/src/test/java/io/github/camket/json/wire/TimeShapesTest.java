// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.json.stream.Jackson2Sink;
import io.github.camket.json.stream.Jackson2Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back; what cannot be is refused at its place with its text. */
class TimeShapesTest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void aCutOffKeepsItsThreeParts() {
        CutOff cutOff = CutOff.of(ReportingPeriod.term(2021, 2026), LocalDate.of(2026, 12, 5), DAY);
        String json = "{\"period\":\"2021-2026\",\"closedOn\":\"2026-12-05\",\"coversUntil\":\"2026-11-30\"}";
        assertThat(write(TimeShapes.CUT_OFF, cutOff)).isEqualTo(json);
        assertThat(read(TimeShapes.CUT_OFF, json)).isEqualTo(cutOff);
    }

    @Test
    void aDeadlineKeepsItsWordsAndItsTime() {
        Deadline deadline = Deadline.parse("trước ngày 30/11/2026", ClosingTime.at(17, 0));
        String json = "{\"day\":\"2026-11-30\",\"inclusive\":false,\"closing\":\"17:00\","
                + "\"words\":\"trước ngày 30/11/2026\"}";
        assertThat(write(TimeShapes.DEADLINE, deadline)).isEqualTo(json);
        assertThat(read(TimeShapes.DEADLINE, json)).isEqualTo(deadline);
    }

    @Test
    void theEndOfTheDayIsLeftOut() {
        Deadline deadline = Deadline.until(DAY);
        String json = "{\"day\":\"2026-11-30\",\"inclusive\":true}";
        assertThat(write(TimeShapes.DEADLINE, deadline)).isEqualTo(json);
        assertThat(read(TimeShapes.DEADLINE, json)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every 2 weeks on MONDAY from 2026-01-05",
                "every 3 months on the last day from 2026-03",
                "every month on day 31 FORWARD from 2026-01"
            })
    void aRecurrenceIsItsText(String text) {
        Recurrence rule = Recurrence.parse(text);
        assertThat(write(TimeShapes.RECURRENCE, rule)).isEqualTo('"' + text + '"');
        assertThat(read(TimeShapes.RECURRENCE, '"' + text + '"')).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'period':'2026','closedOn':'2026-12-05','coversUntil':'2026-11-31'}|$.coversUntil|IMPOSSIBLE_DATE|2026-11-31",
                "{'period':'2026','closedOn':'2026-12-05','coversUntil':'2026-12-06'}|$.coversUntil|INVALID_VALUE|2026-12-06",
                "{'period':'2025-2021','closedOn':'2026-12-05','coversUntil':'2026-11-30'}|$.period|INVALID_VALUE|2025-2021",
                "{'period':'2026','closedOn':'5/12/2026','coversUntil':'2026-11-30'}|$.closedOn|WRONG_DATE_FORMAT|5/12/2026"
            })
    void aCutOffThatCannotBeIsRefusedAtItsPlace(String json, String path, Rule rule, String text) {
        assertRefused(TimeShapes.CUT_OFF, json, path, rule, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'day':'2026-02-29','inclusive':true}|$.day|IMPOSSIBLE_DATE|2026-02-29",
                "{'day':'2026-11-30'}|$.inclusive|MISSING|''",
                "{'day':'2026-11-30','inclusive':true,'closing':'17h'}|$.closing|INVALID_VALUE|17h"
            })
    void aDeadlineThatCannotBeIsRefusedAtItsPlace(String json, String path, Rule rule, String text) {
        assertRefused(TimeShapes.DEADLINE, json, path, rule, text);
    }

    private static void assertRefused(Format<?> format, String json, String path, Rule rule, String text) {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> read(format, json.replace('\'', '"')))
                .satisfies(e -> {
                    assertThat(e.place()).hasToString(path);
                    assertThat(e.rule()).isEqualTo(rule);
                    assertThat(e.text()).isEqualTo(text);
                });
    }

    private static <V> String write(Format<V> format, V value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            format.write(value, new Jackson2Sink(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static <V> V read(Format<V> format, String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            Jackson2Source source = new Jackson2Source(parser);
            source.next();
            return format.read(new At(Place.ROOT, new NodeReader(source, 10, 1000).read(Place.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
