// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * Items and tasks that are looked at together, and how many of them are clear. Items and tasks are never counted in one
 * share.
 *
 * @param items items of directives, by directive, then in the order of the document
 * @param tasks tasks by identifier, each once
 */
public record ClarityShares(List<ClarityResult> items, List<ClarityResult> tasks) {

    /** Copies both. */
    public ClarityShares {
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
    }

    /** Clear items of all items; empty, neither 0 % nor 100 %, if there is none. */
    public Optional<Ratio> clearItems() {
        return share(items);
    }

    /** Clear tasks of all tasks; empty, neither 0 % nor 100 %, if there is none. */
    public Optional<Ratio> clearTasks() {
        return share(tasks);
    }

    private static Optional<Ratio> share(List<ClarityResult> results) {
        long clear = results.stream().filter(ClarityResult::isClear).count();
        return results.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(clear, results.size()));
    }
}
