// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An issuer in a number.
 *
 * @param symbol its letters, without the number of a term; digits only where they belong to the symbol of an unlisted issuer
 * @param term number of the term, as 13 in {@code QH13}; empty if the issuer has none
 * @param meanings whom the symbol stands for in numbers of this style; several if it is ambiguous, none if it is not listed
 */
public record Issuer(String symbol, Optional<Integer> term, List<IssuerSymbol> meanings) {

    /** Checks that nothing is null. */
    public Issuer {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(term, "term");
        meanings = List.copyOf(meanings);
    }

    /** The symbol as it stands in the number, with its term. */
    @Override
    public String toString() {
        return symbol + term.map(String::valueOf).orElse("");
    }
}
