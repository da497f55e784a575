// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.calendar.working.WorkingCalendar.Entry;
import io.github.camket.document.Confidence;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a calendar does not know: decisions that are not in the data, and which days they can touch. */
final class OpenDecisions {

    /** Tết can begin so many days before mùng 1. */
    private static final int TET_BEFORE = 4;
    /** Tết can last so many days after mùng 1. */
    private static final int TET_AFTER = 4;
    /** The substitute days for a weekend in Tết can lie so many days after mùng 1. */
    private static final int TET_SUBSTITUTES_AFTER = 6;

    private final WorkingCalendar calendar;

    OpenDecisions(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Why what is known of the day can change. */
    List<Finding> on(LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        boolean before = day.isBefore(calendar.getFirstDay());
        boolean past = day.isAfter(calendar.getHorizon());
        if (before) {
            findings.add(WorkingCalendar.BEFORE_FIRST_ROW.about(
                    Ref.of("firstRow", calendar.getFirstDay().toString())));
        }
        if (past) {
            findings.add(WorkingCalendar.PAST_HORIZON.about(
                    Ref.of("horizon", calendar.getHorizon().toString())));
        }
        Entry unverified = calendar.inactive().get(day);
        if (unverified != null) {
            findings.add(unverified(unverified.row()));
        }
        if (before || past) {
            addOfYear(day, findings);
        }
        if (isCultureDaySubstituteOpen(day)) {
            LocalDate cultureDay = Holiday.CULTURE_DAY.fixedDay(day.getYear());
            findings.add(WorkingCalendar.CULTURE_DAY_SUBSTITUTE_OPEN.about(Ref.of("day", day.toString()), cultureDay));
        }
        return findings;
    }

    static Finding unverified(CalendarRow row) {
        return WorkingCalendar.UNVERIFIED_ROW.about(
                Ref.of("day", row.getDay().toString()),
                Stream.concat(Stream.of(row.getKind(), row.getName()), row.getCounterpart().stream())
                        .toArray());
    }

    /** Days off stay off; a Saturday can only come to be worked, a weekday off. */
    private void addOfYear(LocalDate day, List<Finding> findings) {
        DayKind kind = calendar.kindOf(day);
        Ref year = Ref.of("year", String.valueOf(day.getYear()));
        if (kind == DayKind.WEEKDAY) {
            LocalDate tet = LunarHolidays.tet(day.getYear());
            if (!day.isBefore(tet.minusDays(TET_BEFORE))
                    && !day.isAfter(tet.plusDays(TET_SUBSTITUTES_AFTER))
                    && isTetOpen(day.getYear())) {
                findings.add(WorkingCalendar.TET_NOT_DECIDED.about(year, tet));
            }
            LocalDate nationalDay = Holiday.NATIONAL_DAY.fixedDay(day.getYear());
            if (!day.isBefore(nationalDay.minusDays(1))
                    && !day.isAfter(nationalDay.plusDays(3))
                    && isAdjacentDayOpen(day.getYear())) {
                findings.add(WorkingCalendar.ADJACENT_DAY_NOT_DECIDED.about(year));
            }
            if (Statute.on(day).substitutes().isEmpty()) {
                findings.add(WorkingCalendar.SUBSTITUTES_NOT_KNOWN.about(year));
            }
        }
        boolean saturday = kind == DayKind.WEEKEND && day.getDayOfWeek() == DayOfWeek.SATURDAY;
        if (kind == DayKind.WEEKDAY || saturday) {
            findings.add(WorkingCalendar.SWAPS_NOT_DECIDED.about(year));
        }
    }

    private boolean isCultureDaySubstituteOpen(LocalDate day) {
        return calendar.getSubstituteForCultureDay().basis() == Basis.READING && calendar.dependsOnCultureDay(day);
    }

    /** Whether the decided days of Tết of a year outside the table are not all there. */
    private boolean isTetOpen(int year) {
        LocalDate tet = LunarHolidays.tet(year);
        if (calendar.isInTable(tet)) {
            return false;
        }
        SortedSet<LocalDate> days = nationalHolidays(tet.minusDays(TET_BEFORE), tet.plusDays(TET_AFTER));
        days.add(tet);
        return days.size() != Statute.on(tet).tetDays();
    }

    private boolean isAdjacentDayOpen(int year) {
        LocalDate day = Holiday.NATIONAL_DAY.fixedDay(year);
        if (calendar.isInTable(day) || !Statute.on(day).hasAdjacentDay()) {
            return false;
        }
        SortedSet<LocalDate> days = nationalHolidays(day.minusDays(1), day.plusDays(1));
        days.remove(day);
        return days.size() != 1;
    }

    private SortedSet<LocalDate> nationalHolidays(LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        calendar.active().subMap(first, last.plusDays(1)).forEach((day, entry) -> {
            if (entry.row().getKind() == DayKind.HOLIDAY) {
                days.add(day);
            }
        });
        return days;
    }

    /** A horizon says that everything up to it is decided. */
    void requireDecidedUpToHorizon() {
        LocalDate horizon = calendar.getHorizon();
        for (int year = calendar.tableEnd().getYear() + 1; year <= horizon.getYear(); year++) {
            LocalDate tet = LunarHolidays.tet(year);
            if (!horizon.isBefore(tet.minusDays(TET_BEFORE)) && isTetOpen(year)) {
                throw new IllegalArgumentException("horizon must not pass Tết of " + year + " (" + tet
                        + ") without its " + Statute.on(tet).tetDays() + " days off as rows: " + horizon);
            }
            LocalDate nationalDay = Holiday.NATIONAL_DAY.fixedDay(year);
            if (!horizon.isBefore(nationalDay.minusDays(1)) && isAdjacentDayOpen(year)) {
                throw new IllegalArgumentException(
                        "horizon must not pass 2/9 of " + year + " without its adjacent day off as a row: " + horizon);
            }
        }
    }

    /** Where substitute days for holidays outside the table are not those that the rule gives. */
    List<Finding> substitutesAgainstRule() {
        List<Finding> findings = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        calendar.active().forEach((day, entry) -> {
            if (!calendar.isInTable(day)) {
                years.add(day.getYear());
            }
        });
        years.forEach(year -> addSubstitutesAgainstRule(year, findings));
        return List.copyOf(findings);
    }

    private void addSubstitutesAgainstRule(int year, List<Finding> findings) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        SortedSet<LocalDate> holidays = nationalHolidays(first, last);
        boolean cultureDay = calendar.getSubstituteForCultureDay().value();
        StatutoryDay.all(cultureDay).subMap(first, last.plusDays(1)).forEach((day, fixed) -> {
            if (fixed.kind() == DayKind.HOLIDAY) {
                holidays.add(day);
            }
        });
        boolean tetOpen = isTetOpen(year);
        SortedMap<LocalDate, LocalDate> expected = SubstituteRule.of(
                holidays,
                day -> Statute.on(day).substitutes().isPresent()
                        && !(tetOpen && day.equals(LunarHolidays.tet(year)))
                        && (cultureDay || !day.equals(Holiday.CULTURE_DAY.fixedDay(year))));
        expected.forEach((day, holiday) -> {
            if (calendar.nationalKindOf(day).isWorking()) {
                findings.add(WorkingCalendar.SUBSTITUTE_MISSING.about(Ref.of("day", holiday.toString()), day));
            }
        });
        calendar.active().subMap(first, last.plusDays(1)).forEach((day, entry) -> {
            if (entry.row().getKind() == DayKind.SUBSTITUTE
                    && entry.row().getConfidence() != Confidence.UNVERIFIED
                    && !expected.containsKey(day)) {
                findings.add(WorkingCalendar.SUBSTITUTE_NOT_BY_RULE.about(Ref.of("day", day.toString())));
            }
        });
    }
}
