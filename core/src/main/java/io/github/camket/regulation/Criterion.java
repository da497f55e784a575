// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Points;
import java.util.Objects;

/**
 * One section of the total score.
 *
 * @param id identifier within the regulation
 * @param label name for people
 * @param max most points of the section, inclusive; positive
 * @param scoring how its points come about
 * @param source where the regulation sets it
 */
public record Criterion(CriterionId id, Label label, Points max, Scoring scoring, Source source) {

    /** The criterion with the formula of one position; itself, if its formula is the same for all. */
    Criterion forPosition(Position position) {
        if (!(scoring instanceof Scoring.ByPosition byPosition)) {
            return this;
        }
        Scoring own = byPosition
                .of(position)
                .orElseThrow(() -> new IllegalArgumentException(
                        "position must have a formula in criterion " + id + ": " + position));
        return new Criterion(id, label, max, own, source);
    }

    /** Checks that the maximum is positive. */
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(source, "source");
        if (max.compareTo(Points.ZERO) <= 0) {
            throw new IllegalArgumentException("max must be positive: " + max);
        }
    }
}
