// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.PromisedItem;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the units of a snapshot under one plan, each in a whole period. The ratings of the units below are given to it,
 * so that they are rated first.
 *
 * <p>Not safe for use by several threads.
 */
public final class UnitEvaluator {

    private final EvaluationPlan plan;
    private final Snapshot snapshot;
    private final LocalDate knownOn;
    private final LocalDate coversUntil;
    private final Measurer measurer;
    private final Supplier<TraceSink> sinks;
    private final Decisions<PeriodScore> scores;
    private final Map<OrgUnitId, OrgKind> kinds = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private @Nullable Promises promises;

    private UnitEvaluator(EvaluationPlan plan, Snapshot snapshot, Measurer measurer, Supplier<TraceSink> sinks) {
        this.plan = plan;
        this.snapshot = snapshot;
        this.knownOn = snapshot.getKnownOn();
        this.coversUntil = snapshot.getCoversUntil();
        this.measurer = measurer;
        this.sinks = sinks;
        snapshot.getFacts(OrgUnit.class).forEach(unit -> kinds.put(unit.getId(), unit.getKind()));
        this.scores =
                ConfirmedScores.of(snapshot, plan, subject -> subject.unit().isPresent(), findings);
        findings.addAll(measurer.unusedScoresOfUnits(plan.getRegulation().getMeasures()));
    }

    /**
     * An evaluator over the snapshot.
     *
     * @param measurer a measurer over the same snapshot
     * @param sinks gives the sink of each step; {@code TraceSink::none} or {@code TraceSink::keeping}
     */
    public static UnitEvaluator of(
            EvaluationPlan plan, Snapshot snapshot, Measurer measurer, Supplier<TraceSink> sinks) {
        return new UnitEvaluator(plan, snapshot, measurer, sinks);
    }

    /** Judged when somebody asks, and then once for all units. */
    private Promises promises() {
        Promises judged = promises;
        if (judged == null) {
            judged = new Promises(snapshot);
            promises = judged;
        }
        return judged;
    }

    /** What concerns no single evaluation, as far as evaluated, in no particular order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }

    /**
     * Evaluates one unit in one period.
     *
     * @param unitsBelow what is known of the units directly below, in a fixed order
     */
    public Evaluation evaluate(OrgUnitId unit, ReportingPeriod period, List<UnitLevel> unitsBelow) {
        OrgKind kind = Objects.requireNonNull(kinds.get(unit), "kind");
        TraceSink sink = sinks.get();
        MeasureSet measures = plan.getMeasures(kind);
        List<PromisedItem> promised = measures.needsCommitments() ? promises().of(unit, period) : List.of();
        Measurements measured = measurer.measure(unit, period, measures, unitsBelow, promised, sink);
        LocalDate coveredUntil = period.coveredUntil(coversUntil);
        Evaluation.Builder evaluated =
                plan.evaluate(kind, period, measured, sink).knownOn(knownOn).coveredUntil(coveredUntil);
        if (coveredUntil.isBefore(period.getLastDay()) && !plan.looksAtWholePeriods()) {
            evaluated.finalLeast(plan.getMinimum()).finalMost(plan.getMaximum());
        }
        Evaluation computed = evaluated.build();
        Optional<PeriodScore> confirmed = scores.find(Standing.CONFIRMED, Subject.of(unit), period);
        if (confirmed.isEmpty() || plan.looksAtWholePeriods()) {
            return computed;
        }
        computed.score()
                .filter(points -> !points.equals(confirmed.get().getPoints()))
                .ifPresent(points -> findings.add(Evaluator.CONFIRMED_SCORE_DIFFERS.about(
                        confirmed.get().getRef(), unit, period, confirmed.get().getPoints(), points)));
        return computed.standingFor(confirmed.get(), sinks.get());
    }
}
