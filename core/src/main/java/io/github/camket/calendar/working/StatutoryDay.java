// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A day off that follows from a statute without a yearly decision. Of Tết Âm lịch that is mùng 1, without a substitute day for
 * it: which days stand beside it is for the decision.
 *
 * @param kind holiday or substitute
 * @param holiday the holiday, also of a substitute day
 * @param citation the place that says so
 * @param confidence how well that is known
 */
record StatutoryDay(DayKind kind, Holiday holiday, Citation citation, Confidence confidence) {

    /** All days, without and with a substitute for 24/11. */
    private static final class Table {
        private static final SortedMap<LocalDate, StatutoryDay> WITHOUT = all(false);
        private static final SortedMap<LocalDate, StatutoryDay> WITH = all(true);

        private static SortedMap<LocalDate, StatutoryDay> all(boolean substituteForCultureDay) {
            SortedMap<LocalDate, StatutoryDay> days = new TreeMap<>();
            for (int year = WorkingCalendar.FIRST_YEAR; year <= WorkingCalendar.LAST_YEAR; year++) {
                add(year, substituteForCultureDay, days);
            }
            return days;
        }

        private static void add(int year, boolean substituteForCultureDay, SortedMap<LocalDate, StatutoryDay> days) {
            TreeMap<LocalDate, Holiday> holidays = new TreeMap<>();
            for (Holiday holiday : Holiday.values()) {
                if (Statute.has(holiday, year)) {
                    holidays.putIfAbsent(holiday.fixedDay(year), holiday);
                }
            }
            holidays.forEach((day, holiday) -> {
                Statute statute = Statute.on(day);
                days.put(
                        day,
                        new StatutoryDay(DayKind.HOLIDAY, holiday, statute.cite(holiday), statute.confidence(holiday)));
            });
            SubstituteRule.of(
                            holidays.navigableKeySet(),
                            day -> isCompensated(holidays.get(day), day, substituteForCultureDay))
                    .forEach((day, of) -> days.put(day, substitute(holidays.get(of), of)));
        }

        private static StatutoryDay substitute(@Nullable Holiday holiday, LocalDate day) {
            if (holiday == null) {
                throw new IllegalStateException("day must be a holiday: " + day);
            }
            return new StatutoryDay(
                    DayKind.SUBSTITUTE, holiday, Statute.on(day).substitutes().orElseThrow(), Confidence.SECONDARY);
        }
    }

    /** Whether a holiday on a weekly rest day gives a substitute day without a yearly decision. */
    static boolean isCompensated(@Nullable Holiday holiday, LocalDate day, boolean substituteForCultureDay) {
        return holiday != Holiday.TET
                && (holiday != Holiday.CULTURE_DAY || substituteForCultureDay)
                && Statute.on(day).substitutes().isPresent();
    }

    /** All such days of the years of the calendar. */
    static SortedMap<LocalDate, StatutoryDay> all(boolean substituteForCultureDay) {
        return substituteForCultureDay ? Table.WITH : Table.WITHOUT;
    }

    /** Name in Vietnamese, as the shipped rows name such days. */
    String name() {
        String name = holiday.getLabel().vi();
        if (kind == DayKind.SUBSTITUTE) {
            return "Nghỉ bù " + name;
        }
        return holiday == Holiday.TET ? name + " (mùng 1)" : name;
    }
}
