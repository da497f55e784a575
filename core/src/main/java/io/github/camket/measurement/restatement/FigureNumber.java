// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.measurement.IndicatorMeter;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.util.Optional;

/** The one number of a value, computed the way readings are, so that a whole is never told by another rule than its parts. */
final class FigureNumber {

    private FigureNumber() {}

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
