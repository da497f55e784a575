// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * One number moves over one of its thresholds while all others stay on their sides of theirs, and the level becomes another one.
 *
 * @param subjects whose cases
 * @param moved the number that moves
 * @param from its values before
 * @param to its values after, next to those before; better ones in a move that should not cost a level
 * @param elsewhere where the other numbers lie
 * @param before a case before
 * @param after a case after; with numbers on the same sides of all other thresholds
 */
public record Move(
        Subjects subjects,
        Compared moved,
        Part from,
        Part to,
        Region elsewhere,
        CounterExample before,
        CounterExample after) {

    /** Checks that all are given. */
    public Move {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(moved, "moved");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(elsewhere, "elsewhere");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The level before; empty where none applied. */
    public Optional<RatingLevel> levelBefore() {
        return before.level();
    }

    /** The level after; empty where none applies. */
    public Optional<RatingLevel> levelAfter() {
        return after.level();
    }
}
