// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;

/**
 * The name of a level, criterion or measure as people read it, in both languages.
 *
 * @param vi Vietnamese, as the instrument prints it; not blank
 * @param en English; not blank
 */
public record Label(String vi, String en) {

    /** Checks that neither text is blank. */
    public Label {
        requireText(vi, "vi");
        requireText(en, "en");
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: " + text);
        }
    }
}
