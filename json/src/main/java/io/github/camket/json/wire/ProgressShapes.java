// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reports, acceptances and objective causes. */
final class ProgressShapes {

    static final Shape<TaskReport> TASK_REPORT = new TaskReportShape();
    static final Shape<Acceptance> ACCEPTANCE = new AcceptanceShape();
    static final Shape<ObjectiveCause> OBJECTIVE_CAUSE = new ObjectiveCauseShape();

    static final Shape<Shortcoming> SHORTCOMING = new ShortcomingShape();

    private ProgressShapes() {}

    private static final class TaskReportShape extends Shape<TaskReport> {
        private final Field<TaskReport, FactId> id =
                required("id", References.fact(TaskReport.KIND), TaskReport::getId);
        private final Field<TaskReport, TaskId> task = required("task", References.TASK, TaskReport::getTask);
        private final Field<TaskReport, Optional<LocalDate>> turn = optional("turn", Formats.DATE, TaskReport::getTurn);
        private final Field<TaskReport, Optional<CadreId>> by = optional("by", References.CADRE, TaskReport::getBy);
        private final Field<TaskReport, LocalDate> deliveredOn =
                required("deliveredOn", Formats.DATE, TaskReport::getDeliveredOn);
        private final Field<TaskReport, Optional<LocalTime>> deliveredAt =
                optional("deliveredAt", Formats.TIME, TaskReport::getDeliveredAt);
        private final Field<TaskReport, Fraction> amount = required("amount", Formats.FRACTION, TaskReport::getAmount);
        private final Field<TaskReport, List<Evidence>> evidence =
                optional("evidence", Formats.list(ReadingValueShapes.EVIDENCE), TaskReport::getEvidence, List.of());

        @Override
        TaskReport make(Values in) {
            return TaskReport.builder()
                    .id(in.get(id))
                    .task(in.get(task))
                    .turn(in.get(turn))
                    .by(in.get(by))
                    .deliveredOn(in.get(deliveredOn))
                    .deliveredAt(in.get(deliveredAt))
                    .amount(in.get(amount))
                    .evidence(in.get(evidence))
                    .build();
        }
    }

    private static final class AcceptanceShape extends Shape<Acceptance> {
        private final Field<Acceptance, FactId> id =
                required("id", References.fact(Acceptance.KIND), Acceptance::getId);
        private final Field<Acceptance, FactId> report =
                required("report", References.fact(TaskReport.KIND), Acceptance::getReport);
        private final Field<Acceptance, LocalDate> decidedOn =
                required("decidedOn", Formats.DATE, Acceptance::getDecidedOn);
        private final Field<Acceptance, Integer> qualityFailures =
                optional("qualityFailures", Formats.COUNT, Acceptance::getQualityFailures, 0);
        private final Field<Acceptance, Optional<Integer>> lateOccurrences =
                optional("lateOccurrences", Formats.COUNT, Acceptance::getLateOccurrences);
        private final Field<Acceptance, Optional<Integer>> workingDaysLate =
                optional("workingDaysLate", Formats.COUNT, Acceptance::getWorkingDaysLate);
        private final Field<Acceptance, Optional<Fraction>> qualityShare =
                optional("qualityShare", Formats.FRACTION, Acceptance::getQualityShare);
        private final Field<Acceptance, Boolean> beyondRequirement =
                optional("beyondRequirement", Formats.FLAG, Acceptance::isBeyondRequirement, false);

        @Override
        Acceptance make(Values in) {
            return Acceptance.builder()
                    .id(in.get(id))
                    .report(in.get(report))
                    .decidedOn(in.get(decidedOn))
                    .qualityFailures(in.get(qualityFailures))
                    .lateOccurrences(in.get(lateOccurrences))
                    .workingDaysLate(in.get(workingDaysLate))
                    .qualityShare(in.get(qualityShare))
                    .beyondRequirement(in.get(beyondRequirement))
                    .build();
        }
    }

    private static final class ObjectiveCauseShape extends Shape<ObjectiveCause> {
        private final Field<ObjectiveCause, FactId> id =
                required("id", References.fact(ObjectiveCause.KIND), ObjectiveCause::getId);
        private final Field<ObjectiveCause, TaskId> task = required("task", References.TASK, ObjectiveCause::getTask);
        private final Field<ObjectiveCause, Optional<LocalDate>> turn =
                optional("turn", Formats.DATE, ObjectiveCause::getTurn);
        private final Field<ObjectiveCause, Concern> concern =
                required("concern", Formats.constant(Concern.class), ObjectiveCause::getConcern);
        private final Field<ObjectiveCause, String> description =
                required("description", Formats.TEXT, ObjectiveCause::getDescription);
        private final Field<ObjectiveCause, Optional<String>> confirmedBy =
                optional("confirmedBy", Formats.TEXT, ObjectiveCause::getConfirmedBy);
        private final Field<ObjectiveCause, Optional<LocalDate>> confirmedOn =
                optional("confirmedOn", Formats.DATE, ObjectiveCause::getConfirmedOn);

        @Override
        ObjectiveCause make(Values in) {
            return ObjectiveCause.builder()
                    .id(in.get(id))
                    .task(in.get(task))
                    .turn(in.get(turn))
                    .concern(in.get(concern))
                    .description(in.get(description))
                    .confirmedBy(in.get(confirmedBy))
                    .confirmedOn(in.get(confirmedOn))
                    .build();
        }
    }

    private static final class ShortcomingShape extends Shape<Shortcoming> {
        private final Field<Shortcoming, FactId> id =
                required("id", References.fact(Shortcoming.KIND), Shortcoming::getId);
        private final Field<Shortcoming, OrgUnitId> unit = required("unit", References.UNIT, Shortcoming::getUnit);
        private final Field<Shortcoming, String> description =
                required("description", Formats.TEXT, Shortcoming::getDescription);
        private final Field<Shortcoming, String> source = required("source", Formats.TEXT, Shortcoming::getSource);
        private final Field<Shortcoming, LocalDate> pointedOutOn =
                required("pointedOutOn", Formats.DATE, Shortcoming::getPointedOutOn);
        private final Field<Shortcoming, Optional<LocalDate>> dueOn =
                optional("dueOn", Formats.DATE, Shortcoming::getDueOn);
        private final Field<Shortcoming, Optional<String>> remedy =
                optional("remedy", Formats.TEXT, Shortcoming::getRemedy);
        private final Field<Shortcoming, Optional<LocalDate>> remediedOn =
                optional("remediedOn", Formats.DATE, Shortcoming::getRemediedOn);
        private final Field<Shortcoming, List<Evidence>> evidence =
                optional("evidence", Formats.list(ReadingValueShapes.EVIDENCE), Shortcoming::getEvidence, List.of());

        @Override
        Shortcoming make(Values in) {
            return Shortcoming.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .description(in.get(description))
                    .source(in.get(source))
                    .pointedOutOn(in.get(pointedOutOn))
                    .dueOn(in.get(dueOn))
                    .remedy(in.get(remedy))
                    .remediedOn(in.get(remediedOn))
                    .evidence(in.get(evidence))
                    .build();
        }
    }
}
