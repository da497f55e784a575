// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.trace.Ref;

/**
 * Identifier of a scale of levels, such as {@code nd-335-2025}.
 *
 * @param value lower case words joined by dots or hyphens
 */
public record ScaleId(String value) implements Comparable<ScaleId> {

    /** Kind of the references to it. */
    public static final String KIND = "scale";

    /** Checks the form. */
    public ScaleId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("id must be lower case words joined by dots or hyphens: " + value);
        }
    }

    /** The identifier with this text. */
    public static ScaleId of(String value) {
        return new ScaleId(value);
    }

    /** The reference by which findings name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(ScaleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
