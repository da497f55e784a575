// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One day of a count.
 *
 * @param day what the calendar knows of it
 * @param number its number, from 1; empty for a day that was passed over
 */
public record CountedDay(CalendarDay day, OptionalInt number) {

    /** Checks that both are given. */
    public CountedDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(number, "number");
    }

    /** Whether it was counted. */
    public boolean isCounted() {
        return number.isPresent();
    }
}
