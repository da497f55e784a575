// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** Tasks and their hand-over. */
final class TaskShapes {

    static final Shape<Task> TASK = new TaskShape();
    static final Shape<HandOver> HAND_OVER = new HandOverShape();

    private TaskShapes() {}

    private static final class TaskShape extends Shape<Task> {
        private final Field<Task, TaskId> id = required("id", References.TASK, Task::getId);
        private final Field<Task, String> title = required("title", Formats.TEXT, Task::getTitle);
        private final Field<Task, OrgUnitId> unit = required("unit", References.UNIT, Task::getUnit);
        private final Field<Task, Optional<CadreId>> assignee =
                optional("assignee", References.CADRE, Task::getAssignee);
        private final Field<Task, TaskOrigin> origin =
                optional("origin", Formats.constant(TaskOrigin.class), Task::getOrigin, TaskOrigin.PLANNED);
        private final Field<Task, Optional<TaskKind>> kind =
                optional("kind", Formats.coded(TaskKind::of), Task::getKind);
        private final Field<Task, Fraction> conversionCoefficient =
                required("conversionCoefficient", Formats.FRACTION, Task::getConversionCoefficient);
        private final Field<Task, SortedMap<FactorId, Fraction>> factors = optional(
                "factors",
                new MapFormat<>(FactorId::of, Formats.FRACTION),
                Task::getFactors,
                Collections.emptySortedMap());
        private final Field<Task, Fraction> amount = required("amount", Formats.FRACTION, Task::getAmount);
        private final Field<Task, LocalDate> deadline = required("deadline", Formats.DATE, Task::getDeadline);

        @Override
        Task make(Values in) {
            return Task.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .unit(in.get(unit))
                    .assignee(in.get(assignee))
                    .origin(in.get(origin))
                    .kind(in.get(kind))
                    .conversionCoefficient(in.get(conversionCoefficient))
                    .factors(in.get(factors))
                    .amount(in.get(amount))
                    .deadline(in.get(deadline))
                    .build();
        }
    }

    private static final class HandOverShape extends Shape<HandOver> {
        private final Field<HandOver, FactId> id = required("id", References.fact(HandOver.KIND), HandOver::getId);
        private final Field<HandOver, TaskId> task = required("task", References.TASK, HandOver::getTask);
        private final Field<HandOver, CadreId> giver = required("giver", References.CADRE, HandOver::getGiver);
        private final Field<HandOver, CadreId> receiver = required("receiver", References.CADRE, HandOver::getReceiver);
        private final Field<HandOver, LocalDate> handedOverOn =
                required("handedOverOn", Formats.DATE, HandOver::getHandedOverOn);

        @Override
        HandOver make(Values in) {
            return HandOver.builder()
                    .id(in.get(id))
                    .task(in.get(task))
                    .giver(in.get(giver))
                    .receiver(in.get(receiver))
                    .handedOverOn(in.get(handedOverOn))
                    .build();
        }
    }
}
