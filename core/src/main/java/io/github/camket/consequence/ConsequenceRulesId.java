// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

/**
 * Identifier of rules on what results lead to, such as {@code nd335.use-of-results}.
 *
 * @param value lower case words joined by dots or hyphens
 */
public record ConsequenceRulesId(String value) implements Comparable<ConsequenceRulesId> {

    /** Checks the form. */
    public ConsequenceRulesId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("id must be lower case words joined by dots or hyphens: " + value);
        }
    }

    /** The identifier with this text. */
    public static ConsequenceRulesId of(String value) {
        return new ConsequenceRulesId(value);
    }

    @Override
    public int compareTo(ConsequenceRulesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
