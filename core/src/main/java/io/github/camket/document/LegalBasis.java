// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The document by which something was decided, as far as it is known: {@code 202/2025/QH15}, or only that each province had
 * a resolution of its own.
 *
 * @param number number as cited; empty if it is not known
 * @param issuedOn day of issue; empty if it is not known
 * @param words what kind of document it is, whose, and about what; empty where the number says it all
 * @param confidence how well the above is known
 */
public record LegalBasis(
        Optional<DocumentNumber> number, Optional<LocalDate> issuedOn, Optional<Label> words, Confidence confidence) {

    /** Checks that the document is named by its number or in words. */
    public LegalBasis {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(confidence, "confidence");
        if (number.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("number or words must be given, issuedOn "
                    + issuedOn.map(LocalDate::toString).orElse("-"));
        }
    }

    /**
     * A document of which the number is known, and nothing else said.
     *
     * @param number canonical number, or one cited without its symbol
     * @throws DocumentNumberException if it is no canonical number
     */
    public static LegalBasis of(String number, Confidence confidence) {
        return new LegalBasis(
                Optional.of(DocumentNumber.parse(number)), Optional.empty(), Optional.empty(), confidence);
    }

    /** A document known in words only. */
    public static LegalBasis inWords(Label words, Confidence confidence) {
        return new LegalBasis(Optional.empty(), Optional.empty(), Optional.of(words), confidence);
    }

    /** The number as cited, or else the Vietnamese words. */
    @Override
    public String toString() {
        return number.map(DocumentNumber::toString)
                .or(() -> words.map(Label::vi))
                .orElseThrow();
    }
}
