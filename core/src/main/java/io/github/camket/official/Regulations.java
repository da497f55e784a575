// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import java.util.List;
import java.util.Optional;

/** The regulations that this library ships. */
public final class Regulations {

    private Regulations() {}

    /** All of them, official texts before profiles of guidance. */
    public static List<Regulation> all() {
        return List.of(
                Decree335.civilServants(),
                Decree335.staff(),
                Decree335.leaders(),
                Decree335.organizations(),
                Decree335.civilServantsByHandbook(),
                Decree335.staffByHandbook());
    }

    /** The one with this identifier, if it is shipped. */
    public static Optional<Regulation> find(RegulationId id) {
        return all().stream()
                .filter(regulation -> regulation.getId().equals(id))
                .findFirst();
    }
}
