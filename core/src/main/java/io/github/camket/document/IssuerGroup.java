// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads one issuer. */
final class IssuerGroup {

    private IssuerGroup() {}

    /** With Đ for Eth, and TU for TƯ. */
    static String clean(String group) {
        String plain = Spelling.withoutEth(group);
        return plain.equals("TƯ") ? "TU" : plain;
    }

    static Issuer read(
            DocumentSymbols symbols,
            String group,
            NumberStyle style,
            BiFunction<NumberPart, String, DocumentNumberException> refused) {
        String text = clean(group);
        Optional<Issuer> numbered = symbols.numbered(text);
        if (numbered.isPresent()) {
            if (numbered.get().term().isEmpty()) {
                throw refused.apply(
                        NumberPart.TERM,
                        "have the number of the term behind " + numbered.get().symbol());
            }
            return numbered.get();
        }
        List<String> known = symbols.issuerSpelling().matches(text);
        if (known.size() > 1) {
            throw refused.apply(NumberPart.ISSUER, "have one of the issuers " + known);
        }
        String symbol = known.isEmpty() ? text : known.get(0);
        if (text.indexOf('Ư') >= 0) {
            throw refused.apply(NumberPart.ISSUER, "have TU or TW instead of TƯ");
        }
        if (!Spelling.isIssuer(symbol, style)) {
            throw refused.apply(NumberPart.ISSUER, "have letters A to Z, Đ, the first one a capital");
        }
        return new Issuer(
                symbol,
                Optional.empty(),
                symbols.meanings(symbol).stream()
                        .filter(each -> each.fits(style))
                        .toList());
    }
}
