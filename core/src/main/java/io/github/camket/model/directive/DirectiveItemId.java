// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.trace.Ref;

/**
 * Identifier of an item within its directive, such as {@code I.1}; another directive may use the same.
 *
 * @param value text as the application gives it; not blank
 */
public record DirectiveItemId(String value) implements Comparable<DirectiveItemId> {

    /** Checks the text. */
    public DirectiveItemId {
        Ref.of("item", value);
    }

    /** The identifier with this text. */
    public static DirectiveItemId of(String value) {
        return new DirectiveItemId(value);
    }

    @Override
    public int compareTo(DirectiveItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
