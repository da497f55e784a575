// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cases that belong together: every limit holds. Numbers without a limit can be anything.
 *
 * @param limits the limits; empty for all cases
 */
public record Region(List<Limit> limits) {

    /** Copies the limits. */
    public Region {
        limits = List.copyOf(limits);
    }

    /** Whether an evaluation, with the measurements it was made from, lies in the region; false if a number is not known. */
    public boolean contains(Evaluation evaluation) {
        return limits.stream()
                .allMatch(limit -> limit.parts().stream().anyMatch(part -> isIn(part, limit.compared(), evaluation)));
    }

    static boolean isIn(Part part, Compared compared, Evaluation evaluation) {
        if (!part.nothing()) {
            return value(compared, evaluation).filter(part::contains).isPresent();
        }
        return compared instanceof Compared.OfMeasure ofMeasure
                && find(ofMeasure, evaluation)
                        .filter(found -> found.getStatus() == MeasurementStatus.NOT_EVALUABLE)
                        .isPresent();
    }

    static Optional<Fraction> value(Compared compared, Evaluation evaluation) {
        if (compared instanceof Compared.Total) {
            return evaluation.score().map(Points::toFraction);
        }
        if (compared instanceof Compared.OfCriterion ofCriterion) {
            return evaluation.points(ofCriterion.criterion()).map(Points::toFraction);
        }
        return find((Compared.OfMeasure) compared, evaluation)
                .flatMap(Measurement::getValue)
                .map(Quantity::toFraction);
    }

    private static Optional<Measurement> find(Compared.OfMeasure ofMeasure, Evaluation evaluation) {
        return evaluation.getMeasurements().flatMap(all -> all.find(ofMeasure.measure()));
    }

    /** The region as a condition, such as {@code 70 <= total < 90 and completedWell < 1}. */
    @Override
    public String toString() {
        return limits.isEmpty()
                ? "always"
                : limits.stream().map(Limit::toString).collect(Collectors.joining(" and "));
    }
}
