// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of one measure, or the reason why there is none. */
@Value.Immutable
@ResultStyle
public abstract class Measurement {

    Measurement() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A value that is known. */
    public static Measurement of(MeasureId measure, Quantity value) {
        return builder()
                .measure(measure)
                .status(MeasurementStatus.MEASURED)
                .value(value)
                .build();
    }

    /** A value of which only bounds are known. */
    public static Measurement between(MeasureId measure, Extent value) {
        return builder()
                .measure(measure)
                .status(MeasurementStatus.MISSING)
                .lowest(value.least())
                .highest(value.most())
                .addMissing(measure.toRef())
                .build();
    }

    /** What was measured. */
    public abstract MeasureId getMeasure();

    /** Whether there is a value. */
    public abstract MeasurementStatus getStatus();

    /** The exact value; present exactly when {@link MeasurementStatus#MEASURED}. */
    public abstract Optional<Quantity> getValue();

    /**
     * Judged measures that are missing: the points that are certain, given for parts, with the lowest bound of what is in
     * doubt. 0 if nothing was given.
     */
    @Value.Default
    public Points getCertain() {
        return Points.ZERO;
    }

    /**
     * Judged measures that are missing: the points that can come on top of the certain ones, up to the maximum of parts that
     * nobody judged, and the highest bound of what is in doubt.
     */
    public abstract Optional<Points> getOpen();

    /**
     * Values that are missing: the lowest possible one, a ratio as a fraction of 1, an amount as it is. Empty if there is no
     * bound, or for judged points.
     */
    public abstract Optional<Fraction> getLowest();

    /** The same, the highest possible value. */
    public abstract Optional<Fraction> getHighest();

    /**
     * What is missing: judged measures without a score, people or units whose result is not known, values in doubt, tasks and
     * deliveries of which a number is not known.
     */
    public abstract List<Ref> getMissing();

    /** Points given at all stages, those that do not count included. */
    public abstract List<JudgedScore> getJudgements();

    /** How the value came about, if that was asked for. */
    public abstract Optional<Trace> getTrace();

    @Value.Check
    void check() {
        if (getValue().isPresent() != (getStatus() == MeasurementStatus.MEASURED)) {
            throw new IllegalArgumentException("value must be given exactly when MEASURED: " + getStatus());
        }
    }

    /** Builds a {@link Measurement}. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
