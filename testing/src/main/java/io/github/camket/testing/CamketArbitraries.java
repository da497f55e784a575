// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.ShortMonth;
import io.github.camket.calendar.Validity;
import io.github.camket.measurement.Delivery;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import io.github.camket.rating.Candidate;
import io.github.camket.regulation.Quota;
import io.github.camket.trace.Ref;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of exact numbers, periods, spans of days, work items, indicators, quotas and candidates for jqwik properties.
 *
 * <pre>{@code
 * @Property
 * void neverAboveTheMaximum(@ForAll("items") List<WorkItem> items) { ... }
 *
 * @Provide
 * Arbitrary<List<WorkItem>> items() {
 *     return CamketArbitraries.workItems();
 * }
 * }</pre>
 */
public final class CamketArbitraries {

    private static final BigInteger LARGEST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private CamketArbitraries() {}

    /**
     * Fractions of every size and sign: 0 and 1, small quotients, decimals, values whose parts lie at the edge of a
     * {@code long}, and values far beyond it.
     */
    public static Arbitrary<Fraction> fractions() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(Fraction.ZERO, Fraction.ONE, Fraction.of(-1))),
                        Tuple.of(4, smallFractions()),
                        Tuple.of(3, decimals()),
                        Tuple.of(3, fractionsNearOverflow()),
                        Tuple.of(2, bigFractions()))
                .withoutEdgeCases();
    }

    /** Fractions above 0, of every size. */
    public static Arbitrary<Fraction> positiveFractions() {
        return fractions()
                .filter(fraction -> fraction.signum() != 0)
                .map(fraction -> fraction.signum() < 0 ? fraction.negated() : fraction);
    }

    /** Quotients of whole numbers of at most four digits. */
    public static Arbitrary<Fraction> smallFractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-9999, 9999),
                        Arbitraries.longs().between(1, 9999))
                .as(Fraction::of);
    }

    /** Decimals of at most six places, as people type them. */
    public static Arbitrary<Fraction> decimals() {
        return Arbitraries.bigDecimals()
                .ofScale(6)
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .map(Fraction::of);
    }

    /** Fractions whose numerator or denominator lies within a few units of the bounds of a {@code long}. */
    public static Arbitrary<Fraction> fractionsNearOverflow() {
        Arbitrary<BigInteger> edge =
                Arbitraries.integers().between(-4, 4).map(BigInteger::valueOf).map(LARGEST_LONG::add);
        Arbitrary<BigInteger> middling = Arbitraries.bigIntegers().between(BigInteger.ONE, LARGEST_LONG);
        Arbitrary<BigInteger> part = Arbitraries.oneOf(edge, middling);
        return Combinators.combine(part, part, Arbitraries.of(true, false))
                .as((numerator, denominator, negative) ->
                        Fraction.of(negative ? numerator.negate() : numerator, denominator))
                .withoutEdgeCases();
    }

    /** Fractions of parts with up to sixty digits. */
    public static Arbitrary<Fraction> bigFractions() {
        BigInteger bound = BigInteger.TEN.pow(60);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(bound.negate(), bound),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, bound))
                .as(Fraction::of);
    }

    /** Ratios with their parts, below, at and above 1. */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Fraction> part = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1000).map(Fraction::of),
                smallFractions().filter(fraction -> fraction.signum() >= 0),
                decimals().filter(fraction -> fraction.signum() >= 0));
        return Combinators.combine(part, part.filter(whole -> whole.signum() > 0))
                .as(Ratio::of)
                .withoutEdgeCases();
    }

    /** Percentages without their parts, 0 to 150 with at most two places. */
    public static Arbitrary<Ratio> barePercentages() {
        return Arbitraries.bigDecimals()
                .ofScale(2)
                .between(BigDecimal.ZERO, BigDecimal.valueOf(150))
                .map(percent -> Ratio.ofBarePercent(percent.toPlainString()));
    }

    /** Points from 0 to {@code max}, inclusive, in quarters of a point, with both bounds among them. */
    public static Arbitrary<Points> points(Points max) {
        BigInteger quarters =
                max.toFraction().times(4).rounded(Rounding.down(0)).toBigInteger();
        Arbitrary<Points> inside = Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, quarters)
                .map(count -> Points.of(Fraction.of(count, BigInteger.valueOf(4))));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Points.ZERO, max)), Tuple.of(5, inside))
                .withoutEdgeCases();
    }

    /** Points of every size and sign. */
    public static Arbitrary<Points> points() {
        return fractions().map(Points::of);
    }

    /** Periods of every length from 1900 to 9999. */
    public static Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.of(PeriodType.class).flatMap(CamketArbitraries::periods);
    }

    /** Periods of one length from 1900 to 9999; terms of 2 to 10 years. */
    public static Arbitrary<ReportingPeriod> periods(PeriodType type) {
        if (type == PeriodType.TERM) {
            return Arbitraries.integers()
                    .between(2, 10)
                    .flatMap(years -> Arbitraries.integers()
                            .between(1900, 9999 - years + 1)
                            .map(first -> ReportingPeriod.term(first, first + years - 1)));
        }
        int months = type.getMonths().orElseThrow();
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 9999),
                        Arbitraries.integers().between(1, 12 / months))
                .as((year, number) -> ReportingPeriod.of(type, year, number));
    }

    /** Days from 1900 to 2199. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 109_571).map(LocalDate.of(1900, 1, 1)::plusDays);
    }

    /** Cut-offs of periods of every length, closed up to two months after the last day that they cover. */
    public static Arbitrary<CutOff> cutOffs() {
        return Combinators.combine(
                        periods(),
                        Arbitraries.integers().between(0, 3652),
                        Arbitraries.integers().between(0, 60))
                .as((period, covered, later) -> {
                    LocalDate coversUntil =
                            period.coveredUntil(period.getFirstDay().plusDays(covered));
                    LocalDate closedOn = coversUntil.plusDays(later);
                    return CutOff.of(period, closedOn.getYear() > 9999 ? coversUntil : closedOn, coversUntil);
                });
    }

    /** Deadlines with the day or without it, that close at the end of the day or at a time; without words. */
    public static Arbitrary<Deadline> deadlines() {
        Arbitrary<ClosingTime> times =
                Arbitraries.integers().between(1, 24 * 60).map(minutes -> ClosingTime.at(minutes / 60, minutes % 60));
        return Combinators.combine(days(), Arbitraries.of(true, false), times)
                .as((day, inclusive, time) ->
                        (inclusive ? Deadline.until(day) : Deadline.before(day)).withClosing(time));
    }

    /** Recurrences of every kind that begin from 1900 to 2199, most with short steps. */
    public static Arbitrary<Recurrence> recurrences() {
        Arbitrary<Integer> steps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(1, 3, 12)),
                Tuple.of(1, Arbitraries.integers().between(1, 60)));
        Arbitrary<YearMonth> months = days().map(YearMonth::from);
        Arbitrary<Recurrence> weekly = Combinators.combine(steps, Arbitraries.of(DayOfWeek.class), days())
                .as(Recurrence.OnWeekday::new);
        Arbitrary<Recurrence> last = Combinators.combine(steps, months).as(Recurrence.OnLastDay::new);
        Arbitrary<Integer> numbers = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, 28)),
                Tuple.of(2, Arbitraries.integers().between(29, 31)));
        Arbitrary<Recurrence> numbered = Combinators.combine(steps, numbers, Arbitraries.of(ShortMonth.class), months)
                .as(CamketArbitraries::onDay);
        return Arbitraries.oneOf(weekly, last, numbered);
    }

    /** A rule that would skip every month moves the day back. */
    private static Recurrence onDay(int step, int day, ShortMonth policy, YearMonth from) {
        try {
            return new Recurrence.OnDay(step, day, policy, from);
        } catch (IllegalArgumentException e) {
            return new Recurrence.OnDay(step, day, ShortMonth.BACK, from);
        }
    }

    /**
     * Half-open spans of days, with open ends among them. Most bounds lie within the same few days, so that spans often
     * overlap, meet, enclose each other or are equal; the others lie between the years 1900 and 9999.
     */
    public static Arbitrary<Validity> validities() {
        Arbitrary<LocalDate> near = Arbitraries.integers().between(0, 20).map(LocalDate.of(2025, 6, 24)::plusDays);
        Arbitrary<LocalDate> far = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Optional<LocalDate>> bound = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.empty())),
                Tuple.of(9, near.map(Optional::of)),
                Tuple.of(1, far.map(Optional::of)));
        return Combinators.combine(bound, bound).as(CamketArbitraries::between).withoutEdgeCases();
    }

    /** Bounds in their order; of two equal days only the first is kept. */
    private static Validity between(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Validity.of(one, other);
        }
        LocalDate first = one.get();
        LocalDate second = other.get();
        return first.equals(second)
                ? Validity.from(first)
                : first.isBefore(second) ? Validity.of(first, second) : Validity.of(second, first);
    }

    /**
     * The work of one person in one month: up to six lines with different names, with extra work, partial, missing, late
     * and faulty deliveries among them.
     */
    public static Arbitrary<List<WorkItem>> workItems() {
        return workItem().list().ofMaxSize(6).map(CamketArbitraries::renamed).withoutEdgeCases();
    }

    /** One line of work: at most three deliveries; nothing assigned in one of six. */
    public static Arbitrary<WorkItem> workItem() {
        Arbitrary<Fraction> tenths = Arbitraries.longs().between(1, 100).map(count -> Fraction.of(count, 10));
        Arbitrary<Fraction> assigned =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Fraction.ZERO)), Tuple.of(5, tenths));
        return Combinators.combine(tenths, assigned, delivery().list().ofMaxSize(3))
                .as((coefficient, amount, deliveries) -> WorkItem.builder()
                        .task(Ref.of("task", "t"))
                        .coefficient(coefficient)
                        .assigned(amount)
                        .addAllDeliveries(deliveries)
                        .build());
    }

    /**
     * Quotas on {@code EXCELLENT} over {@code GOOD} in every combination of base, moment, scopes and policy, with shares up
     * to the whole.
     */
    public static Arbitrary<Quota> quotas() {
        return QuotaArbitraries.quotas();
    }

    /**
     * Candidates for a quota on {@code EXCELLENT} over {@code GOOD}, in up to three similar-task groups or in none. Scores
     * that reach the level are few, so that ties are frequent.
     *
     * @param reaching most that reach {@code EXCELLENT} by their score
     * @param others most others: decided, rated lower, open or not rated
     */
    public static Arbitrary<List<Candidate>> candidates(int reaching, int others) {
        return QuotaArbitraries.candidates(reaching, others);
    }

    /**
     * Indicators of every kind, with the directions and rules that the kind allows; measures are {@code i-1} to {@code i-4}. The
     * indicator itself is {@code i}.
     */
    public static Arbitrary<Indicator> indicators() {
        return IndicatorArbitraries.indicators();
    }

    /** What a target can ask for, in every form, with numbers of every size; whether it fits an indicator is not looked at. */
    public static Arbitrary<Requirement> requirements() {
        return RequirementArbitraries.requirements();
    }

    /**
     * Targets of the indicator {@code i}, set by {@code u-1} for {@code u-2} in item 1 of the directive {@code v}; with and without
     * a requirement, a tolerance and a baseline.
     */
    public static Arbitrary<Target> targets() {
        return IndicatorArbitraries.targets();
    }

    /** Readings of the indicator {@code i} in {@code u-2}, of every shape and standing, none with a value included. */
    public static Arbitrary<IndicatorReading> readings() {
        return IndicatorArbitraries.readings();
    }

    private static Arbitrary<Delivery> delivery() {
        Arbitrary<Integer> occurrences = Arbitraries.integers().between(0, 7);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 60).map(count -> Fraction.of(count, 10)),
                        occurrences,
                        occurrences,
                        occurrences)
                .as((amount, failures, late, days) ->
                        Delivery.of(Ref.of("taskReport", "r"), amount, failures, late, days));
    }

    private static List<WorkItem> renamed(List<WorkItem> items) {
        List<WorkItem> renamed = new ArrayList<>();
        for (WorkItem item : items) {
            String number = String.valueOf(renamed.size() + 1);
            List<Delivery> deliveries = new ArrayList<>();
            for (Delivery delivery : item.getDeliveries()) {
                String id = "r-" + number + "-" + (deliveries.size() + 1);
                deliveries.add(delivery.withSource(Ref.of("taskReport", id)));
            }
            renamed.add(item.withTask(Ref.of("task", "t-" + number)).withDeliveries(deliveries));
        }
        return List.copyOf(renamed);
    }
}
