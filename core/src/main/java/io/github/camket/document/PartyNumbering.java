// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import io.github.camket.shipped.ShippedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Documents that rule how the Party numbers its documents, for a span of days of issue. Under all of them a committee counts
 * from 01 for each type and term, a congress over all types, and secret documents share the series of their type.
 *
 * @param from first day, inclusive
 * @param to first day on which they no longer rule; empty if no end is known
 * @param documents the regulation, then the guide to it from its own day on
 */
public record PartyNumbering(LocalDate from, Optional<LocalDate> to, List<LegalBasis> documents) {

    private static final int COLUMNS = 5;

    /** Checks that the days are in order. */
    public PartyNumbering {
        Objects.requireNonNull(from, "from");
        documents = List.copyOf(documents);
        if (to.filter(end -> !from.isBefore(end)).isPresent()) {
            throw new IllegalArgumentException("to must be after from " + from + ": " + to.get());
        }
    }

    /** All spans that are known, in order. Earlier rules are not known. */
    public static List<PartyNumbering> all() {
        Map<List<String>, List<LegalBasis>> spans = new LinkedHashMap<>();
        for (List<String> cells : ShippedTable.rows(PartyNumbering.class, "party-numbering.csv", COLUMNS)) {
            spans.computeIfAbsent(cells.subList(0, 2), key -> new ArrayList<>())
                    .add(new LegalBasis(
                            Optional.of(DocumentNumber.parse(cells.get(2))),
                            Optional.of(LocalDate.parse(cells.get(3))),
                            Optional.empty(),
                            SymbolTables.confidence(cells.get(4))));
        }
        return spans.entrySet().stream()
                .map(each -> new PartyNumbering(
                        LocalDate.parse(each.getKey().get(0)),
                        Optional.of(each.getKey().get(1))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        each.getValue()))
                .toList();
    }

    /** The rules for a document issued on this day; empty if they are not known. */
    public static Optional<PartyNumbering> on(LocalDate issuedOn) {
        Objects.requireNonNull(issuedOn, "issuedOn");
        return all().stream()
                .filter(each -> !issuedOn.isBefore(each.from)
                        && each.to.filter(end -> !issuedOn.isBefore(end)).isEmpty())
                .findFirst();
    }
}
