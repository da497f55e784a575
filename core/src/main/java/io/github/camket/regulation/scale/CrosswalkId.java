// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.trace.Ref;

/**
 * Identifier of a crosswalk; of one that was put together, those of its steps joined by {@code +}.
 *
 * @param value lower case words joined by dots or hyphens, several of them by {@code +}
 */
public record CrosswalkId(String value) implements Comparable<CrosswalkId> {

    /** Kind of the references to it. */
    public static final String KIND = "crosswalk";

    /** Checks the form. */
    public CrosswalkId {
        if (!value.matches("[a-z0-9]+([.+-][a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "id must be lower case words joined by dots, hyphens or plus signs: " + value);
        }
    }

    /** The identifier with this text. */
    public static CrosswalkId of(String value) {
        return new CrosswalkId(value);
    }

    /** The identifier of this one followed by another one. */
    CrosswalkId then(CrosswalkId next) {
        return new CrosswalkId(value + "+" + next.value);
    }

    /** The reference by which findings name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(CrosswalkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
