// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.GrowthMean;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.Collection;
import java.util.Optional;

/** The one number that a value amounts to, by the kind of its indicator. Products and units are counted elsewhere. */
final class ReadingNumber {

    private static final Fraction HUNDRED = Fraction.of(100);

    private ReadingNumber() {}

    /**
     * The number; empty if the value is not one of the kind. A level that others are divided by must be {@linkplain
     * #hasBase positive}.
     *
     * @param bounds what the number is going to be compared with, where it may have to be cut off
     */
    static Optional<Fraction> of(ReadingValue value, Indicator indicator, Collection<Fraction> bounds) {
        return switch (indicator.getKind()) {
            case COUNT, FLOW, STOCK, ZERO_TOLERANCE, SCORE -> amount(value);
            case LEVEL, RATIO_PER ->
                amount(value).or(() -> share(value).map(quotient -> quotient.times(indicator.getPer())));
            case SHARE, CUMULATIVE_RATIO -> percentage(value).or(() -> share(value));
            case GROWTH_RATE -> percentage(value).or(() -> multiple(value).map(times -> times.minus(Fraction.ONE)));
            case AVERAGE_GROWTH -> percentage(value).or(() -> averageGrowth(value, indicator.getGrowthMean(), bounds));
            case MULTIPLE -> amount(value).or(() -> multiple(value));
            case DELTA -> amount(value).or(() -> difference(value, indicator.getPer()));
            case AVERAGE_DELTA -> amount(value).or(() -> averageDelta(value, indicator.getPer()));
            case COMPOSITION -> sum(value);
            case ORDINAL ->
                value instanceof ReadingValue.Step step
                        ? indicator.findStep(step.step()).map(Fraction::of)
                        : Optional.empty();
            case CONDITION ->
                value instanceof ReadingValue.Condition condition
                        ? Optional.of(flag(condition.holds()))
                        : Optional.empty();
            case PRODUCT ->
                value instanceof ReadingValue.Delivery delivery
                        ? Optional.of(flag(delivery.delivered()))
                        : Optional.empty();
            case RANK ->
                value instanceof ReadingValue.Place place ? Optional.of(Fraction.of(place.place())) : Optional.empty();
            case RANK_GROUP ->
                value instanceof ReadingValue.Group group ? Optional.of(Fraction.of(group.group())) : Optional.empty();
            case COMPOUND, PRODUCTS_WITH_EVIDENCE, SUBORDINATE_UNITS -> Optional.empty();
        };
    }

    private static Fraction flag(boolean holds) {
        return holds ? Fraction.ONE : Fraction.ZERO;
    }

    private static Optional<Fraction> amount(ReadingValue value) {
        return value instanceof ReadingValue.Amount amount ? Optional.of(amount.amount()) : Optional.empty();
    }

    private static Optional<Fraction> share(ReadingValue value) {
        return value instanceof ReadingValue.Share share
                ? Optional.of(share.ratio().toFraction())
                : Optional.empty();
    }

    private static Optional<Fraction> percentage(ReadingValue value) {
        return value instanceof ReadingValue.Percentage percentage
                ? Optional.of(percentage.percent().dividedBy(HUNDRED))
                : Optional.empty();
    }

    private static Optional<Fraction> multiple(ReadingValue value) {
        if (value instanceof ReadingValue.Change change) {
            return Optional.of(change.current().dividedBy(change.base()));
        }
        if (value instanceof ReadingValue.ShareChange change) {
            return Optional.of(
                    change.current().toFraction().dividedBy(change.base().toFraction()));
        }
        return Optional.empty();
    }

    private static Optional<Fraction> difference(ReadingValue value, Fraction per) {
        if (value instanceof ReadingValue.Change change) {
            return Optional.of(change.current().minus(change.base()).times(per));
        }
        if (value instanceof ReadingValue.ShareChange change) {
            Ratio current = change.current();
            return Optional.of(
                    current.toFraction().minus(change.base().toFraction()).times(per));
        }
        return Optional.empty();
    }

    private static Optional<Fraction> averageGrowth(ReadingValue value, GrowthMean mean, Collection<Fraction> bounds) {
        if (!(value instanceof ReadingValue.Levels levels)) {
            return Optional.empty();
        }
        if (mean == GrowthMean.COMPOUND) {
            Fraction multiple = levels.last().dividedBy(levels.first());
            return Optional.of(MeanGrowth.of(multiple, levels.years(), bounds));
        }
        Fraction sum = Fraction.ZERO;
        for (int year = 1; year <= levels.years(); year++) {
            Fraction before = levels.levels().get(year - 1);
            sum = sum.plus(levels.levels().get(year).dividedBy(before).minus(Fraction.ONE));
        }
        return Optional.of(sum.dividedBy(levels.years()));
    }

    /** The yearly differences add up to the difference between the ends. */
    private static Optional<Fraction> averageDelta(ReadingValue value, Fraction per) {
        return value instanceof ReadingValue.Levels levels
                ? Optional.of(levels.last().minus(levels.first()).times(per).dividedBy(levels.years()))
                : Optional.empty();
    }

    private static Optional<Fraction> sum(ReadingValue value) {
        return value instanceof ReadingValue.Composition composition
                ? Optional.of(composition.parts().stream()
                        .map(Requirement.Part::share)
                        .reduce(Fraction.ZERO, Fraction::plus))
                : Optional.empty();
    }

    /** Whether a number of this kind is never below 0: what is there, counted or placed, not what moved or was scored. */
    static boolean isFromZero(IndicatorKind kind) {
        return switch (kind) {
            case FLOW, SCORE, GROWTH_RATE, AVERAGE_GROWTH, DELTA, AVERAGE_DELTA -> false;
            default -> true;
        };
    }

    /** Whether the levels by which growth divides are positive: of what was nothing or less there is no rate. */
    static boolean hasBase(ReadingValue value, IndicatorKind kind) {
        return switch (kind) {
            case GROWTH_RATE, MULTIPLE ->
                base(value).filter(base -> base.signum() <= 0).isEmpty();
            case AVERAGE_GROWTH ->
                !(value instanceof ReadingValue.Levels levels)
                        || levels.last().signum() >= 0
                                && levels.levels().subList(0, levels.years()).stream()
                                        .allMatch(level -> level.signum() > 0);
            default -> true;
        };
    }

    private static Optional<Fraction> base(ReadingValue value) {
        if (value instanceof ReadingValue.Change change) {
            return Optional.of(change.base());
        }
        return value instanceof ReadingValue.ShareChange change
                ? Optional.of(change.base().toFraction())
                : Optional.empty();
    }
}
