// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.trace.Ref;

/**
 * Identifier of an item within its commitment, such as {@code 3}; the same in all versions of the commitment. Another
 * commitment may use it too.
 *
 * @param value text as the application gives it; not blank
 */
public record CommitmentItemId(String value) implements Comparable<CommitmentItemId> {

    /** Checks the text. */
    public CommitmentItemId {
        Ref.of("item", value);
    }

    /** The identifier with this text. */
    public static CommitmentItemId of(String value) {
        return new CommitmentItemId(value);
    }

    @Override
    public int compareTo(CommitmentItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
