// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What one directive says of another one of the ledger, with the day from which it holds.
 *
 * <p>Ordered by that day, unknown ones last; then by the directives and by what is said.
 *
 * @param by the directive that says so
 * @param target the directive of which it speaks
 * @param relation what it says
 * @param from first day on which it holds: its own, or the first day of the directive that says so; empty if neither is known
 * @param held whether it ever came to hold: not so if the day is unknown, or if the directive that says so had ended before it
 */
public record StatedRelation(
        DirectiveId by, DirectiveId target, Relation relation, Optional<LocalDate> from, boolean held)
        implements Comparable<StatedRelation> {

    private static final Comparator<StatedRelation> ORDER = Comparator.comparing(
                    (StatedRelation each) -> each.from().orElse(LocalDate.MAX))
            .thenComparing(StatedRelation::by)
            .thenComparing(StatedRelation::target)
            .thenComparing(each -> each.relation().kind())
            .thenComparing(each -> each.relation().toString());

    /** Checks that all are given. */
    public StatedRelation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(from, "from");
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return held && from.isPresent() && !from.get().isAfter(day);
    }

    StatedRelation asHeld() {
        return new StatedRelation(by, target, relation, from, true);
    }

    @Override
    public int compareTo(StatedRelation other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code v-2 REPLACES v-1 2024-01-01}. */
    @Override
    public String toString() {
        return by + " " + relation.kind() + " " + target
                + (relation.isWhole() ? "" : " " + relation.items())
                + from.map(day -> " " + day).orElse("");
    }
}
