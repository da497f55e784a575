// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import java.time.LocalDate;

/** The founding scenarios, each with its data file and the day on which its page looks back. */
enum Scenario {
    /** Assignment and commitment: a province and its districts in 2021. */
    A("data/province-2021.json", LocalDate.of(2022, 1, 15)),
    /** Monthly briefing: a province in 2023. */
    B("data/briefing-2023.json", LocalDate.of(2023, 6, 30)),
    /** Directive cascade: a district and its communes in 2023. */
    C("data/letter-2023.json", LocalDate.of(2023, 12, 31)),
    /** Registered difficult tasks: a province, districts and communes in 2024. */
    D("data/difficult-tasks-2024.json", LocalDate.of(2024, 12, 31));

    private final String file;
    private final LocalDate day;

    Scenario(String file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    String file() {
        return file;
    }

    LocalDate day() {
        return day;
    }
}
