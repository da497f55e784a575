// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveGraph;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.trace.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Follows the items of a snapshot downwards, from level to level. Made once for a snapshot, it answers for each of its items; an
 * item that carries out several is listed once, and a circle is walked once.
 */
public final class Cascader {

    private final Snapshot snapshot;
    private final DirectiveGraph graph;
    private final OrgTree tree;
    private final SortedMap<ItemRef, DirectiveItem> items = new TreeMap<>();
    private final Map<ItemRef, SortedSet<ItemRef>> below = new TreeMap<>();
    private final SortedSet<ItemRef> inForce = new TreeSet<>();

    private Cascader(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.graph = DirectiveGraph.of(snapshot.getFacts(Directive.class));
        this.tree = OrgTree.of(snapshot.getFacts(OrgUnit.class), snapshot.getKnownOn());
        for (Directive directive : graph.getDirectives()) {
            graph.itemsInForce(directive.getId(), snapshot.getKnownOn())
                    .forEach(item -> inForce.add(new ItemRef(directive.getId(), item.getId())));
            for (DirectiveItem item : directive.getItems()) {
                ItemRef ref = new ItemRef(directive.getId(), item.getId());
                items.put(ref, item);
                item.getCarriesOut()
                        .forEach(other -> below.computeIfAbsent(other, key -> new TreeSet<>())
                                .add(ref));
            }
        }
    }

    /** The cascades of a snapshot. */
    public static Cascader of(Snapshot snapshot) {
        return new Cascader(snapshot);
    }

    /** The items that carry out no other and are carried out by others: where cascades begin, by reference. */
    public List<ItemRef> getTops() {
        return items.entrySet().stream()
                .filter(item -> item.getValue().getCarriesOut().isEmpty() && below.containsKey(item.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the snapshot has this item. */
    public boolean has(ItemRef item) {
        return items.containsKey(item);
    }

    /**
     * The item with everything below it.
     *
     * @throws IllegalArgumentException if the snapshot has no such item
     */
    public Cascade below(ItemRef top) {
        if (!items.containsKey(top)) {
            throw new IllegalArgumentException("top must be an item of the snapshot: " + top);
        }
        Map<ItemRef, Integer> depths = depths(top);
        List<CascadedItem> found = new ArrayList<>();
        for (ItemRef ref : order(top, depths)) {
            found.add(item(ref, depths));
        }
        return Cascade.builder()
                .top(top)
                .knownOn(snapshot.getKnownOn())
                .items(found)
                .findings(findings(depths))
                .build();
    }

    private SortedSet<ItemRef> next(ItemRef ref) {
        return below.getOrDefault(ref, Collections.emptySortedSet());
    }

    private Map<ItemRef, Integer> depths(ItemRef top) {
        Map<ItemRef, Integer> depths = new TreeMap<>(Map.of(top, 0));
        Deque<ItemRef> ahead = new ArrayDeque<>(List.of(top));
        while (!ahead.isEmpty()) {
            ItemRef at = ahead.remove();
            int depth = depths.getOrDefault(at, 0);
            for (ItemRef other : next(at)) {
                if (depths.putIfAbsent(other, depth + 1) == null) {
                    ahead.add(other);
                }
            }
        }
        return depths;
    }

    /** Each item after those that it carries out; where a circle leaves none, the first that is reached already goes ahead. */
    private List<ItemRef> order(ItemRef top, Map<ItemRef, Integer> depths) {
        Map<ItemRef, Integer> missing = new TreeMap<>();
        depths.keySet().forEach(ref -> next(ref).forEach(other -> missing.merge(other, 1, Integer::sum)));
        SortedSet<ItemRef> ready = new TreeSet<>(List.of(top));
        SortedSet<ItemRef> waiting = new TreeSet<>();
        SortedSet<ItemRef> done = new TreeSet<>();
        List<ItemRef> order = new ArrayList<>();
        while (!ready.isEmpty() || !waiting.isEmpty()) {
            ItemRef at = ready.isEmpty() ? waiting.first() : ready.first();
            ready.remove(at);
            waiting.remove(at);
            done.add(at);
            order.add(at);
            for (ItemRef other : next(at)) {
                int left = missing.merge(other, -1, Integer::sum);
                if (!done.contains(other)) {
                    (left == 0 ? ready : waiting).add(other);
                }
                if (left == 0) {
                    waiting.remove(other);
                }
            }
        }
        return order;
    }

    private CascadedItem item(ItemRef ref, Map<ItemRef, Integer> depths) {
        Directive directive = graph.find(ref.directive()).orElseThrow();
        DirectiveItem item = Objects.requireNonNull(items.get(ref), "item");
        return new CascadedItem(
                ref,
                item,
                directive.getIssuer(),
                level(directive),
                depths.getOrDefault(ref, 0),
                item.getCarriesOut().stream()
                        .filter(depths::containsKey)
                        .sorted()
                        .toList(),
                List.copyOf(next(ref)),
                inForce.contains(ref));
    }

    /** The issuer may be gone by the day of the snapshot, as districts are. */
    private Optional<OrgLevel> level(Directive directive) {
        return snapshot.find(directive.getIssuer().toRef())
                .map(OrgUnit.class::cast)
                .flatMap(unit -> unit.on(directive.getIssuedOn().orElse(snapshot.getKnownOn())))
                .flatMap(OrgUnit::getLevel)
                .or(() -> tree.getLevel(directive.getIssuer()));
    }

    private List<Finding> findings(Map<ItemRef, Integer> depths) {
        SortedSet<String> named = new TreeSet<>();
        depths.keySet().forEach(ref -> {
            named.add(ref.toRef().toString());
            named.add(ref.directive().toRef().toString());
        });
        return graph.getFindings().stream()
                .filter(finding -> named.contains(finding.subject().toString()))
                .toList();
    }
}
