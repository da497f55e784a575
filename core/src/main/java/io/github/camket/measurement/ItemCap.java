// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import java.util.Objects;

/**
 * The most that one task can add to a count.
 *
 * @param applies for which tasks there is a cap; of the task alone
 * @param most the cap; of the task alone
 * @param source where the regulation sets it
 */
public record ItemCap(ItemTest applies, ItemValue most, Source source) {

    /** Checks that deliveries play no part. */
    public ItemCap {
        Objects.requireNonNull(source, "source");
        if (!applies.isOfTask()) {
            throw new IllegalArgumentException("applies must be of the task alone: " + applies);
        }
        if (!most.isOfTask()) {
            throw new IllegalArgumentException("most must be of the task alone: " + most);
        }
    }
}
