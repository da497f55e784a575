// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.model.classification.PublishedRating;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
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
                    Optional.empty());
        }
        boolean open = rating.getStatus() == RatingStatus.INCOMPLETE || rating.getStatus() == RatingStatus.NO_LEVEL;
        return open ? Candidate.open(rating.getSubject()) : Candidate.unrated(rating.getSubject());
    }
}
