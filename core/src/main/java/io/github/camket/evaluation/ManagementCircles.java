// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds circles among things that wait for each other, while they are being made. Two are together if both stand on one
 * circle, wherever it was entered, so that what is found does not depend on who was asked first.
 */
final class ManagementCircles<K extends Comparable<K>> {

    private final List<K> waiting = new ArrayList<>();
    private final Map<K, Integer> circleOf = new TreeMap<>();
    private int circles;

    void enter(K key) {
        waiting.add(key);
    }

    void leave() {
        waiting.remove(waiting.size() - 1);
    }

    /** Whether the key is being made already: then all that were entered after it wait for each other. */
    boolean isClosedBy(K key) {
        int from = waiting.indexOf(key);
        if (from < 0) {
            return false;
        }
        int joined = circles++;
        for (K member : waiting.subList(from, waiting.size())) {
            Integer earlier = circleOf.put(member, joined);
            if (earlier != null) {
                circleOf.replaceAll((other, circle) -> circle.equals(earlier) ? Integer.valueOf(joined) : circle);
            }
        }
        return true;
    }

    /** Whether both stand on one circle. */
    boolean areTogether(K one, K other) {
        Integer circle = circleOf.get(one);
        return circle != null && circle.equals(circleOf.get(other));
    }
}
