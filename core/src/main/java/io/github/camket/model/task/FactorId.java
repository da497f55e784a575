// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/**
 * Identifier of a factor of tasks (hệ số), such as {@code difficulty} (hệ số độ khó). An open set: which factors there are,
 * and which values they may have, belongs to a local scheme.
 *
 * @param value one camelCase word: letters and digits, a small letter first
 */
public record FactorId(String value) implements Comparable<FactorId> {

    /** Checks the form. */
    public FactorId {
        if (!value.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("factor must be a camelCase word: " + value);
        }
    }

    /**
     * The factor with this identifier.
     *
     * @throws IllegalArgumentException if the identifier has another form
     */
    public static FactorId of(String value) {
        return new FactorId(value);
    }

    @Override
    public int compareTo(FactorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
