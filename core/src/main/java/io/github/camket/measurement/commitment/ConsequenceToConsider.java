// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.indicator.TargetId;
import java.util.List;
import java.util.Objects;

/**
 * A foreseen consequence whose trigger holds. It is to be considered by the competent authority; nothing follows by itself.
 *
 * @param foreseen what the commitment foresees
 * @param because the targets for which the trigger holds, in the order of the commitment
 */
public record ConsequenceToConsider(ForeseenConsequence foreseen, List<TargetId> because) {

    /** Copies the list. */
    public ConsequenceToConsider {
        Objects.requireNonNull(foreseen, "foreseen");
        because = List.copyOf(because);
    }
}
