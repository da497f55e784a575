// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import java.time.LocalDate;
import java.util.Optional;

/** The order of two days of a form; nothing is wrong as long as one is not known. */
final class DayOrder {

    private DayOrder() {}

    static Optional<Problem> notBefore(
            String first, Optional<LocalDate> firstDay, String later, Optional<LocalDate> laterDay) {
        return firstDay.flatMap(day -> laterDay.filter(day::isAfter)
                .map(wrong ->
                        Problem.of(DaysInOrder.class, later, later, "not be before " + first + " " + day, wrong)));
    }
}
