// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Ref;

/**
 * Identifier of an organization or unit within a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record OrgUnitId(String value) implements UnitId, Comparable<OrgUnitId> {

    /** Kind of the references to it. */
    public static final String KIND = "orgUnit";

    /** Checks the text. */
    public OrgUnitId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static OrgUnitId of(String value) {
        return new OrgUnitId(value);
    }

    @Override
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
