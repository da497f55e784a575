// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import java.util.List;

/**
 * Those for whom a regulation has the same formula and the same conditions; one of them stands for all.
 *
 * @param positions positions of people; empty for organizations
 * @param kinds kinds of organizations; empty for people
 */
public record Subjects(List<Position> positions, List<OrgKind> kinds) {

    /** Copies the lists. */
    public Subjects {
        positions = List.copyOf(positions);
        kinds = List.copyOf(kinds);
        if (positions.isEmpty() == kinds.isEmpty()) {
            throw new IllegalArgumentException("positions or kinds must be given, not both: " + positions + kinds);
        }
    }
}
