// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskId;

/** Formats of the identifiers by which facts name each other. */
final class References {

    static final Reference<CadreId> CADRE = new Reference<>(CadreId::of, CadreId::toRef);
    static final Reference<OrgUnitId> UNIT = new Reference<>(OrgUnitId::of, OrgUnitId::toRef);
    static final Reference<TaskId> TASK = new Reference<>(TaskId::of, TaskId::toRef);
    static final Reference<DirectiveId> DIRECTIVE = new Reference<>(DirectiveId::of, DirectiveId::toRef);
    static final Reference<IndicatorId> INDICATOR = new Reference<>(IndicatorId::of, IndicatorId::toRef);
    static final Reference<TargetId> TARGET = new Reference<>(TargetId::of, TargetId::toRef);

    private References() {}

    /** Identifiers of facts of one kind. */
    static Reference<FactId> fact(String kind) {
        return new Reference<>(FactId::of, id -> id.toRef(kind));
    }
}
