// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;

/**
 * The official regulations that govern facts of one day, or of every day of a period, for one class of subjects.
 *
 * @param regulations the regulations; may be empty
 * @param gaps why there is none, or none that is complete; empty if the regulations are complete
 * @param changes days within the period, after its first, from which other rules apply than before, ascending; empty for a day
 */
public record InForce(List<Regulation> regulations, List<LegalGap> gaps, List<LocalDate> changes) {

    /** Copies the lists. */
    public InForce {
        regulations = List.copyOf(regulations);
        gaps = List.copyOf(gaps);
        changes = List.copyOf(changes);
    }

    /** Without a change of rules. */
    public InForce(List<Regulation> regulations, List<LegalGap> gaps) {
        this(regulations, gaps, List.of());
    }

    /** Whether there is one, with all of its lines. */
    public boolean isComplete() {
        return !regulations.isEmpty() && gaps.isEmpty();
    }
}
