// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.SplitShares;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which share of each reported unit reaches which unit, and which stays: whole columns of shares carried over every calendar
 * day. Units that are reached by a share of 0 are among those reached.
 */
final class NaiveRestatement {

    private final RestatementCase given;
    private final NaiveLineage naive;
    /** By reported unit, then by unit reached. */
    private final Map<OrgUnitId, SortedMap<OrgUnitId, Exact>> reached = new TreeMap<>();

    private final Map<OrgUnitId, Exact> stayed = new TreeMap<>();

    NaiveRestatement(RestatementCase given) {
        this.given = given;
        this.naive = new NaiveLineage(given.history());
        for (OrgUnitId unit : given.history().mapOn(given.series().mapDay()).units()) {
            carry(unit);
        }
    }

    SortedMap<OrgUnitId, Exact> reachedBy(OrgUnitId reported) {
        return reached.get(reported);
    }

    Exact stayedWith(OrgUnitId reported) {
        return stayed.get(reported);
    }

    /** The sum that the unit has; nothing where nothing reaches it. */
    Columns valueOf(OrgUnitId unit) {
        Columns sum = Columns.NOTHING;
        for (Map.Entry<OrgUnitId, FigureValue> each : given.reported().entrySet()) {
            Exact share = reached.get(each.getKey()).getOrDefault(unit, Exact.ZERO);
            sum = sum.plus(Columns.of(each.getValue()).times(share));
        }
        return sum;
    }

    private void carry(OrgUnitId reported) {
        LocalDate from = given.series().mapDay();
        LocalDate to = given.mapDay();
        SortedMap<OrgUnitId, Exact> at = new TreeMap<>(Map.of(reported, Exact.ONE));
        Exact left = Exact.ZERO;
        LocalDate day = from;
        while (!day.equals(to)) {
            LocalDate turned = given.isForwards() ? day.plusDays(1) : day;
            SortedMap<OrgUnitId, Exact> next = new TreeMap<>();
            for (Map.Entry<OrgUnitId, Exact> each : at.entrySet()) {
                Map<OrgUnitId, Exact> parts = turn(each.getKey(), turned);
                if (parts.isEmpty()) {
                    left = left.plus(each.getValue());
                }
                parts.forEach((unit, share) -> next.merge(unit, share.times(each.getValue()), Exact::plus));
            }
            at = next;
            day = given.isForwards() ? turned : day.minusDays(1);
        }
        reached.put(reported, at);
        stayed.put(reported, left);
    }

    /** Where the value of the unit goes on one day; nowhere if it stays. */
    private Map<OrgUnitId, Exact> turn(OrgUnitId unit, LocalDate day) {
        TreeSet<OrgUnitId> others = given.isForwards()
                ? naive.heirs(unit, day)
                : naive.predecessors(unit, day, day.minusDays(1)).units();
        if (others.size() == 1) {
            return Map.of(others.first(), Exact.ONE);
        }
        return others.isEmpty() || !given.isForwards() ? Map.of() : shares(unit, day);
    }

    private Map<OrgUnitId, Exact> shares(OrgUnitId unit, LocalDate day) {
        List<SplitShares> own = given.history().shares().stream()
                .filter(each -> each.getUnit().equals(unit) && each.getOn().equals(day))
                .toList();
        IndicatorKind kind = given.series().kind();
        Optional<SplitShares> stated = own.stream()
                .filter(each -> each.getIndicator().isPresent())
                .findFirst()
                .or(() -> own.stream()
                        .filter(each -> each.getIndicatorKind().equals(Optional.of(kind)))
                        .findFirst());
        Map<OrgUnitId, Exact> shares = new TreeMap<>();
        stated.ifPresent(some ->
                some.getShares().forEach(each -> shares.put((OrgUnitId) each.to(), Exact.of(each.share()))));
        return shares;
    }
}
