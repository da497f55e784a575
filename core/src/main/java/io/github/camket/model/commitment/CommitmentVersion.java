// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a commitment as they read from one day on.
 *
 * @param number 1 for the version that was signed first
 * @param from first day on which it holds, inclusive
 * @param amendment what brought it; empty for the first version
 * @param items what is promised, in the order of the text
 */
public record CommitmentVersion(
        int number, LocalDate from, Optional<CommitmentAmendment> amendment, List<CommitmentItem> items) {

    /** Copies the list. */
    public CommitmentVersion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(amendment, "amendment");
        items = List.copyOf(items);
    }

    /** The item with this identifier; empty if this version has none. */
    public Optional<CommitmentItem> find(CommitmentItemId id) {
        return items.stream().filter(item -> item.getId().equals(id)).findFirst();
    }

    /** Items that were added, dropped or changed since an earlier version: those of that version first, in its order. */
    public List<ItemChange> changesSince(CommitmentVersion earlier) {
        Set<CommitmentItemId> ids = new LinkedHashSet<>();
        earlier.items.forEach(item -> ids.add(item.getId()));
        items.forEach(item -> ids.add(item.getId()));
        List<ItemChange> changes = new ArrayList<>();
        for (CommitmentItemId id : ids) {
            Optional<CommitmentItem> before = earlier.find(id);
            Optional<CommitmentItem> after = find(id);
            if (!before.equals(after)) {
                changes.add(new ItemChange(id, before, after));
            }
        }
        return List.copyOf(changes);
    }
}
