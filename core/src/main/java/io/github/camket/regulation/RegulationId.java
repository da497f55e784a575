// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.trace.Ref;

/**
 * Identifier of a regulation, such as {@code nd-335-2025.staff}.
 *
 * @param value lower case words joined by dots or hyphens
 */
public record RegulationId(String value) implements Comparable<RegulationId> {

    /** Kind of the references to it. */
    public static final String KIND = "regulation";

    /** Checks the form. */
    public RegulationId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "regulation must be lower case words joined by dots or hyphens: " + value);
        }
    }

    /** The identifier with this text. */
    public static RegulationId of(String value) {
        return new RegulationId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(RegulationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
