// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.fact;

import io.github.camket.trace.Ref;

/**
 * Identifier of a fact that has no identifier type of its own; unique among the facts of its kind in a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record FactId(String value) implements Comparable<FactId> {

    /** Checks the text. */
    public FactId {
        Ref.of("fact", value);
    }

    /** The identifier with this text. */
    public static FactId of(String value) {
        return new FactId(value);
    }

    /** The reference to a fact of the given kind with this identifier. */
    public Ref toRef(String kind) {
        return Ref.of(kind, value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
