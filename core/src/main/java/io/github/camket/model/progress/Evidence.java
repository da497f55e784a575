// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import java.util.Objects;

/**
 * Where a product can be seen, and what it consists of (minh chứng).
 *
 * @param place address or place; not blank
 * @param content concrete content; not blank
 */
public record Evidence(String place, String content) {

    /** Checks that both are given. */
    public Evidence {
        requireWords(place, "place");
        requireWords(content, "content");
    }

    private static void requireWords(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: " + text);
        }
    }
}
