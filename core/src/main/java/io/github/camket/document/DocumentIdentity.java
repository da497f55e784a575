// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes a document this one and no other: two documents are the same if and only if their identities are equal.
 *
 * <p>Read from a number with {@link NumberIdentity#of}. Leading zeros do not tell numbers apart.
 *
 * @param kind within what the number is unique
 * @param parts what the identity consists of
 */
public record DocumentIdentity(IdentityKind kind, SortedMap<IdentityPart, String> parts) {

    /** Copies the parts. */
    public DocumentIdentity {
        Objects.requireNonNull(kind, "kind");
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        if (!parts.containsKey(IdentityPart.NUMBER)) {
            throw new IllegalArgumentException("parts must hold the number: " + parts);
        }
    }

    @Override
    public String toString() {
        return kind + " " + parts;
    }
}
