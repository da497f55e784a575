// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.GroupRules;
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
        this.published = Decisions.of(
                known.getFacts(PublishedRating.class).stream()
                        .filter(rating -> known.hasHappened(rating, rating.getDecidedOn(), findings))
                        .toList(),
                PublishedRating::getLevel);
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

    /** Whether several decisions of one day contradict each other, so that the level is not known. */
    boolean isContended(Subject subject) {
        return published.isContended(subject, period);
    }

    /** The rating with the decision beside it, if there is one; notes where that is not the level of the rating. */
    Rating beside(Rating rating) {
        Optional<PublishedRating> decided = confirmed(rating.getSubject());
        if (decided.isEmpty()) {
            return rating;
        }
        RatingLevel level = decided.get().getLevel();
        if (rating.getRegulation().getScale().find(level).isEmpty()) {
            findings.add(Assessor.DECIDED_LEVEL_UNKNOWN.about(
                    decided.get().getRef(),
                    rating.getSubject(),
                    level,
                    rating.getRegulation().getId()));
        }
        if (rating.getLevel().isPresent() && !rating.getLevel().get().equals(level)) {
            findings.add(Assessor.DECIDED_OTHERWISE.about(
                    rating.getSubject().ref(),
                    level,
                    rating.getLevel().get(),
                    decided.get().getAuthorityPost(),
                    decided.get().getDecidedOn()));
        }
        return GroupRules.decide(rating, decided.get());
    }

    List<Finding> findings() {
        return findings;
    }
}
