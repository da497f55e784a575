// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnitId;
import java.util.Optional;

/** What can change about a unit that goes on. */
record UnitState(String name, OrgKind kind, Optional<OrgLevel> level, Optional<OrgUnitId> parent) {

    UnitState withName(String other) {
        return new UnitState(other, kind, level, parent);
    }

    UnitState withKind(OrgKind other) {
        return new UnitState(name, other, level, parent);
    }

    UnitState withLevel(Optional<OrgLevel> other) {
        return new UnitState(name, kind, other, parent);
    }

    UnitState withParent(Optional<OrgUnitId> other) {
        return new UnitState(name, kind, level, other);
    }
}
