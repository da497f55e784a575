// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.trace.Ref;

/**
 * Identifier of a criterion within a regulation, such as {@code result}.
 *
 * @param value camelCase words joined by dots
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    /** Kind of the references to it. */
    public static final String KIND = "criterion";

    /** Checks the form. */
    public CriterionId {
        if (!value.matches("[a-z][A-Za-z0-9]*(\\.[a-z0-9][A-Za-z0-9]*)*")) {
            throw new IllegalArgumentException("criterion must be camelCase words joined by dots: " + value);
        }
    }

    /** The identifier with this text. */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
