// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadline of a task, or of one turn of it, as it was set first and as it was moved: each change that was granted, in the
 * order of the decisions. Which one is in force depends on the day, and on how {@linkplain LateGrant late grants} are read.
 */
public final class DeadlineHistory {

    /** A new deadline was granted after the one in force had passed. Arguments: day of the grant, the last day before it. */
    public static final FindingCode GRANTED_LATE = new FindingCode("GRANTED_LATE", Severity.INFO);
    /** A change names another old deadline than the one in force. Arguments: the old one it names, the one in force. */
    public static final FindingCode OLD_DEADLINE_DIFFERS = new FindingCode("OLD_DEADLINE_DIFFERS", Severity.WARNING);

    private static final Comparator<DeadlineChange> BY_DECISION = Comparator.comparing(
                    (DeadlineChange change) -> change.getDecidedOn().orElseThrow())
            .thenComparing(DeadlineChange::getId);

    private static final Comparator<DeadlineChange> BY_REQUEST =
            Comparator.comparing(DeadlineHistory::dayOf).thenComparing(DeadlineChange::getId);

    private final Optional<Deadline> original;
    private final List<DeadlineChange> granted;
    private final List<DeadlineChange> notGranted;

    private DeadlineHistory(
            Optional<Deadline> original, List<DeadlineChange> granted, List<DeadlineChange> notGranted) {
        this.original = original;
        this.granted = granted;
        this.notGranted = notGranted;
    }

    /**
     * The history of a task that is not repeated, or of one turn of one that is.
     *
     * @param turn due day by the rule that names the turn; empty for a task that is not repeated
     * @param changes of the task, in any order; those of other turns are left out
     */
    public static DeadlineHistory of(Task task, Optional<LocalDate> turn, Collection<DeadlineChange> changes) {
        Objects.requireNonNull(turn, "turn");
        List<DeadlineChange> ofTurn = changes.stream()
                .filter(change -> change.getTask().equals(task.getId())
                        && change.getTurn().equals(turn))
                .toList();
        return new DeadlineHistory(
                first(task.getSchedule(), turn),
                ofTurn.stream()
                        .filter(change -> change.getOutcome() == DeadlineChange.Outcome.GRANTED)
                        .sorted(BY_DECISION)
                        .toList(),
                ofTurn.stream()
                        .filter(change -> change.getOutcome() != DeadlineChange.Outcome.GRANTED)
                        .sorted(BY_REQUEST)
                        .toList());
    }

    private static Optional<Deadline> first(Schedule schedule, Optional<LocalDate> turn) {
        if (schedule instanceof Schedule.Due due) {
            return Optional.of(due.deadline());
        }
        return schedule instanceof Schedule.Repeated repeated ? turn.map(repeated::deadlineOf) : Optional.empty();
    }

    /** The deadline as it was set first; empty if none was. */
    public Optional<Deadline> original() {
        return original;
    }

    /** The same changes of a deadline that nobody said, and that a body counted. */
    public DeadlineHistory withOriginal(Deadline counted) {
        return new DeadlineHistory(Optional.of(counted), granted, notGranted);
    }

    /** Every change that was granted, in the order of the decisions. */
    public List<DeadlineChange> granted() {
        return granted;
    }

    /**
     * What was refused or only asked for by a day, inclusive, in the order of the requests. A request that was decided by a fact
     * of its own, which names the same day of request, is told by that one.
     */
    public List<DeadlineChange> notGranted(LocalDate day) {
        return notGranted.stream()
                .filter(change -> !dayOf(change).isAfter(day) && !isDecidedElsewhere(change, day))
                .toList();
    }

    private boolean isDecidedElsewhere(DeadlineChange request, LocalDate day) {
        return request.getOutcome() == DeadlineChange.Outcome.ASKED
                && Stream.concat(granted.stream(), notGranted.stream())
                        .anyMatch(other -> other.getRequestedOn().equals(request.getRequestedOn())
                                && other.getDecidedOn()
                                        .filter(decided -> !decided.isAfter(day))
                                        .isPresent());
    }

    private static LocalDate dayOf(DeadlineChange change) {
        return change.getDecidedOn().or(change::getRequestedOn).orElseThrow();
    }

    /**
     * One change that was granted, and what it did.
     *
     * @param change the change
     * @param before the deadline in force before it; empty if there was none
     * @param late whether it was decided after that deadline had passed
     * @param effective whether the new deadline is in force by the reading of late grants
     */
    public record Step(DeadlineChange change, Optional<Deadline> before, boolean late, boolean effective) {

        private static Step of(DeadlineChange change, Optional<Deadline> before, LateGrant reading) {
            LocalDate decidedOn = change.getDecidedOn().orElseThrow();
            boolean late = before.filter(deadline -> decidedOn.isAfter(deadline.getLastDay()))
                    .isPresent();
            return new Step(change, before, late, !late || cures(change, before.orElseThrow(), reading));
        }

        private static boolean cures(DeadlineChange change, Deadline before, LateGrant reading) {
            return switch (reading) {
                case CURES -> true;
                case DOES_NOT_CURE -> false;
                case CURES_IF_ASKED_IN_TIME ->
                    change.getRequestedOn()
                            .filter(day -> !day.isAfter(before.getLastDay()))
                            .isPresent();
            };
        }

        private Optional<Deadline> after() {
            return effective ? Optional.of(change.getNewDeadline()) : before;
        }
    }

    /** What the changes decided up to a day, inclusive, did one after the other. */
    public List<Step> steps(LocalDate day, LateGrant reading) {
        List<Step> steps = new ArrayList<>();
        Optional<Deadline> current = original;
        for (DeadlineChange change : granted) {
            if (!change.getDecidedOn().orElseThrow().isAfter(day)) {
                Step step = Step.of(change, current, reading);
                steps.add(step);
                current = step.after();
            }
        }
        return List.copyOf(steps);
    }

    /** The deadline in force by the decisions up to a day, inclusive; empty if there is none. */
    public Optional<Deadline> inForce(LocalDate day, LateGrant reading) {
        List<Step> steps = steps(day, reading);
        return steps.isEmpty() ? original : steps.get(steps.size() - 1).after();
    }

    /** What people should know of the changes decided up to a day, inclusive, in the order of the decisions. */
    public List<Finding> findings(LocalDate day, LateGrant reading) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : steps(day, reading)) {
            DeadlineChange change = step.change();
            Optional<LocalDate> before = step.before().map(Deadline::getLastDay);
            Optional<LocalDate> named = change.getOldDeadline().map(Deadline::getLastDay);
            if (named.isPresent() && !named.equals(before)) {
                findings.add(OLD_DEADLINE_DIFFERS.about(
                        change.getRef(),
                        named.get(),
                        before.map(LocalDate::toString).orElse("-")));
            }
            if (step.late()) {
                findings.add(GRANTED_LATE.about(
                        change.getRef(), change.getDecidedOn().orElseThrow(), before.orElseThrow()));
            }
        }
        return findings;
    }
}
