// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/**
 * Identifier of a layer of rules: of a regulation, or of lines that are laid on one.
 *
 * @param value lower case words joined by dots or hyphens
 */
public record LayerId(String value) implements Comparable<LayerId> {

    /** Checks the form. */
    public LayerId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("layer must be lower case words joined by dots or hyphens: " + value);
        }
    }

    /** The identifier with this text. */
    public static LayerId of(String value) {
        return new LayerId(value);
    }

    @Override
    public int compareTo(LayerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
