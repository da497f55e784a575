// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.calendar.working.CalendarSupplement;
import io.github.camket.calendar.working.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Supplements of the working calendar as documents, and counted deadlines. */
class CalendarDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Readers.class)
    void aSupplementIsReadAsItWasWritten(Readers reader) {
        assertThat(reader.calendar(Golden.CALENDAR.text())).isEqualTo(SmallCalendar.year());
        CalendarSupplement refusal = SmallCalendar.refusal();
        assertThat(reader.calendar(CamketJson.writeCalendar(refusal))).isEqualTo(refusal);
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallCalendar.year())).containsOnly(TREES.readTree(Golden.CALENDAR.text()));
        assertThat(Mappers.trees(SmallCalendar.deadline())).containsOnly(TREES.readTree(Golden.DEADLINE.text()));
        assertThat(CamketJson.readCalendar(Golden.CALENDAR.file())).isEqualTo(SmallCalendar.year());
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row("camket-calendar/1", "camket-overlay/1", "$.format", JsonRule.UNSUPPORTED_FORMAT),
                row("\"nam-2027\"", "\"Năm 2027\"", "$.id", JsonRule.INVALID_VALUE),
                row("\"NATIONAL\"", "\"CENTRAL\"", "$.scope", JsonRule.UNKNOWN_CODE),
                row("\"NATIONAL\"", "\"LOCAL\"", "$.rows", JsonRule.INVALID_VALUE),
                row("\"scope\":", "\"official\": true, \"scope\":", "$.official", JsonRule.UNKNOWN_PROPERTY),
                row("\"cited\":", "\"number\":", "$.document.number.number", JsonRule.UNKNOWN_PROPERTY),
                row("\"2026-12-01\"", "\"01/12/2026\"", "$.document.issuedOn", JsonRule.WRONG_DATE_FORMAT),
                row("\"2027-12-31\"", "\"2027-12-32\"", "$.horizon", JsonRule.IMPOSSIBLE_DATE),
                row("\"2027-02-04\"", "\"2027-02-30\"", "$.rows[0].day", JsonRule.IMPOSSIBLE_DATE),
                row("\"2027-02-05\"", "\"2027-02-04\"", "$.rows", JsonRule.INVALID_VALUE),
                row("\"HOLIDAY\"", "\"FEAST\"", "$.rows[0].kind", JsonRule.UNKNOWN_CODE),
                row("\"HOLIDAY\"", "\"WEEKEND\"", "$.rows[0].kind", JsonRule.INVALID_VALUE),
                row("\"HOLIDAY\"", "\"SWAP_OFF\"", "$.rows[0].counterpart", JsonRule.INVALID_VALUE),
                row("\"2027-02-09\"", "\"2027-02-13\"", "$.rows[5].day", JsonRule.INVALID_VALUE),
                row("\"Tết Âm lịch (28 tháng Chạp)\"", "\" \"", "$.rows[0].name", JsonRule.INVALID_VALUE),
                row("\"45/2019/QH14 Đ112.1b\"", "\"điều 112\"", "$.rows[0].citations[0]", JsonRule.INVALID_VALUE),
                row("\"2026-11-28\"", "20261128", "$.confirmed[1]", JsonRule.WRONG_TYPE),
                row("\"2026-11-28\"", "\"2026-11-23\"", "$.confirmed", JsonRule.INVALID_VALUE));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceAndRule(String old, String changed, String path, JsonRule rule) {
        String golden = Golden.CALENDAR.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = golden.substring(0, at) + changed + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, CalendarSupplement.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeCalendar(null))
                .withMessage("supplement");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeDeadline(null))
                .withMessage("deadline");
    }

    @Test
    void theExampleOfTheDocumentationFitsTheCalendar() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
        String text = Files.readString(docs.resolve("working-calendar.md"));
        String example = text.split("```json\n", 2)[1].split("```", 2)[0];
        WorkingCalendar calendar = WorkingCalendar.official().with(CamketJson.readCalendar(example));
        assertThat(calendar.getHorizon()).isEqualTo("2027-12-31");
        assertThat(calendar.getFindings()).isEmpty();
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule) {
        return arguments(old, changed, path, rule);
    }
}
