// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the indicators or tasks that a directive assigns, in its own words.
 *
 * @param id identifier within the directive
 * @param group heading under which it stands, such as {@code Xây dựng Đảng}; not blank
 * @param words what is assigned, as the directive says it; not blank
 * @param deadlineWords the deadline as the directive writes it, even if no calendar has that day; empty if it names none
 */
public record DirectiveItem(DirectiveItemId id, String group, String words, Optional<String> deadlineWords) {

    /** Checks that there are words. */
    public DirectiveItem {
        Objects.requireNonNull(id, "id");
        requireWords(group, "group");
        requireWords(words, "words");
        deadlineWords.ifPresent(text -> requireWords(text, "deadlineWords"));
    }

    /** An item without a deadline of its own. */
    public DirectiveItem(DirectiveItemId id, String group, String words) {
        this(id, group, words, Optional.empty());
    }

    private static void requireWords(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: " + text);
        }
    }
}
