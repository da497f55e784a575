// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.organization.Subject;
import java.util.List;
import java.util.Objects;

/**
 * A tie for which the authority decided who gets the places: a decision, not a score, parts these candidates.
 *
 * @param tie the tie as the scores leave it
 * @param decision the decision
 * @param chosen those of the tie who get a place, by identifier, as many as there are places
 */
public record ResolvedTie(Tie tie, TieDecision decision, List<Subject> chosen) {

    /** Checks that exactly the places of the tie are given to some of it. */
    public ResolvedTie {
        Objects.requireNonNull(decision, "decision");
        chosen = List.copyOf(chosen);
        if (chosen.size() != tie.places() || !tie.subjects().containsAll(chosen)) {
            throw new IllegalArgumentException("chosen must be " + tie.places() + " of the tie: " + chosen);
        }
    }

    /** Those of the tie who get no place, by identifier. */
    public List<Subject> others() {
        return tie.subjects().stream().filter(one -> !chosen.contains(one)).toList();
    }
}
