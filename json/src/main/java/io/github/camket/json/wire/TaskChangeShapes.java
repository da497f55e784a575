// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Deadline;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Changes of phases and of deadlines. */
final class TaskChangeShapes {

    static final Shape<PhaseChange> PHASE_CHANGE = new PhaseChangeShape();
    static final Shape<DeadlineChange> DEADLINE_CHANGE = new DeadlineChangeShape();

    private TaskChangeShapes() {}

    private static final class PhaseChangeShape extends Shape<PhaseChange> {
        private final Field<PhaseChange, FactId> id =
                required("id", References.fact(PhaseChange.KIND), PhaseChange::getId);
        private final Field<PhaseChange, TaskId> task = required("task", References.TASK, PhaseChange::getTask);
        private final Field<PhaseChange, Optional<LocalDate>> turn =
                optional("turn", Formats.DATE, PhaseChange::getTurn);
        private final Field<PhaseChange, TaskPhase> phase =
                required("phase", Formats.constant(TaskPhase.class), PhaseChange::getPhase);
        private final Field<PhaseChange, LocalDate> on = required("on", Formats.DATE, PhaseChange::getOn);
        private final Field<PhaseChange, Optional<LocalTime>> at = optional("at", Formats.TIME, PhaseChange::getAt);
        private final Field<PhaseChange, Optional<String>> by = optional("by", Formats.TEXT, PhaseChange::getBy);
        private final Field<PhaseChange, Optional<String>> reason =
                optional("reason", Formats.TEXT, PhaseChange::getReason);
        private final Field<PhaseChange, Optional<String>> originalWord =
                optional("originalWord", Formats.TEXT, PhaseChange::getOriginalWord);
        private final Field<PhaseChange, Optional<LocalDate>> completedOn =
                optional("completedOn", Formats.DATE, PhaseChange::getCompletedOn);

        @Override
        PhaseChange make(Values in) {
            return PhaseChange.builder()
                    .id(in.get(id))
                    .task(in.get(task))
                    .turn(in.get(turn))
                    .phase(in.get(phase))
                    .on(in.get(on))
                    .at(in.get(at))
                    .by(in.get(by))
                    .reason(in.get(reason))
                    .originalWord(in.get(originalWord))
                    .completedOn(in.get(completedOn))
                    .build();
        }
    }

    private static final class DeadlineChangeShape extends Shape<DeadlineChange> {
        private final Field<DeadlineChange, FactId> id =
                required("id", References.fact(DeadlineChange.KIND), DeadlineChange::getId);
        private final Field<DeadlineChange, TaskId> task = required("task", References.TASK, DeadlineChange::getTask);
        private final Field<DeadlineChange, Optional<LocalDate>> turn =
                optional("turn", Formats.DATE, DeadlineChange::getTurn);
        private final Field<DeadlineChange, Optional<LocalDate>> requestedOn =
                optional("requestedOn", Formats.DATE, DeadlineChange::getRequestedOn);
        private final Field<DeadlineChange, Optional<String>> requestedBy =
                optional("requestedBy", Formats.TEXT, DeadlineChange::getRequestedBy);
        private final Field<DeadlineChange, Optional<String>> reason =
                optional("reason", Formats.TEXT, DeadlineChange::getReason);
        private final Field<DeadlineChange, Optional<Deadline>> oldDeadline =
                optional("oldDeadline", TimeShapes.DEADLINE, DeadlineChange::getOldDeadline);
        private final Field<DeadlineChange, Deadline> newDeadline =
                required("newDeadline", TimeShapes.DEADLINE, DeadlineChange::getNewDeadline);
        private final Field<DeadlineChange, DeadlineChange.Outcome> outcome =
                required("outcome", Formats.constant(DeadlineChange.Outcome.class), DeadlineChange::getOutcome);
        private final Field<DeadlineChange, Optional<LocalDate>> decidedOn =
                optional("decidedOn", Formats.DATE, DeadlineChange::getDecidedOn);
        private final Field<DeadlineChange, Optional<String>> decidedBy =
                optional("decidedBy", Formats.TEXT, DeadlineChange::getDecidedBy);
        private final Field<DeadlineChange, Optional<LegalBasis>> document =
                optional("document", DocumentShapes.LEGAL_BASIS, DeadlineChange::getDocument);

        @Override
        DeadlineChange make(Values in) {
            return DeadlineChange.builder()
                    .id(in.get(id))
                    .task(in.get(task))
                    .turn(in.get(turn))
                    .requestedOn(in.get(requestedOn))
                    .requestedBy(in.get(requestedBy))
                    .reason(in.get(reason))
                    .oldDeadline(in.get(oldDeadline))
                    .newDeadline(in.get(newDeadline))
                    .outcome(in.get(outcome))
                    .decidedOn(in.get(decidedOn))
                    .decidedBy(in.get(decidedBy))
                    .document(in.get(document))
                    .build();
        }
    }
}
