// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.measurement.TargetResult;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.style.ResultStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one item of a commitment stands: the item as the version in force has it, and each thing that it rests on. */
@Value.Immutable
@ResultStyle
public abstract class ItemFulfilment {

    ItemFulfilment() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was promised. */
    public abstract CommitmentItem getItem();

    /** The item of the basis document; empty if it repeats none, or the document has none of that identifier. */
    public abstract Optional<DirectiveItem> getBasisItem();

    /** How its targets stand, in the order of the commitment, without those of another unit, which do not count. */
    public abstract List<TargetResult> getTargets();

    /**
     * How its tasks stand, in the order of the commitment, without those of another unit, which do not count. Of a repeated task
     * each turn; if the commitment is for a period, those whose due day by the rule lies in it.
     */
    public abstract List<TaskStatus> getTasks();

    /** How its promise in words stands; empty if it has none. */
    public abstract Optional<PromiseResult> getPromise();

    /** How the item stands: all of the above have to hold. */
    public abstract ItemState getState();

    /** Builds an {@link ItemFulfilment}. */
    static final class Builder extends ImmutableItemFulfilment.Builder {
        Builder() {}
    }
}
