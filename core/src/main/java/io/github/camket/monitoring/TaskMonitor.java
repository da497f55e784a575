// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Snapshot;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells how every task of a snapshot stands at the end of the last day that its figures cover.
 *
 * <pre>{@code
 * List<TaskStatus> statuses = TaskMonitor.of(ledger.knownOn(today)).statuses();
 * TaskCounts counts = TaskCounts.of(statuses);
 * counts.completion(RateBase.DUE_TASKS); // done of those that are done or overdue
 * }</pre>
 */
public final class TaskMonitor {

    /** A task counts as done while parts of it are open: it could not be closed before them. Argument: the open parts. */
    public static final FindingCode CLOSED_BEFORE_PARTS = new FindingCode("CLOSED_BEFORE_PARTS", Severity.WARNING);
    /** A task is a part of itself by way of others. Argument: the tasks of the circle. */
    public static final FindingCode PARTS_IN_CIRCLE = new FindingCode("PARTS_IN_CIRCLE", Severity.WARNING);
    /** A default term was counted past the days that the calendar knows for certain. Argument: the last day. */
    public static final FindingCode DEFAULT_TERM_PROVISIONAL =
            new FindingCode("DEFAULT_TERM_PROVISIONAL", Severity.INFO);
    /** A default term cannot be counted: it leaves the years of the calendar. Argument: the day from which it counts. */
    public static final FindingCode DEFAULT_TERM_OUTSIDE_CALENDAR =
            new FindingCode("DEFAULT_TERM_OUTSIDE_CALENDAR", Severity.WARNING);
    /** Support that was promised was not given by its day. Arguments: that day, who gives it, who receives it. */
    public static final FindingCode SUPPORT_OVERDUE = new FindingCode("SUPPORT_OVERDUE", Severity.WARNING);
    /** A shortcoming was not remedied by its day. Arguments: that day, the organization. */
    public static final FindingCode SHORTCOMING_OVERDUE = new FindingCode("SHORTCOMING_OVERDUE", Severity.WARNING);
    /** An obstacle was removed before it was reported. Arguments: the obstacle, the day of removal, the day of the report. */
    public static final FindingCode RESOLVED_BEFORE_RAISED =
            new FindingCode("RESOLVED_BEFORE_RAISED", Severity.WARNING);

    private final Snapshot snapshot;
    private final LocalDate asOf;
    private final MonitoringRules rules;
    private final DeadlineCounter counter;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Duty.Id, List<PhaseChange>> changes;
    private final Map<Duty.Id, List<TaskReport>> reports;
    private final Map<Ref, List<Acceptance>> acceptances;
    private final Map<TaskId, List<ObjectiveCause>> causes;
    private final Map<TaskId, TreeSet<Ref>> obstacles = new TreeMap<>();
    private final TaskParts parts;
    private final Set<TaskId> given = new TreeSet<>();
    private final NavigableMap<Duty.Id, TaskStatus> statuses = new TreeMap<>();

    private TaskMonitor(Snapshot snapshot, MonitoringRules rules, DeadlineCounter counter) {
        this.snapshot = snapshot;
        this.asOf = snapshot.getCoversUntil();
        this.rules = rules;
        this.counter = counter;
        Duties duties = Duties.of(snapshot);
        findings.addAll(duties.findings());
        this.changes = snapshot.getCoveredFacts(
                PhaseChange.class,
                change -> new Duty.Id(change.getTask(), change.getTurn()),
                PhaseChange::getOn,
                findings);
        this.reports = snapshot.getCoveredFacts(
                TaskReport.class,
                report -> new Duty.Id(report.getTask(), report.getTurn()),
                TaskReport::getDeliveredOn,
                findings);
        this.acceptances = snapshot.getCoveredFacts(
                Acceptance.class,
                acceptance -> acceptance.getReport().toRef(TaskReport.KIND),
                Acceptance::getDecidedOn,
                findings);
        this.causes = snapshot.getCoveredFacts(
                ObjectiveCause.class,
                ObjectiveCause::getTask,
                cause -> cause.getConfirmedOn().orElse(asOf),
                findings);
        gatherObstacles();
        new Promises(snapshot, findings).check();
        List<Task> tasks = snapshot.getFacts(Task.class).stream()
                .filter(task -> task.getAssignedOn()
                        .map(day -> snapshot.isCovered(task, day, findings))
                        .orElse(true))
                .toList();
        tasks.forEach(task -> given.add(task.getId()));
        this.parts = TaskParts.of(tasks);
        parts.circles()
                .forEach(circle ->
                        findings.add(PARTS_IN_CIRCLE.about(circle.get(0).toRef(), joined(circle))));
        Map<Duty.Id, Draft> drafts = new TreeMap<>();
        duties.all().stream()
                .filter(duty -> given.contains(duty.task().getId()))
                .forEach(duty -> drafts.put(duty.id(), new Draft(duty)));
        Set<TaskId> open = new TreeSet<>();
        drafts.forEach((id, draft) -> {
            if (draft.isOpenPart()) {
                open.add(id.task());
            }
        });
        // From each open task upwards: where all is done, nothing is gone through.
        Map<TaskId, List<TaskId>> openBelow = new TreeMap<>();
        open.forEach(part -> parts.above(part)
                .forEach(whole -> openBelow
                        .computeIfAbsent(whole, key -> new ArrayList<>())
                        .add(part)));
        drafts.forEach((id, draft) -> statuses.put(id, draft.status(openBelow.getOrDefault(id.task(), List.of()))));
    }

    /** How the tasks of a snapshot stand, by the default readings. */
    public static TaskMonitor of(Snapshot snapshot) {
        return of(snapshot, MonitoringRules.defaults());
    }

    /** How the tasks of a snapshot stand, by the readings of a body, which counts default terms in the official calendar. */
    public static TaskMonitor of(Snapshot snapshot, MonitoringRules rules) {
        return of(snapshot, rules, DeadlineCounter.of(WorkingCalendar.official()));
    }

    /** As {@link #of(Snapshot, MonitoringRules)}, with a calendar and counting rules of one's own. */
    public static TaskMonitor of(Snapshot snapshot, MonitoringRules rules, DeadlineCounter counter) {
        return new TaskMonitor(
                Objects.requireNonNull(snapshot, "snapshot"),
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(counter, "counter"));
    }

    private void gatherObstacles() {
        Map<Ref, List<ObstacleResolution>> resolutions = snapshot.getCoveredFacts(
                ObstacleResolution.class,
                resolution -> resolution.getObstacle().toRef(Obstacle.KIND),
                ObstacleResolution::getResolvedOn,
                findings);
        for (Obstacle obstacle : snapshot.getFacts(Obstacle.class)) {
            List<ObstacleResolution> ofObstacle = resolutions.getOrDefault(obstacle.getRef(), List.of());
            ofObstacle.stream()
                    .filter(resolution -> resolution.getResolvedOn().isBefore(obstacle.getRaisedOn()))
                    .forEach(resolution -> findings.add(RESOLVED_BEFORE_RAISED.about(
                            resolution.getRef(),
                            obstacle.getId(),
                            resolution.getResolvedOn(),
                            obstacle.getRaisedOn())));
            boolean gone = ofObstacle.stream().anyMatch(ObstacleResolution::isComplete);
            if (snapshot.isCovered(obstacle, obstacle.getRaisedOn(), findings) && !gone) {
                for (TaskId task : obstacle.getTasks()) {
                    obstacles.computeIfAbsent(task, key -> new TreeSet<>()).add(obstacle.getRef());
                }
            }
        }
    }

    /** The day at whose end everything stands so. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The readings that it goes by. */
    public MonitoringRules getRules() {
        return rules;
    }

    /** How each task and turn stands, by task and turn. */
    public List<TaskStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    /** How a task that is not repeated stands, or each turn of one that is, in order; empty if there is no such task. */
    public List<TaskStatus> statusesOf(TaskId task) {
        return List.copyOf(statuses.subMap(
                        new Duty.Id(task, Optional.empty()), true, new Duty.Id(task, Optional.of(LocalDate.MAX)), true)
                .values());
    }

    /** Whether the task had been given by the day, or nobody said when it was; what was given later is left out, and found. */
    public boolean isGiven(TaskId task) {
        return given.contains(task);
    }

    /** Which task is a part of which, among those that had been given by the day. */
    public TaskParts parts() {
        return parts;
    }

    /** What people should know beyond a single task, in a fixed order. */
    public List<Finding> findings() {
        return findings.stream().sorted().distinct().toList();
    }

    /** One duty with its phases and deadlines, before it is known which parts are open. */
    private final class Draft {

        private final Duty duty;
        private final PhaseHistory history;
        private final boolean done;
        private final Optional<CountedDeadline> counted;
        private final DeadlineHistory deadlines;
        private boolean outsideCalendar;

        Draft(Duty duty) {
            this.duty = duty;
            this.history = PhaseHistory.of(
                    duty.task().getAmount(),
                    changes.getOrDefault(duty.id(), List.of()),
                    reports.getOrDefault(duty.id(), List.of()),
                    acceptances);
            this.done = isDone(history.phase(), rules.getCompletedMeans().value());
            this.counted = defaultTerm();
            this.deadlines = counted.map(due -> duty.deadlines().withOriginal(Deadline.until(due.getLastDay())))
                    .orElse(duty.deadlines());
        }

        private Optional<CountedDeadline> defaultTerm() {
            boolean silent = duty.task().getSchedule().equals(Schedule.NOTHING_SAID);
            return silent
                    ? rules.getDefaultTerm()
                            .value()
                            .flatMap(term -> duty.task().getAssignedOn().flatMap(day -> count(day, term)))
                    : Optional.empty();
        }

        private Optional<CountedDeadline> count(LocalDate day, TimeLimit term) {
            try {
                return Optional.of(counter.count(day, term));
            } catch (IllegalArgumentException e) {
                outsideCalendar = true;
                return Optional.empty();
            }
        }

        /** Whether the whole has to wait for it: not for turns that are still to come. */
        boolean isOpenPart() {
            boolean open = !done && history.phase() != TaskPhase.CANCELLED;
            return open && duty.turn().filter(day -> day.isAfter(asOf)).isEmpty();
        }

        TaskStatus status(List<TaskId> openParts) {
            LateGrant reading = rules.getLateGrant().value();
            Optional<Deadline> deadline = deadlines.inForce(asOf, reading);
            Optional<Deadline> original = deadlines.original();
            Optional<PhaseHistory.Completed> completed = done ? history.completed() : Optional.empty();
            boolean withdrawn = history.phase() == TaskPhase.CANCELLED;
            Optional<Timeliness> timeliness =
                    withdrawn ? Optional.empty() : Optional.of(timeliness(deadline, completed));
            OptionalInt daysLeft = timeliness.equals(Optional.of(Timeliness.IN_TIME))
                    ? OptionalInt.of(Math.toIntExact(
                            ChronoUnit.DAYS.between(asOf, deadline.orElseThrow().getLastDay())))
                    : OptionalInt.empty();
            return TaskStatus.builder()
                    .task(duty.task())
                    .turn(duty.turn())
                    .asOf(asOf)
                    .phases(history.phases())
                    .done(done)
                    .completed(completed)
                    .deadline(deadline)
                    .originalDeadline(original)
                    .countedDeadline(counted)
                    .deadlineSteps(deadlines.steps(asOf, reading))
                    .changesNotGranted(deadlines.notGranted(asOf))
                    .timeliness(timeliness)
                    .daysLate(withdrawn ? 0 : daysLate(deadline, completed))
                    .daysLateAgainstOriginal(withdrawn ? 0 : daysLate(original, completed))
                    .daysLeft(daysLeft)
                    .dueSoon(daysLeft.isPresent()
                            && daysLeft.getAsInt() <= rules.getDueSoonDays().value())
                    .confirmedCauses(confirmedCauses())
                    .openObstacles(obstacles.getOrDefault(duty.task().getId(), new TreeSet<>()))
                    .openParts(openParts)
                    .findings(findings(openParts))
                    .build();
        }

        private Timeliness timeliness(Optional<Deadline> deadline, Optional<PhaseHistory.Completed> completed) {
            if (deadline.isEmpty()) {
                return duty.task().getSchedule() instanceof Schedule.Standing
                        ? Timeliness.NO_DEADLINE
                        : Timeliness.UNKNOWN_DEADLINE;
            }
            boolean late = daysLate(deadline, completed) > 0;
            return done
                    ? (late ? Timeliness.LATE : Timeliness.ON_TIME)
                    : late ? Timeliness.OVERDUE : Timeliness.IN_TIME;
        }

        private int daysLate(Optional<Deadline> deadline, Optional<PhaseHistory.Completed> completed) {
            LocalDate on = completed.map(PhaseHistory.Completed::on).orElse(asOf);
            // An open task stands as at the end of the day, when a body that closes at 17:00 has closed.
            Optional<LocalTime> at = completed.map(PhaseHistory.Completed::at).orElse(Optional.of(LocalTime.MAX));
            return deadline.map(due -> Duty.daysLate(due, on, at)).orElse(0);
        }

        private List<Ref> confirmedCauses() {
            return causes.getOrDefault(duty.task().getId(), List.of()).stream()
                    .filter(cause -> cause.getConcern() == Concern.TIMELINESS && cause.hasConfirmation())
                    .filter(cause ->
                            cause.getTurn().isEmpty() || cause.getTurn().equals(duty.turn()))
                    .map(ObjectiveCause::getRef)
                    .toList();
        }

        private Set<Finding> findings(List<TaskId> openParts) {
            Set<Finding> notes = new TreeSet<>(history.findings());
            notes.addAll(deadlines.findings(asOf, rules.getLateGrant().value()));
            if (done && !openParts.isEmpty()) {
                notes.add(CLOSED_BEFORE_PARTS.about(duty.task().getRef(), joined(openParts)));
            }
            counted.filter(CountedDeadline::isProvisional)
                    .ifPresent(due ->
                            notes.add(DEFAULT_TERM_PROVISIONAL.about(duty.task().getRef(), due.getLastDay())));
            if (outsideCalendar) {
                notes.add(DEFAULT_TERM_OUTSIDE_CALENDAR.about(
                        duty.task().getRef(), duty.task().getAssignedOn().orElseThrow()));
            }
            return new LinkedHashSet<>(notes);
        }
    }

    private static String joined(List<TaskId> tasks) {
        return tasks.stream().map(TaskId::value).collect(Collectors.joining(", "));
    }

    /** Whether a phase counts as done. */
    private static boolean isDone(TaskPhase phase, CompletedMeans means) {
        return phase == TaskPhase.DONE || (phase == TaskPhase.SUBMITTED && means == CompletedMeans.DELIVERED);
    }
}
