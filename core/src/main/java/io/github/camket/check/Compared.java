// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.MeasureId;
import io.github.camket.regulation.CriterionId;
import java.util.Objects;

/** A number that levels look at, and that a check cuts at its thresholds. */
public sealed interface Compared {

    /** The total score. */
    record Total() implements Compared {
        @Override
        public String toString() {
            return "total";
        }
    }

    /**
     * The points of one section.
     *
     * @param criterion the section
     */
    record OfCriterion(CriterionId criterion) implements Compared {
        /** Checks that it is given. */
        public OfCriterion {
            Objects.requireNonNull(criterion, "criterion");
        }

        @Override
        public String toString() {
            return criterion.value();
        }
    }

    /**
     * A measure.
     *
     * @param measure the measure
     */
    record OfMeasure(MeasureId measure) implements Compared {
        /** Checks that it is given. */
        public OfMeasure {
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public String toString() {
            return measure.value();
        }
    }
}
