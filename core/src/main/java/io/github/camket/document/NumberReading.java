// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Objects;

/**
 * What lenient reading made of a text.
 *
 * @param number the number in its normal form, which keeps the text as written
 * @param repairs every change, from left to right after those of the whole text; empty exactly if the text was canonical
 */
public record NumberReading(DocumentNumber number, List<NumberRepair> repairs) {

    /** Checks that nothing is null. */
    public NumberReading {
        Objects.requireNonNull(number, "number");
        repairs = List.copyOf(repairs);
    }
}
