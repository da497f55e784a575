// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts until when something is due.
 *
 * <pre>{@code
 * CountedDeadline due = DeadlineCounter.of(WorkingCalendar.official())
 *         .count(LocalDate.of(2026, 12, 24), TimeLimit.workingDays(7));
 * due.getLastDay();    // 2027-01-05
 * due.isProvisional(); // true: 2027 is not decided yet
 * }</pre>
 *
 * <p>Days that a text names by the calendar ("before 15 December") are no periods, are not counted and do not move.
 */
public final class DeadlineCounter {

    private final WorkingCalendar calendar;
    private final CountingRules rules;

    private DeadlineCounter(WorkingCalendar calendar, CountingRules rules) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** Counts by the readings of this library. */
    public static DeadlineCounter of(WorkingCalendar calendar) {
        return of(calendar, CountingRules.defaults());
    }

    /** Counts by rules of one's own. */
    public static DeadlineCounter of(WorkingCalendar calendar, CountingRules rules) {
        return new DeadlineCounter(calendar, rules);
    }

    /** The calendar that it counts with. */
    public WorkingCalendar getCalendar() {
        return calendar;
    }

    /** The rules that it counts by. */
    public CountingRules getRules() {
        return rules;
    }

    /**
     * Until when something is due that came on a day and is to be done within a limit.
     *
     * @throws IllegalArgumentException if the count leaves the years of the calendar
     */
    public CountedDeadline count(LocalDate receivedOn, TimeLimit within) {
        Count count = new Count(
                calendar,
                rules,
                Objects.requireNonNull(receivedOn, "receivedOn"),
                Objects.requireNonNull(within, "within"));
        Set<Finding> findings = new LinkedHashSet<>();
        count.asked.forEach(day -> findings.addAll(calendar.day(day).getFindings()));
        List<AlternativeEnd> alternatives = new ArrayList<>();
        addUnverified(receivedOn, within, count, findings, alternatives);
        addCultureDay(receivedOn, within, findings, alternatives);
        return CountedDeadline.builder()
                .receivedOn(receivedOn)
                .deemedReceivedOn(count.received)
                .limit(within)
                .lastDay(count.lastDay)
                .countedUntil(count.countedUntil)
                .days(count.days)
                .rules(count.cited)
                .parameters(parameters(within, count))
                .horizon(calendar.getHorizon())
                .layers(calendar.getLayers())
                .findings(findings)
                .alternatives(alternatives)
                .build();
    }

    /** The choices on which the count can depend. */
    private List<Parameter<?>> parameters(TimeLimit within, Count count) {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(rules.getCountFrom(), rules.getReceiptOnDayOff()));
        if (!(within instanceof TimeLimit.WorkingDays)) {
            parameters.add(rules.getEndOnReplacedRestDay());
            parameters.add(rules.getEndOnWorkedSaturday());
        }
        if (count.asked.stream().anyMatch(calendar::dependsOnCultureDay)) {
            parameters.add(calendar.getSubstituteForCultureDay());
        }
        return parameters;
    }

    /** The same period with unverified rows in force, if the count asks for one of their days. */
    private void addUnverified(
            LocalDate receivedOn,
            TimeLimit within,
            Count count,
            Set<Finding> findings,
            List<AlternativeEnd> alternatives) {
        for (List<CalendarRow> rows : calendar.unverifiedTogether()) {
            // A count that asks for none of these days would be the same with them.
            if (rows.stream().map(CalendarRow::getDay).anyMatch(count.asked::contains)) {
                List<Finding> because = rows.stream()
                        .sorted(Comparator.comparing(CalendarRow::getDay))
                        .map(OpenDecisions::unverified)
                        .toList();
                findings.addAll(because);
                Count other = new Count(calendar.assuming(rows), rules, receivedOn, within);
                alternatives.add(new AlternativeEnd(because, other.lastDay));
            }
        }
    }

    private void addCultureDay(
            LocalDate receivedOn, TimeLimit within, Set<Finding> findings, List<AlternativeEnd> alternatives) {
        List<Finding> because = findings.stream()
                .filter(finding -> finding.code().equals(WorkingCalendar.CULTURE_DAY_SUBSTITUTE_OPEN))
                .toList();
        if (!because.isEmpty()) {
            Parameter<Boolean> now = calendar.getSubstituteForCultureDay();
            WorkingCalendar other = calendar.withSubstituteForCultureDay(
                    new Parameter<>(now.name(), !now.value(), now.basis(), now.source()));
            alternatives.add(new AlternativeEnd(because, new Count(other, rules, receivedOn, within).lastDay));
        }
    }

    /** One count under one calendar. */
    private static final class Count {

        private final WorkingCalendar calendar;
        private final CountingRules rules;
        private final LocalDate received;
        private final LocalDate countedUntil;
        private final LocalDate lastDay;
        private final List<CountedDay> days = new ArrayList<>();
        private final List<Citation> cited = new ArrayList<>();
        /** The days on whose being a working day the end rests. */
        private final TreeSet<LocalDate> asked = new TreeSet<>();

        Count(WorkingCalendar calendar, CountingRules rules, LocalDate receivedOn, TimeLimit within) {
            this.calendar = calendar;
            this.rules = rules;
            this.received = deemed(receivedOn);
            if (rules.getCountFrom().value() == CountFrom.NEXT_DAY) {
                cite(CountingRules.STATED_DAY, CountingRules.FIRST_DAY);
            }
            if (within instanceof TimeLimit.WorkingDays working) {
                cite(CountingRules.END_OF_DAYS);
                countedUntil = workingDays(working.count());
                lastDay = countedUntil;
            } else {
                countedUntil = within instanceof TimeLimit.Days plain ? plainDays(plain) : months(within.count());
                lastDay = moved(countedUntil);
            }
        }

        private void cite(Citation... places) {
            cited.addAll(List.of(places));
        }

        private LocalDate deemed(LocalDate receivedOn) {
            if (rules.getReceiptOnDayOff().value() == ReceiptOnDayOff.KEEPS_ITS_DATE) {
                return receivedOn;
            }
            LocalDate day = receivedOn;
            while (!asksWorking(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private boolean asksWorking(LocalDate day) {
            asked.add(day);
            return calendar.isWorkingDay(day);
        }

        private LocalDate firstDay() {
            return rules.getCountFrom().value() == CountFrom.DAY_OF_RECEIPT ? received : received.plusDays(1);
        }

        private LocalDate workingDays(int n) {
            LocalDate day = firstDay();
            for (int number = 0; ; day = day.plusDays(1)) {
                boolean working = asksWorking(day);
                number += working ? 1 : 0;
                days.add(new CountedDay(calendar.day(day), working ? OptionalInt.of(number) : OptionalInt.empty()));
                if (number == n) {
                    return day;
                }
            }
        }

        private LocalDate plainDays(TimeLimit.Days limit) {
            cite(CountingRules.END_OF_DAYS);
            return allDays(firstDay().plusDays(limit.count() - 1L));
        }

        /** The corresponding day, counted from the day of the event; the one before it if that day counts already. */
        private LocalDate months(int n) {
            cite(CountingRules.END_OF_MONTHS);
            LocalDate corresponding = received.plusMonths(n);
            return allDays(
                    rules.getCountFrom().value() == CountFrom.DAY_OF_RECEIPT
                            ? corresponding.minusDays(1)
                            : corresponding);
        }

        private LocalDate allDays(LocalDate last) {
            int number = 0;
            for (LocalDate day = firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
                days.add(new CountedDay(calendar.day(day), OptionalInt.of(++number)));
            }
            return last;
        }

        private LocalDate moved(LocalDate end) {
            asked.add(end);
            if (!moves(calendar.kindOf(end))) {
                return end;
            }
            cite(CountingRules.END_ON_DAY_OFF);
            LocalDate day = end;
            boolean working;
            do {
                day = day.plusDays(1);
                working = asksWorking(day);
                days.add(new CountedDay(calendar.day(day), OptionalInt.empty()));
            } while (!working);
            return day;
        }

        private boolean moves(DayKind kind) {
            return switch (kind) {
                case WEEKDAY -> false;
                case WEEKEND, HOLIDAY -> true;
                case SUBSTITUTE, SWAP_OFF -> rules.getEndOnReplacedRestDay().value() == EndOfPeriod.NEXT_WORKING_DAY;
                case SWAP_WORKING -> rules.getEndOnWorkedSaturday().value() == EndOfPeriod.NEXT_WORKING_DAY;
            };
        }
    }
}
