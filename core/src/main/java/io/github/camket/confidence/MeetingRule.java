// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.document.Confidence;
import io.github.camket.document.Source;
import java.util.Objects;

/**
 * Which share of those summoned has to be present so that a meeting may vote.
 *
 * @param present the share, such as 2/3 and more
 * @param source where the rules set it
 * @param confidence how well it is known that they do
 */
public record MeetingRule(ShareBound present, Source source, Confidence confidence) {

    /** Checks that all are given. */
    public MeetingRule {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }
}
