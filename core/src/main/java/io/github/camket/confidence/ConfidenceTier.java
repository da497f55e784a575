// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of shares, from its bound to that of the next tier, with what the competent authority is to consider there.
 *
 * @param code name within the rules: upper case letters, digits and underscores, such as {@code TIER_1}
 * @param label the same as people read it
 * @param from where it begins; empty for the first tier, which begins with the share 0
 * @param toConsider what is to be considered, in the order of the text; none where nothing is prescribed
 * @param source where the rules set it
 * @param confidence how well it is known that they do
 */
public record ConfidenceTier(
        String code,
        Label label,
        Optional<ShareBound> from,
        List<Consequence> toConsider,
        Source source,
        Confidence confidence) {

    /** Checks the form of the code and copies the list. */
    public ConfidenceTier {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("code must be UPPER_CASE: " + code);
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(from, "from");
        toConsider = List.copyOf(toConsider);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Whether a share lies in it or in a later tier. */
    boolean isReachedBy(Fraction share) {
        return from.isEmpty() || from.get().holds(share);
    }
}
