// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.fact.FactId;
import io.github.camket.regulation.QuotaScope;
import java.util.Objects;
import java.util.Optional;

/**
 * The places that a quota leaves in one scope, and what they were counted from.
 *
 * @param scope kind of scope
 * @param group the group, for a similar-task group
 * @param reached how many reach the limited level by themselves
 * @param below how many are of the level directly below
 * @param places most that can get the level
 */
public record QuotaPlaces(QuotaScope scope, Optional<FactId> group, int reached, int below, int places) {

    /** Checks that the group fits the scope. */
    public QuotaPlaces {
        Objects.requireNonNull(scope, "scope");
        if (group.isPresent() != (scope == QuotaScope.SIMILAR_GROUP)) {
            throw new IllegalArgumentException("group must be given for a similar-task group only: " + group);
        }
    }
}
