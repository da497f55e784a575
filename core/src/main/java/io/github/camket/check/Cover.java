// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Joins cases into few regions, each as large as it can be. Cases that are impossible may lie in any region. */
final class Cover {

    /**
     * One region.
     *
     * @param chosen for each axis, which of its parts
     * @param cases the cases wanted that lie in it
     */
    record Box(List<BitSet> chosen, List<Integer> cases) {}

    private final Cases cases;
    private final BitSet wanted;
    private final IntPredicate impossible;

    Cover(Cases cases, BitSet wanted, IntPredicate impossible) {
        this.cases = cases;
        this.wanted = wanted;
        this.impossible = impossible;
    }

    /**
     * Regions that together have all cases wanted, and no other possible ones.
     *
     * @param fixed an axis on which no case is joined with another; -1 for none
     */
    List<Box> boxes(int fixed) {
        BitSet left = (BitSet) wanted.clone();
        List<Box> boxes = new ArrayList<>();
        for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(0)) {
            List<BitSet> chosen = grown(first, fixed);
            List<Integer> inside = cells(chosen).filter(wanted::get).boxed().toList();
            inside.forEach(left::clear);
            boxes.add(new Box(chosen, inside));
        }
        return needed(boxes);
    }

    /** The regions without those whose cases all lie in others too. */
    private static List<Box> needed(List<Box> boxes) {
        Map<Integer, Integer> times = new TreeMap<>();
        boxes.forEach(box -> box.cases().forEach(number -> times.merge(number, 1, Integer::sum)));
        List<Box> needed = new ArrayList<>();
        for (Box box : boxes) {
            if (box.cases().stream().allMatch(number -> Objects.requireNonNull(times.get(number), "times") > 1)) {
                box.cases().forEach(number -> times.merge(number, -1, Integer::sum));
            } else {
                needed.add(box);
            }
        }
        return needed;
    }

    private List<BitSet> grown(int first, int fixed) {
        List<BitSet> chosen = new ArrayList<>();
        for (int axis = 0; axis < cases.axes().size(); axis++) {
            chosen.add(new BitSet());
            chosen.get(axis).set(cases.part(first, axis));
        }
        for (int axis = 0; axis < chosen.size(); axis++) {
            if (axis != fixed) {
                grow(chosen, axis);
            }
        }
        return chosen;
    }

    private void grow(List<BitSet> chosen, int axis) {
        int parts = cases.axes().get(axis).parts().size();
        BitSet own = chosen.get(axis);
        BitSet others = new BitSet();
        others.set(0, parts);
        others.andNot(own);
        if (isFree(with(chosen, axis, others))) {
            own.or(others);
            return;
        }
        others.stream().forEach(part -> {
            BitSet one = new BitSet();
            one.set(part);
            List<BitSet> added = with(chosen, axis, one);
            if (isFree(added) && cells(added).anyMatch(wanted::get)) {
                own.or(one);
            }
        });
    }

    private boolean isFree(List<BitSet> chosen) {
        return cells(chosen).allMatch(number -> wanted.get(number) || impossible.test(number));
    }

    private static List<BitSet> with(List<BitSet> chosen, int axis, BitSet parts) {
        List<BitSet> changed = new ArrayList<>(chosen);
        changed.set(axis, parts);
        return changed;
    }

    private IntStream cells(List<BitSet> chosen) {
        IntStream numbers = IntStream.of(0);
        for (int axis = 0; axis < chosen.size(); axis++) {
            int of = axis;
            numbers = numbers.flatMap(number -> chosen.get(of).stream().map(part -> cases.with(number, of, part)));
        }
        return numbers;
    }

    /** The region of a box, without what it does not limit. */
    Region region(Box box, int without) {
        List<Limit> limits = new ArrayList<>();
        for (int axis = 0; axis < box.chosen().size(); axis++) {
            Axis of = cases.axes().get(axis);
            if (axis != without
                    && box.chosen().get(axis).cardinality() < of.parts().size()) {
                List<Part> parts = box.chosen().get(axis).stream()
                        .mapToObj(of.parts()::get)
                        .toList();
                limits.add(new Limit(
                        of.compared(),
                        Part.joined(parts).stream()
                                .map(part -> part.within(of.parts()))
                                .toList()));
            }
        }
        return new Region(limits);
    }
}
