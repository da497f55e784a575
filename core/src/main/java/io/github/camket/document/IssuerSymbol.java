// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An issuer as it is abbreviated in numbers. The set is open: the head of each agency sets its symbol. What is listed lets a
 * reader notice a slip, and tells whose number it is. One symbol can stand for several issuers: {@code BTC} is the Ministry of
 * Finance, or an Organization Board of the Party.
 *
 * @param symbol letters, the first one a capital, without the number of a term
 * @param sector to which side the issuer belongs
 * @param style {@link NumberStyle#PARTY}, or {@link NumberStyle#STATE}, which stands for normative numbers too; empty if both
 *     occur
 * @param numbered whether the number of the term follows, as in {@code QH13}
 * @param shared whether many bodies use the symbol, as {@code UBND}; then the symbol does not tell who issued a document
 * @param untyped types of its normative documents, if the symbol does not name the type by rule; else empty
 * @param name the issuer in words
 * @param confidence how well this is known
 */
public record IssuerSymbol(
        String symbol,
        IssuerSector sector,
        Optional<NumberStyle> style,
        boolean numbered,
        boolean shared,
        List<DocumentType> untyped,
        Label name,
        Confidence confidence) {

    /** Checks the form of the symbol. */
    public IssuerSymbol {
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(confidence, "confidence");
        untyped = List.copyOf(untyped);
        if (!Spelling.isTypeSymbol(symbol)) {
            throw new IllegalArgumentException("symbol must be letters A to Z, Đ, the first one a capital: " + symbol);
        }
        if (style.filter(NumberStyle.NORMATIVE::equals).isPresent()) {
            throw new IllegalArgumentException("style must be STATE for normative numbers: NORMATIVE");
        }
        if (numbered && !style.equals(Optional.of(NumberStyle.STATE))) {
            throw new IllegalArgumentException("numbered must be false outside the style STATE: " + symbol);
        }
    }

    /** An issuer that numbers in one style, whose symbol many bodies may use. */
    public static IssuerSymbol of(
            String symbol, IssuerSector sector, NumberStyle style, Label name, Confidence confidence) {
        return new IssuerSymbol(symbol, sector, Optional.of(style), false, true, List.of(), name, confidence);
    }

    /** Whether it can stand in a number of this style. */
    boolean fits(NumberStyle other) {
        NumberStyle side = other == NumberStyle.NORMATIVE ? NumberStyle.STATE : other;
        return style.isEmpty() || style.get() == side;
    }
}
