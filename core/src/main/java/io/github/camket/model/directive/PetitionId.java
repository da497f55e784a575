// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.trace.Ref;

/**
 * Identifier of a petition within a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record PetitionId(String value) implements Comparable<PetitionId> {

    /** Kind of the references to it. */
    public static final String KIND = "petition";

    /** Checks the text. */
    public PetitionId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static PetitionId of(String value) {
        return new PetitionId(value);
    }

    /** The reference by which findings name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(PetitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
