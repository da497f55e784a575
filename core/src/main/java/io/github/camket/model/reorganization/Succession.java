// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import io.github.camket.model.organization.UnitId;
import java.util.Comparator;
import java.util.Objects;

/**
 * One heir of one unit. Both can have the same identifier: a merged unit often keeps the code of one of its origins, and is
 * another unit all the same.
 *
 * @param from the unit as it was until the day before
 * @param to the unit that holds it, or a part of it, from the day on
 */
public record Succession(UnitId from, UnitId to) implements Comparable<Succession> {

    private static final Comparator<Succession> BY_UNITS =
            Comparator.comparing(Succession::from, UnitId.ORDER).thenComparing(Succession::to, UnitId.ORDER);

    /** Checks that both are units of one world: two organizations or two administrative units. */
    public Succession {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.getClass() != to.getClass()) {
            throw new IllegalArgumentException("to must be a unit like " + from.toRef() + ": " + to.toRef());
        }
    }

    @Override
    public int compareTo(Succession other) {
        return BY_UNITS.compare(this, other);
    }

    @Override
    public String toString() {
        return from + " > " + to;
    }
}
