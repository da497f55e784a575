// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.regulation.Condition;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;

/** Finds the conduct in a period that a condition asks for. Without a period there is none. */
final class ConductFacts {

    private ConductFacts() {}

    static List<Ref> conclusions(Condition.Concluded condition, ConditionFacts facts) {
        List<Conclusion> conclusions = condition.about() == Condition.About.UNIT_LED
                ? facts.conduct().unitConclusions()
                : facts.conduct().conclusions();
        return conclusions.stream()
                .filter(conclusion -> condition.kinds().contains(conclusion.getKind()))
                .filter(conclusion -> facts.period()
                        .filter(period -> period.contains(conclusion.getConcludedOn()))
                        .isPresent())
                .map(Conclusion::getRef)
                .sorted()
                .toList();
    }

    static List<Ref> disciplines(Condition.Disciplined condition, ConditionFacts facts) {
        List<Ref> counting = new ArrayList<>();
        if (facts.period().isEmpty()) {
            return counting;
        }
        ReportingPeriod period = facts.period().get();
        for (Discipline discipline : facts.conduct().disciplines()) {
            if (!condition.grounds().contains(discipline.getGround())
                    || !period.contains(discipline.getEffectiveOn())) {
                continue;
            }
            if (condition.elsewhere().isPresent() && facts.conduct().isElsewhere(discipline.getActOn())) {
                facts.findings()
                        .add(Rater.ACT_IN_FORMER_ORGANIZATION.about(
                                discipline.getRef(),
                                discipline.getAct(),
                                discipline.getActOn(),
                                condition.elsewhere().get()));
            } else if (condition.once().isPresent() && isCountedBefore(discipline.getAct(), period, facts)) {
                facts.findings()
                        .add(Rater.ALREADY_COUNTED.about(
                                discipline.getRef(),
                                discipline.getAct(),
                                condition.once().get()));
            } else {
                counting.add(discipline.getRef());
                facts.findings()
                        .add(Rater.DISCIPLINED.about(
                                discipline.getRef(),
                                discipline.getForm(),
                                discipline.getSide(),
                                discipline.getEffectiveOn()));
            }
        }
        counting.sort(null);
        return counting;
    }

    /** Whether the act led to the level in an earlier period, by a decision that counts or before there was one. */
    private static boolean isCountedBefore(String act, ReportingPeriod period, ConditionFacts facts) {
        return facts.conduct().disciplines().stream()
                .filter(decision -> decision.getAct().equals(act))
                .anyMatch(decision -> isCountedWithoutDecision(decision, period)
                        || (facts.counting().contains(decision.getGround())
                                && decision.getEffectiveOn().isBefore(period.getFirstDay())));
    }

    private static boolean isCountedWithoutDecision(Discipline decision, ReportingPeriod period) {
        return decision.getAlreadyCountedIn()
                .filter(counted -> counted.getLastDay().isBefore(period.getFirstDay()))
                .isPresent();
    }
}
