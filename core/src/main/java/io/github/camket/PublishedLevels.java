// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The levels that were decided for a period, which stand before those that are proposed here. */
final class PublishedLevels {

    private final Decisions<PublishedRating> published;
    private final ReportingPeriod period;
    private final List<Finding> findings = new ArrayList<>();

    PublishedLevels(Snapshot known, ReportingPeriod period) {
        this.period = period;
        this.published = Decisions.of(known.getFacts(PublishedRating.class).stream()
                .filter(rating -> known.hasHappened(rating, rating.getDecidedOn(), findings))
                .toList());
        findings.addAll(published.getFindings());
    }

    /** The decided one. */
    Optional<PublishedRating> confirmed(Subject subject) {
        return published.find(Standing.CONFIRMED, subject, period);
    }

    /** One that was put forward elsewhere, for a subject that is not rated here. */
    Optional<PublishedRating> proposed(Subject subject) {
        return published.find(Standing.PROPOSED, subject, period);
    }

    /** Notes where a decision differs from what is proposed here. */
    void compare(Rating rating) {
        Optional<PublishedRating> decided = confirmed(rating.getSubject());
        Optional<RatingLevel> proposed = rating.getLevel();
        if (decided.isPresent()
                && proposed.isPresent()
                && !decided.get().getLevel().equals(proposed.get())) {
            findings.add(Assessor.DECIDED_OTHERWISE.about(
                    rating.getSubject().ref(),
                    decided.get().getLevel(),
                    proposed.get(),
                    decided.get().getAuthorityPost(),
                    decided.get().getDecidedOn()));
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
