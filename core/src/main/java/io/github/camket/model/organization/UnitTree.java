// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Units by what stands above and below them on one day, in a fixed order whatever the order of input. A unit without units
 * below it is nothing unusual, at any level.
 *
 * <p>Children, descendants and the way upwards take time in proportion to the answer or to the depth; building the tree to the
 * number of units.
 *
 * @param <I> how units are identified
 * @param <U> the units
 */
public abstract sealed class UnitTree<I extends UnitId & Comparable<I>, U> permits OrgTree, AdministrativeTree {

    /** Units that stand above each other in a circle. Arguments: the members. */
    public static final FindingCode UNIT_CYCLE = new FindingCode("UNIT_CYCLE", Severity.ERROR);
    /** A unit whose parent does not exist on the day; it is taken as a top. Arguments: the parent, the day. */
    public static final FindingCode ORPHAN_UNIT = new FindingCode("ORPHAN_UNIT", Severity.WARNING);
    /**
     * A unit is described twice for the day; what began last is taken. Arguments: the two validities, in their order, the day.
     */
    public static final FindingCode OVERLAPPING_VALIDITY = new FindingCode("OVERLAPPING_VALIDITY", Severity.ERROR);

    private static final int NONE = -1;

    private final LocalDate day;
    private final List<I> ids;
    private final List<U> units;
    private final Map<I, Integer> places = new LinkedHashMap<>();
    private final int[] parents;
    /** The children of unit i are {@code children[firstChild[i]]} to {@code children[firstChild[i + 1] - 1]}, by id. */
    private final int[] firstChild;

    private final int[] children;
    private final List<I> bottomUp = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A tree of units that exist on the day. Of units with one identifier the last one is taken, with a finding.
     *
     * @param given in the order of identifiers, and of validities for each
     * @param found what was found on the way here
     */
    UnitTree(
            LocalDate day,
            List<U> given,
            Function<U, I> id,
            Function<U, Optional<I>> parent,
            Function<U, Validity> validity,
            List<Finding> found) {
        this.day = day;
        this.findings.addAll(found);
        List<I> identifiers = new ArrayList<>(given.size());
        List<U> each = new ArrayList<>(given.size());
        for (U unit : given) {
            int last = each.size() - 1;
            if (last >= 0 && identifiers.get(last).equals(id.apply(unit))) {
                findings.add(OVERLAPPING_VALIDITY.about(
                        id.apply(unit).toRef(), validity.apply(each.get(last)), validity.apply(unit), day));
                each.set(last, unit);
            } else {
                identifiers.add(id.apply(unit));
                each.add(unit);
            }
        }
        this.ids = List.copyOf(identifiers);
        this.units = List.copyOf(each);
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
        this.parents = new int[ids.size()];
        this.firstChild = new int[ids.size() + 1];
        this.children = new int[ids.size()];
        Arrays.fill(parents, NONE);
        for (int i = 0; i < parents.length; i++) {
            link(i, parent.apply(units.get(i)).orElse(null));
        }
        layOutChildren();
        placeBottomUp();
        Collections.sort(findings);
    }

    private void link(int unit, @Nullable I parent) {
        if (parent == null) {
            return;
        }
        Integer place = places.get(parent);
        if (place == null) {
            findings.add(ORPHAN_UNIT.about(ids.get(unit).toRef(), parent, day));
        } else {
            parents[unit] = place;
            firstChild[place + 1]++;
        }
    }

    private void layOutChildren() {
        for (int i = 0; i < parents.length; i++) {
            firstChild[i + 1] += firstChild[i];
        }
        int[] next = Arrays.copyOf(firstChild, parents.length);
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != NONE) {
                children[next[parents[i]]++] = i;
            }
        }
    }

    /** Without recursion, since a chain may be long. */
    private void placeBottomUp() {
        boolean[] placed = new boolean[parents.length];
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == NONE) {
                place(i, placed);
            }
        }
        boolean[] seen = placed.clone();
        for (int i = 0; i < parents.length; i++) {
            if (!seen[i]) {
                SortedSet<Integer> cycle = cycleAbove(i);
                findings.add(UNIT_CYCLE.about(
                        ids.get(cycle.first()).toRef(),
                        cycle.stream().map(member -> ids.get(member).toString()).collect(Collectors.joining(", "))));
                for (int member : cycle) {
                    for (int below : below(member)) {
                        seen[below] = true;
                    }
                }
                for (int member : cycle) {
                    for (int child = firstChild[member]; child < firstChild[member + 1]; child++) {
                        if (!cycle.contains(children[child])) {
                            place(children[child], placed);
                        }
                    }
                }
            }
        }
    }

    private void place(int top, boolean[] placed) {
        int[] topDown = below(top);
        for (int i = topDown.length - 1; i >= 0; i--) {
            if (!placed[topDown[i]]) {
                placed[topDown[i]] = true;
                bottomUp.add(ids.get(topDown[i]));
            }
        }
    }

    /** The circle into which the way upwards leads. */
    private SortedSet<Integer> cycleAbove(int start) {
        Set<Integer> passed = new TreeSet<>();
        int at = start;
        while (passed.add(at)) {
            at = parents[at];
        }
        SortedSet<Integer> cycle = new TreeSet<>();
        while (cycle.add(at)) {
            at = parents[at];
        }
        return cycle;
    }

    /** The unit and all units below it, those above first; each once, in a circle too. */
    private int[] below(int top) {
        int[] found = new int[16];
        int count = 0;
        found[count++] = top;
        for (int i = 0; i < count; i++) {
            for (int child = firstChild[found[i]]; child < firstChild[found[i] + 1]; child++) {
                if (children[child] != top) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = children[child];
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The day on which the units stand so. */
    public LocalDate getDay() {
        return day;
    }

    /** All units, by identifier. */
    public List<U> getUnits() {
        return units;
    }

    /** The unit, if the tree has it. */
    public Optional<U> find(I unit) {
        return Optional.ofNullable(places.get(unit)).map(units::get);
    }

    /** The units without a unit above them, by identifier. */
    public List<I> getTops() {
        List<I> tops = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == NONE) {
                tops.add(ids.get(i));
            }
        }
        return List.copyOf(tops);
    }

    /** The unit directly above; empty for a top, and for a unit that the tree does not have. */
    public Optional<I> getParent(I unit) {
        int place = places.getOrDefault(unit, NONE);
        return place == NONE || parents[place] == NONE ? Optional.empty() : Optional.of(ids.get(parents[place]));
    }

    /** The units directly below, by identifier. */
    public List<I> getChildren(I unit) {
        int place = places.getOrDefault(unit, NONE);
        List<I> found = new ArrayList<>();
        if (place != NONE) {
            for (int child = firstChild[place]; child < firstChild[place + 1]; child++) {
                found.add(ids.get(children[child]));
            }
        }
        return List.copyOf(found);
    }

    /** The units above, the nearest first; in a circle, each other member once. */
    public List<I> getAncestors(I unit) {
        int start = places.getOrDefault(unit, NONE);
        List<I> above = new ArrayList<>();
        TreeSet<Integer> passed = new TreeSet<>();
        for (int at = start; at != NONE && passed.add(at); at = parents[at]) {
            if (at != start) {
                above.add(ids.get(at));
            }
        }
        return List.copyOf(above);
    }

    /** The way from the top down to the unit, both included; the unit alone, if the tree does not have it. */
    public List<I> getPath(I unit) {
        List<I> path = new ArrayList<>(getAncestors(unit));
        Collections.reverse(path);
        path.add(unit);
        return List.copyOf(path);
    }

    /** How many units stand above: 0 for a top. */
    public int getDepth(I unit) {
        return getAncestors(unit).size();
    }

    /** The unit and all units below it, those above before those below. */
    public List<I> getDescendants(I unit) {
        int place = places.getOrDefault(unit, NONE);
        if (place == NONE) {
            return List.of(unit);
        }
        List<I> found = new ArrayList<>();
        for (int each : below(place)) {
            found.add(ids.get(each));
        }
        return List.copyOf(found);
    }

    /** Whether the unit stands below another one, directly or through others. */
    public boolean isBelow(I unit, I top) {
        return getAncestors(unit).contains(top);
    }

    /** All units that are not part of a circle, each after those below it. */
    public List<I> getBottomUp() {
        return List.copyOf(bottomUp);
    }

    /** Circles, units without the parent that they name, units described twice; in a fixed order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }
}
