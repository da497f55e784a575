// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.NoStaffPolicy;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.TargetRules;
import io.github.camket.measurement.TargetSelection;
import io.github.camket.measurement.TaskTest;
import io.github.camket.measurement.UnreadableTarget;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.measurement.WorkRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Regulations that fit together, made of choices. */
final class RandomRegulation {

    private static final Source SOURCE = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));
    private static final Label LABEL = new Label("Mẫu", "Sample");
    private static final int DEPTH = 3;
    private static final List<RatingLevel> LEVELS =
            List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);

    private static final RatingScale ONE_LEVEL =
            new RatingScale(List.of(band(3, Optional.empty(), Optional.empty(), List.of())));

    private final Choices choices;
    private final Regulation decree;
    private final List<Position> positions;
    private final List<OrgKind> kinds;
    private final MeasureSet measures;

    /** The totals that the formulas give; known once there are formulas. */
    private Span total = Span.of(Fraction.ZERO);

    private RandomRegulation(Choices choices, Regulation decree, List<Position> positions, List<OrgKind> kinds) {
        this.choices = choices;
        this.decree = decree;
        this.positions = positions;
        this.kinds = kinds;
        this.measures = kinds.isEmpty() ? measuresOfPeople() : measuresOfOrganizations();
    }

    static Regulation ofPeople(Choices numbers) {
        Choices choices = numbers.again();
        List<Position> positions = choices.someOf(List.of(Position.STAFF, Position.HEAD, Position.DEPUTY));
        return new RandomRegulation(choices, Decree335.civilServants(), positions, List.of()).regulation();
    }

    static Regulation ofOrganizations(Choices numbers) {
        Choices choices = numbers.again();
        List<OrgKind> kinds = choices.someOf(List.of(OrgKind.DIVISION, OrgKind.OFFICE, OrgKind.DEPARTMENT));
        return new RandomRegulation(choices, Decree335.organizations(), List.of(), kinds).regulation();
    }

    /** The same formulas with one level for all, and without rules that look at levels. */
    static Regulation unrated(Regulation regulation) {
        return regulation
                .withScale(ONE_LEVEL)
                .withExclusions(List.of())
                .withQuota(Optional.empty())
                .withLevelCap(Optional.empty());
    }

    private Regulation regulation() {
        List<Criterion> criteria = criteria();
        Optional<Points> atLeast = choices.onceIn(3) ? Optional.of(Points.ZERO) : Optional.empty();
        Optional<Points> atMost = choices.onceIn(3) ? Optional.of(Points.of(30)) : Optional.empty();
        Regulation unrated = Regulation.builder()
                .id(RegulationId.of("quy-che-mau"))
                .title(LABEL)
                .instrument("Quy chế mẫu")
                .official(choices.onceIn(2))
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .applicability(applicability())
                .measures(measures)
                .criteria(criteria)
                .total(new Total(atLeast, atMost, SOURCE))
                .periodRules(decree.getPeriodRules())
                .scale(ONE_LEVEL)
                .build();
        total = range(unrated);
        Regulation rated = unrated.withScale(scale(total, criteria));
        List<RatingLevel> levels = rated.getScale().levels();
        Regulation excluding = rated.withExclusions(exclusions(levels, criteria));
        if (!levels.contains(RatingLevel.EXCELLENT) || !levels.contains(RatingLevel.GOOD) || !choices.onceIn(2)) {
            return excluding;
        }
        return excluding
                .withQuota(quota(criteria))
                .withLevelCap(
                        kinds.isEmpty()
                                ? Optional.of(new LevelCap(
                                        Parameter.text("levelCapAppliesTo", List.of(Position.HEAD), SOURCE), SOURCE))
                                : Optional.empty());
    }

    private Applicability applicability() {
        return kinds.isEmpty()
                ? new Applicability.People(Set.of(LegalClass.CIVIL_SERVANT), SOURCE, Set.copyOf(positions), SOURCE)
                : new Applicability.Organizations(
                        kinds.stream()
                                .map(kind -> new Applicability.Scope(kind, Optional.empty()))
                                .toList(),
                        SOURCE);
    }

    private MeasureSet measuresOfPeople() {
        WorkRules rules = decree.getMeasures().getWorkRules().orElseThrow();
        ComponentCap cap = choices.of(List.of(ComponentCap.NONE, ComponentCap.PER_COMPONENT));
        boolean floor = !choices.onceIn(3);
        return set(
                        new Measure.OfWork(Decree335.QUANTITY, LABEL, WorkCredit.COMPLETED, SOURCE),
                        new Measure.OfWork(Decree335.QUALITY, LABEL, WorkCredit.QUALITY, SOURCE),
                        new Measure.OfStaff(
                                Decree335.UNIT_RESULT,
                                LABEL,
                                Points.of(50),
                                Fraction.ONE,
                                Fraction.of(1, 2),
                                Parameter.text("noStaffPolicy", NoStaffPolicy.JUDGED, SOURCE),
                                SOURCE))
                .withWorkRules(rules.withComponentCap(rules.getComponentCap().withValue(cap, Basis.LOCAL, SOURCE))
                        .withFloorAtZero(rules.getFloorAtZero().withValue(floor, Basis.LOCAL, SOURCE)))
                .withGatheringRules(decree.getMeasures().getGatheringRules());
    }

    private MeasureSet measuresOfOrganizations() {
        return set(
                        new Measure.OfUnitTasks(
                                Decree335.TASKS_COMPLETED,
                                LABEL,
                                TaskTest.COMPLETED,
                                EnumSet.allOf(TaskOrigin.class),
                                SOURCE),
                        new Measure.OfShortcomings(Decree335.SHORTCOMINGS_REMEDIED, LABEL, SOURCE),
                        new Measure.OfUnitRatings(
                                Decree335.UNITS_NOT_COMPLETED, LABEL, RatingLevel.NOT_COMPLETED, SOURCE),
                        targets(),
                        new Measure.OfIndicator(
                                MeasureId.of("figure"), LABEL, IndicatorId.of("i-2"), MeasureUnit.RATIO, SOURCE))
                .withUnitRules(decree.getMeasures().getUnitRules());
    }

    /** A share of targets, with a limit or without, whose progress is capped target by target or not. */
    private Measure.OfTargets targets() {
        boolean cap = !choices.onceIn(2);
        Optional<Ceiling> atMost =
                choices.onceIn(3) ? Optional.of(new Ceiling(Fraction.of(6, 5), SOURCE)) : Optional.empty();
        TargetRules rules = TargetRules.builder()
                .capPerTarget(Parameter.text("capPerTarget", cap, SOURCE))
                .estimatedTarget(
                        Parameter.text("estimatedTarget", choices.of(List.of(EstimatedTarget.values())), SOURCE))
                .unreadableTarget(
                        Parameter.text("unreadableTarget", choices.of(List.of(UnreadableTarget.values())), SOURCE))
                .build();
        return new Measure.OfTargets(
                MeasureId.of("targets"),
                LABEL,
                choices.of(List.of(TargetCredit.PROGRESS, TargetCredit.MET, TargetCredit.EXCEEDED)),
                choices.onceIn(2) ? Set.of(IndicatorId.of("i-2"), IndicatorId.of("i-1")) : Set.of(),
                choices.of(List.of(TargetSelection.values())),
                atMost,
                rules,
                SOURCE);
    }

    /** The measures that people give, and others. */
    private static MeasureSet set(Measure... others) {
        Measure.Judged half = new Measure.Judged(MeasureId.of("conduct.first"), LABEL, Points.of(5), List.of(), SOURCE);
        Measure.Judged otherHalf =
                new Measure.Judged(MeasureId.of("conduct.second"), LABEL, Points.of(5), List.of(), SOURCE);
        return MeasureSet.builder()
                .addMeasures(
                        new Measure.Judged(Decree335.GENERAL, LABEL, Points.of(30), List.of(), SOURCE),
                        new Measure.Judged(
                                MeasureId.of("conduct"), LABEL, Points.of(10), List.of(half, otherHalf), SOURCE),
                        new Measure.Graded(
                                Decree335.ORGANIZING,
                                LABEL,
                                Points.of(100),
                                List.of(Points.ZERO, Points.of(50), Points.of(100)),
                                SOURCE))
                .addMeasures(others)
                .countingStage(Decree335.civilServants().getMeasures().getCountingStage())
                .build();
    }

    private List<Criterion> criteria() {
        RandomScoring scorings = new RandomScoring(choices, measures, positions, kinds, SOURCE);
        List<Criterion> criteria = new ArrayList<>();
        int number = 1 + choices.below(3);
        for (int i = 1; i <= number; i++) {
            int depth = choices.below(DEPTH + 1);
            Scoring scoring = (choices.onceIn(5) ? scorings.choice(depth) : scorings.points(depth)).scoring();
            criteria.add(criterion(CriterionId.of("section" + i), scoring));
        }
        return criteria;
    }

    private Criterion criterion(CriterionId id, Scoring scoring) {
        if (scoring instanceof Scoring.Value value
                && measures.find(value.measure()).orElseThrow() instanceof Measure.Judged judged) {
            return new Criterion(id, LABEL, judged.max(), scoring, SOURCE);
        }
        Points max = choices.of(List.of(Points.of(70), Points.of(10), Points.of("5/3"), Points.ZERO));
        Points min = choices.of(List.of(Points.ZERO, Points.of(-10), Points.of("-1/7")));
        return new Criterion(id, LABEL, max, min.compareTo(max) < 0 ? min : Points.of(-5), scoring, SOURCE);
    }

    /** The totals of the formula whose totals reach furthest. */
    private Span range(Regulation regulation) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        Measurements nothing = Measurements.builder().build();
        return Stream.concat(
                        positions.stream().map(position -> plan.evaluate(position, nothing, TraceSink.none())),
                        kinds.stream().map(kind -> plan.evaluate(kind, nothing, TraceSink.none())))
                .map(RandomRegulation::range)
                .max(Comparator.comparing(RandomRegulation::length))
                .orElseThrow();
    }

    private static Span range(Evaluation evaluation) {
        return Span.of(
                evaluation.getLeast().orElseThrow().toFraction(),
                evaluation.getMost().orElseThrow().toFraction());
    }

    private static Fraction length(Span span) {
        return span.most().orElseThrow().minus(span.least().orElseThrow());
    }

    private RatingScale scale(Span totals, List<Criterion> criteria) {
        int number = totals.isSingle() ? 1 : 1 + choices.below(4);
        List<Fraction> bounds = totals.inside(2 * number);
        List<LevelBand> bands = new ArrayList<>();
        Optional<Points> below = choices.onceIn(6)
                ? Optional.of(Points.of(totals.most().orElseThrow().plus(Fraction.ONE)))
                : Optional.empty();
        for (int i = 0; i < number; i++) {
            boolean last = i == number - 1;
            Fraction floor = bounds.get(2 * (number - 1 - i));
            Optional<Points> atLeast = last && !choices.onceIn(6) ? Optional.empty() : Optional.of(Points.of(floor));
            bands.add(band(last ? LEVELS.size() - 1 : i, atLeast, below, conditions(criteria)));
            // A hole below the level, or none.
            boolean hole = choices.onceIn(5) && !last;
            below = Optional.of(Points.of(hole ? bounds.get(2 * (number - 1 - i) - 1) : floor));
        }
        boolean conditional = bands.stream().anyMatch(band -> !band.conditions().isEmpty());
        UnclassifiedPolicy policy =
                choices.of(List.of(UnclassifiedPolicy.STRICT_NO_LEVEL, UnclassifiedPolicy.FALL_DOWN));
        return new RatingScale(
                bands,
                conditional ? Optional.of(Parameter.text("unclassifiedPolicy", policy, SOURCE)) : Optional.empty());
    }

    private List<Condition> conditions(List<Criterion> criteria) {
        List<Condition> conditions = new ArrayList<>();
        int number = Math.max(0, choices.below(4) - 1);
        for (int i = 0; i < number; i++) {
            conditions.add(condition(criteria));
        }
        return conditions;
    }

    private Condition condition(List<Criterion> criteria) {
        return new RandomCondition(choices, measures, criteria, total, positions, SOURCE).condition(2);
    }

    private static LevelBand band(
            int level, Optional<Points> atLeast, Optional<Points> below, List<Condition> conditions) {
        return new LevelBand(LEVELS.get(level), LABEL, atLeast, below, SOURCE, conditions);
    }

    private List<Exclusion> exclusions(List<RatingLevel> levels, List<Criterion> criteria) {
        List<Exclusion> exclusions = new ArrayList<>();
        int number = choices.below(4);
        for (int i = 0; i < number; i++) {
            Effect effect = switch (choices.below(3)) {
                case 0 -> new Effect.Forced(choices.of(levels));
                case 1 -> new Effect.AtBest(choices.of(levels));
                default -> new Effect.Lowered(1 + choices.below(2));
            };
            exclusions.add(new Exclusion(condition(criteria), effect, SOURCE));
        }
        return exclusions;
    }

    private Quota quota(List<Criterion> criteria) {
        Quota quota = decree.getQuota().orElseThrow();
        List<CriterionId> order = choices.onceIn(2)
                ? choices.someOf(criteria.stream().map(Criterion::id).toList())
                : List.of();
        return quota.withTieBreak(quota.getTieBreak().withValue(order, Basis.LOCAL, SOURCE));
    }
}
