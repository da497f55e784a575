// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import java.util.Objects;

/**
 * A consequence that a commitment names in advance. It never follows by itself: when its trigger holds, the competent
 * authority is to consider it.
 *
 * @param consequence what it is
 * @param trigger when it is to be considered
 * @param words how the source says it; not blank
 */
public record ForeseenConsequence(Consequence consequence, Trigger trigger, String words) {

    /** Checks that there are words. */
    public ForeseenConsequence {
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(trigger, "trigger");
        if (Objects.requireNonNull(words, "words").isBlank()) {
            throw new IllegalArgumentException("words must not be blank: " + words);
        }
    }
}
