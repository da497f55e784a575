// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;

/**
 * A type of document as it is abbreviated in numbers. One symbol can stand for several types: {@code QĐ} of the Party is
 * Quyết định or Quy định; then there is one value for each.
 *
 * @param symbol letters, the first one a capital, such as {@code CTr}
 * @param style in which numbers it is used
 * @param type the type it stands for
 * @param name the type in words
 * @param confidence how well this is known
 */
public record TypeSymbol(String symbol, NumberStyle style, DocumentType type, Label name, Confidence confidence) {

    /** Checks the form of the symbol. */
    public TypeSymbol {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(confidence, "confidence");
        if (!Spelling.isTypeSymbol(symbol)) {
            throw new IllegalArgumentException("symbol must be letters A to Z, Đ, the first one a capital: " + symbol);
        }
    }
}
