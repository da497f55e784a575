// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How all targets of a snapshot stand, what was promised, and what its readings amount to: found once, for all
 * units, periods and regulations. Never changes once it is made.
 */
final class TargetBook {

    private final Snapshot snapshot;
    private final Map<OrgUnitId, List<TargetResult>> targets = new TreeMap<>();
    private final Map<OrgUnitId, List<Commitment>> commitments;
    private final Map<FactId, List<CommitmentAmendment>> amendments;
    private final ReadingBook readings;

    TargetBook(Snapshot snapshot) {
        this.snapshot = snapshot;
        TargetJudge judge = TargetJudge.of(snapshot);
        judge.judgeAll()
                .forEach(result -> targets.computeIfAbsent(result.getTarget().getAssignee(), unit -> new ArrayList<>())
                        .add(result));
        this.commitments = snapshot.getFacts(Commitment.class, Commitment::getBy);
        this.amendments = snapshot.getFacts(CommitmentAmendment.class, CommitmentAmendment::getCommitment);
        this.readings = judge.book();
    }

    /** The indicator, if the snapshot knows it. */
    Optional<Indicator> indicator(IndicatorId id) {
        return snapshot.find(id.toRef()).map(Indicator.class::cast);
    }

    /** The targets of a unit whose due day lies in the period, past or still to come, by identifier. */
    List<TargetResult> dueIn(OrgUnitId unit, ReportingPeriod period) {
        return targets.getOrDefault(unit, List.of()).stream()
                .filter(result -> period.contains(result.getTarget().getDueOn()))
                .toList();
    }

    /**
     * What the unit promised, with the amendments that were signed by then.
     *
     * @param later receives a finding for each commitment and amendment that is left out, since it is dated after what the
     *     snapshot covers
     */
    List<CommitmentHistory> commitmentsOf(OrgUnitId unit, Collection<Finding> later) {
        return commitments.getOrDefault(unit, List.of()).stream()
                .filter(commitment -> snapshot.isCovered(commitment, commitment.getSignedOn(), later))
                .map(commitment -> CommitmentHistory.of(
                        commitment,
                        amendments.getOrDefault(commitment.getId(), List.of()).stream()
                                .filter(amendment -> snapshot.isCovered(amendment, amendment.getSignedOn(), later))
                                .toList()))
                .toList();
    }

    /**
     * The readings of an indicator in a unit and period, as of a day or before.
     *
     * @param late receives those as of a later day
     */
    TargetReadings figures(
            Indicator indicator,
            OrgUnitId unit,
            ReportingPeriod period,
            LocalDate until,
            Collection<IndicatorReading> late,
            Collection<Finding> findings) {
        Series series = new Series(indicator.getId(), unit, period);
        return readings.counting(series, indicator, until, List.of(), late, findings);
    }
}
