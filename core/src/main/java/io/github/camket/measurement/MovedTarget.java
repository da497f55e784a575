// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Movement;
import io.github.camket.model.indicator.TargetId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A target whose answer moved between two days. Results are compared by their {@link TargetAnswer}; there is none while the
 * ledger does not hold the target.
 *
 * @param target the target
 * @param movements the days on which its answer moved, in order, with the results; at least one. Their entries are those that
 *     can bear on it: the target, its indicator, its readings, and units where units are counted. The entry that records or
 *     withdraws the target itself is always decisive
 */
public record MovedTarget(TargetId target, List<Movement<Optional<TargetResult>>> movements) {

    /** Checks that there is a movement. */
    public MovedTarget {
        Objects.requireNonNull(target, "target");
        movements = List.copyOf(movements);
        if (movements.isEmpty()) {
            throw new IllegalArgumentException("movements must not be empty: " + movements);
        }
    }

    /** How the target stood on the earlier day; empty if the ledger did not hold it yet. */
    public Optional<TargetResult> before() {
        return movements.get(0).before();
    }

    /** How it stands on the later day; empty if it was withdrawn. The same answer as before if it moved there and back. */
    public Optional<TargetResult> after() {
        return movements.get(movements.size() - 1).after();
    }
}
