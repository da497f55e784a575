// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.counterfactual.FactChange;
import io.github.camket.counterfactual.FoundChange;
import io.github.camket.counterfactual.Outcome;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.UnitEvaluator;
import io.github.camket.measurement.Measurer;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the rating of one unit comes to under changes of facts about it, the same as if all were rated again: the units below
 * and beside it do not depend on it, but for the places of their quota.
 */
final class UnitQuestion implements Function<List<FactChange>, Outcome> {

    /** Kinds of facts that speak of nothing but tasks. */
    private static final List<String> ABOUT_TASKS = List.of(
            TaskReport.KIND,
            Acceptance.KIND,
            ObjectiveCause.KIND,
            DeadlineChange.KIND,
            PhaseChange.KIND,
            HandOver.KIND,
            Doubt.KIND);

    private final EvaluationPlan plan;
    private final UnitStage stage;
    private final OrgUnitId unit;
    private final Snapshot facts;
    private final Set<FactChange> found = new LinkedHashSet<>();
    private final Function<List<FactChange>, Stages> again;

    /**
     * A question about one unit that has an evaluation.
     *
     * @param again rates everyone again under changes
     */
    UnitQuestion(Stages stages, OrgUnitId unit, List<FoundChange> changes, Function<List<FactChange>, Stages> again) {
        this.plan = stages.organizations().orElseThrow();
        this.stage = stages.units().orElseThrow();
        this.unit = unit;
        this.again = again;
        changes.forEach(change -> found.add(change.change()));
        Snapshot known = stages.known();
        Snapshot few = known.among(aboutUnit(known));
        this.facts = alone(few).equals(alone(known)) ? few : known;
    }

    /** Without the tasks of people and of other units, what hangs on these, and judged scores of others. */
    private List<Fact> aboutUnit(Snapshot known) {
        if (plan.getRegulation().getMeasures().needsCommitments()) {
            return List.copyOf(known.getFacts());
        }
        Set<Ref> foreign = new TreeSet<>();
        for (Task task : known.getFacts(Task.class)) {
            if (task.getAssignee().isPresent() || !task.getUnit().equals(unit)) {
                foreign.add(task.getRef());
            }
        }
        int before = -1;
        while (before != foreign.size()) {
            before = foreign.size();
            for (Fact fact : known.getFacts()) {
                if (ABOUT_TASKS.contains(fact.getRef().kind())
                        && fact.getReferences().stream().anyMatch(foreign::contains)) {
                    foreign.add(fact.getRef());
                }
            }
        }
        Subject subject = Subject.of(unit);
        return known.getFacts().stream()
                .filter(fact -> !foreign.contains(fact.getRef()))
                .filter(fact -> !(fact instanceof JudgedScore score)
                        || score.getSubject().equals(subject))
                .toList();
    }

    @Override
    public Outcome apply(List<FactChange> changes) {
        if (!found.containsAll(changes)) {
            return Outcome.of(again.apply(changes).rating(Subject.of(unit)));
        }
        return Outcome.of(stage.review(unit, alone(FactChange.applyAll(changes, facts))));
    }

    /** The distances of the score after the quota; empty if there is no score. */
    Optional<Margin> margin() {
        Rater rater = Rater.of(plan);
        Rating present = alone(facts);
        SortedSet<Points> thresholds = new TreeSet<>(rater.getThresholds());
        thresholds.addAll(stage.scoresBeside(unit));
        Conduct conduct = new Conduct(List.of(), concluded(facts));
        return present.getEvaluation()
                .flatMap(evaluated -> evaluated
                        .score()
                        .map(score -> Margin.of(
                                plan.getRegulation().getScale(),
                                score,
                                plan.getPossibleTotal(),
                                thresholds,
                                points -> stage.review(
                                                unit,
                                                rater.rate(present.getSubject(), evaluated.withTotal(points), conduct))
                                        .getLevel())));
    }

    private Rating alone(Snapshot about) {
        UnitEvaluator evaluator = UnitEvaluator.of(plan, about, Measurer.of(about), TraceSink::none);
        return stage.rateAlone(unit, evaluator, concluded(about));
    }

    private List<Conclusion> concluded(Snapshot about) {
        return about.getFacts(Conclusion.class).stream()
                .filter(conclusion -> conclusion.getSubject().equals(Subject.of(unit)))
                .filter(conclusion -> !conclusion.getConcludedOn().isAfter(about.getKnownOn()))
                .toList();
    }
}
