// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.util.OptionalInt;

/** Length of a reporting period: a whole number of calendar months that divides the year, or several whole years. */
public enum PeriodType {
    /** One month (tháng). */
    MONTH(1),
    /** Three months (quý). */
    QUARTER(3),
    /** Six months. */
    HALF_YEAR(6),
    /** The calendar year. */
    YEAR(12),
    /** A term (nhiệm kỳ): several calendar years, whose number is that of the term itself. */
    TERM();

    private final OptionalInt months;

    PeriodType() {
        this.months = OptionalInt.empty();
    }

    PeriodType(int months) {
        this.months = OptionalInt.of(months);
    }

    /** Number of months: 1, 3, 6 or 12; empty for a term, which has no fixed length. */
    public OptionalInt getMonths() {
        return months;
    }
}
