// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.measurement.IndicatorMeter;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Rounding;
import java.math.RoundingMode;
import java.util.Optional;

/** The one number of a value, computed the way readings are, so that a whole is never told by another rule than its parts. */
final class FigureNumber {

    private static final Fraction HUNDRED = Fraction.of(100);

    private FigureNumber() {}

    /** A number for a finding: a share in percent with its sign, everything else as it is. */
    static String text(Fraction number, Indicator indicator) {
        return indicator.getKind().isShare() ? number.times(HUNDRED) + "%" : number.toString();
    }

    /**
     * Whether a number is what was reported: exactly, or, of a percentage or a rate of which only the rounded figure is known,
     * to its own decimals, half up.
     */
    static boolean isReported(Fraction number, FigureValue reported, Indicator indicator) {
        Optional<Fraction> told = of(reported, indicator);
        boolean rounded = reported instanceof FigureValue.Bare
                || reported instanceof FigureValue.Share share && share.ratio().isBare();
        if (told.isEmpty() || !rounded) {
            return told.filter(number::equals).isPresent();
        }
        Fraction scale = indicator.getKind().isShare() ? HUNDRED : Fraction.ONE;
        Fraction figure = told.get().times(scale);
        String decimals = figure.toString();
        if (decimals.contains("/")) {
            return told.get().equals(number);
        }
        int places = decimals.contains(".") ? decimals.length() - decimals.indexOf('.') - 1 : 0;
        return Fraction.of(number.times(scale).rounded(new Rounding(places, RoundingMode.HALF_UP)))
                .equals(figure);
    }

    static Optional<Fraction> of(FigureValue value, Indicator indicator) {
        if (value instanceof FigureValue.Total total) {
            return Optional.of(total.amount());
        }
        if (value instanceof FigureValue.Share share) {
            return Optional.of(share.ratio().toFraction().times(indicator.getPer()));
        }
        if (value instanceof FigureValue.Bare bare) {
            return Optional.of(bare.number());
        }
        if (value instanceof FigureValue.Score score) {
            return Optional.of(score.points());
        }
        if (value instanceof FigureValue.Rank rank) {
            return Optional.of(Fraction.of(rank.place()));
        }
        if (value instanceof FigureValue.Condition condition) {
            return Optional.of(condition.holds() ? Fraction.ONE : Fraction.ZERO);
        }
        return asReading(value).flatMap(reading -> IndicatorMeter.number(reading, indicator));
    }

    private static Optional<ReadingValue> asReading(FigureValue value) {
        if (value instanceof FigureValue.Change change) {
            return Optional.of(new ReadingValue.Change(change.current(), change.base()));
        }
        if (value instanceof FigureValue.ShareChange change) {
            return Optional.of(new ReadingValue.ShareChange(change.current(), change.base()));
        }
        if (value instanceof FigureValue.Levels levels) {
            return Optional.of(new ReadingValue.Levels(levels.levels()));
        }
        return value instanceof FigureValue.Step step
                ? Optional.of(new ReadingValue.Step(step.step()))
                : Optional.empty();
    }
}
