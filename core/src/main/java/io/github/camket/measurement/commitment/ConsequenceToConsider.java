// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.indicator.TargetId;
import java.util.List;
import java.util.Objects;

/**
 * A foreseen consequence whose trigger holds. It is to be considered by the competent authority; nothing follows by itself.
 *
 * @param foreseen what the commitment foresees
 * @param because the items for which the trigger holds, those without targets included, in the order of the commitment
 * @param targets their targets that are met, or that are missed, as the trigger asks; none of items without targets
 */
public record ConsequenceToConsider(
        ForeseenConsequence foreseen, List<CommitmentItemId> because, List<TargetId> targets) {

    /** Copies the lists. */
    public ConsequenceToConsider {
        Objects.requireNonNull(foreseen, "foreseen");
        because = List.copyOf(because);
        targets = List.copyOf(targets);
    }
}
