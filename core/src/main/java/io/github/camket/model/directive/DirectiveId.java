// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.trace.Ref;

/**
 * Identifier of a directive within a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record DirectiveId(String value) implements Comparable<DirectiveId> {

    /** Kind of the references to it. */
    public static final String KIND = "directive";

    /** Checks the text. */
    public DirectiveId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static DirectiveId of(String value) {
        return new DirectiveId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(DirectiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
