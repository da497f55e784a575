// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The organizations of a ledger as they stand above and below each other on one day. */
public final class OrgTree extends UnitTree<OrgUnitId, OrgUnit> {

    private static final Comparator<OrgUnit> ORDER = Comparator.comparing(OrgUnit::getId)
            .thenComparing(OrgUnit::getValidity)
            .thenComparing(OrgUnit::toString);

    private OrgTree(LocalDate day, List<OrgUnit> units, List<Finding> found) {
        super(day, units, OrgUnit::getId, OrgUnit::getParent, OrgUnit::getValidity, found);
    }

    /**
     * The tree of those of the units that exist on the day, as they are then. A parent that does not exist then is as none,
     * with a finding.
     */
    public static OrgTree of(Collection<OrgUnit> units, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<OrgUnit> there = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (OrgUnit unit : units) {
            unit.on(day).ifPresent(there::add);
            findOverlap(unit, day, found);
        }
        there.sort(ORDER);
        return new OrgTree(day, there, found);
    }

    private static void findOverlap(OrgUnit unit, LocalDate day, List<Finding> found) {
        if (!unit.getEarlier().isEmpty()) {
            List<Validity> covering = unit.validities().stream()
                    .filter(validity -> validity.contains(day))
                    .toList();
            for (int i = 1; i < covering.size(); i++) {
                found.add(OVERLAPPING_VALIDITY.about(unit.getRef(), covering.get(i - 1), covering.get(i), day));
            }
        }
    }

    /** Tier of government of the unit: its own, or else that of the nearest unit above that has one. */
    public Optional<OrgLevel> getLevel(OrgUnitId unit) {
        Optional<OrgLevel> own = find(unit).flatMap(OrgUnit::getLevel);
        return own.isPresent()
                ? own
                : getAncestors(unit).stream()
                        .flatMap(above -> find(above).flatMap(OrgUnit::getLevel).stream())
                        .findFirst();
    }

    /** The agency that employs the people of the unit: the next employing agency from the unit upwards, or the top. */
    public OrgUnitId getAgency(OrgUnitId unit) {
        OrgUnitId at = unit;
        if (isEmployingAgency(at)) {
            return at;
        }
        for (OrgUnitId above : getAncestors(unit)) {
            at = above;
            if (isEmployingAgency(above)) {
                return above;
            }
        }
        return getParent(at).isEmpty() ? at : unit;
    }

    private boolean isEmployingAgency(OrgUnitId unit) {
        return find(unit).map(OrgUnit::isEmployingAgency).orElse(true);
    }
}
