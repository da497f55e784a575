// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Optional;

/** A number taken apart. The text is the normal form; the other parts tell what stands in it. */
record NumberParts(
        String text,
        NumberForm form,
        Optional<NumberStyle> style,
        Optional<IssuerSector> sector,
        Optional<String> number,
        Optional<Integer> year,
        Optional<String> typeSymbol,
        List<DocumentType> types,
        List<Issuer> issuers,
        List<String> units) {

    NumberParts {
        types = List.copyOf(types);
        issuers = List.copyOf(issuers);
        units = List.copyOf(units);
    }

    static NumberParts opaque(NumberForm form, String text) {
        return withoutSymbol(form, text, Optional.empty(), Optional.empty());
    }

    static NumberParts withoutSymbol(NumberForm form, String text, Optional<String> number, Optional<Integer> year) {
        return new NumberParts(
                text,
                form,
                Optional.empty(),
                Optional.empty(),
                number,
                year,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
