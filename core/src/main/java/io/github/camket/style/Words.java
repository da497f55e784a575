// SPDX-License-Identifier: Apache-2.0
package io.github.camket.style;

import java.util.Objects;
import java.util.Optional;

/** What texts of facts have in common: a text that is given says something. */
public final class Words {

    private Words() {}

    /**
     * Checks that a text is there and is not blank.
     *
     * @param text the text
     * @param name attribute that it is the value of
     * @return the text
     */
    public static String require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: " + text);
        }
        return text;
    }

    /** As {@link #require(String, String)}, of a text that may be absent. */
    public static void require(Optional<String> text, String name) {
        Objects.requireNonNull(text, name).ifPresent(words -> require(words, name));
    }
}
