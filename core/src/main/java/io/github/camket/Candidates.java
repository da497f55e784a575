// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a rating enters a review: as decided, as proposed, or as open. */
final class Candidates {

    private Candidates() {}

    static Candidate of(Rating rating, PublishedLevels published) {
        if (published.isContended(rating.getSubject())) {
            return Candidate.open(rating.getSubject());
        }
        Optional<PublishedRating> decided = published.confirmed(rating.getSubject());
        if (decided.isPresent()) {
            return Candidate.decided(rating.getSubject(), decided.get().getLevel());
        }
        if (rating.getLevel().isPresent()) {
            return new Candidate(
                            rating.getSubject(),
                            Candidate.State.PROPOSED,
                            rating.getLevel(),
                            rating.getScore(),
                            Optional.empty())
                    .withTieBreak(tieBreak(rating));
        }
        boolean open = rating.getStatus() == RatingStatus.INCOMPLETE || rating.getStatus() == RatingStatus.NO_LEVEL;
        return open ? Candidate.open(rating.getSubject()) : Candidate.unrated(rating.getSubject());
    }

    /** The scores of all but one, for whoever moves among them. */
    static List<Points> scoresBeside(Subject subject, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.subject().equals(subject))
                .flatMap(candidate -> candidate.score().stream())
                .toList();
    }

    /** The points that the quota compares between equal totals; none, if one of them is not known. */
    private static List<Points> tieBreak(Rating rating) {
        List<CriterionId> criteria = rating.getRegulation()
                .getQuota()
                .map(quota -> quota.getTieBreak().value())
                .orElse(List.of());
        List<Points> points = new ArrayList<>();
        for (CriterionId criterion : criteria) {
            rating.getEvaluation()
                    .flatMap(evaluation -> evaluation.points(criterion))
                    .ifPresent(points::add);
        }
        return points.size() == criteria.size() ? points : List.of();
    }
}
