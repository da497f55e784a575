// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.calendar.Validity;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether an entry is about figures of a unit and a period, as the ledger says on the day of recording and the day before. */
final class FigureScope {

    private final Snapshot now;
    private final Snapshot before;
    private final Map<FactId, OrgTree> trees = new TreeMap<>();

    FigureScope(Snapshot now, Snapshot before) {
        this.now = now;
        this.before = before;
    }

    /** Of a correction or withdrawal the version that it ends counts as much as the one it brings. */
    boolean touches(LedgerEntry entry, PeriodLock lock) {
        return Stream.concat(
                        entry.content().stream(),
                        entry instanceof LedgerEntry.Recorded ? Stream.empty() : before.find(entry.ref()).stream())
                .anyMatch(fact -> touches(fact, lock));
    }

    private boolean touches(Fact fact, PeriodLock lock) {
        ReportingPeriod locked = lock.getPeriod();
        if (fact instanceof JudgedScore score) {
            return touches(score.getPeriod(), locked) && isWithin(score.getSubject(), lock);
        }
        if (fact instanceof PeriodScore score) {
            return touches(score.getPeriod(), locked) && isWithin(score.getSubject(), lock);
        }
        if (fact instanceof IndicatorReading reading) {
            return touches(reading.getPeriod(), locked) && isWithin(Subject.of(reading.getUnit()), lock);
        }
        if (fact instanceof Shortcoming shortcoming) {
            return locked.contains(shortcoming.getPointedOutOn()) && isWithin(Subject.of(shortcoming.getUnit()), lock);
        }
        if (fact instanceof Absence absence) {
            return absence.getValidity().overlaps(span(locked)) && isWithin(Subject.of(absence.getCadre()), lock);
        }
        if (fact instanceof Doubt doubt) {
            return find(doubt.getAbout()).filter(about -> touches(about, lock)).isPresent();
        }
        return ofTask(fact, locked)
                .filter(work -> work.days().anyMatch(locked::contains) && isWithin(work.task(), lock))
                .isPresent();
    }

    /** A fact about a task, with the days on which it bears. */
    private record Work(TaskId task, Stream<LocalDate> days) {}

    private Optional<Work> ofTask(Fact fact, ReportingPeriod locked) {
        if (fact instanceof Task task) {
            return Optional.of(new Work(task.getId(), dueIn(task, locked)));
        }
        if (fact instanceof TaskReport report) {
            return Optional.of(new Work(report.getTask(), Stream.of(report.getDeliveredOn())));
        }
        if (fact instanceof Acceptance acceptance) {
            return find(acceptance.getReport().toRef(TaskReport.KIND))
                    .map(TaskReport.class::cast)
                    .flatMap(report -> ofTask(report, locked));
        }
        if (fact instanceof HandOver handOver) {
            return Optional.of(new Work(handOver.getTask(), Stream.of(handOver.getHandedOverOn())));
        }
        if (fact instanceof PhaseChange change) {
            return Optional.of(new Work(change.getTask(), Stream.of(change.getOn())));
        }
        if (fact instanceof DeadlineChange change) {
            Stream<LocalDate> days = Stream.concat(
                    Stream.of(change.getNewDeadline().getLastDay()),
                    change.getOldDeadline()
                            .map(old -> Stream.of(old.getLastDay()))
                            .orElseGet(Stream::empty));
            return Optional.of(new Work(change.getTask(), days));
        }
        if (fact instanceof ObjectiveCause cause) {
            return find(cause.getTask().toRef())
                    .map(Task.class::cast)
                    .map(task -> new Work(
                            task.getId(), cause.getTurn().map(Stream::of).orElseGet(() -> dueIn(task, locked))));
        }
        return Optional.empty();
    }

    /** The days on which the task was to be done in the period, as it was set first. */
    private static Stream<LocalDate> dueIn(Task task, ReportingPeriod locked) {
        if (task.getSchedule() instanceof Schedule.Due due) {
            return Stream.of(due.deadline().getLastDay());
        }
        return task.getSchedule() instanceof Schedule.Repeated repeated
                ? repeated.turns(locked.getFirstDay(), locked.getLastDay()).stream()
                : Stream.empty();
    }

    /** The fact as it is known now, or was before it was withdrawn. */
    private Optional<Fact> find(Ref ref) {
        return now.find(ref).or(() -> before.find(ref));
    }

    private boolean isWithin(TaskId id, PeriodLock lock) {
        return find(id.toRef())
                .map(Task.class::cast)
                .filter(task -> isWithin(Subject.of(task.getUnit()), lock)
                        || task.getAssignee()
                                .filter(cadre -> isWithin(Subject.of(cadre), lock))
                                .isPresent())
                .isPresent();
    }

    /** The unit or one below it; a person with a post there on any day of the period. */
    private boolean isWithin(Subject subject, PeriodLock lock) {
        ReportingPeriod period = lock.getPeriod();
        OrgTree tree = trees.computeIfAbsent(
                lock.getId(), id -> OrgTree.of(now.getFacts(OrgUnit.class), period.coveredUntil(now.getKnownOn())));
        List<OrgUnitId> units = subject.unit().isPresent()
                ? List.of(subject.unit().get())
                : now.getFacts(Appointment.class).stream()
                        .filter(post -> Subject.of(post.getCadre()).equals(subject)
                                && post.getValidity().overlaps(span(period)))
                        .map(Appointment::getUnit)
                        .toList();
        return units.stream()
                .anyMatch(unit ->
                        unit.equals(lock.getUnit()) || tree.getAncestors(unit).contains(lock.getUnit()));
    }

    private static boolean touches(ReportingPeriod period, ReportingPeriod locked) {
        return span(period).overlaps(span(locked));
    }

    private static Validity span(ReportingPeriod period) {
        return Validity.of(period.getFirstDay(), period.getLastDay().plusDays(1));
    }
}
