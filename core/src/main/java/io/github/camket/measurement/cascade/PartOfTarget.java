// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.Target;
import java.util.Objects;

/**
 * A target that says it is a part of another one.
 *
 * @param target the part
 * @param standing whether it can be held against the whole
 */
public record PartOfTarget(Target target, PartStanding standing) {

    /** Checks that both are given. */
    public PartOfTarget {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(standing, "standing");
    }

    /** Whether it says something about the whole: it was read, and is of the same indicator and period. */
    public boolean isComparable() {
        return standing == PartStanding.HOLDS || standing == PartStanding.LESS_DEMANDING;
    }
}
