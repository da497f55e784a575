// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.PossibleValues;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives every case of those with one formula its measurements and rates it, by the rater that rates everybody. */
final class CaseAnalysis {

    /** No measurements give the case. */
    static final int IMPOSSIBLE = -1;
    /** Whether measurements give the case is not known. */
    static final int UNDECIDED = -2;
    /** The level is open. */
    static final int UNSETTLED = -3;

    private final EvaluationPlan plan;
    private final Rater rater;
    private final RatingScale scale;
    private final Standin standin;
    private final Sheet sheet;
    private final RelationSolver relations;

    /** Whether no relation is about a measure of the formula, so that the other measures do not depend on the score. */
    private final boolean formulaIsFree;

    private final Map<MeasureId, Part> ofFormula = new TreeMap<>();
    private final Set<MeasureId> counted = new TreeSet<>();
    private final List<Axis> axes = new ArrayList<>();
    private final List<Integer> unrelated = new ArrayList<>();
    private int ofScores;
    private int ofFormulaAxes;

    CaseAnalysis(EvaluationPlan plan, Looks looks, Standin standin, List<Relation> assumed) {
        this.plan = plan;
        this.rater = Rater.of(plan);
        this.scale = plan.getRegulation().getScale();
        this.standin = standin;
        this.sheet = new Sheet(plan.getRegulation().getMeasures());
        this.relations = new RelationSolver(assumed, sheet);
        if (!scale.isByConditions()) {
            addScores(looks);
        }
        ofScores = axes.size();
        addMeasures(looks);
        for (int axis = 0; axis < axes.size(); axis++) {
            boolean related = axis >= ofFormulaAxes
                    && axes.get(axis).compared() instanceof Compared.OfMeasure of
                    && relations.isAbout(of.measure());
            if (!related) {
                unrelated.add(axis);
            }
        }
        this.formulaIsFree = assumed.stream()
                .noneMatch(one -> ofFormula.containsKey(one.first()) || ofFormula.containsKey(one.second()));
    }

    private void addScores(Looks looks) {
        Evaluation open = standin.evaluate(Measurements.builder().build());
        axes.add(new Axis(
                new Compared.Total(),
                Cuts.of(
                        open.getLeast().map(Points::toFraction),
                        open.getMost().map(Points::toFraction),
                        rater.getThresholds().stream().map(Points::toFraction).toList()),
                1));
        for (CriterionResult result : open.getCriteria()) {
            Optional.ofNullable(looks.criteria().get(result.criterion()))
                    .ifPresent(thresholds -> axes.add(new Axis(
                            new Compared.OfCriterion(result.criterion()),
                            Cuts.of(
                                    Optional.of(result.least().toFraction()),
                                    Optional.of(result.most().toFraction()),
                                    thresholds),
                            1)));
        }
    }

    private void addMeasures(Looks looks) {
        Set<MeasureId> used = new LinkedHashSet<>();
        Map<MeasureId, Set<Fraction>> tables = new TreeMap<>();
        standin.criteria().forEach(criterion -> {
            used.addAll(criterion.scoring().measuresUsed());
            addTables(criterion.scoring(), tables);
            addCounted(criterion.scoring(), counted);
        });
        for (MeasureId measure : used) {
            PossibleValues possible = plan.getPossible(measure);
            ofFormula.put(measure, Part.between(possible.least(), possible.most()));
            if (looks.measures().containsKey(measure)
                    || tables.containsKey(measure)
                    || !possible.allowed().isEmpty()) {
                axes.add(axis(measure, looks, tables.getOrDefault(measure, Set.of())));
            }
        }
        ofFormulaAxes = axes.size();
        looks.measures().keySet().stream()
                .filter(measure -> !used.contains(measure))
                .forEach(measure -> axes.add(axis(measure, looks, Set.of())));
    }

    /** The bounds of the rows in which a table looks a measure up: between them it gives the same points. */
    private static void addTables(Scoring scoring, Map<MeasureId, Set<Fraction>> tables) {
        if (scoring instanceof Scoring.Steps table && table.of() instanceof Scoring.Value value) {
            table.steps()
                    .forEach(row -> tables.computeIfAbsent(value.measure(), key -> new TreeSet<>())
                            .add(row.bound()));
        }
        scoring.terms().forEach(term -> addTables(term, tables));
    }

    /** The measures whose own size counts somewhere, not only the row in which a table has it. */
    private static void addCounted(Scoring scoring, Set<MeasureId> counted) {
        if (scoring instanceof Scoring.Value value) {
            counted.add(value.measure());
        } else if (!(scoring instanceof Scoring.Steps table && table.of() instanceof Scoring.Value)) {
            scoring.terms().forEach(term -> addCounted(term, counted));
        }
    }

    private Axis axis(MeasureId measure, Looks looks, Set<Fraction> rows) {
        PossibleValues possible = plan.getPossible(measure);
        Set<Fraction> thresholds = new TreeSet<>(rows);
        thresholds.addAll(looks.measures().getOrDefault(measure, Set.of()));
        List<Part> parts = new ArrayList<>(
                possible.allowed().isEmpty()
                        ? Cuts.of(possible.least(), possible.most(), thresholds)
                        : Cuts.of(possible.allowed()));
        if (sheet.isWhole(measure)) {
            parts.removeIf(part -> part.whole().isEmpty());
        }
        if (looks.knowsNothing(measure)) {
            parts.add(Part.NOTHING);
        }
        return new Axis(new Compared.OfMeasure(measure), parts, looks.direction(measure));
    }

    Subjects subjects() {
        return standin.subjects();
    }

    List<Axis> axes() {
        return List.copyOf(axes);
    }

    /** What became of every case. */
    Outcomes run() {
        Cases cases = new Cases(axes);
        Cases inner = new Cases(axes.subList(0, ofFormulaAxes));
        Cases outer = new Cases(axes.subList(ofFormulaAxes, axes.size()));
        Outcomes outcomes = new Outcomes(cases, outer.size());
        for (int first = 0; first < inner.size(); first++) {
            Verdict scored = score(inner, first);
            outcomes.scored.add(scored);
            for (int second = 0; second < outer.size(); second++) {
                int number = first * outer.size() + second;
                if (scored.isFound()) {
                    rate(outcomes, number, scored);
                } else {
                    outcomes.levels[number] = scored.kind() == Verdict.Kind.IMPOSSIBLE ? IMPOSSIBLE : UNDECIDED;
                }
            }
        }
        return outcomes;
    }

    private Verdict score(Cases inner, int number) {
        if (ofScores == 0) {
            return Verdict.found(Map.of());
        }
        Map<Compared, Part> wanted = new LinkedHashMap<>();
        Map<MeasureId, Part> parts = new TreeMap<>(ofFormula);
        // The sections before their sum: a total can follow from sections that are where they must be, not the reverse.
        for (int axis = ofFormulaAxes - 1; axis >= 0; axis--) {
            Compared compared = inner.axes().get(axis).compared();
            if (compared instanceof Compared.OfMeasure ofMeasure) {
                Part part = inner.at(number, axis);
                boolean anyValueDoes = !part.nothing() && !counted.contains(ofMeasure.measure());
                parts.put(
                        ofMeasure.measure(), anyValueDoes ? Part.point(sheet.inside(ofMeasure.measure(), part)) : part);
            } else {
                wanted.put(compared, inner.at(number, axis));
            }
        }
        return narrow(wanted, parts) ? new ScoreSearch(standin, sheet, wanted, parts).run() : Verdict.IMPOSSIBLE;
    }

    /** Brings measures that a section takes over as they are to where the section must be; whether anything is left. */
    private boolean narrow(Map<Compared, Part> wanted, Map<MeasureId, Part> parts) {
        for (Criterion criterion : standin.criteria()) {
            Part section = wanted.get(new Compared.OfCriterion(criterion.id()));
            if (section == null || !(criterion.scoring() instanceof Scoring.Value value)) {
                continue;
            }
            Part measure = Objects.requireNonNull(parts.get(value.measure()), "part");
            boolean kept = measure.least()
                            .filter(end -> end.compareTo(criterion.min().toFraction()) >= 0)
                            .isPresent()
                    && measure.most()
                            .filter(end -> end.compareTo(criterion.max().toFraction()) <= 0)
                            .isPresent();
            Optional<Part> left = kept ? measure.and(section) : Optional.of(measure);
            if (left.isEmpty()) {
                return false;
            }
            parts.put(value.measure(), left.get());
        }
        return true;
    }

    private void rate(Outcomes outcomes, int number, Verdict scored) {
        Verdict related = relate(outcomes, number, scored);
        if (!related.isFound()) {
            boolean never = formulaIsFree
                    ? related.kind() == Verdict.Kind.IMPOSSIBLE
                    : relations.solve(parts(outcomes.cases, number)).kind() == Verdict.Kind.IMPOSSIBLE;
            outcomes.levels[number] = never ? IMPOSSIBLE : UNDECIDED;
            return;
        }
        Evaluation evaluation = standin.evaluate(measured(outcomes.cases, number, related));
        if (isIn(outcomes.cases, number, evaluation)) {
            outcomes.set(number, rater.rate(Subject.unnamed(), evaluation, Conduct.NONE));
        } else {
            outcomes.levels[number] = UNDECIDED;
        }
    }

    /** Values of all measures: those that the score needs, and others that keep the relations to them. */
    private Verdict relate(Outcomes outcomes, int number, Verdict scored) {
        if (!formulaIsFree) {
            Map<MeasureId, Part> given = parts(outcomes.cases, number);
            scored.values().forEach((measure, value) -> given.put(measure, Part.point(value)));
            return relations.solve(given);
        }
        Map<MeasureId, Part> parts = parts(outcomes.cases, number);
        parts.keySet().removeAll(ofFormula.keySet());
        Verdict related = outcomes.related.computeIfAbsent(relatedOnly(outcomes.cases, number), key -> {
            Map<MeasureId, Part> needed = new TreeMap<>(parts);
            needed.keySet().removeIf(measure -> !relations.isAbout(measure));
            return relations.solve(needed);
        });
        if (!related.isFound()) {
            return related;
        }
        Map<MeasureId, Fraction> all = new TreeMap<>(related.values());
        all.putAll(scored.values());
        parts.forEach((measure, part) -> {
            if (!part.nothing()) {
                all.putIfAbsent(measure, sheet.plain(measure, part));
            }
        });
        return Verdict.found(all);
    }

    /** The case that is the same in all measures that relations are about: with it, it shares what they leave. */
    private int relatedOnly(Cases cases, int number) {
        int only = number;
        for (int axis : unrelated) {
            only = cases.with(only, axis, 0);
        }
        return only;
    }

    private Measurements measured(Cases cases, int number, Verdict related) {
        List<MeasureId> nothing = parts(cases, number).entrySet().stream()
                .filter(entry -> entry.getValue().nothing())
                .map(Map.Entry::getKey)
                .toList();
        return sheet.of(related.values(), nothing);
    }

    private Map<MeasureId, Part> parts(Cases cases, int number) {
        Map<MeasureId, Part> parts = new TreeMap<>(ofFormula);
        for (int axis = ofScores; axis < axes.size(); axis++) {
            parts.put(((Compared.OfMeasure) axes.get(axis).compared()).measure(), cases.at(number, axis));
        }
        return parts;
    }

    private static boolean isIn(Cases cases, int number, Evaluation evaluation) {
        for (int axis = 0; axis < cases.axes().size(); axis++) {
            if (!Region.isIn(cases.at(number, axis), cases.axes().get(axis).compared(), evaluation)) {
                return false;
            }
        }
        return true;
    }

    /** What became of every case, by its number. */
    final class Outcomes {

        private final Cases cases;
        private final int[] levels;
        private final int perScore;
        private final List<Verdict> scored = new ArrayList<>();
        private final Map<Integer, Verdict> related = new TreeMap<>();
        private final @Nullable Points[] totals;
        private final Map<Integer, List<RatingLevel>> overlaps = new TreeMap<>();

        private Outcomes(Cases cases, int perScore) {
            this.cases = cases;
            this.perScore = perScore;
            this.levels = new int[cases.size()];
            this.totals = new Points[cases.size()];
        }

        private void set(int number, Rating rating) {
            totals[number] = rating.getScore().orElse(null);
            if (rating.getStatus() != RatingStatus.PROPOSED && rating.getStatus() != RatingStatus.NO_LEVEL) {
                levels[number] = UNSETTLED;
                return;
            }
            levels[number] = rating.getLevel().map(scale::rank).orElse(none());
            List<RatingLevel> held = held(rating);
            if (held.size() > 1) {
                overlaps.put(number, held);
            }
        }

        /** The levels everything of which holds, and those that are forced. */
        private List<RatingLevel> held(Rating rating) {
            Set<RatingLevel> failing = rating.getConditions().stream()
                    .filter(result -> !result.forcing() && result.outcome() != Condition.Outcome.HOLDS)
                    .map(ConditionResult::level)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Set<RatingLevel> forced = rating.getAppliedRules().stream()
                    .filter(rule -> rule.change() == AppliedRule.Change.FORCES)
                    .map(AppliedRule::level)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Optional<Points> total = rating.getScore();
            return scale.bands().stream()
                    .filter(band -> forced.contains(band.level())
                            || (total.map(band::contains).orElse(true) && !failing.contains(band.level())))
                    .map(LevelBand::level)
                    .toList();
        }

        Cases cases() {
            return cases;
        }

        Map<Integer, List<RatingLevel>> overlaps() {
            return overlaps;
        }

        /** The rank that stands for no level. */
        int none() {
            return scale.bands().size();
        }

        int level(int number) {
            return levels[number];
        }

        boolean isImpossible(int number) {
            return levels[number] == IMPOSSIBLE;
        }

        /** Whether it was evaluated, to a level or to none. */
        boolean isRated(int number) {
            return levels[number] >= 0;
        }

        Optional<RatingLevel> band(int number) {
            return total(number).flatMap(scale::bandOf).map(LevelBand::level);
        }

        private Optional<Points> total(int number) {
            return Optional.ofNullable(totals[number]);
        }

        CounterExample example(int number) {
            List<RatingLevel> all = scale.levels();
            Optional<RatingLevel> level =
                    levels[number] == none() ? Optional.empty() : Optional.of(all.get(levels[number]));
            Measurements measured = measured(cases, number, relate(this, number, scored.get(number / perScore)));
            return new CounterExample(standin.position(), standin.kind(), measured, total(number), level);
        }

        CheckedCases counts() {
            List<Limit> cuts = axes.stream()
                    .map(axis -> new Limit(axis.compared(), axis.parts()))
                    .toList();
            return new CheckedCases(
                    standin.subjects(), cuts, cases.size(), count(IMPOSSIBLE), count(UNSETTLED), count(UNDECIDED));
        }

        private long count(int outcome) {
            return Arrays.stream(levels).filter(level -> level == outcome).count();
        }
    }
}
