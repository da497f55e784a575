// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.confidence;

/**
 * Identifier of rules by which votes of confidence are counted, such as {@code qd96.confidence}.
 *
 * @param value lower case words joined by dots or hyphens
 */
public record ConfidenceRulesId(String value) implements Comparable<ConfidenceRulesId> {

    /** Checks the form. */
    public ConfidenceRulesId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("id must be lower case words joined by dots or hyphens: " + value);
        }
    }

    /** The identifier with this text. */
    public static ConfidenceRulesId of(String value) {
        return new ConfidenceRulesId(value);
    }

    @Override
    public int compareTo(ConfidenceRulesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
