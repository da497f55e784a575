// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a day is for a body that works from Monday to Friday. */
public enum DayKind {
    /** Monday to Friday, nothing else known of it. */
    WEEKDAY(true),
    /** Saturday or Sunday, nothing else known of it: weekly rest (nghỉ hằng tuần). */
    WEEKEND(false),
    /** Public holiday (nghỉ lễ, tết), also on a weekend. In a local layer: a day off by a decision of its own. */
    HOLIDAY(false),
    /** Weekday off in place of a weekly rest day on which a holiday fell (nghỉ bù). */
    SUBSTITUTE(false),
    /** Weekday off that a worked Saturday makes up for (nghỉ hoán đổi). */
    SWAP_OFF(false),
    /** Saturday worked in place of a weekday off (làm bù). */
    SWAP_WORKING(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether people work on such a day. */
    public boolean isWorking() {
        return working;
    }

    /** Whether it is one of the two halves of a swap (hoán đổi). */
    public boolean isSwap() {
        return this == SWAP_OFF || this == SWAP_WORKING;
    }

    /** What a day is by its place in the week alone. */
    static DayKind ofWeek(LocalDate day) {
        return isWeekend(day) ? WEEKEND : WEEKDAY;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
