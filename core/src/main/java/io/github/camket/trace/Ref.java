// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import java.util.Objects;

/**
 * A thing by kind and identifier, such as {@code task:t-031} or {@code month:2026-03}. Ordered by kind, then identifier.
 *
 * @param kind letters only, camelCase, such as {@code judgedScore}
 * @param id identifier within the kind; not blank, without control characters
 */
public record Ref(String kind, String id) implements Comparable<Ref> {

    /** Checks both parts. */
    public Ref {
        Objects.requireNonNull(kind, "kind");
        if (kind.isEmpty() || !kind.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
            throw new IllegalArgumentException("kind must be letters: " + kind);
        }
        if (Objects.requireNonNull(id, "id").isBlank() || id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("id must be text, not blank and without control characters: " + id);
        }
    }

    /** A thing by kind and identifier. */
    public static Ref of(String kind, String id) {
        return new Ref(kind, id);
    }

    /**
     * Reads {@code kind:id}.
     *
     * @throws IllegalArgumentException if there is no colon or a part is invalid; the message keeps the text
     */
    public static Ref parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("reference must be kind:id: " + text);
        }
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
