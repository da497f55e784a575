// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.monitoring.PhaseHistory;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
import java.util.List;

/** Documents of the format {@code camket-tasks/1}; written only. What is absent or empty is left out. */
public final class TasksDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-tasks/1";

    private final JsonSink sink;
    private final Members out;

    private TasksDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes how all tasks stand. */
    public static void write(TaskMonitor monitor, JsonSink out) {
        new TasksDocument(out).write(monitor);
    }

    private void write(TaskMonitor monitor) {
        List<TaskStatus> statuses = monitor.statuses();
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("asOf", monitor.getAsOf());
        out.parameters(monitor.getRules().all());
        out.object("counts", () -> new CountMembers(out).write(TaskCounts.of(statuses)));
        out.objects("tasks", statuses, this::write);
        out.findings("findings", monitor.findings());
        sink.endObject();
    }

    private void write(TaskStatus status) {
        out.text("task", status.getTask().getId());
        out.text("turn", status.getTurn());
        out.text("lead", status.getTask().getLead().map(Subject::ref));
        out.text("phase", status.getPhase());
        out.flag("done", status.isDone());
        out.text("timeliness", status.getTimeliness());
        out.count("daysLate", status.getDaysLate());
        out.count("daysLateAgainstOriginal", status.getDaysLateAgainstOriginal());
        status.getDaysLeft().ifPresent(days -> out.count("daysLeft", days));
        out.flag("dueSoon", status.isDueSoon());
        out.text("completedOn", status.getCompleted().map(PhaseHistory.Completed::on));
        out.text("completedAt", status.getCompleted().flatMap(PhaseHistory.Completed::at));
        out.object("deadline", status.getDeadline(), deadline -> TimeShapes.DEADLINE.writeMembers(deadline, sink));
        out.object(
                "originalDeadline",
                status.getOriginalDeadline(),
                deadline -> TimeShapes.DEADLINE.writeMembers(deadline, sink));
        out.objects("deadlineChanges", status.getDeadlineSteps(), this::write);
        out.texts(
                "changesNotGranted",
                status.getChangesNotGranted().stream()
                        .map(DeadlineChange::getId)
                        .toList());
        out.objects("phases", status.getPhases(), this::write);
        out.texts("confirmedCauses", status.getConfirmedCauses());
        out.texts("openObstacles", status.getOpenObstacles());
        out.texts("openParts", status.getOpenParts());
        out.findings("findings", status.getFindings());
    }

    private void write(DeadlineHistory.Step step) {
        out.text("change", step.change().getId());
        out.flag("late", step.late());
        out.flag("effective", step.effective());
    }

    private void write(PhaseHistory.Entered entered) {
        out.text("phase", entered.phase());
        out.text("since", entered.since());
        out.text("source", entered.source());
        out.text("originalWord", entered.originalWord());
    }
}
