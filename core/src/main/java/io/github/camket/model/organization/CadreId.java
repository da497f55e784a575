// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Ref;

/**
 * Identifier of a person within a ledger. Never a name, and never printed beside one by this library.
 *
 * @param value text as the application gives it; not blank
 */
public record CadreId(String value) implements Comparable<CadreId> {

    /** Kind of the references to it. */
    public static final String KIND = "cadre";

    /** Checks the text. */
    public CadreId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static CadreId of(String value) {
        return new CadreId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(CadreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
