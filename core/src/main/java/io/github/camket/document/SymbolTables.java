// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import io.github.camket.shipped.ShippedTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shipped tables of types and issuers. */
final class SymbolTables {

    private static final int TYPE_COLUMNS = 6;
    private static final int ISSUER_COLUMNS = 9;

    private SymbolTables() {}

    static List<TypeSymbol> types() {
        return ShippedTable.rows(SymbolTables.class, "type-symbols.csv", TYPE_COLUMNS).stream()
                .map(cells -> new TypeSymbol(
                        cells.get(0),
                        NumberStyle.valueOf(cells.get(1)),
                        DocumentType.of(cells.get(2)),
                        new Label(cells.get(3), cells.get(4)),
                        confidence(cells.get(5))))
                .toList();
    }

    static List<IssuerSymbol> issuers() {
        return ShippedTable.rows(SymbolTables.class, "issuer-symbols.csv", ISSUER_COLUMNS).stream()
                .map(cells -> new IssuerSymbol(
                        cells.get(0),
                        IssuerSector.valueOf(cells.get(1)),
                        Optional.of(cells.get(2))
                                .filter(style -> !style.isEmpty())
                                .map(NumberStyle::valueOf),
                        cells.get(3).equals("NUMBERED"),
                        cells.get(4).equals("MANY"),
                        untyped(cells.get(5)),
                        new Label(cells.get(6), cells.get(7)),
                        confidence(cells.get(8))))
                .toList();
    }

    static Confidence confidence(String cell) {
        return Confidence.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static List<DocumentType> untyped(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" ")).map(DocumentType::of).toList();
    }
}
