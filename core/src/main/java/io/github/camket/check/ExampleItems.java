// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import java.util.Objects;

/**
 * Equal items of an example.
 *
 * @param item what each of them is
 * @param count how many there are; 1 or more
 */
public record ExampleItems(ExampleItem item, int count) {
    /** Checks the count. */
    public ExampleItems {
        Objects.requireNonNull(item, "item");
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more: " + count);
        }
    }
}
