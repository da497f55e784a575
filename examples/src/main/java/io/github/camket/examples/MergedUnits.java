// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.measurement.restatement.TargetSeries;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The units that have merged by a day, with the people and the targets that go on in the new ones. */
final class MergedUnits {

    private final Snapshot known;
    private final Map<OrgUnitId, List<OrgUnitId>> origins = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    MergedUnits(Snapshot known) {
        this.known = known;
        for (Reorganization event : known.getFacts(Reorganization.class)) {
            if (event.getKind() == ReorganizationKind.MERGE && !event.getOn().isAfter(known.getKnownOn())) {
                days.add(event.getOn());
                event.getSuccessions().forEach(this::add);
            }
        }
    }

    private void add(Succession succession) {
        if (succession.from() instanceof OrgUnitId from && succession.to() instanceof OrgUnitId to) {
            origins.computeIfAbsent(to, unit -> new ArrayList<>()).add(from);
        }
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    /** The new units, each with those from which it comes. */
    Map<OrgUnitId, List<OrgUnitId>> origins() {
        return origins;
    }

    int countOrigins() {
        return origins.values().stream().mapToInt(List::size).sum();
    }

    /** The people in charge of the area of one of these units, by identifier. */
    List<Appointment> inCharge(List<OrgUnitId> units) {
        return known.getFacts(Appointment.class).stream()
                .filter(post -> units.stream()
                        .map(unit -> known.find(unit.toRef())
                                .map(OrgUnit.class::cast)
                                .orElseThrow())
                        .flatMap(unit -> unit.getArea().stream())
                        .anyMatch(area -> post.getLocalitiesInCharge().contains(area)))
                .toList();
    }

    /** What one body asked of the units that have merged, indicator by indicator, on the map of the day. */
    List<Carried> targets() {
        List<Carried> carried = new ArrayList<>();
        Lineage<OrgUnitId> lineage =
                Lineage.ofOrganizations(known.getFacts(OrgUnit.class), known.getFacts(Reorganization.class));
        Restater<OrgUnitId> restater = Restater.of(lineage, known.getFacts(SplitShares.class));
        for (Asked asked : asked()) {
            List<Finding> findings = new ArrayList<>();
            Indicator indicator = known.find(asked.indicator().toRef())
                    .map(Indicator.class::cast)
                    .orElseThrow();
            FigureSeries<OrgUnitId> series = TargetSeries.of(
                    known,
                    indicator,
                    asked.assigner(),
                    asked.period(),
                    days.first().minusDays(1),
                    findings);
            carried.add(new Carried(indicator, restater.restate(series, days.last()), findings));
        }
        return carried;
    }

    /**
     * Targets that went over to the new units.
     *
     * @param findings targets that could not
     */
    record Carried(Indicator indicator, Restatement<OrgUnitId> restated, List<Finding> findings) {}

    private record Asked(IndicatorId indicator, OrgUnitId assigner, ReportingPeriod period) {}

    private List<Asked> asked() {
        List<OrgUnitId> merged = origins.values().stream().flatMap(List::stream).toList();
        return known.getFacts(Target.class).stream()
                .filter(target -> merged.contains(target.getAssignee()))
                .map(target -> new Asked(target.getIndicator(), target.getAssigner(), target.getPeriod()))
                .distinct()
                .toList();
    }
}
