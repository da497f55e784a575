// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.regulation.Regulation;
import java.util.List;

/**
 * The official regulations that govern facts of one day, for one class of subjects.
 *
 * @param regulations the regulations; may be empty
 * @param gaps why there is none, or none that is complete; empty if the regulations are complete
 */
public record InForce(List<Regulation> regulations, List<LegalGap> gaps) {

    /** Copies the lists. */
    public InForce {
        regulations = List.copyOf(regulations);
        gaps = List.copyOf(gaps);
    }

    /** Whether there is one, with all of its lines. */
    public boolean isComplete() {
        return !regulations.isEmpty() && gaps.isEmpty();
    }
}
