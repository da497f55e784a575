// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a directive says of another document.
 *
 * @param kind what it does to the other one
 * @param target the other document
 * @param from first day on which this holds; empty if it holds from the day on which the directive that says so takes effect
 * @param items the items of the other document that it is confined to, each once; none if it concerns the whole of it
 */
public record Relation(
        RelationKind kind, RelationTarget target, Optional<LocalDate> from, List<DirectiveItemId> items) {

    /** Checks the items and copies them. */
    public Relation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(from, "from");
        items = List.copyOf(items);
        if (new TreeSet<>(items).size() < items.size()) {
            throw new IllegalArgumentException("items must be named once each: " + items);
        }
    }

    /** To the whole of a directive of the same ledger, from the day on which the directive that says so takes effect. */
    public static Relation to(RelationKind kind, DirectiveId directive) {
        return new Relation(kind, new RelationTarget.Known(directive), Optional.empty(), List.of());
    }

    /** To the whole of a document that the ledger does not hold. */
    public static Relation toExternal(RelationKind kind, LegalBasis document) {
        return new Relation(kind, new RelationTarget.External(document), Optional.empty(), List.of());
    }

    /** The same relation, holding from a day of its own. */
    public Relation startingOn(LocalDate day) {
        return new Relation(kind, target, Optional.of(day), items);
    }

    /** The same relation, confined to these items. */
    public Relation confinedTo(DirectiveItemId... touched) {
        return new Relation(kind, target, from, List.of(touched));
    }

    /** Whether it concerns the whole document. */
    public boolean isWhole() {
        return items.isEmpty();
    }

    /** Whether it ends the whole document. */
    public boolean endsWhole() {
        return kind.isEnding() && isWhole();
    }
}
