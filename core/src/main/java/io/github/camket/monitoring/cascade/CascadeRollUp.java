// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import io.github.camket.model.directive.ItemRef;
import io.github.camket.monitoring.Duty;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/** What became of an item and of every item that carries it out, level by level. */
@Value.Immutable
@ResultStyle
public abstract class CascadeRollUp {

    CascadeRollUp() {}

    static Builder builder() {
        return new Builder();
    }

    /** The day at whose end it stands so. */
    public abstract LocalDate getAsOf();

    /** Which item led to which. */
    public abstract Cascade getCascade();

    /** The items in the order of the cascade: the top first, each after all that it carries out. */
    public abstract List<ItemRollUp> getItems();

    /** What people should know: of the cascade, and items of which nobody made a task, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The roll-up of the item at the top: of everything. */
    public ItemRollUp getTop() {
        return getItems().get(0);
    }

    /** The counted tasks of several items, each once however many of them share it, by task and turn. */
    public static List<TaskStatus> counted(Collection<CascadeRollUp> items) {
        Map<Duty.Id, TaskStatus> counted = new TreeMap<>();
        items.forEach(item -> item.getTop().getCounted().forEach(status -> counted.put(status.getId(), status)));
        return List.copyOf(counted.values());
    }

    /**
     * The roll-up of one item.
     *
     * @throws IllegalArgumentException if it is not in the cascade
     */
    public ItemRollUp item(ItemRef ref) {
        return getItems().stream()
                .filter(item -> item.getItem().ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ref must be an item of the cascade: " + ref));
    }

    /** Builds a {@link CascadeRollUp}. */
    static final class Builder extends ImmutableCascadeRollUp.Builder {
        Builder() {}
    }
}
