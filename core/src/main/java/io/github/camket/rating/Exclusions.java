// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Exclusion;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the conduct and the measures that force a level in one period. */
final class Exclusions {

    private final ReportingPeriod period;
    private final Conduct conduct;
    private final LevelFinder levels;
    private final List<Finding> findings;

    Exclusions(ReportingPeriod period, Conduct conduct, LevelFinder levels, List<Finding> findings) {
        this.period = period;
        this.conduct = conduct;
        this.levels = levels;
        this.findings = findings;
    }

    List<AppliedRule> applied(List<Exclusion> exclusions) {
        Set<DisciplineGround> forcing = EnumSet.noneOf(DisciplineGround.class);
        for (Exclusion exclusion : exclusions) {
            if (exclusion instanceof Exclusion.ByDiscipline byDiscipline) {
                forcing.addAll(byDiscipline.grounds());
            }
        }
        List<AppliedRule> applied = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            List<Ref> facts;
            AppliedRule.Kind kind;
            if (exclusion instanceof Exclusion.ByDiscipline byDiscipline) {
                kind = AppliedRule.Kind.DISCIPLINE;
                facts = disciplines(byDiscipline, forcing);
            } else if (exclusion instanceof Exclusion.ByUnitConclusion byUnit) {
                kind = AppliedRule.Kind.UNIT_CONCLUSION;
                facts = conclusions(byUnit.kinds(), conduct.unitConclusions());
            } else if (exclusion instanceof Exclusion.ByConclusion byConclusion) {
                kind = AppliedRule.Kind.CONCLUSION;
                facts = conclusions(byConclusion.kinds(), conduct.conclusions());
            } else {
                kind = AppliedRule.Kind.CONDITION;
                facts = measures((Exclusion.ByCondition) exclusion);
            }
            if (!facts.isEmpty()) {
                applied.add(new AppliedRule(kind, exclusion.level(), exclusion.source(), facts));
            }
        }
        return applied;
    }

    private List<Ref> measures(Exclusion.ByCondition exclusion) {
        return levels.outcome(exclusion.condition()) == Condition.Outcome.HOLDS
                ? List.of(exclusion.condition().measure().toRef())
                : List.of();
    }

    private List<Ref> conclusions(Set<ConclusionKind> kinds, List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(conclusion -> kinds.contains(conclusion.getKind()))
                .filter(conclusion -> period.contains(conclusion.getConcludedOn()))
                .map(Conclusion::getRef)
                .sorted()
                .toList();
    }

    private List<Ref> disciplines(Exclusion.ByDiscipline exclusion, Set<DisciplineGround> forcing) {
        List<Ref> facts = new ArrayList<>();
        for (Discipline discipline : conduct.disciplines()) {
            if (!exclusion.grounds().contains(discipline.getGround())
                    || !period.contains(discipline.getEffectiveOn())) {
                continue;
            }
            if (conduct.isBeforeOrganization(discipline.getActOn())) {
                findings.add(Rater.ACT_IN_FORMER_ORGANIZATION.about(
                        discipline.getRef(), discipline.getAct(), discipline.getActOn(), exclusion.once()));
            } else if (isCountedBefore(discipline.getAct(), forcing)) {
                findings.add(Rater.ALREADY_COUNTED.about(discipline.getRef(), discipline.getAct(), exclusion.once()));
            } else {
                facts.add(discipline.getRef());
                findings.add(Rater.DISCIPLINED.about(
                        discipline.getRef(), discipline.getForm(), discipline.getSide(), discipline.getEffectiveOn()));
            }
        }
        facts.sort(null);
        return facts;
    }

    /** Whether the act led to the level in an earlier period, by a decision that forces it or before there was one. */
    private boolean isCountedBefore(String act, Set<DisciplineGround> forcing) {
        return conduct.disciplines().stream()
                .filter(decision -> decision.getAct().equals(act))
                .anyMatch(decision -> isCountedWithoutDecision(decision)
                        || (forcing.contains(decision.getGround())
                                && decision.getEffectiveOn().isBefore(period.getFirstDay())));
    }

    private boolean isCountedWithoutDecision(Discipline decision) {
        return decision.getAlreadyCountedIn()
                .filter(counted -> counted.getLastDay().isBefore(period.getFirstDay()))
                .isPresent();
    }
}
