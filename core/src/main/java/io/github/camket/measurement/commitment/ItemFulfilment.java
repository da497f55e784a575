// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.measurement.TargetResult;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.directive.DirectiveItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one item of a commitment stands.
 *
 * @param item what was promised
 * @param words the item of the directive; empty if the directive has none of that identifier
 * @param targets how its targets stand, in the order of the commitment; empty if nothing measures the item
 */
public record ItemFulfilment(CommitmentItem item, Optional<DirectiveItem> words, List<TargetResult> targets) {

    /** Copies the list. */
    public ItemFulfilment {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(words, "words");
        targets = List.copyOf(targets);
    }
}
