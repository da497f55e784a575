// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

/** Length of a reporting period: a whole number of calendar months that divides the year. */
public enum PeriodType {
    /** One month (tháng). */
    MONTH(1),
    /** Three months (quý). */
    QUARTER(3),
    /** Six months. */
    HALF_YEAR(6),
    /** The calendar year. */
    YEAR(12);

    private final int months;

    PeriodType(int months) {
        this.months = months;
    }

    /** Number of months: 1, 3, 6 or 12. */
    public int getMonths() {
        return months;
    }
}
