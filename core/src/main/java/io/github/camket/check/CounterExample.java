// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Points;
import java.util.Objects;
import java.util.Optional;

/**
 * One case with what it was evaluated to. Nobody was disciplined, and nothing was concluded.
 *
 * @param position position of the person; empty for organizations
 * @param kind kind of the organization; empty for people
 * @param measurements every measure that the formula and the conditions use
 * @param total the total score; empty where conditions alone decide
 * @param level the level; empty where none matches
 */
public record CounterExample(
        Optional<Position> position,
        Optional<OrgKind> kind,
        Measurements measurements,
        Optional<Points> total,
        Optional<RatingLevel> level) {

    /** Checks that all are given. */
    public CounterExample {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(level, "level");
    }
}
