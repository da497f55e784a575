// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The phases of one duty one after the other, as recorded changes, deliveries and acceptances give them, and when it was
 * completed.
 *
 * <p>The later event decides. A delivery starts the work, or finishes it once as much is delivered as was assigned; it opens
 * nothing again that is {@link TaskPhase#DONE}, and counts for nothing that is {@link TaskPhase#CANCELLED}. What was delivered
 * before a {@link TaskPhase#RETURNED} counts no longer.
 *
 * <p>The day of completion is that of the delivery, not of its confirmation, unless the confirmation names another one. Where
 * nothing was delivered, it is the day on which the task was recorded as {@link TaskPhase#SUBMITTED}, or else as done. What is
 * recorded as assigned, refused or in progress again is not complete until something later completes it; putting it off takes
 * nothing back.
 *
 * <p>Of one day, what has a time comes first, by its time; at one time, or without one, deliveries come before acceptances and
 * acceptances before recorded phases, each by identifier.
 */
public final class PhaseHistory {

    /** Something was delivered of a task that had been withdrawn; it stays withdrawn. Argument: the day of the delivery. */
    public static final FindingCode DELIVERED_AFTER_CANCELLED =
            new FindingCode("DELIVERED_AFTER_CANCELLED", Severity.WARNING);
    /** A delivery was accepted before its day; the acceptance confirms nothing. Arguments: both days. */
    public static final FindingCode ACCEPTED_BEFORE_DELIVERY =
            new FindingCode("ACCEPTED_BEFORE_DELIVERY", Severity.WARNING);
    /** Two phases begin on one day, and nobody can say which is the later. Arguments: the day, both phases. */
    public static final FindingCode PHASES_OF_ONE_DAY = new FindingCode("PHASES_OF_ONE_DAY", Severity.WARNING);

    /**
     * One phase and when it began.
     *
     * @param phase the phase
     * @param since its first day; empty for the phase before anything happened
     * @param source what brought it; empty for the phase before anything happened
     * @param originalWord the word of the program from which it comes; empty if there is none
     */
    public record Entered(
            TaskPhase phase, Optional<LocalDate> since, Optional<Ref> source, Optional<String> originalWord) {

        private static final Entered START =
                new Entered(TaskPhase.ASSIGNED, Optional.empty(), Optional.empty(), Optional.empty());

        /** Checks that all are given. */
        public Entered {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(originalWord, "originalWord");
        }
    }

    /**
     * When something was completed.
     *
     * @param on the day
     * @param at time of that day in Viet Nam; empty if it is not known
     */
    public record Completed(LocalDate on, Optional<LocalTime> at) {

        /** Checks that both are given. */
        public Completed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Something that can bring a phase. Exactly one of the three is given. */
    private record Event(
            LocalDate on,
            LocalTime at,
            int order,
            Ref ref,
            Optional<TaskReport> report,
            Optional<Acceptance> acceptance,
            Optional<PhaseChange> change) {

        private static final Comparator<Event> IN_TIME = Comparator.comparing(Event::on)
                .thenComparing(Event::at)
                .thenComparing(Event::order)
                .thenComparing(Event::ref);

        static Event of(TaskReport report) {
            LocalTime at = report.getDeliveredAt().orElse(LocalTime.MAX);
            return new Event(
                    report.getDeliveredOn(),
                    at,
                    0,
                    report.getRef(),
                    Optional.of(report),
                    Optional.empty(),
                    Optional.empty());
        }

        static Event of(Acceptance acceptance) {
            return new Event(
                    acceptance.getDecidedOn(),
                    LocalTime.MAX,
                    1,
                    acceptance.getRef(),
                    Optional.empty(),
                    Optional.of(acceptance),
                    Optional.empty());
        }

        static Event of(PhaseChange change) {
            LocalTime at = change.getAt().orElse(LocalTime.MAX);
            return new Event(
                    change.getOn(), at, 2, change.getRef(), Optional.empty(), Optional.empty(), Optional.of(change));
        }
    }

    private final Fraction assigned;
    private final List<Entered> phases = new ArrayList<>(List.of(Entered.START));
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Ref> counted = new LinkedHashSet<>();
    private final Set<Ref> unaccepted = new LinkedHashSet<>();
    private Fraction delivered = Fraction.ZERO;
    private Optional<Completed> whole = Optional.empty();
    private Optional<Completed> completed = Optional.empty();

    private PhaseHistory(
            Fraction assigned,
            List<PhaseChange> changes,
            List<TaskReport> reports,
            Map<Ref, List<Acceptance>> acceptances) {
        this.assigned = assigned;
        List<Event> events = new ArrayList<>();
        changes.forEach(change -> events.add(Event.of(change)));
        for (TaskReport report : reports) {
            events.add(Event.of(report));
            for (Acceptance acceptance : acceptances.getOrDefault(report.getRef(), List.of())) {
                events.add(Event.of(acceptance));
                if (acceptance.getDecidedOn().isBefore(report.getDeliveredOn())) {
                    findings.add(ACCEPTED_BEFORE_DELIVERY.about(
                            acceptance.getRef(), acceptance.getDecidedOn(), report.getDeliveredOn()));
                }
            }
        }
        events.sort(Event.IN_TIME);
        for (Event event : events) {
            event.report().ifPresent(report -> deliver(event, report));
            event.acceptance().ifPresent(acceptance -> accept(event, acceptance));
            event.change().ifPresent(change -> change(event, change));
        }
        checkOneDay(changes);
    }

    /**
     * The history of one duty.
     *
     * @param assigned number of products of which it is whole; positive
     * @param changes its recorded changes of phase, in any order
     * @param reports its deliveries, in any order
     * @param acceptances how deliveries were judged, by the reference of the report
     */
    public static PhaseHistory of(
            Fraction assigned,
            List<PhaseChange> changes,
            List<TaskReport> reports,
            Map<Ref, List<Acceptance>> acceptances) {
        return new PhaseHistory(assigned, changes, reports, acceptances);
    }

    private void deliver(Event event, TaskReport report) {
        if (phase() == TaskPhase.CANCELLED) {
            findings.add(DELIVERED_AFTER_CANCELLED.about(event.ref(), event.on()));
            return;
        }
        delivered = delivered.plus(report.getAmount());
        counted.add(event.ref());
        unaccepted.add(event.ref());
        Optional<Completed> now =
                isWhole() ? Optional.of(new Completed(event.on(), report.getDeliveredAt())) : Optional.empty();
        whole = whole.or(() -> now);
        if (phase() != TaskPhase.DONE) {
            completed = isWhole() ? completed.or(() -> now) : Optional.empty();
            enter(isWhole() ? TaskPhase.SUBMITTED : TaskPhase.IN_PROGRESS, event);
        }
    }

    private void accept(Event event, Acceptance acceptance) {
        Ref report = acceptance.getReport().toRef(TaskReport.KIND);
        unaccepted.remove(report);
        if (phase() != TaskPhase.CANCELLED && counted.contains(report) && isWhole() && unaccepted.isEmpty()) {
            completed = completed.or(() -> whole);
            enter(TaskPhase.DONE, event);
        }
    }

    private void change(Event event, PhaseChange change) {
        switch (change.getPhase()) {
            case DONE ->
                completed = change.getCompletedOn()
                        .map(day -> new Completed(day, Optional.empty()))
                        .or(() -> completed)
                        .or(() -> whole)
                        .or(() -> Optional.of(new Completed(change.getOn(), change.getAt())));
            case SUBMITTED ->
                completed = completed.or(() -> Optional.of(new Completed(change.getOn(), change.getAt())));
            case RETURNED -> {
                delivered = Fraction.ZERO;
                counted.clear();
                unaccepted.clear();
                whole = Optional.empty();
                completed = Optional.empty();
            }
            case SUSPENDED, CANCELLED -> {
                // What was completed before stays so.
            }
            default -> completed = Optional.empty();
        }
        phases.add(new Entered(
                change.getPhase(), Optional.of(change.getOn()), Optional.of(event.ref()), change.getOriginalWord()));
    }

    private void enter(TaskPhase phase, Event event) {
        if (phase() != phase) {
            phases.add(new Entered(phase, Optional.of(event.on()), Optional.of(event.ref()), Optional.empty()));
        }
    }

    private boolean isWhole() {
        return delivered.compareTo(assigned) >= 0;
    }

    private void checkOneDay(List<PhaseChange> changes) {
        List<PhaseChange> sorted = changes.stream().sorted(PhaseChange.IN_TIME).toList();
        for (int i = 1; i < sorted.size(); i++) {
            PhaseChange earlier = sorted.get(i - 1);
            PhaseChange later = sorted.get(i);
            boolean sameTime =
                    earlier.getOn().equals(later.getOn()) && earlier.getAt().equals(later.getAt());
            if (sameTime && earlier.getPhase() != later.getPhase()) {
                findings.add(
                        PHASES_OF_ONE_DAY.about(later.getRef(), later.getOn(), earlier.getPhase(), later.getPhase()));
            }
        }
    }

    /** The phase in the end. */
    public TaskPhase phase() {
        return last().phase();
    }

    /** The last phase with when it began. */
    public Entered last() {
        return phases.get(phases.size() - 1);
    }

    /** All phases, in order, the first one before anything happened. */
    public List<Entered> phases() {
        return List.copyOf(phases);
    }

    /** When all of it was delivered; empty while it is not. */
    public Optional<Completed> completed() {
        return completed;
    }

    /** Number of products delivered and not sent back. */
    public Fraction delivered() {
        return delivered;
    }

    /** What contradicts, in no particular order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
