// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.QuotaDecision;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.regulation.Quota;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The shares that authorities decided in the place of the ordinary one of a quota. */
final class QuotaRates {

    private final ReportingPeriod period;
    private final Map<OrgUnitId, List<QuotaDecision>> decisions;
    private final Set<Ref> used = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    QuotaRates(Snapshot known, ReportingPeriod period) {
        this.period = period;
        this.decisions =
                known.getFacts(QuotaDecision.class, QuotaDecision::getUnit, QuotaDecision::getDecidedOn, findings);
    }

    /** The reviewer with the share decided last, if one was decided and may be. */
    GroupReviewer apply(GroupReviewer reviewer, OrgUnitId unit, SubjectKind subjects, Quota quota) {
        List<QuotaDecision> own = decisions.getOrDefault(unit, List.of()).stream()
                .filter(decision -> decision.getSubjects() == subjects
                        && decision.getPeriod().equals(period))
                .toList();
        if (own.isEmpty()) {
            return reviewer;
        }
        own.forEach(decision -> used.add(decision.getRef()));
        LocalDate last = own.stream()
                .map(QuotaDecision::getDecidedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<QuotaDecision> holding = own.stream()
                .filter(decision -> decision.getDecidedOn().equals(last))
                .toList();
        Fraction rate = holding.get(0).getRate();
        if (holding.stream().anyMatch(decision -> !decision.getRate().equals(rate))) {
            holding.forEach(decision -> findings.add(
                    Assessor.QUOTA_DECISIONS_CONTEND.about(decision.getRef(), unit, period, decision.getRate())));
            return reviewer;
        }
        if (!reviewer.allows(rate)) {
            findings.add(Assessor.QUOTA_RATE_NOT_ALLOWED.about(
                    holding.get(0).getRef(),
                    rate,
                    quota.getRate().value(),
                    quota.getRateExceptional().value(),
                    quota.getRateExceptional().source()));
            return reviewer;
        }
        return reviewer.withRate(rate);
    }

    /** The decisions that no review applied to. */
    List<Finding> unused() {
        List<Finding> unused = new ArrayList<>();
        decisions.values().stream()
                .flatMap(List::stream)
                .filter(decision -> !used.contains(decision.getRef()))
                .forEach(decision -> unused.add(Assessor.QUOTA_DECISION_UNUSED.about(
                        decision.getRef(), decision.getUnit(), decision.getPeriod(), decision.getSubjects())));
        return unused;
    }

    List<Finding> findings() {
        return findings;
    }
}
