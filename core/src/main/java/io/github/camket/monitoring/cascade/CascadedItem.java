// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item in a cascade.
 *
 * @param ref directive and item
 * @param item its words
 * @param unit issuer of the directive
 * @param level tier of government of the issuer on the day of issue; empty if nobody said
 * @param depth least number of steps from the item at the top, which has 0
 * @param carriesOut the items of the cascade that it carries out, in order; several where work is shared
 * @param carriedOutBy the items that carry it out, in order
 * @param inForce whether the directive and the item in it are in force on the day of the cascade beyond doubt
 */
public record CascadedItem(
        ItemRef ref,
        DirectiveItem item,
        OrgUnitId unit,
        Optional<OrgLevel> level,
        int depth,
        List<ItemRef> carriesOut,
        List<ItemRef> carriedOutBy,
        boolean inForce) {

    /** Copies the lists. */
    public CascadedItem {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(level, "level");
        carriesOut = List.copyOf(carriesOut);
        carriedOutBy = List.copyOf(carriedOutBy);
    }
}
