// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks whether the levels of a regulation fit together: by cases, not by samples. The total, and every section and measure that
 * a condition compares, is cut at its thresholds into points and open intervals; where conditions alone decide, the measures alone are.
 * Each combination gets measurements, is evaluated
 * and rated as everyone is, or is shown to be impossible.
 */
public final class RegulationCheck {

    /** The bound on the number of cases, unless another one is given. */
    public static final int MOST_CASES = 1_000_000;

    private static final List<RatingLevel> OF_THE_LAW =
            List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);

    private final Regulation regulation;
    private final List<Relation> relations;
    private final int mostCases;
    private final CheckReport.Builder report = CheckReport.builder();

    private RegulationCheck(Regulation regulation, List<Relation> relations, int mostCases) {
        this.regulation = regulation;
        this.relations = List.copyOf(relations);
        this.mostCases = mostCases;
    }

    /** Checks a regulation under the relations that it declares, and with at most {@link #MOST_CASES} cases. */
    public static CheckReport of(Regulation regulation) {
        return of(regulation, Relation.declaredBy(regulation), MOST_CASES);
    }

    /**
     * Checks a regulation.
     *
     * @param relations what is taken to hold between its measures
     * @param mostCases most cases that are looked at, 1 or more; with more of them nothing is claimed about levels
     */
    public static CheckReport of(Regulation regulation, List<Relation> relations, int mostCases) {
        Objects.requireNonNull(regulation, "regulation");
        if (mostCases < 1) {
            throw new IllegalArgumentException("mostCases must be 1 or more: " + mostCases);
        }
        return new RegulationCheck(regulation, relations, mostCases).run();
    }

    private CheckReport run() {
        report.regulation(regulation).mostCases(mostCases).relations(relations);
        List<Finding> problems = EvaluationPlan.analyse(regulation);
        if (!problems.isEmpty()) {
            return report.status(CheckStatus.NOT_COMPILED)
                    .cases(0)
                    .problems(problems)
                    .absentLevels(absentLevels())
                    .build();
        }
        if (regulation.isPartial()) {
            return report.status(CheckStatus.LINES_ABSENT)
                    .cases(0)
                    .absentLines(regulation.absentLines())
                    .build();
        }
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        Looks looks = new Looks(plan);
        report.heldFixed(EnumSet.allOf(HeldFixed.class));
        List<CaseAnalysis> analyses = new ArrayList<>();
        for (Subjects subjects : subjects(looks)) {
            Standin standin = new Standin(plan, subjects);
            addSections(standin);
            analyses.add(new CaseAnalysis(plan, looks, standin, relations));
        }
        report.neverDecided(NeverDecided.of(regulation));
        addWeights();
        regulation.getQuota().ifPresent(this::addQuota);
        regulation.getLevelCap().ifPresent(this::addLevelCap);
        long cases = analyses.stream()
                .mapToLong(analysis -> Cases.count(analysis.axes()))
                .reduce(0, (one, other) -> one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other);
        report.cases(cases);
        return cases > mostCases ? report.status(CheckStatus.TOO_MANY_CASES).build() : run(analyses);
    }

    private CheckReport run(List<CaseAnalysis> analyses) {
        Set<Integer> reached = new TreeSet<>();
        boolean complete = true;
        for (CaseAnalysis analysis : analyses) {
            CaseAnalysis.Outcomes outcomes = analysis.run();
            CaseReport found = new CaseReport(outcomes, analysis.subjects());
            report.addAllHoles(found.holes())
                    .addAllOverlaps(found.overlaps())
                    .addAllLostByBetter(found.lost())
                    .addAllCliffs(found.cliffs());
            CheckedCases counts = outcomes.counts();
            report.addChecked(counts);
            complete &= counts.undecided() == 0;
            outcomes.cases().all().map(outcomes::level).forEach(reached::add);
        }
        if (complete) {
            addUnreached(reached);
        }
        return report.status(complete ? CheckStatus.COMPLETE : CheckStatus.PARTLY_DECIDED)
                .build();
    }

    /** Those with one formula, and one answer to every condition on positions, together. */
    private List<Subjects> subjects(Looks looks) {
        Map<List<Object>, List<Position>> positions = new LinkedHashMap<>();
        Map<List<Object>, List<OrgKind>> kinds = new LinkedHashMap<>();
        if (regulation.getApplicability() instanceof Applicability.People people) {
            for (Position position : people.positions()) {
                List<Object> key =
                        new ArrayList<>(regulation.forPosition(position).getCriteria());
                looks.positions().forEach(of -> key.add(of.positions().contains(position)));
                positions.computeIfAbsent(key, one -> new ArrayList<>()).add(position);
            }
        } else if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            for (OrgKind kind : organizations.scopes().stream()
                    .map(Applicability.Scope::kind)
                    .distinct()
                    .toList()) {
                List<Object> key = new ArrayList<>(regulation.forKind(kind).getCriteria());
                kinds.computeIfAbsent(key, one -> new ArrayList<>()).add(kind);
            }
        }
        return Stream.concat(
                        positions.values().stream().map(all -> new Subjects(all, List.of())),
                        kinds.values().stream().map(all -> new Subjects(List.of(), all)))
                .toList();
    }

    /** A scale that has none of the four levels, but others, is one of its own. */
    private List<RatingLevel> absentLevels() {
        List<RatingLevel> levels = regulation.getScale().levels();
        boolean own = !levels.isEmpty() && OF_THE_LAW.stream().noneMatch(levels::contains);
        return own
                ? List.of()
                : OF_THE_LAW.stream().filter(level -> !levels.contains(level)).toList();
    }

    private void addSections(Standin standin) {
        for (CriterionResult result :
                standin.evaluate(Measurements.builder().build()).getCriteria()) {
            Criterion criterion = standin.criteria().stream()
                    .filter(one -> one.id().equals(result.criterion()))
                    .findFirst()
                    .orElseThrow();
            if (result.most().compareTo(criterion.max()) < 0) {
                report.addSections(
                        new SectionReach(standin.subjects(), criterion.id(), criterion.max(), result.most()));
            }
        }
    }

    private void addWeights() {
        regulation.getCriteria().forEach(criterion -> addWeights(criterion, criterion.scoring()));
    }

    private void addWeights(Criterion criterion, Scoring scoring) {
        if (scoring instanceof Scoring.WeightedSum sum && !sum.weight().equals(Fraction.ONE)) {
            report.addWeights(new WeightSum(criterion.id(), sum.weight()));
        }
        scoring.terms().forEach(term -> addWeights(criterion, term));
    }

    private void addQuota(Quota quota) {
        report.addAllQuota(new QuotaAnalysis(quota).reaches());
    }

    private void addLevelCap(LevelCap cap) {
        List<Position> capped = cap.appliesTo().value();
        List<Position> free = regulation.getApplicability() instanceof Applicability.People people
                ? people.positions().stream()
                        .filter(position -> !capped.contains(position))
                        .toList()
                : List.of();
        report.levelCap(new LevelCapReach(capped, free));
    }

    private void addUnreached(Set<Integer> reached) {
        RatingScale scale = regulation.getScale();
        for (RatingLevel level : scale.levels()) {
            if (!reached.contains(scale.rank(level))) {
                report.addUnreached(new UnreachedLevel(level, isByConduct(level)));
            }
        }
    }

    private boolean isByConduct(RatingLevel level) {
        return regulation.getExclusions().stream()
                .filter(exclusion -> looksAtConduct(exclusion.when()))
                .map(Exclusion::effect)
                .anyMatch(effect ->
                        effect instanceof Effect.Lowered || effect.named().equals(Optional.of(level)));
    }

    private static boolean looksAtConduct(Condition condition) {
        return condition instanceof Condition.Disciplined
                || condition instanceof Condition.Concluded
                || condition.parts().stream().anyMatch(RegulationCheck::looksAtConduct);
    }
}
