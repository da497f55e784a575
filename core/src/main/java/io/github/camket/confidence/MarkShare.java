// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.model.confidence.ConfidenceMark;
import io.github.camket.quantity.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * Number and share of the ballots with one mark.
 *
 * @param mark the mark
 * @param count number of ballots; empty if nobody said
 * @param share the number out of the base, exactly, as counted; empty if one of them is missing, or the base is 0
 */
public record MarkShare(ConfidenceMark mark, Optional<Integer> count, Optional<Ratio> share) {

    /** Checks that all are given. */
    public MarkShare {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(share, "share");
    }
}
