// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds circles of arrows. Walks with stacks of its own, since chains can be longer than the stack of a thread.
 *
 * @param <N> what the arrows join
 */
final class Circles<N extends Comparable<N>> {

    private final SortedMap<N, SortedSet<N>> arrows;
    private final Map<N, Integer> entered = new TreeMap<>();
    private final Map<N, Integer> lowest = new TreeMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final SortedSet<N> isOpen = new TreeSet<>();
    private final List<List<N>> circles = new ArrayList<>();

    private Circles(SortedMap<N, SortedSet<N>> arrows) {
        this.arrows = arrows;
    }

    /**
     * Circles that together name everything that lies on one, each a shortest one, from its smallest member on along the
     * arrows, in order of these.
     */
    static <N extends Comparable<N>> List<List<N>> in(SortedMap<N, SortedSet<N>> arrows) {
        Circles<N> search = new Circles<>(arrows);
        for (N each : arrows.keySet()) {
            if (!search.entered.containsKey(each)) {
                search.walk(each);
            }
        }
        search.circles.sort(Comparator.comparing(Circles::text));
        return List.copyOf(search.circles);
    }

    /** A circle as text, back to where it began. */
    static <N> String text(List<N> circle) {
        List<N> closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        return closed.stream().map(String::valueOf).collect(Collectors.joining(" → "));
    }

    private record Frame<N>(N node, Iterator<N> next) {}

    /** The strongly connected parts by Tarjan's algorithm. */
    private void walk(N start) {
        Deque<Frame<N>> frames = new ArrayDeque<>();
        frames.push(enter(start));
        while (!frames.isEmpty()) {
            Frame<N> frame = frames.peek();
            N node = frame.node();
            if (frame.next().hasNext()) {
                N other = frame.next().next();
                if (!entered.containsKey(other)) {
                    frames.push(enter(other));
                } else if (isOpen.contains(other)) {
                    lowest.merge(node, entered.get(other), Math::min);
                }
            } else {
                frames.pop();
                if (!frames.isEmpty()) {
                    lowest.merge(frames.peek().node(), lowest.get(node), Math::min);
                }
                if (Objects.equals(lowest.get(node), entered.get(node))) {
                    close(node);
                }
            }
        }
    }

    private Frame<N> enter(N node) {
        entered.put(node, entered.size());
        lowest.put(node, entered.get(node));
        open.push(node);
        isOpen.add(node);
        return new Frame<>(node, next(node).iterator());
    }

    private Collection<N> next(N node) {
        return arrows.getOrDefault(node, Collections.emptySortedSet());
    }

    private void close(N root) {
        SortedSet<N> part = new TreeSet<>();
        N node;
        do {
            node = open.pop();
            isOpen.remove(node);
            part.add(node);
        } while (!node.equals(root));
        SortedSet<N> unnamed = new TreeSet<>(part.size() > 1 ? part : List.of());
        while (!unnamed.isEmpty()) {
            List<N> circle = shortest(unnamed.first(), part);
            circles.add(circle);
            unnamed.removeAll(circle);
        }
    }

    private static <N> N before(N node, Map<N, N> cameFrom) {
        return Objects.requireNonNull(cameFrom.get(node), "node");
    }

    /** A shortest way back to where it begins, within a part in which there is one. */
    private List<N> shortest(N start, SortedSet<N> part) {
        Map<N, N> cameFrom = new TreeMap<>();
        Deque<N> queue = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            N node = queue.remove();
            for (N other : next(node)) {
                if (part.contains(other) && cameFrom.putIfAbsent(other, node) == null) {
                    queue.add(other);
                }
            }
        }
        List<N> circle = new ArrayList<>(List.of(start));
        for (N node = before(start, cameFrom); !node.equals(start); node = before(node, cameFrom)) {
            circle.add(node);
        }
        Collections.reverse(circle);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return List.copyOf(circle);
    }
}
