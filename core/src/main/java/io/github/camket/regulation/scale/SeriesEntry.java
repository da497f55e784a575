// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One period of a personal file: the level as it was decided, in its own terms, and beside it what was asked for in other terms.
 *
 * @param period the period
 * @param rating the decision that holds; empty for a gap
 * @param scale the scale of the period; empty if it is not known, or no single one
 * @param label the name of the level in that scale; empty for a gap, or where the scale does not have it
 * @param converted the level in the scale that was asked for; empty if there is no answer, for which the findings give the reason
 * @param crosswalk the crosswalk that was used; empty if none was, as for a level of the scale itself
 * @param findings why something is empty, in a fixed order
 */
public record SeriesEntry(
        ReportingPeriod period,
        Optional<PublishedRating> rating,
        Optional<DatedScale> scale,
        Optional<Label> label,
        Optional<Conversion> converted,
        Optional<CrosswalkId> crosswalk,
        List<Finding> findings) {

    /** Copies the findings. */
    public SeriesEntry {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(converted, "converted");
        Objects.requireNonNull(crosswalk, "crosswalk");
        findings = List.copyOf(findings);
    }

    /** Whether no level is known for the period. */
    public boolean isGap() {
        return rating.isEmpty();
    }
}
