// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.organization.Position;
import java.util.List;

/**
 * For whom the level of the organization is a level cap, and for whom it is not.
 *
 * @param capped positions whose level is not above that of the organization
 * @param free positions that the regulation governs and does not cap
 */
public record LevelCapReach(List<Position> capped, List<Position> free) {
    /** Copies the lists. */
    public LevelCapReach {
        capped = List.copyOf(capped);
        free = List.copyOf(free);
    }
}
