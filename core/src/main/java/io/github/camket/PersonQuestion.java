// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.counterfactual.FoundChange;
import io.github.camket.counterfactual.Outcome;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurer;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Quota;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rating of one person comes to under changes of facts, the same as if everyone were rated again. Only the months
 * that a change touches are measured again; where the change can reach the results of others, and they this one, everyone is
 * rated again indeed.
 */
final class PersonQuestion implements Function<List<FactChange>, Outcome> {

    private final Stages stages;
    private final Function<List<FactChange>, Stages> again;
    private final CadreId person;
    private final Subject subject;
    private final Rater rater;
    private final List<ReportingPeriod> months;
    private final Map<ReportingPeriod, Evaluation> present = new TreeMap<>();
    private final Map<ReportingPeriod, Snapshot> factsOf = new TreeMap<>();
    private final Map<FactChange, FoundChange> found = new LinkedHashMap<>();
    private final Map<FactChange, Map<ReportingPeriod, Evaluation>> changedBy = new LinkedHashMap<>();
    private final Map<List<FactChange>, Conduct> conducts = new LinkedHashMap<>();
    private final Map<List<FactChange>, PersonQuestion> rebased = new LinkedHashMap<>();
    private final List<Points> staffBounds;

    /**
     * A question about one person who has an evaluation.
     *
     * @param again rates everyone again under changes
     */
    PersonQuestion(
            Stages stages, CadreId person, Collection<FoundChange> changes, Function<List<FactChange>, Stages> again) {
        this.stages = stages;
        this.again = again;
        this.person = person;
        this.subject = Subject.of(person);
        this.rater = Rater.of(stages.people());
        this.months = stages.people().looksAtWholePeriods()
                ? List.of(stages.period())
                : stages.period().getMonths();
        this.staffBounds = stages.people().getRegulation().getMeasures().getMeasures().stream()
                .filter(Measure.OfStaff.class::isInstance)
                .map(measure -> ((Measure.OfStaff) measure).atLeast())
                .toList();
        changes.forEach(change -> found.put(change.change(), change));
        FactsOfPerson facts = new FactsOfPerson(stages, person);
        for (ReportingPeriod month : months) {
            Evaluation evaluated = stages.evaluator().evaluate(person, month);
            present.put(month, evaluated);
            Snapshot few = stages.known().among(facts.of(month));
            // What the measures of a month look at is theirs to say: if these facts do not tell all of it, all are
            // kept.
            factsOf.put(month, evaluate(few, month).equals(evaluated) ? few : stages.known());
        }
    }

    @Override
    public Outcome apply(List<FactChange> changes) {
        if (!found.keySet().containsAll(changes)) {
            return whole(changes);
        }
        List<FactChange> ofUnits = changes.stream().filter(this::isOfUnit).toList();
        if (!ofUnits.isEmpty()) {
            return after(ofUnits, changes);
        }
        List<Evaluation> all = new ArrayList<>(months.size());
        boolean reachesOthers = false;
        for (ReportingPeriod month : months) {
            Evaluation before = evaluationOf(month);
            Evaluation after = under(changes, month, before);
            all.add(after);
            reachesOthers |= crossesStaffBound(before, after);
        }
        Rating alone = rater.rate(subject, folded(all), conductUnder(changes));
        boolean contends = stages.people()
                .getRegulation()
                .getQuota()
                .map(Quota::getLevel)
                .filter(limited -> alone.getLevel().equals(Optional.of(limited)))
                .isPresent();
        List<FactChange> shared = changes.stream().filter(this::isShared).toList();
        if (!contends || (shared.isEmpty() && !reachesOthers)) {
            return Outcome.of(stages.inGroup(alone));
        }
        return reachesOthers ? whole(changes) : after(shared, changes);
    }

    /** The outcome where some of the changes reach others: these are made first, and everyone rated again. */
    private Outcome after(List<FactChange> first, List<FactChange> changes) {
        List<FactChange> own =
                changes.stream().filter(change -> !first.contains(change)).toList();
        return own.isEmpty()
                ? whole(changes)
                : rebased.computeIfAbsent(first, this::rebased).apply(own);
    }

    private Evaluation folded(List<Evaluation> all) {
        return months.size() == 1 && stages.period().equals(months.get(0))
                ? all.get(0)
                : stages.people().fold(stages.period(), stages.known().getKnownOn(), all, TraceSink.none());
    }

    /** The distances of the score after level cap and quota; empty if there is no score. */
    Optional<Margin> margin() {
        Evaluation evaluated = folded(List.copyOf(present.values()));
        SortedSet<Points> thresholds = new TreeSet<>(rater.getThresholds());
        thresholds.addAll(stages.scoresBeside(subject));
        Conduct conduct = conductUnder(List.of());
        return evaluated
                .score()
                .map(score -> Margin.of(
                        stages.people().getRegulation().getScale(),
                        score,
                        stages.people().getPossibleTotal(),
                        thresholds,
                        points -> stages.inGroup(rater.rate(subject, evaluated.withTotal(points), conduct))
                                .getLevel()));
    }

    private Outcome whole(List<FactChange> changes) {
        return Outcome.of(again.apply(changes).rating(subject));
    }

    /** The same question where changes that others share have been made already, so that it need not be asked as a whole. */
    private PersonQuestion rebased(List<FactChange> shared) {
        return new PersonQuestion(
                again.apply(shared),
                person,
                found.values(),
                more -> again.apply(
                        Stream.concat(shared.stream(), more.stream()).toList()));
    }

    private Evaluation evaluationOf(ReportingPeriod month) {
        return Optional.ofNullable(present.get(month)).orElseThrow();
    }

    private Evaluation under(List<FactChange> changes, ReportingPeriod month, Evaluation before) {
        List<FactChange> touching = changes.stream()
                .filter(change -> foundOf(change).months().contains(month))
                .toList();
        if (touching.isEmpty()) {
            return before;
        }
        if (touching.size() > 1) {
            return evaluate(FactChange.applyAll(touching, factsOf(month)), month);
        }
        return changedBy
                .computeIfAbsent(touching.get(0), key -> new TreeMap<>())
                .computeIfAbsent(month, key -> evaluate(touching.get(0).applyTo(factsOf(key)), key));
    }

    private Snapshot factsOf(ReportingPeriod month) {
        return Optional.ofNullable(factsOf.get(month)).orElseThrow();
    }

    private FoundChange foundOf(FactChange change) {
        return Optional.ofNullable(found.get(change)).orElseThrow();
    }

    private Evaluation evaluate(Snapshot facts, ReportingPeriod month) {
        return stages.evaluator().asIf(person, Measurer.of(facts)).evaluate(person, month);
    }

    /** The conduct as it would be; work and judged scores do not touch it. */
    private Conduct conductUnder(List<FactChange> changes) {
        List<FactChange> own = changes.stream()
                .filter(change -> foundOf(change).months().isEmpty())
                .toList();
        return conducts.computeIfAbsent(own, key -> conductOf(FactChange.applyAll(key, stages.known())));
    }

    private Conduct conductOf(Snapshot facts) {
        return new PeopleStage(stages.people(), facts, stages.period(), stages.evaluator()).conduct(person);
    }

    /** Whether somebody's ratio that depends on the scores of the staff could be another one. */
    private boolean crossesStaffBound(Evaluation before, Evaluation after) {
        return staffBounds.stream().anyMatch(bound -> !reaches(before, bound).equals(reaches(after, bound)));
    }

    private static List<Optional<Boolean>> reaches(Evaluation evaluation, Points bound) {
        return List.of(
                evaluation.getLeast().map(points -> points.compareTo(bound) >= 0),
                evaluation.getMost().map(points -> points.compareTo(bound) >= 0));
    }

    /** Whether the change is about a conclusion on a unit, which can move the level of the unit too, and so the level cap. */
    private boolean isOfUnit(FactChange change) {
        Optional<Fact> fact = change instanceof FactChange.FactAdded added
                ? Optional.of(added.fact())
                : stages.known().find(change.about());
        return fact.filter(Conclusion.class::isInstance)
                .map(Conclusion.class::cast)
                .filter(conclusion -> !conclusion.getSubject().equals(subject))
                .isPresent();
    }

    /** Whether the change is about a task that several people held. */
    private boolean isShared(FactChange change) {
        return foundOf(change)
                .task()
                .filter(task -> stages.measurer().holdersOf(task).size() > 1)
                .isPresent();
    }
}
