// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import java.util.Map;

/** Turns values and parts into measurements of the measures of one regulation. */
final class Sheet {

    private final MeasureSet measures;

    Sheet(MeasureSet measures) {
        this.measures = measures;
    }

    Measurements of(Map<MeasureId, Fraction> values, Iterable<MeasureId> nothing) {
        Measurements.Builder all = Measurements.builder();
        values.forEach((measure, value) -> all.put(Measurement.of(measure, quantity(measure, value))));
        nothing.forEach(measure -> all.put(nothing(measure)));
        return all.build();
    }

    /** Measurements of which only the part is known. */
    Measurements between(Map<MeasureId, Part> parts) {
        Measurements.Builder all = Measurements.builder();
        parts.forEach((measure, part) -> all.put(
                part.nothing()
                        ? nothing(measure)
                        : part.isPoint()
                                ? Measurement.of(
                                        measure, quantity(measure, part.least().orElseThrow()))
                                : Measurement.builder()
                                        .measure(measure)
                                        .status(MeasurementStatus.MISSING)
                                        .lowest(part.least())
                                        .highest(part.most())
                                        .build()));
        return all.build();
    }

    private static Measurement nothing(MeasureId measure) {
        return Measurement.builder()
                .measure(measure)
                .status(MeasurementStatus.NOT_EVALUABLE)
                .build();
    }

    /** Whether people report it as a number of things, which is whole. */
    boolean isWhole(MeasureId id) {
        return measures.find(id)
                .filter(Measure.Reported.class::isInstance)
                .filter(reported -> reported.unit() == MeasureUnit.COUNT)
                .isPresent();
    }

    /** Any value in a part that has one. */
    Fraction inside(MeasureId id, Part part) {
        return isWhole(id) ? part.whole().orElseThrow() : part.inside();
    }

    /** A plain value in a part. */
    Fraction plain(MeasureId id, Part part) {
        return isWhole(id) ? part.whole().orElseThrow() : PlainValue.in(part);
    }

    private Quantity quantity(MeasureId id, Fraction value) {
        Measure measure = measures.find(id).orElseThrow();
        return switch (measure.unit()) {
            case RATIO -> Ratio.of(value, Fraction.ONE);
            case POINTS -> Points.of(value);
            case COUNT -> Amount.of(value);
        };
    }
}
