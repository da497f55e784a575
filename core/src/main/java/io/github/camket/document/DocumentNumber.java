// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;
import java.util.Optional;

/**
 * The number of a document as somebody cites it: {@code 522-CV/HU}, {@code 30/2020/NĐ-CP}, or {@code 117} where the source
 * leaves out the rest.
 *
 * <p>Sources often cite a number without its symbol. Such a number is kept as it is and says that it is not
 * {@linkplain #isComplete() complete}; nothing is ever filled in. Two equal numbers need not be the same document: Party
 * numbers begin anew with each term, others with each year.
 *
 * @param cited the number as cited, with whatever symbol the source gives; begins with a digit, without blanks
 * @param year year of issue, 1900 to 9999; empty if the source does not tell
 * @param symbol type and issuer, such as {@code CV/HU} or {@code NĐ-CP}, with which {@code cited} then ends; empty if the
 *     source leaves it out
 */
public record DocumentNumber(String cited, Optional<Integer> year, Optional<String> symbol) {

    /** Checks that the parts fit together. */
    public DocumentNumber {
        Objects.requireNonNull(year, "year");
        if (!Objects.requireNonNull(cited, "cited").matches("\\d\\S*")) {
            throw new IllegalArgumentException("cited must begin with a digit and have no blanks: " + cited);
        }
        if (year.isPresent() && (year.get() < 1900 || year.get() > 9999)) {
            throw new IllegalArgumentException("year must be 1900 to 9999: " + year.get());
        }
        if (symbol.isPresent() && (!symbol.get().matches("\\p{L}\\S*") || !cited.endsWith(symbol.get()))) {
            throw new IllegalArgumentException(
                    "symbol must be the letters that " + cited + " ends with: " + symbol.get());
        }
    }

    /** A number of which nothing else is known. */
    public static DocumentNumber of(String cited) {
        return new DocumentNumber(cited, Optional.empty(), Optional.empty());
    }

    /** The same number, issued in this year. */
    public DocumentNumber inYear(int issued) {
        return new DocumentNumber(cited, Optional.of(issued), symbol);
    }

    /** The same number, of which this part is known to be the symbol. */
    public DocumentNumber withSymbol(String part) {
        return new DocumentNumber(cited, year, Optional.of(part));
    }

    /** Whether the symbol is known: without it nobody can tell the document from others with the same number. */
    public boolean isComplete() {
        return symbol.isPresent();
    }

    /** The number as cited. */
    @Override
    public String toString() {
        return cited;
    }
}
