// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.trace.Ref;

/**
 * Identifier of a measure within a regulation, such as {@code quantity} or {@code general.conduct}.
 *
 * @param value camelCase words joined by dots
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /** Kind of the references to it. */
    public static final String KIND = "measure";

    /** Checks the form. */
    public MeasureId {
        if (!value.matches("[a-z][A-Za-z0-9]*(\\.[a-z0-9][A-Za-z0-9]*)*")) {
            throw new IllegalArgumentException("measure must be camelCase words joined by dots: " + value);
        }
    }

    /** The measure with this identifier. */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
