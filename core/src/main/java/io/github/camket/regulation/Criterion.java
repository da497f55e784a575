// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.quantity.Points;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One section of the total score.
 *
 * @param id identifier within the regulation
 * @param label name for people
 * @param max most points of the section, inclusive; 0 for a section that only takes points away
 * @param min fewest points of the section, inclusive; below {@code max}; 0 unless the section can take points away
 * @param scoring how its points come about; what is outside the bounds is brought to them
 * @param source where the regulation sets it
 */
public record Criterion(CriterionId id, Label label, Points max, Points min, Scoring scoring, Source source) {

    /** A section that takes no points away. */
    public Criterion(CriterionId id, Label label, Points max, Scoring scoring, Source source) {
        this(id, label, max, Points.ZERO, scoring, source);
    }

    /** Checks the bounds. */
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(source, "source");
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("max must be above " + min + ": " + max);
        }
    }

    /** The criterion with one choice made wherever the formula has one for positions or kinds of organizations. */
    Criterion with(Scoring chosen) {
        return new Criterion(id, label, max, min, chosen, source);
    }

    /** The same criterion with its source, and those of its formula, changed. */
    Criterion mapSources(UnaryOperator<Source> change) {
        return new Criterion(id, label, max, min, scoring.mapSources(change), change.apply(source));
    }
}
