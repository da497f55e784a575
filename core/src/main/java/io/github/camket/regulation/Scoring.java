// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Citation;
import io.github.camket.measurement.MeasureId;
import java.util.List;
import java.util.Objects;

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
     * The arithmetic mean of ratios, times the maximum of the criterion, and not above it. Every ratio must be there: a
     * missing one is neither left out nor filled in.
     *
     * @param measures measures of work, at least one, each once
     * @param mean where the regulation orders the mean
     */
    record MeanOfRatios(List<MeasureId> measures, Citation mean) implements Scoring {
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
