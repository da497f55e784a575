// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum over the tasks or deliveries of one person in one period.
 *
 * @param per what adds to the sum
 * @param filter what is counted at all; per {@link ItemPer#TASK}, of the task alone
 * @param value what each adds; per {@link ItemPer#TASK}, of the task alone
 * @param capPerTask the most that one task adds, if there is a limit
 * @param source where the regulation defines the sum
 */
public record ItemCount(ItemPer per, ItemTest filter, ItemValue value, Optional<ItemCap> capPerTask, Source source) {

    /** Checks that a count per task asks no delivery. */
    public ItemCount {
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(capPerTask, "capPerTask");
        Objects.requireNonNull(source, "source");
        if (per == ItemPer.TASK && !filter.isOfTask()) {
            throw new IllegalArgumentException("filter must be of the task alone, per TASK: " + filter);
        }
        if (per == ItemPer.TASK && !value.isOfTask()) {
            throw new IllegalArgumentException("value must be of the task alone, per TASK: " + value);
        }
    }

    /** A sum over everything, without a cap. */
    public static ItemCount of(ItemPer per, ItemValue value, Source source) {
        return new ItemCount(per, new ItemTest.Always(), value, Optional.empty(), source);
    }

    /** The same sum over less. */
    public ItemCount withFilter(ItemTest newFilter) {
        return new ItemCount(per, newFilter, value, capPerTask, source);
    }

    /** The same sum with a cap for each task. */
    public ItemCount withCapPerTask(ItemCap cap) {
        return new ItemCount(per, filter, value, Optional.of(cap), source);
    }
}
