// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.Duties;
import io.github.camket.monitoring.Duty;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks and turns that have a deadline in force on the day of a snapshot, by each reading of late grants. What was
 * withdrawn while there was still time is not among them; what was withdrawn later was due, and stays.
 */
final class DueTasks {

    private final Map<LateGrant, List<DueTask>> byReading = new EnumMap<>(LateGrant.class);

    /** Gathers them once; {@code findings} receives what people should know of all of them. */
    DueTasks(Snapshot snapshot, Collection<Finding> findings) {
        Duties duties = Duties.of(snapshot);
        findings.addAll(duties.findings());
        Map<Duty.Id, List<PhaseChange>> changes = snapshot.getCoveredFacts(
                PhaseChange.class,
                change -> new Duty.Id(change.getTask(), change.getTurn()),
                PhaseChange::getOn,
                findings);
        boolean same = duties.all().stream().allMatch(duty -> isWithoutLateGrant(duty, snapshot.getKnownOn()));
        for (LateGrant reading : LateGrant.values()) {
            List<DueTask> first = byReading.get(LateGrant.CURES_IF_ASKED_IN_TIME);
            byReading.put(
                    reading, same && first != null ? first : due(duties, changes, reading, snapshot.getKnownOn()));
        }
        for (Duty duty : duties.all()) {
            findings.addAll(duty.deadlines().findings(snapshot.getKnownOn(), LateGrant.CURES_IF_ASKED_IN_TIME));
            if (duty.deadlines().original().isEmpty()
                    && duty.deadline(snapshot.getKnownOn(), LateGrant.CURES).isEmpty()) {
                findings.add(Measurer.WITHOUT_DEADLINE.about(duty.task().getRef()));
            }
        }
        for (DueTask due : by(LateGrant.CURES_IF_ASKED_IN_TIME)) {
            withdrawnOn(due.duty(), changes)
                    .ifPresent(day -> findings.add(
                            Measurer.WITHDRAWN_AFTER_DUE.about(due.task().getRef(), day, due.lastDay())));
        }
    }

    private static boolean isWithoutLateGrant(Duty duty, LocalDate day) {
        return duty.deadlines().steps(day, LateGrant.CURES).stream().noneMatch(DeadlineHistory.Step::late);
    }

    private static List<DueTask> due(
            Duties duties, Map<Duty.Id, List<PhaseChange>> changes, LateGrant reading, LocalDate knownOn) {
        List<DueTask> due = new ArrayList<>();
        for (Duty duty : duties.all()) {
            duty.deadline(knownOn, reading)
                    .map(deadline -> new DueTask(duty, deadline))
                    .filter(one -> withdrawnOn(duty, changes)
                            .filter(day -> !day.isAfter(one.lastDay()))
                            .isEmpty())
                    .ifPresent(due::add);
        }
        return List.copyOf(due);
    }

    /** Day since which the task has been withdrawn; written down again later, it keeps that day. */
    private static Optional<LocalDate> withdrawnOn(Duty duty, Map<Duty.Id, List<PhaseChange>> changes) {
        Optional<LocalDate> since = Optional.empty();
        for (PhaseChange change : changes.getOrDefault(duty.id(), List.of()).stream()
                .sorted(PhaseChange.IN_TIME)
                .toList()) {
            since = change.getPhase() == TaskPhase.CANCELLED
                    ? since.or(() -> Optional.of(change.getOn()))
                    : Optional.empty();
        }
        return since;
    }

    /** They, by task and turn. */
    List<DueTask> by(LateGrant reading) {
        return byReading.getOrDefault(reading, List.of());
    }
}
