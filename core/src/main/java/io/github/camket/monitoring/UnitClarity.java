// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.organization.OrgUnit;
import java.util.Objects;

/**
 * How clear the work is that a unit gives.
 *
 * @param unit the unit
 * @param shares the items of the directives that it issued, and the tasks that it has or gave to its people
 */
public record UnitClarity(OrgUnit unit, ClarityShares shares) {

    /** Checks that both are given. */
    public UnitClarity {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(shares, "shares");
    }
}
