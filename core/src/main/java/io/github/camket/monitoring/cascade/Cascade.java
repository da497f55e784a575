// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/** An item with everything below it that carries it out, each item once. */
@Value.Immutable
@ResultStyle
public abstract class Cascade {

    Cascade() {}

    static Builder builder() {
        return new Builder();
    }

    /** The item at the top. */
    public abstract ItemRef getTop();

    /** The day as of which the facts are known. */
    public abstract LocalDate getKnownOn();

    /**
     * All items, the top first, each after all that it carries out, otherwise by reference. Where a circle, which is found, makes
     * that impossible, the first by reference goes ahead.
     */
    public abstract List<CascadedItem> getItems();

    /** The items from the bottom up, for a roll-up: each before all that it carries out. */
    public List<CascadedItem> getBottomUp() {
        List<CascadedItem> items = new ArrayList<>(getItems());
        Collections.reverse(items);
        return List.copyOf(items);
    }

    /** The items below the top by issuer, each list in the order of the cascade. */
    public SortedMap<OrgUnitId, List<CascadedItem>> byUnit() {
        return below(CascadedItem::unit);
    }

    /** The items below the top by the code of the level, each list in the order of the cascade; empty for no level. */
    public SortedMap<String, List<CascadedItem>> byLevel() {
        return below(item -> item.level().map(OrgLevel::code).orElse(""));
    }

    private <K extends Comparable<K>> SortedMap<K, List<CascadedItem>> below(Function<CascadedItem, K> by) {
        SortedMap<K, List<CascadedItem>> groups = new TreeMap<>();
        for (CascadedItem item : getItems()) {
            if (!item.ref().equals(getTop())) {
                groups.computeIfAbsent(by.apply(item), key -> new ArrayList<>()).add(item);
            }
        }
        groups.replaceAll((key, group) -> List.copyOf(group));
        return Collections.unmodifiableSortedMap(groups);
    }

    /** The item with this reference. */
    public CascadedItem item(ItemRef ref) {
        CascadedItem item = index().get(ref);
        if (item == null) {
            throw new IllegalArgumentException("ref must be an item of the cascade: " + ref);
        }
        return item;
    }

    @Value.Lazy
    Map<ItemRef, CascadedItem> index() {
        Map<ItemRef, CascadedItem> index = new TreeMap<>();
        getItems().forEach(item -> index.put(item.ref(), item));
        return index;
    }

    /** What contradicts itself among the directives of the cascade, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link Cascade}. */
    static final class Builder extends ImmutableCascade.Builder {
        Builder() {}
    }
}
