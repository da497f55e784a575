// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.Succession;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of units, by turning every calendar day over and reading all reorganizations on it. Who exists is read from
 * the maps of the history, not from the units.
 */
record NaiveLineage(OrganizationHistory history) {

    /** Units on a day, and those that were lost on the way. */
    record Reached(TreeSet<OrgUnitId> units, TreeSet<OrgUnitId> ended) {}

    boolean exists(OrgUnitId unit, LocalDate day) {
        return history.mapOn(day).units().contains(unit);
    }

    Reached successors(OrgUnitId unit, LocalDate on, LocalDate asOf) {
        Reached reached = new Reached(new TreeSet<>(Set.of(unit)), new TreeSet<>());
        for (LocalDate day = on.plusDays(1); !day.isAfter(asOf); day = day.plusDays(1)) {
            TreeSet<OrgUnitId> next = new TreeSet<>();
            for (OrgUnitId at : reached.units()) {
                TreeSet<OrgUnitId> heirs = heirs(at, day);
                next.addAll(heirs);
                if (heirs.isEmpty()) {
                    reached.ended().add(at);
                }
            }
            reached = new Reached(next, reached.ended());
        }
        return reached;
    }

    Reached predecessors(OrgUnitId unit, LocalDate on, LocalDate asOf) {
        Reached reached = new Reached(new TreeSet<>(Set.of(unit)), new TreeSet<>());
        for (LocalDate day = on; day.isAfter(asOf); day = day.minusDays(1)) {
            TreeSet<OrgUnitId> next = new TreeSet<>();
            for (OrgUnitId at : reached.units()) {
                TreeSet<OrgUnitId> origins = origins(at, day);
                next.addAll(origins);
                if (origins.isEmpty()) {
                    reached.ended().add(at);
                }
            }
            reached = new Reached(next, reached.ended());
        }
        return reached;
    }

    /** Whom the unit of the day before is on the day. */
    TreeSet<OrgUnitId> heirs(OrgUnitId unit, LocalDate day) {
        TreeSet<OrgUnitId> heirs = new TreeSet<>();
        boolean touched = false;
        for (Reorganization event : history.reorganizations()) {
            if (event.getOn().equals(day)) {
                touched |= event.from().contains(unit);
                for (Succession each : event.getSuccessions()) {
                    if (each.from().equals(unit)) {
                        heirs.add((OrgUnitId) each.to());
                    }
                }
            }
        }
        if (!touched && exists(unit, day)) {
            heirs.add(unit);
        }
        return heirs;
    }

    private TreeSet<OrgUnitId> origins(OrgUnitId unit, LocalDate day) {
        TreeSet<OrgUnitId> origins = new TreeSet<>();
        for (OrgUnitId before : history.mapOn(day.minusDays(1)).units()) {
            if (heirs(before, day).contains(unit)) {
                origins.add(before);
            }
        }
        return origins;
    }
}
