// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.indicator.TargetId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One item of a directive that a unit promises to fulfil.
 *
 * @param item the item of the directive on which the commitment rests
 * @param targets what it is judged by, each once; empty if the source gives nothing that could be measured
 * @param inCharge posts in charge of this item besides those of the whole commitment
 */
public record CommitmentItem(DirectiveItemId item, List<TargetId> targets, List<PostInCharge> inCharge) {

    /** Copies the lists and checks that no target is named twice. */
    public CommitmentItem {
        Objects.requireNonNull(item, "item");
        targets = List.copyOf(targets);
        inCharge = List.copyOf(inCharge);
        if (new TreeSet<>(targets).size() < targets.size()) {
            throw new IllegalArgumentException("targets must be named once each: " + targets);
        }
    }
}
