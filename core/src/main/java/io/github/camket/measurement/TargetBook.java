// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.measurement.TargetJudge.Series;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How all targets of a snapshot stand, what was promised, and what its readings amount to: found once, for all
 * units, periods and regulations. Never changes once it is made.
 */
final class TargetBook {

    /**
     * The readings of one indicator in one unit and period.
     *
     * @param readings those that have the shape of the indicator and are covered
     * @param findings what is to be known of the others
     */
    record Figures(List<Measured> readings, List<Finding> findings) {

        private static final Figures NONE = new Figures(List.of(), List.of());
    }

    private final Snapshot snapshot;
    private final Map<OrgUnitId, List<TargetResult>> targets = new TreeMap<>();
    private final Map<OrgUnitId, List<Commitment>> commitments;
    private final Map<Series, Figures> figures = new TreeMap<>();

    TargetBook(Snapshot snapshot) {
        this.snapshot = snapshot;
        TargetJudge.of(snapshot)
                .judgeAll()
                .forEach(result -> targets.computeIfAbsent(result.getTarget().getAssignee(), unit -> new ArrayList<>())
                        .add(result));
        this.commitments = snapshot.getFacts(Commitment.class, Commitment::getBy);
        IndicatorMeter meter = new IndicatorMeter(snapshot);
        snapshot.getFacts(IndicatorReading.class, Series::of)
                .forEach((series, readings) -> figures.put(series, figures(series, readings, meter)));
    }

    private Figures figures(Series series, List<IndicatorReading> readings, IndicatorMeter meter) {
        Indicator indicator = indicator(series.indicator()).orElseThrow();
        List<Measured> counting = new ArrayList<>();
        Set<Finding> findings = new TreeSet<>();
        for (IndicatorReading reading : readings) {
            if (snapshot.isCovered(reading, reading.getAsOf(), findings)) {
                meter.measure(reading, indicator, findings).ifPresent(counting::add);
            }
        }
        return new Figures(List.copyOf(counting), List.copyOf(findings));
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
     * What the unit promised.
     *
     * @param later receives a finding for each commitment that is left out, since it is dated after what the snapshot covers
     */
    List<Commitment> commitmentsOf(OrgUnitId unit, Collection<Finding> later) {
        return commitments.getOrDefault(unit, List.of()).stream()
                .filter(commitment -> snapshot.isCovered(commitment, commitment.getSignedOn(), later))
                .toList();
    }

    /** The readings of an indicator in a unit and period; none if there is no reading. */
    Figures figures(IndicatorId indicator, OrgUnitId unit, ReportingPeriod period) {
        return figures.getOrDefault(new Series(indicator, unit, period), Figures.NONE);
    }
}
