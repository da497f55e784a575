// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Units by what stands above and below them, in a fixed order. */
public final class OrgTree {

    /** Units that stand above each other in a circle; none of them can be rated before the others. */
    public static final FindingCode UNIT_CYCLE = new FindingCode("UNIT_CYCLE", Severity.ERROR);

    private final Map<OrgUnitId, OrgUnit> units = new TreeMap<>();
    private final Map<OrgUnitId, List<OrgUnitId>> children = new TreeMap<>();
    private final List<OrgUnitId> bottomUp = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private OrgTree(Collection<OrgUnit> all) {
        all.stream().sorted(Comparator.comparing(OrgUnit::getId)).forEach(unit -> units.put(unit.getId(), unit));
        for (OrgUnit unit : units.values()) {
            unit.getParent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(unit.getId()));
        }
        Set<OrgUnitId> placed = new TreeSet<>();
        for (OrgUnit unit : units.values()) {
            if (unit.getParent().isEmpty()) {
                place(unit.getId(), placed);
            }
        }
        findCycles(placed);
    }

    /** The tree of these units, in any order. A parent that is not among them is as none. */
    public static OrgTree of(Collection<OrgUnit> units) {
        Set<OrgUnitId> known = units.stream().map(OrgUnit::getId).collect(Collectors.toCollection(TreeSet::new));
        return new OrgTree(units.stream()
                .map(unit -> unit.getParent()
                                .filter(parent -> !known.contains(parent))
                                .isPresent()
                        ? unit.withParent(Optional.empty())
                        : unit)
                .toList());
    }

    /** Puts the units below before the unit itself; without recursion, since a chain may be long. */
    private void place(OrgUnitId top, Set<OrgUnitId> placed) {
        List<OrgUnitId> topDown = getDescendants(top);
        for (int i = topDown.size() - 1; i >= 0; i--) {
            if (placed.add(topDown.get(i))) {
                bottomUp.add(topDown.get(i));
            }
        }
    }

    private void findCycles(Set<OrgUnitId> placed) {
        Set<OrgUnitId> left = new TreeSet<>(units.keySet());
        left.removeAll(placed);
        while (!left.isEmpty()) {
            OrgUnitId start = left.iterator().next();
            Set<OrgUnitId> path = new TreeSet<>();
            OrgUnitId at = start;
            while (path.add(at)) {
                at = parentOf(at).orElseThrow();
            }
            Set<OrgUnitId> cycle = new TreeSet<>();
            while (cycle.add(at)) {
                at = parentOf(at).orElseThrow();
            }
            findings.add(UNIT_CYCLE.about(
                    cycle.iterator().next().toRef(),
                    cycle.stream().map(OrgUnitId::value).collect(Collectors.joining(", "))));
            for (OrgUnitId member : cycle) {
                left.removeAll(getDescendants(member));
            }
            for (OrgUnitId member : cycle) {
                for (OrgUnitId child : getChildren(member)) {
                    if (!cycle.contains(child)) {
                        place(child, placed);
                    }
                }
            }
        }
    }

    private Optional<OrgUnitId> parentOf(OrgUnitId unit) {
        return Optional.ofNullable(units.get(unit)).flatMap(OrgUnit::getParent);
    }

    /** The unit, if the tree has it. */
    public Optional<OrgUnit> find(OrgUnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** The units directly below, by identifier. */
    public List<OrgUnitId> getChildren(OrgUnitId unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    /** The unit and all units below it, those above before those below. */
    public List<OrgUnitId> getDescendants(OrgUnitId unit) {
        List<OrgUnitId> found = new ArrayList<>(List.of(unit));
        Set<OrgUnitId> seen = new TreeSet<>(found);
        for (int i = 0; i < found.size(); i++) {
            for (OrgUnitId child : children.getOrDefault(found.get(i), List.of())) {
                if (seen.add(child)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** Whether the unit stands below another one, directly or through others. */
    public boolean isBelow(OrgUnitId unit, OrgUnitId top) {
        Set<OrgUnitId> seen = new TreeSet<>(List.of(unit));
        Optional<OrgUnitId> above = parentOf(unit);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(top)) {
                return true;
            }
            above = parentOf(above.get());
        }
        return false;
    }

    /** All units that are not part of a circle, each after those below it. */
    public List<OrgUnitId> getBottomUp() {
        return List.copyOf(bottomUp);
    }

    /** The agency that employs the people of the unit: the next employing agency from the unit upwards, or the top. */
    public OrgUnitId getAgency(OrgUnitId unit) {
        Set<OrgUnitId> seen = new TreeSet<>();
        OrgUnitId at = unit;
        while (seen.add(at)) {
            boolean agency = find(at).map(OrgUnit::isEmployingAgency).orElse(true);
            Optional<OrgUnitId> parent = parentOf(at);
            if (agency || parent.isEmpty()) {
                return at;
            }
            at = parent.get();
        }
        return unit;
    }

    /** The circles among the units, in a fixed order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }
}
