// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of an item between two versions of a commitment.
 *
 * @param item the item
 * @param before how it read in the earlier version; empty if it was added
 * @param after how it reads in the later version; empty if it was dropped
 */
public record ItemChange(CommitmentItemId item, Optional<CommitmentItem> before, Optional<CommitmentItem> after) {

    /** Checks that there is a change. */
    public ItemChange {
        Objects.requireNonNull(item, "item");
        if (before.equals(after)) {
            throw new IllegalArgumentException("after must differ from before: " + item);
        }
    }

    /** What kind of change it is. */
    public enum Kind {
        /** The later version has it, the earlier one has not. */
        ADDED,
        /** The earlier version has it, the later one has not. */
        DROPPED,
        /** Both have it and do not say the same of it. */
        CHANGED
    }

    /** What kind of change it is. */
    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.DROPPED : Kind.CHANGED;
    }
}
