// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ComplexityGroup;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskSource;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Tasks and their hand-over. */
final class TaskShapes {

    static final Shape<Task> TASK = new TaskShape();
    static final Shape<HandOver> HAND_OVER = new HandOverShape();

    private TaskShapes() {}

    private static final class TaskShape extends Shape<Task> {
        private final Field<Task, TaskId> id = required("id", References.TASK, Task::getId);
        private final Field<Task, String> title = required("title", Formats.TEXT, Task::getTitle);
        private final Field<Task, Optional<String>> description =
                optional("description", Formats.TEXT, Task::getDescription);
        private final Field<Task, OrgUnitId> unit = required("unit", References.UNIT, Task::getUnit);
        private final Field<Task, Optional<CadreId>> assignee =
                optional("assignee", References.CADRE, Task::getAssignee);
        private final Field<Task, Optional<Subject>> assigner =
                optional("assigner", References.SUBJECT, Task::getAssigner);
        private final Field<Task, Optional<LocalDate>> assignedOn =
                optional("assignedOn", Formats.DATE, Task::getAssignedOn);
        private final AssignedFields<Task> assigned = new AssignedFields<>(this);
        private final Field<Task, Optional<Subject>> submitting =
                optional("submitting", References.SUBJECT, Task::getSubmitting);
        private final Field<Task, List<TaskSource>> sources =
                optional("sources", Formats.list(TaskSourceShapes.SOURCE), Task::getSources, List.of());
        private final Field<Task, List<TaskId>> partOf =
                optional("partOf", Formats.list(References.TASK), Task::getPartOf, List.of());
        private final Field<Task, TaskOrigin> origin =
                optional("origin", Formats.constant(TaskOrigin.class), Task::getOrigin, TaskOrigin.PLANNED);
        private final Field<Task, Optional<TaskKind>> kind =
                optional("kind", Formats.coded(TaskKind::of), Task::getKind);
        private final Field<Task, Optional<ComplexityGroup>> complexityGroup =
                optional("complexityGroup", Formats.coded(ComplexityGroup::of), Task::getComplexityGroup);
        private final Field<Task, Optional<Fraction>> conversionCoefficient =
                optional("conversionCoefficient", Formats.FRACTION, Task::getConversionCoefficient);
        private final Field<Task, SortedMap<FactorId, Fraction>> factors = optional(
                "factors",
                new MapFormat<>(FactorId::of, Formats.FRACTION),
                Task::getFactors,
                Collections.emptySortedMap());
        private final Field<Task, Fraction> amount =
                optional("amount", Formats.FRACTION, Task::getAmount, Fraction.ONE);
        private final Function<Values, Schedule> schedule = TimeShapes.schedule(this, Task::getSchedule);

        @Override
        Task make(Values in) {
            return Task.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .description(in.get(description))
                    .unit(in.get(unit))
                    .assignee(in.get(assignee))
                    .assigner(in.get(assigner))
                    .assignedOn(in.get(assignedOn))
                    .coordinating(in.get(assigned.coordinating))
                    .leaderInCharge(in.get(assigned.leaderInCharge))
                    .monitors(in.get(assigned.monitors))
                    .product(in.get(assigned.product))
                    .authority(in.get(assigned.authority))
                    .submitting(in.get(submitting))
                    .sources(in.get(sources))
                    .partOf(in.get(partOf))
                    .origin(in.get(origin))
                    .kind(in.get(kind))
                    .complexityGroup(in.get(complexityGroup))
                    .conversionCoefficient(in.get(conversionCoefficient))
                    .factors(in.get(factors))
                    .amount(in.get(amount))
                    .schedule(schedule.apply(in))
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
