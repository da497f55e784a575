// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The ledgers that come with the examples, and the questions asked of them. */
enum ShippedData {
    /** A commune People's Committee in 2026, known after the last scores of the year were given. */
    COMMUNE("commune-2026.json", "2026", LocalDate.of(2027, 1, 10), "c-11"),
    /** The person of the worked example in the handbook of the Ministry of Home Affairs. */
    HANDBOOK("handbook-person.json", "2026-11", LocalDate.of(2026, 12, 5), "h-01");

    private final String file;
    private final ReportingPeriod period;
    private final LocalDate knownOn;
    private final String person;

    ShippedData(String file, String period, LocalDate knownOn, String person) {
        this.file = file;
        this.period = ReportingPeriod.parse(period);
        this.knownOn = knownOn;
        this.person = person;
    }

    Ledger ledger() {
        try (InputStream in = ShippedData.class.getResourceAsStream("data/" + file)) {
            return CamketJson.readLedger(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    ReportingPeriod period() {
        return period;
    }

    LocalDate knownOn() {
        return knownOn;
    }

    String person() {
        return person;
    }
}
