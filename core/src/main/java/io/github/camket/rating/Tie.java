// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import java.util.List;

/**
 * Candidates with the same score for fewer places. People decide; the library picks none.
 *
 * @param subjects all of them, by identifier
 * @param score their score
 * @param places how many of them can get the level
 * @param limit the scope whose places are too few
 * @param groups similar-task groups of which fewer can get the level than tie, besides
 */
public record Tie(List<Subject> subjects, Points score, int places, QuotaPlaces limit, List<GroupShare> groups) {

    /**
     * Most of one group who can get the level.
     *
     * @param group the group
     * @param places the number, fewer than tie in the group
     */
    public record GroupShare(FactId group, int places) {}

    /** Copies the subjects. */
    public Tie {
        subjects = List.copyOf(subjects);
        groups = List.copyOf(groups);
        if (places <= 0 || places >= subjects.size()) {
            throw new IllegalArgumentException("places must be fewer than the " + subjects.size() + " tied: " + places);
        }
    }
}
