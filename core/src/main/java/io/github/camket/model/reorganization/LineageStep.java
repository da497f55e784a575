// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import java.util.Objects;

/**
 * One step from a unit to one of its heirs.
 *
 * @param reorganization what was done, when, and by which document
 * @param from the unit as it was until the day before
 * @param to the heir from the day on
 * @param kind what it was for these two: in a reorganization that divides and joins, many a unit is only joined
 */
public record LineageStep<I>(Reorganization reorganization, I from, I to, ReorganizationKind kind) {

    /** Checks that all are given. */
    public LineageStep {
        Objects.requireNonNull(reorganization, "reorganization");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }
}
