// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.style.ResultStyle;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What became of one item: of its own tasks, of the tasks of every item that carries it out, and of the parts of all of them.
 * Work that several of them share is in it once.
 */
@Value.Immutable
@ResultStyle
public abstract class ItemRollUp {

    ItemRollUp() {}

    static Builder builder() {
        return new Builder();
    }

    /** The item, with its place in the cascade. */
    public abstract CascadedItem getItem();

    /** The tasks that come from this very item, each once, by task and turn. */
    public abstract List<TaskStatus> getOwn();

    /**
     * The tasks that have no parts, of the item and of everything below it, each once, by task and turn. A task with parts is as
     * far as they are, and is not counted beside them.
     */
    public abstract List<TaskStatus> getCounted();

    /** Tasks with parts that are reported as done while parts are open, by identifier: they cannot be closed. */
    public abstract List<TaskId> getClosedTooEarly();

    /** Items that nobody below carries out and of which nobody made a task, this one included, by reference. */
    public abstract List<ItemRef> getItemsWithoutTask();

    /** How many of the counted tasks stand how. */
    public TaskCounts getCounts() {
        return TaskCounts.of(getCounted());
    }

    /** The same by the unit that has the task; together they are the whole. */
    public SortedMap<OrgUnitId, TaskCounts> getCountsByUnit() {
        return TaskCounts.by(getCounted(), status -> status.getTask().getUnit());
    }

    /** Whether every item below led to a task, all of them are done or withdrawn, and one is done: only then can it be closed. */
    public boolean isClosable() {
        TaskCounts counts = getCounts();
        return getItemsWithoutTask().isEmpty() && counts.open() == 0 && counts.done() > 0;
    }

    /** Builds an {@link ItemRollUp}. */
    static final class Builder extends ImmutableItemRollUp.Builder {
        Builder() {}
    }
}
