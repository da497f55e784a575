// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What authorities decided between candidates of equal scores, given to the review that each is about. */
final class TieDecisions {

    private final ReportingPeriod period;
    private final Map<OrgUnitId, List<TieDecision>> decisions;
    private final Set<Ref> used = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    TieDecisions(Snapshot known, ReportingPeriod period) {
        this.period = period;
        this.decisions = known.getFacts(TieDecision.class, TieDecision::getUnit, TieDecision::getDecidedOn, findings);
    }

    /** The reviewer with the decisions on ties of this agency or unit. */
    GroupReviewer apply(GroupReviewer reviewer, OrgUnitId unit, SubjectKind subjects) {
        List<TieDecision> own = decisions.getOrDefault(unit, List.of()).stream()
                .filter(decision -> decision.getSubjects() == subjects
                        && decision.getPeriod().equals(period))
                .toList();
        own.forEach(decision -> used.add(decision.getRef()));
        return own.isEmpty() ? reviewer : reviewer.withTieDecisions(period, own);
    }

    /** What is dated later, and the decisions that belong to no review here. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        decisions.values().stream()
                .flatMap(List::stream)
                .filter(decision -> !used.contains(decision.getRef()))
                .forEach(decision -> all.add(GroupReviewer.TIE_DECISION_ELSEWHERE.about(
                        decision.getRef(), decision.getUnit(), decision.getPeriod(), decision.getSubjects())));
        return all;
    }
}
