// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;

/**
 * What is known of the level of a unit, for the unit above it or for its head.
 *
 * @param unit the unit
 * @param possible the levels that it can still have, highest first, at least one; one alone is its level
 * @param source the rating that says so, or the unit
 * @param decided whether the authority decided it, so that nothing that is still to come changes it
 */
public record UnitLevel(OrgUnitId unit, List<RatingLevel> possible, Ref source, boolean decided) {

    /** Copies the levels. */
    public UnitLevel {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        possible = List.copyOf(possible);
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("possible must not be empty: []");
        }
    }

    /**
     * The level that was decided or proposed.
     *
     * @throws IllegalArgumentException if the rating is not that of a unit
     */
    public static UnitLevel of(PublishedRating rating) {
        OrgUnitId unit = rating.getSubject()
                .unit()
                .orElseThrow(() -> new IllegalArgumentException("rating must be of a unit: " + rating.getSubject()));
        return new UnitLevel(
                unit, List.of(rating.getLevel()), rating.getRef(), rating.getStanding() == Standing.CONFIRMED);
    }

    /** A unit whose level is open. */
    public static UnitLevel open(OrgUnitId unit, List<RatingLevel> possible) {
        return new UnitLevel(unit, possible, unit.toRef(), false);
    }

    /** Whether there is only one level left. */
    public boolean isKnown() {
        return possible.size() == 1;
    }
}
