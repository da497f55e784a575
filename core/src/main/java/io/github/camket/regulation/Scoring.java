// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.organization.Position;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How the points of a criterion follow from measures. */
public sealed interface Scoring {

    /**
     * The points that people gave.
     *
     * @param measure a judged measure with the same maximum as the criterion
     */
    record AsJudged(MeasureId measure) implements Scoring {
        /** Checks that it is given. */
        public AsJudged {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * A formula of its own for each position.
     *
     * @param cases each position in one of them at most; at least one
     */
    record ByPosition(List<Case> cases) implements Scoring {
        /** Checks that no position occurs twice. */
        public ByPosition {
            cases = List.copyOf(cases);
            List<Position> all =
                    cases.stream().flatMap(one -> one.positions().stream()).toList();
            if (all.isEmpty() || all.stream().distinct().count() < all.size()) {
                throw new IllegalArgumentException("cases must name each position once: " + all);
            }
        }

        /** The formula of a position, if it has one. */
        public Optional<Scoring> of(Position position) {
            return cases.stream()
                    .filter(one -> one.positions().contains(position))
                    .map(Case::scoring)
                    .findFirst();
        }
    }

    /**
     * The formula of some positions.
     *
     * @param positions the positions; not empty
     * @param scoring the formula, the same for all of them
     */
    record Case(Set<Position> positions, Scoring scoring) {
        /** Copies the positions, in a fixed order. */
        public Case {
            if (positions.isEmpty()) {
                throw new IllegalArgumentException("positions must not be empty: []");
            }
            if (Objects.requireNonNull(scoring, "scoring") instanceof ByPosition) {
                throw new IllegalArgumentException("scoring must be one for all positions of a case: " + scoring);
            }
            positions = Collections.unmodifiableSet(new TreeSet<>(positions));
        }
    }

    /** The measures that the formula uses; those of all positions. */
    default List<MeasureId> measuresUsed() {
        if (this instanceof AsJudged judged) {
            return List.of(judged.measure());
        }
        if (this instanceof MeanOfRatios mean) {
            return mean.measures();
        }
        return ((ByPosition) this)
                .cases().stream()
                        .flatMap(one -> one.scoring().measuresUsed().stream())
                        .distinct()
                        .toList();
    }

    /**
     * The arithmetic mean of ratios, times the maximum of the criterion, and not above it. Every ratio must be there: a
     * missing one is neither left out nor filled in.
     *
     * @param measures measures that are ratios, at least one, each once
     * @param mean where the regulation orders the mean
     */
    record MeanOfRatios(List<MeasureId> measures, Source mean) implements Scoring {
        /** Checks that there is a measure and none occurs twice. */
        public MeanOfRatios {
            Objects.requireNonNull(mean, "mean");
            measures = List.copyOf(measures);
            if (measures.isEmpty() || measures.stream().distinct().count() < measures.size()) {
                throw new IllegalArgumentException("measures must be one or more, each once: " + measures);
            }
        }
    }
}
