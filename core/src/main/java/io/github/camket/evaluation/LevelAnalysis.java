// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the levels of a regulation: whether the bands fit together, and whether every level can be reached. */
final class LevelAnalysis {

    private final Regulation regulation;
    private final ConditionAnalysis conditions;
    private final Problems problems;

    LevelAnalysis(Regulation regulation, ConditionAnalysis conditions, Problems problems) {
        this.regulation = regulation;
        this.conditions = conditions;
        this.problems = problems;
    }

    void check() {
        List<LevelBand> bands = regulation.getScale().bands();
        if (bands.isEmpty()) {
            problems.add(RegulationProblem.NO_LEVELS, "$.scale.bands");
        }
        List<RatingLevel> seen = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            String path = "$.scale.bands[" + i + "]";
            LevelBand band = bands.get(i);
            if (seen.contains(band.level())) {
                problems.add(RegulationProblem.DUPLICATE_LEVEL, path + ".level", band.level());
            }
            seen.add(band.level());
            checkOrder(band, path);
            if (i > 0 && !regulation.getScale().isByConditions()) {
                checkBelow(bands.get(i - 1), band, path);
            }
            checkConditions(band, path);
        }
        checkKind();
        boolean policyNeeded = !regulation.getScale().isByConditions()
                && bands.stream().anyMatch(band -> !band.conditions().isEmpty());
        if (policyNeeded && regulation.getScale().unclassifiedPolicy().isEmpty()) {
            problems.add(RegulationProblem.NO_RULES, "$.scale", "unclassifiedPolicy");
        }
        for (int i = 0; i < regulation.getExclusions().size(); i++) {
            check(regulation.getExclusions().get(i), "$.exclusions[" + i + "]");
        }
        regulation.getQuota().ifPresent(quota -> {
            checkLevel(quota.getLevel(), "$.quota.level");
            checkLevel(quota.getBaseLevel(), "$.quota.baseLevel");
            quota.getTieBreak().value().stream()
                    .filter(id ->
                            regulation.getCriteria().stream().map(Criterion::id).noneMatch(id::equals))
                    .forEach(id -> problems.add(RegulationProblem.NO_SUCH_CRITERION, "$.quota.tieBreak.value", id));
        });
    }

    /** Whether points and conditions alone are kept apart. */
    private void checkKind() {
        boolean alone = regulation.getScale().isByConditions();
        boolean whole = regulation
                .getPeriodRules()
                .filter(rules -> rules.getYearFormula().value() == YearFormula.WHOLE_PERIOD)
                .isPresent();
        if (regulation.getPeriodRules().isPresent() && whole != alone) {
            problems.add(RegulationProblem.SCALE_MIXED, "$.periodRules.yearFormula");
        }
        if (!alone) {
            return;
        }
        if (!regulation.getCriteria().isEmpty()) {
            problems.add(RegulationProblem.SCALE_MIXED, "$.criteria");
        }
        if (regulation.getQuota().isPresent()) {
            problems.add(RegulationProblem.SCALE_MIXED, "$.quota");
        }
        List<LevelBand> bands = regulation.getScale().bands();
        for (int i = 0; i < bands.size(); i++) {
            LevelBand band = bands.get(i);
            if (band.atLeast().isPresent()
                    || band.below().isPresent()
                    || band.conditions().isEmpty()) {
                problems.add(RegulationProblem.SCALE_MIXED, "$.scale.bands[" + i + "]");
            }
        }
    }

    private void checkOrder(LevelBand band, String path) {
        if (isReversed(band)) {
            problems.add(
                    RegulationProblem.BAND_REVERSED,
                    path,
                    band.level(),
                    band.atLeast().orElseThrow(),
                    band.below().orElseThrow());
        }
    }

    private static boolean isReversed(LevelBand band) {
        return band.atLeast().isPresent()
                && band.below().isPresent()
                && band.atLeast().get().compareTo(band.below().get()) >= 0;
    }

    private void checkBelow(LevelBand above, LevelBand band, String path) {
        Optional<Points> floor = above.atLeast();
        Optional<Points> ceiling = band.below();
        if (floor.isEmpty() || ceiling.isEmpty() || ceiling.get().compareTo(floor.get()) > 0) {
            problems.add(RegulationProblem.BANDS_OVERLAP, path, band.level(), above.level());
        }
    }

    private void checkConditions(LevelBand band, String path) {
        for (int i = 0; i < band.conditions().size(); i++) {
            String place = path + ".conditions[" + i + "]";
            if (conditions.check(band.conditions().get(i), place) == Condition.Outcome.FAILS) {
                problems.add(RegulationProblem.LEVEL_UNREACHABLE, path, band.level());
            }
        }
    }

    private void check(Exclusion exclusion, String path) {
        conditions.check(exclusion.when(), path + ".when");
        if (exclusion.effect() instanceof Effect.Forced forced) {
            checkLevel(forced.level(), path + ".effect.level");
        } else if (exclusion.effect() instanceof Effect.AtBest atBest) {
            checkLevel(atBest.level(), path + ".effect.level");
        }
    }

    void checkLevel(RatingLevel level, String path) {
        if (regulation.getScale().find(level).isEmpty()) {
            problems.add(RegulationProblem.UNKNOWN_LEVEL, path, level);
        }
    }

    /** Looks for levels outside all totals; only for a regulation whose formulas are sound. */
    void checkTotals(List<Register> totals) {
        List<LevelBand> bands = regulation.getScale().bands();
        for (int i = 0; i < bands.size(); i++) {
            LevelBand band = bands.get(i);
            boolean reached = totals.stream().anyMatch(total -> reaches(band, total));
            // Of a band that is reversed that is all there is to say.
            if (!reached && !isReversed(band)) {
                problems.add(RegulationProblem.LEVEL_UNREACHABLE, "$.scale.bands[" + i + "]", band.level());
            }
        }
    }

    private static boolean reaches(LevelBand band, Register total) {
        boolean belowBand = band.atLeast()
                .filter(bound -> total.most().compareTo(Exact.of(bound.toFraction())) < 0)
                .isPresent();
        boolean aboveBand = band.below()
                .filter(bound -> total.least.compareTo(Exact.of(bound.toFraction())) >= 0)
                .isPresent();
        return !belowBand && !aboveBand;
    }
}
