// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.trace.Ref;

/**
 * Identifier of a target within a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record TargetId(String value) implements Comparable<TargetId> {

    /** Kind of the references to it. */
    public static final String KIND = "target";

    /** Checks the text. */
    public TargetId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static TargetId of(String value) {
        return new TargetId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
