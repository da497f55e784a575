// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.document.Label;
import java.util.Objects;

/**
 * One of the points of a profile.
 *
 * @param what what is looked at
 * @param words how the profile calls it, such as <i>rõ tiến độ</i> for {@link ClarityItem#TIME}
 */
public record ClarityPoint(ClarityItem what, Label words) {

    /** Checks that both are given. */
    public ClarityPoint {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(words, "words");
    }

    /** A point with its words in both languages. */
    public static ClarityPoint of(ClarityItem what, String vi, String en) {
        return new ClarityPoint(what, new Label(vi, en));
    }
}
