// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

    /** More open points than are combined can bear on the period, which began on the subject. Argument: how many are. */
    public static final FindingCode TOO_MANY_OPEN_POINTS = new FindingCode("TOO_MANY_OPEN_POINTS", Severity.WARNING);

    /** So many open points are combined: 2 to the power of it are the results at most. */
    private static final int MOST_OPEN_POINTS = 4;

    private final WorkingCalendar calendar;
    private final CountingRules rules;
    private final Map<List<CalendarRow>, OpenPoint> unverified;

    private DeadlineCounter(WorkingCalendar calendar, CountingRules rules) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.unverified = unverified(calendar);
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
        Variants variants = new Variants(receivedOn, within, count);
        findings.addAll(variants.findings());
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
                .alternatives(variants.alternatives())
                .build();
    }

    /** The choices on which the count can depend. */
    private List<Parameter<?>> parameters(TimeLimit within, Count count) {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(countFrom(within), rules.getReceiptOnDayOff()));
        if (!(within instanceof TimeLimit.WorkingDays)) {
            parameters.add(rules.getEndOnReplacedRestDay());
            parameters.add(rules.getEndOnWorkedSaturday());
        }
        if (count.asked.stream().anyMatch(calendar::dependsOnCultureDay)) {
            parameters.add(calendar.getSubstituteForCultureDay());
        }
        return parameters;
    }

    /** In days and months the Civil Code itself says that the day after the event is day 1; in working days that is read into it. */
    private Parameter<CountFrom> countFrom(TimeLimit within) {
        Parameter<CountFrom> from = rules.getCountFrom();
        return !(within instanceof TimeLimit.WorkingDays)
                        && from.equals(CountingRules.defaults().getCountFrom())
                ? Parameter.text(from.name(), from.value(), from.source())
                : from;
    }

    /** A question that can be answered otherwise, and the calendar in which it is. */
    private record OpenPoint(List<Finding> because, UnaryOperator<WorkingCalendar> otherwise) {}

    /** Points that are answered otherwise together, and the count that results. */
    private record Variant(List<OpenPoint> points, WorkingCalendar calendar, Count count) {}

    /**
     * The same period under every combination of other answers that can bear on it: beginning with the answers of the calendar,
     * each count is followed by those in which one more of the points that it asks for is answered otherwise.
     */
    private final class Variants {

        private final LocalDate receivedOn;
        private final TimeLimit within;
        private final List<OpenPoint> points = new ArrayList<>();
        private final List<Variant> variants = new ArrayList<>();
        private @Nullable OpenPoint cultureDay;
        private boolean more;

        Variants(LocalDate receivedOn, TimeLimit within, Count count) {
            this.receivedOn = receivedOn;
            this.within = within;
            variants.add(new Variant(List.of(), calendar, count));
            Set<Set<OpenPoint>> seen = new LinkedHashSet<>();
            // The list grows while it is walked.
            for (int i = 0; i < variants.size(); i++) {
                Variant variant = variants.get(i);
                for (OpenPoint point : touchedBy(variant)) {
                    Set<OpenPoint> together = new LinkedHashSet<>(variant.points());
                    if (together.add(point) && isWithinBound(point) && seen.add(together)) {
                        variants.add(otherwise(variant, point));
                    }
                }
            }
        }

        private boolean isWithinBound(OpenPoint point) {
            if (points.contains(point)) {
                return true;
            }
            if (points.size() == MOST_OPEN_POINTS) {
                more = true;
                return false;
            }
            return points.add(point);
        }

        private Variant otherwise(Variant variant, OpenPoint point) {
            WorkingCalendar other = point.otherwise().apply(variant.calendar());
            List<OpenPoint> together = new ArrayList<>(variant.points());
            together.add(point);
            return new Variant(together, other, new Count(other, rules, receivedOn, within));
        }

        /** A count that asks for none of the days of a point would be the same with another answer. */
        private List<OpenPoint> touchedBy(Variant variant) {
            Set<LocalDate> asked = variant.count().asked;
            List<OpenPoint> touched = new ArrayList<>();
            unverified.forEach((rows, point) -> {
                if (rows.stream().map(CalendarRow::getDay).anyMatch(asked::contains)) {
                    touched.add(point);
                }
            });
            List<Finding> cultureDays = asked.stream()
                    .flatMap(day -> variant.calendar().day(day).getFindings().stream())
                    .filter(finding -> finding.code().equals(WorkingCalendar.CULTURE_DAY_SUBSTITUTE_OPEN))
                    .toList();
            if (!cultureDays.isEmpty()) {
                if (cultureDay == null) {
                    cultureDay = new OpenPoint(cultureDays, DeadlineCounter::withOtherCultureDay);
                }
                touched.add(cultureDay);
            }
            return touched;
        }

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            points.forEach(point -> findings.addAll(point.because()));
            if (more) {
                findings.add(TOO_MANY_OPEN_POINTS.about(Ref.of("day", receivedOn.toString()), MOST_OPEN_POINTS));
            }
            return findings;
        }

        List<AlternativeEnd> alternatives() {
            return variants.stream()
                    .skip(1)
                    .map(variant -> new AlternativeEnd(
                            variant.points().stream()
                                    .flatMap(point -> point.because().stream())
                                    .toList(),
                            variant.count().lastDay))
                    .toList();
        }
    }

    private static Map<List<CalendarRow>, OpenPoint> unverified(WorkingCalendar calendar) {
        Map<List<CalendarRow>, OpenPoint> points = new LinkedHashMap<>();
        for (List<CalendarRow> rows : calendar.unverifiedTogether()) {
            List<Finding> because = rows.stream()
                    .sorted(Comparator.comparing(CalendarRow::getDay))
                    .map(OpenDecisions::unverified)
                    .toList();
            points.put(rows, new OpenPoint(because, other -> other.assuming(rows)));
        }
        return points;
    }

    private static WorkingCalendar withOtherCultureDay(WorkingCalendar calendar) {
        Parameter<Boolean> now = calendar.getSubstituteForCultureDay();
        return calendar.withSubstituteForCultureDay(
                new Parameter<>(now.name(), !now.value(), now.basis(), now.source()));
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
