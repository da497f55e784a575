// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.regulation.Exclusion;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;

/** Finds the conduct that forces a level in one period. */
final class Exclusions {

    private final ReportingPeriod period;
    private final Conduct conduct;
    private final List<Finding> findings;

    Exclusions(ReportingPeriod period, Conduct conduct, List<Finding> findings) {
        this.period = period;
        this.conduct = conduct;
        this.findings = findings;
    }

    List<AppliedRule> applied(List<Exclusion> exclusions) {
        List<AppliedRule> applied = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            List<Ref> facts;
            AppliedRule.Kind kind;
            if (exclusion instanceof Exclusion.ByDiscipline byDiscipline) {
                kind = AppliedRule.Kind.DISCIPLINE;
                facts = disciplines(byDiscipline);
            } else {
                kind = AppliedRule.Kind.CONCLUSION;
                facts = conclusions((Exclusion.ByConclusion) exclusion);
            }
            if (!facts.isEmpty()) {
                applied.add(new AppliedRule(kind, exclusion.level(), exclusion.citation(), facts));
            }
        }
        return applied;
    }

    private List<Ref> conclusions(Exclusion.ByConclusion exclusion) {
        return conduct.conclusions().stream()
                .filter(conclusion -> exclusion.kinds().contains(conclusion.getKind()))
                .filter(conclusion -> period.contains(conclusion.getConcludedOn()))
                .map(Conclusion::getRef)
                .sorted()
                .toList();
    }

    private List<Ref> disciplines(Exclusion.ByDiscipline exclusion) {
        List<Ref> facts = new ArrayList<>();
        for (Discipline discipline : conduct.disciplines()) {
            if (!exclusion.grounds().contains(discipline.getGround())
                    || !period.contains(discipline.getEffectiveOn())) {
                continue;
            }
            if (isCountedBefore(discipline)) {
                findings.add(Rater.ALREADY_COUNTED.about(discipline.getRef(), discipline.getAct(), exclusion.once()));
            } else {
                facts.add(discipline.getRef());
            }
        }
        facts.sort(null);
        return facts;
    }

    /** Whether the act led to the level in an earlier period, by another decision or before there was one. */
    private boolean isCountedBefore(Discipline discipline) {
        boolean beforeDecision = discipline
                .getAlreadyCountedIn()
                .filter(counted -> counted.getLastDay().isBefore(period.getFirstDay()))
                .isPresent();
        return beforeDecision
                || conduct.disciplines().stream()
                        .anyMatch(other -> other.getAct().equals(discipline.getAct())
                                && other.getEffectiveOn().isBefore(period.getFirstDay()));
    }
}
