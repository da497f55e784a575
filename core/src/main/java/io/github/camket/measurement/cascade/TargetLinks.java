// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which target is a part of which. A target is a part of one other at most, so that what is left without circles are trees. */
final class TargetLinks {

    private final Map<TargetId, Target> targets = new TreeMap<>();
    private final Map<TargetId, List<Target>> parts = new TreeMap<>();
    private final List<List<TargetId>> circles = new ArrayList<>();
    private final TreeSet<TargetId> inCircle = new TreeSet<>();

    TargetLinks(Collection<Target> all) {
        all.forEach(target -> targets.put(target.getId(), target));
        findCircles();
        for (Target target : targets.values()) {
            whole(target)
                    .ifPresent(whole -> parts.computeIfAbsent(whole, key -> new ArrayList<>())
                            .add(target));
        }
    }

    /** Goes upwards from every target; what leads back into the way that was just gone is a circle. */
    private void findCircles() {
        TreeSet<TargetId> done = new TreeSet<>();
        for (TargetId start : targets.keySet()) {
            TreeSet<TargetId> way = new TreeSet<>();
            Optional<TargetId> at = Optional.of(start);
            while (at.isPresent() && !done.contains(at.get()) && way.add(at.get())) {
                at = stated(at.get());
            }
            if (at.isPresent() && way.contains(at.get())) {
                TreeSet<TargetId> circle = new TreeSet<>();
                for (TargetId each = at.get();
                        circle.add(each);
                        each = stated(each).orElseThrow()) {
                    inCircle.add(each);
                }
                circles.add(List.copyOf(circle));
            }
            done.addAll(way);
        }
        circles.sort((one, other) -> one.get(0).compareTo(other.get(0)));
    }

    private Optional<TargetId> stated(TargetId id) {
        return Optional.ofNullable(targets.get(id)).flatMap(Target::getPartOf);
    }

    /** The target of which it is a part; none for a member of a circle. */
    private Optional<TargetId> whole(Target target) {
        return target.getPartOf().filter(whole -> !inCircle.contains(target.getId()));
    }

    /** Each circle once, by identifier. */
    List<List<TargetId>> circles() {
        return List.copyOf(circles);
    }

    /** The parts directly below, by identifier. */
    List<Target> parts(TargetId whole) {
        return parts.getOrDefault(whole, List.of());
    }

    /**
     * All targets with parts and how many targets stand above each, from the top down: each followed by its parts. Without
     * recursion, since a chain may be long.
     */
    Map<Target, Integer> depths() {
        Map<Target, Integer> depths = new LinkedHashMap<>();
        Deque<Placed> next = new ArrayDeque<>();
        targets.values().stream()
                .filter(target -> whole(target).isEmpty())
                .forEach(target -> next.addLast(new Placed(target, 0)));
        while (!next.isEmpty()) {
            Placed placed = next.removeFirst();
            List<Target> below = parts(placed.target().getId());
            if (!below.isEmpty()) {
                depths.put(placed.target(), placed.depth());
            }
            for (int i = below.size() - 1; i >= 0; i--) {
                next.addFirst(new Placed(below.get(i), placed.depth() + 1));
            }
        }
        return depths;
    }

    private record Placed(Target target, int depth) {}
}
