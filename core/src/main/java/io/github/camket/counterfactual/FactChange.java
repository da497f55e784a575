// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.monitoring.Duty;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One fact that could be otherwise. A change is asked about, never recorded: {@link #applyTo} gives other facts, and the ledger
 * keeps its own.
 *
 * <p>A change of a fact that is not known changes nothing. Facts that come on top have identifiers that begin with
 * {@code what-if}, and {@code what-if} as the post of whoever decided.
 */
public sealed interface FactChange {

    /** Post and beginning of identifiers in facts that nobody recorded. */
    String WHAT_IF = "what-if";

    /** The fact that would be otherwise; of a task or turn that of the duty. */
    Ref about();

    /** The facts as they would read. */
    Snapshot applyTo(Snapshot known);

    /**
     * Whether this and the other one cannot be at once, or make no difference in which order they are: both say how the same
     * thing reads.
     */
    default boolean excludes(FactChange other) {
        return getClass() == other.getClass() && about().equals(other.about());
    }

    /**
     * The facts under several changes. Whatever is withdrawn goes first, so that the order in which changes are given makes no
     * difference as long as none of them excludes another one.
     */
    static Snapshot applyAll(Collection<? extends FactChange> changes, Snapshot known) {
        Snapshot changed = known;
        for (FactChange change : changes) {
            changed = change instanceof FactWithdrawn ? change.applyTo(changed) : changed;
        }
        for (FactChange change : changes) {
            changed = change instanceof FactWithdrawn ? changed : change.applyTo(changed);
        }
        return changed;
    }

    /**
     * The competent authority confirms an objective cause that excuses lateness or failures of a task or turn (Decree 335/2025,
     * article 14.2b, c): one that was put forward, otherwise one that nobody has put forward yet.
     *
     * @param duty the task or turn
     * @param concern what it excuses
     */
    record CauseConfirmed(Duty.Id duty, Concern concern) implements FactChange {
        /** Checks that both are given. */
        public CauseConfirmed {
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(concern, "concern");
        }

        @Override
        public Ref about() {
            return Deliveries.ref(duty);
        }

        @Override
        public boolean excludes(FactChange other) {
            return equals(other);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            if (known.find(duty.task().toRef()).isEmpty()) {
                return known;
            }
            ObjectiveCause cause = known.getFacts(ObjectiveCause.class).stream()
                    .filter(one -> one.getTask().equals(duty.task())
                            && one.getTurn().equals(duty.turn())
                            && one.getConcern() == concern
                            && !one.hasConfirmation())
                    .findFirst()
                    .orElseGet(() -> ObjectiveCause.builder()
                            .id(FactId.of(WHAT_IF + " " + concern + " " + duty))
                            .task(duty.task())
                            .turn(duty.turn())
                            .concern(concern)
                            .description(WHAT_IF)
                            .build());
            ObjectiveCause confirmed = ObjectiveCause.builder()
                    .from(cause)
                    .confirmedBy(WHAT_IF)
                    .confirmedOn(known.getKnownOn())
                    .build();
            return known.replacing(List.of(confirmed), List.of());
        }
    }

    /**
     * What is missing of a task or turn was delivered on its last day, and accepted.
     *
     * @param duty the task or turn
     * @param by who delivered it; empty for a task of a unit
     * @param on the day
     */
    record RestDelivered(Duty.Id duty, Optional<CadreId> by, LocalDate on) implements FactChange {
        /** Checks that all are given. */
        public RestDelivered {
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Ref about() {
            return Deliveries.ref(duty);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            Optional<Fraction> rest = Deliveries.task(duty, known).map(task -> Deliveries.rest(duty, task, known));
            if (rest.filter(amount -> amount.signum() > 0).isEmpty()) {
                return known;
            }
            TaskReport report = TaskReport.builder()
                    .id(FactId.of(WHAT_IF + " " + duty))
                    .task(duty.task())
                    .turn(duty.turn())
                    .by(by)
                    .deliveredOn(on)
                    .amount(rest.get())
                    .build();
            return known.replacing(List.of(report, Deliveries.accepted(report, on)), List.of());
        }
    }

    /**
     * A delivery is accepted that nobody has judged yet.
     *
     * @param report the delivery
     */
    record DeliveryAccepted(FactId report) implements FactChange {
        /** Checks that it is given. */
        public DeliveryAccepted {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public Ref about() {
            return report.toRef(TaskReport.KIND);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Facts.find(TaskReport.class, about(), known)
                    .map(found ->
                            known.replacing(List.of(Deliveries.accepted(found, found.getDeliveredOn())), List.of()))
                    .orElse(known);
        }
    }

    /**
     * A delivery came in time.
     *
     * @param report the delivery
     * @param lastDay last day that is in time
     */
    record DeliveredInTime(FactId report, LocalDate lastDay) implements FactChange {
        /** Checks that both are given. */
        public DeliveredInTime {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(lastDay, "lastDay");
        }

        @Override
        public Ref about() {
            return report.toRef(TaskReport.KIND);
        }

        @Override
        public boolean excludes(FactChange other) {
            return Deliveries.movesDelivery(other) && about().equals(other.about());
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Deliveries.delivered(
                    about(),
                    known,
                    found -> found.getDeliveredOn().isAfter(lastDay) ? lastDay : found.getDeliveredOn(),
                    acceptance -> acceptance
                            .withLateOccurrences(acceptance.getLateOccurrences().map(count -> 0))
                            .withWorkingDaysLate(acceptance.getWorkingDaysLate().map(count -> 0)));
        }
    }

    /**
     * A delivery came a day later than it is recorded to, or than its last day if it was in time; where the acceptor counted late
     * occurrences or days, there is one more.
     *
     * @param report the delivery
     * @param lastDay last day that is in time
     */
    record DeliveredLater(FactId report, LocalDate lastDay) implements FactChange {
        /** Checks that both are given. */
        public DeliveredLater {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(lastDay, "lastDay");
        }

        @Override
        public Ref about() {
            return report.toRef(TaskReport.KIND);
        }

        @Override
        public boolean excludes(FactChange other) {
            return Deliveries.movesDelivery(other) && about().equals(other.about());
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Deliveries.delivered(
                    about(),
                    known,
                    found -> (found.getDeliveredOn().isAfter(lastDay) ? found.getDeliveredOn() : lastDay).plusDays(1),
                    acceptance -> acceptance
                            .withLateOccurrences(acceptance.getLateOccurrences().map(Deliveries::oneMore))
                            .withWorkingDaysLate(acceptance.getWorkingDaysLate().map(Deliveries::oneMore)));
        }
    }

    /**
     * One failed assessment of the content of a delivery more, or one fewer.
     *
     * @param acceptance how the delivery was judged
     * @param more one more; otherwise one fewer, of which none is left below 0
     */
    record FailureCounted(FactId acceptance, boolean more) implements FactChange {
        /** Checks that it is given. */
        public FailureCounted {
            Objects.requireNonNull(acceptance, "acceptance");
        }

        @Override
        public Ref about() {
            return acceptance.toRef(Acceptance.KIND);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Facts.change(Acceptance.class, about(), known, found -> {
                int failures = found.getQualityFailures();
                return found.withQualityFailures(more ? Deliveries.oneMore(failures) : Math.max(0, failures - 1));
            });
        }
    }

    /**
     * The result of a delivery is found to be beyond what was required (vượt mức yêu cầu), or no longer found so.
     *
     * @param acceptance how the delivery was judged
     * @param found whether it is found so
     */
    record BeyondRequirement(FactId acceptance, boolean found) implements FactChange {
        /** Checks that it is given. */
        public BeyondRequirement {
            Objects.requireNonNull(acceptance, "acceptance");
        }

        @Override
        public Ref about() {
            return acceptance.toRef(Acceptance.KIND);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Facts.change(Acceptance.class, about(), known, fact -> fact.withBeyondRequirement(found));
        }
    }

    /**
     * Other points are given for a criterion.
     *
     * @param score the judged score
     * @param points the points
     */
    record PointsJudged(FactId score, Points points) implements FactChange {
        /** Checks that both are given. */
        public PointsJudged {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(points, "points");
        }

        @Override
        public Ref about() {
            return score.toRef(JudgedScore.KIND);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Facts.change(JudgedScore.class, about(), known, found -> found.withPoints(points));
        }
    }

    /**
     * A shortcoming of an organization was remedied by a day, or was not.
     *
     * @param shortcoming the shortcoming
     * @param on the day; empty if it was not remedied
     */
    record ShortcomingRemedied(FactId shortcoming, Optional<LocalDate> on) implements FactChange {
        /** Checks that both are given. */
        public ShortcomingRemedied {
            Objects.requireNonNull(shortcoming, "shortcoming");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Ref about() {
            return shortcoming.toRef(Shortcoming.KIND);
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return Facts.change(Shortcoming.class, about(), known, found -> found.withRemediedOn(on));
        }
    }

    /**
     * A fact is not so, and with it falls whatever speaks of it.
     *
     * @param about the fact
     */
    record FactWithdrawn(Ref about) implements FactChange {
        /** Checks that it is given. */
        public FactWithdrawn {
            Objects.requireNonNull(about, "about");
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return known.replacing(List.of(), Facts.withWhatSpeaksOf(about, known));
        }
    }

    /**
     * Something comes to light that nobody has recorded, such as a discipline.
     *
     * @param fact it; its reference must not be that of a known fact
     */
    record FactAdded(Fact fact) implements FactChange {
        /** Checks that it is given. */
        public FactAdded {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public Ref about() {
            return fact.getRef();
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return known.find(about()).isPresent() ? known : known.replacing(List.of(fact), List.of());
        }
    }

    /**
     * A known fact reads otherwise; for changes of an application's own.
     *
     * @param fact as it would read, with the reference of the known one
     */
    record FactReplaced(Fact fact) implements FactChange {
        /** Checks that it is given. */
        public FactReplaced {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public Ref about() {
            return fact.getRef();
        }

        @Override
        public Snapshot applyTo(Snapshot known) {
            return known.find(about()).isEmpty() ? known : known.replacing(List.of(fact), List.of());
        }
    }
}
