// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which day is off in place of a weekly rest day on which a holiday fell: holiday by holiday in the order of their days, the
 * next day that is neither weekend, holiday nor taken already.
 */
final class SubstituteRule {

    private SubstituteRule() {}

    /**
     * The substitute days, each with the holiday that it stands for.
     *
     * @param compensated for which of the holidays there is one
     */
    static SortedMap<LocalDate, LocalDate> of(SortedSet<LocalDate> holidays, Predicate<LocalDate> compensated) {
        SortedMap<LocalDate, LocalDate> substitutes = new TreeMap<>();
        for (LocalDate holiday : holidays) {
            if (DayKind.isWeekend(holiday) && compensated.test(holiday)) {
                LocalDate next = holiday.plusDays(1);
                while (DayKind.isWeekend(next) || holidays.contains(next) || substitutes.containsKey(next)) {
                    next = next.plusDays(1);
                }
                substitutes.put(next, holiday);
            }
        }
        return substitutes;
    }
}
