// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.style.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a unit promises in words. Whether it kept its word is told by reports ({@code PromiseReport}), never here.
 *
 * @param words what is promised; not blank
 * @param product by what it can be seen (sản phẩm cụ thể); empty if nobody said, not blank
 * @param dueOn last day on which keeping it is in time, inclusive; empty if none was named
 */
public record Promise(String words, Optional<String> product, Optional<LocalDate> dueOn) {

    /** Checks the texts. */
    public Promise {
        Words.require(words, "words");
        Words.require(product, "product");
        Objects.requireNonNull(dueOn, "dueOn");
    }

    /** A promise with the product by which it can be seen, due at the end of a day. */
    public static Promise of(String words, String product, LocalDate dueOn) {
        return new Promise(words, Optional.of(product), Optional.of(dueOn));
    }
}
