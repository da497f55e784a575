// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One duty told slowly: every day is gone through from the first one, and on every day each fact is looked at. Written from
 * the documentation alone, to hold {@link TaskMonitor} against.
 *
 * <p>Where the documentation leaves the order of one day open: what has a time comes first, by its time; at one time, or
 * without one, deliveries come before acceptances and acceptances before recorded phases, each by identifier.
 */
final class NaiveTimeliness {

    /** How a duty stands, as far as it is compared. */
    record Answer(
            TaskPhase phase,
            boolean done,
            Optional<PhaseHistory.Completed> completed,
            Optional<Deadline> deadline,
            Optional<Deadline> original,
            Optional<Timeliness> timeliness,
            int daysLate,
            int daysLateAgainstOriginal,
            Optional<Integer> daysLeft,
            boolean dueSoon) {

        /** What the monitor says of the same. */
        static Answer of(TaskStatus status) {
            return new Answer(
                    status.getPhase(),
                    status.isDone(),
                    status.getCompleted(),
                    status.getDeadline(),
                    status.getOriginalDeadline(),
                    status.getTimeliness(),
                    status.getDaysLate(),
                    status.getDaysLateAgainstOriginal(),
                    status.getDaysLeft().isPresent()
                            ? Optional.of(status.getDaysLeft().getAsInt())
                            : Optional.empty(),
                    status.isDueSoon());
        }
    }

    private final Task task;
    private final Optional<LocalDate> turn;
    private final MonitoringRules rules;
    private final List<TaskReport> reports = new ArrayList<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final List<PhaseChange> changes = new ArrayList<>();
    private final List<DeadlineChange> deadlines = new ArrayList<>();

    private TaskPhase phase = TaskPhase.ASSIGNED;
    private Fraction delivered = Fraction.ZERO;
    private final TreeSet<FactId> waiting = new TreeSet<>();
    private Optional<PhaseHistory.Completed> wholeSince = Optional.empty();
    private Optional<PhaseHistory.Completed> completed = Optional.empty();

    /** One task, or one turn of it, by the facts that are known. */
    NaiveTimeliness(Task task, Optional<LocalDate> turn, Collection<Fact> known, MonitoringRules rules) {
        this.task = task;
        this.turn = turn;
        this.rules = rules;
        for (Fact fact : known) {
            if (fact instanceof TaskReport report && report.getTurn().equals(turn)) {
                reports.add(report);
            } else if (fact instanceof Acceptance acceptance) {
                acceptances.add(acceptance);
            } else if (fact instanceof PhaseChange change && change.getTurn().equals(turn)) {
                changes.add(change);
            } else if (fact instanceof DeadlineChange change && change.getTurn().equals(turn)) {
                deadlines.add(change);
            }
        }
        reports.sort(Comparator.comparing(TaskReport::getId));
        acceptances.sort(Comparator.comparing(Acceptance::getId));
        changes.sort(Comparator.comparing(PhaseChange::getId));
        deadlines.sort(Comparator.comparing(DeadlineChange::getId));
    }

    /** How it stands at the end of the last day, when it is gone through from the first day on. */
    Answer goThrough(LocalDate first, LocalDate last) {
        Optional<Deadline> original = original();
        Optional<Deadline> deadline = original;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (LocalTime time : times()) {
                happens(day, Optional.of(time));
            }
            happens(day, Optional.empty());
            deadline = moved(deadline, day);
        }
        boolean done = phase == TaskPhase.DONE
                || phase == TaskPhase.SUBMITTED && rules.getCompletedMeans().value() == CompletedMeans.DELIVERED;
        boolean withdrawn = phase == TaskPhase.CANCELLED;
        int late = withdrawn ? 0 : daysLate(deadline, done, last);
        Optional<Integer> left = Optional.empty();
        if (!done && !withdrawn && deadline.isPresent() && late == 0) {
            left = Optional.of(
                    (int) ChronoUnit.DAYS.between(last, deadline.get().getLastDay()));
        }
        return new Answer(
                phase,
                done,
                done ? completed : Optional.empty(),
                deadline,
                original,
                withdrawn ? Optional.empty() : Optional.of(timeliness(deadline, done, late)),
                late,
                withdrawn ? 0 : daysLate(original, done, last),
                left,
                left.filter(days -> days <= rules.getDueSoonDays().value()).isPresent());
    }

    private Timeliness timeliness(Optional<Deadline> deadline, boolean done, int late) {
        if (deadline.isEmpty()) {
            return task.getSchedule() instanceof Schedule.Standing
                    ? Timeliness.NO_DEADLINE
                    : Timeliness.UNKNOWN_DEADLINE;
        }
        if (done) {
            return late == 0 ? Timeliness.ON_TIME : Timeliness.LATE;
        }
        return late == 0 ? Timeliness.IN_TIME : Timeliness.OVERDUE;
    }

    /** Begun days after the moment at which the deadline closes; a day without a time is before it, an open task at its end. */
    private int daysLate(Optional<Deadline> deadline, boolean done, LocalDate last) {
        if (deadline.isEmpty()) {
            return 0;
        }
        LocalDate on = done ? completed.orElseThrow().on() : last;
        int days = 0;
        for (LocalDate day = deadline.get().getLastDay(); day.isBefore(on); day = day.plusDays(1)) {
            days++;
        }
        Optional<LocalTime> closing = deadline.get().getClosing().getTime();
        if (on.equals(deadline.get().getLastDay()) && closing.isPresent()) {
            LocalTime at = done ? completed.orElseThrow().at().orElse(LocalTime.MIN) : LocalTime.MAX;
            return at.isBefore(closing.get()) ? 0 : 1;
        }
        return days;
    }

    private Optional<Deadline> original() {
        if (task.getSchedule() instanceof Schedule.Due due) {
            return Optional.of(due.deadline());
        }
        return task.getSchedule() instanceof Schedule.Repeated repeated
                ? Optional.of(Deadline.until(turn.orElseThrow()).withClosing(repeated.closing()))
                : Optional.empty();
    }

    private Optional<Deadline> moved(Optional<Deadline> before, LocalDate day) {
        Optional<Deadline> deadline = before;
        for (DeadlineChange change : deadlines) {
            if (change.getOutcome() == DeadlineChange.Outcome.GRANTED
                    && change.getDecidedOn().equals(Optional.of(day))) {
                Optional<LocalDate> old = deadline.map(Deadline::getLastDay);
                boolean inTime = old.isEmpty() || !day.isAfter(old.get());
                boolean askedInTime = change.getRequestedOn().isPresent()
                        && !change.getRequestedOn().get().isAfter(old.orElse(LocalDate.MAX));
                LateGrant reading = rules.getLateGrant().value();
                if (inTime
                        || reading == LateGrant.CURES
                        || reading == LateGrant.CURES_IF_ASKED_IN_TIME && askedInTime) {
                    deadline = Optional.of(change.getNewDeadline());
                }
            }
        }
        return deadline;
    }

    private TreeSet<LocalTime> times() {
        TreeSet<LocalTime> times = new TreeSet<>();
        reports.forEach(report -> report.getDeliveredAt().ifPresent(times::add));
        changes.forEach(change -> change.getAt().ifPresent(times::add));
        return times;
    }

    private void happens(LocalDate day, Optional<LocalTime> time) {
        for (TaskReport report : reports) {
            if (report.getDeliveredOn().equals(day) && report.getDeliveredAt().equals(time)) {
                delivered(report);
            }
        }
        for (Acceptance acceptance : acceptances) {
            if (acceptance.getDecidedOn().equals(day) && time.isEmpty()) {
                accepted(acceptance.getReport());
            }
        }
        for (PhaseChange change : changes) {
            if (change.getOn().equals(day) && change.getAt().equals(time)) {
                entered(change);
            }
        }
    }

    private boolean isWhole() {
        return delivered.compareTo(task.getAmount()) >= 0;
    }

    /** A delivery starts the work, or finishes it; it opens nothing that is done, and counts for nothing that is withdrawn. */
    private void delivered(TaskReport report) {
        if (phase == TaskPhase.CANCELLED) {
            return;
        }
        Optional<PhaseHistory.Completed> now =
                Optional.of(new PhaseHistory.Completed(report.getDeliveredOn(), report.getDeliveredAt()));
        delivered = delivered.plus(report.getAmount());
        waiting.add(report.getId());
        if (isWhole() && wholeSince.isEmpty()) {
            wholeSince = now;
        }
        if (phase == TaskPhase.DONE) {
            return;
        }
        phase = isWhole() ? TaskPhase.SUBMITTED : TaskPhase.IN_PROGRESS;
        if (!isWhole()) {
            completed = Optional.empty();
        } else if (completed.isEmpty()) {
            completed = now;
        }
    }

    /** Once all of it is delivered and accepted, it is done. */
    private void accepted(FactId report) {
        if (waiting.remove(report) && waiting.isEmpty() && isWhole() && phase != TaskPhase.CANCELLED) {
            phase = TaskPhase.DONE;
            completed = completed.isPresent() ? completed : wholeSince;
        }
    }

    /** A recorded phase holds until something later; what is sent back was not delivered. */
    private void entered(PhaseChange change) {
        phase = change.getPhase();
        Optional<PhaseHistory.Completed> now = Optional.of(new PhaseHistory.Completed(change.getOn(), change.getAt()));
        if (phase == TaskPhase.RETURNED) {
            delivered = Fraction.ZERO;
            waiting.clear();
            wholeSince = Optional.empty();
            completed = Optional.empty();
        } else if (change.getCompletedOn().isPresent()) {
            completed = Optional.of(
                    new PhaseHistory.Completed(change.getCompletedOn().get(), Optional.empty()));
        } else if (phase == TaskPhase.DONE) {
            completed = completed.isPresent() ? completed : wholeSince.isPresent() ? wholeSince : now;
        } else if (phase == TaskPhase.SUBMITTED) {
            completed = completed.isPresent() ? completed : now;
        } else if (phase != TaskPhase.SUSPENDED && phase != TaskPhase.CANCELLED) {
            completed = Optional.empty();
        }
    }
}
