// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.trace.Ref;

/**
 * Identifier of a profile of clarity, such as {@code six-clear.government}.
 *
 * @param value lower case words joined by dots or hyphens
 */
public record ClarityProfileId(String value) implements Comparable<ClarityProfileId> {

    /** Kind of the references to it. */
    public static final String KIND = "clarityProfile";

    /** Checks the form. */
    public ClarityProfileId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("id must be lower case words joined by dots or hyphens: " + value);
        }
    }

    /** The identifier with this text. */
    public static ClarityProfileId of(String value) {
        return new ClarityProfileId(value);
    }

    /** The reference by which it is named. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(ClarityProfileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
