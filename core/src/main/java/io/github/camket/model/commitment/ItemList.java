// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.task.TaskId;
import java.util.List;
import java.util.TreeSet;

/** What holds of the items of a commitment and of every amendment alike. */
final class ItemList {

    private ItemList() {}

    /** Checks that each item, target and task stands once: otherwise it would be counted twice. */
    static void check(List<CommitmentItem> items) {
        TreeSet<CommitmentItemId> ids = new TreeSet<>();
        TreeSet<TargetId> targets = new TreeSet<>();
        TreeSet<TaskId> tasks = new TreeSet<>();
        for (CommitmentItem item : items) {
            if (!ids.add(item.getId())) {
                throw new IllegalArgumentException("items must have different ids: " + item.getId());
            }
            for (TargetId target : item.getTargets()) {
                if (!targets.add(target)) {
                    throw new IllegalArgumentException("items must name each target once: " + target);
                }
            }
            for (TaskId task : item.getTasks()) {
                if (!tasks.add(task)) {
                    throw new IllegalArgumentException("items must name each task once: " + task);
                }
            }
        }
    }
}
