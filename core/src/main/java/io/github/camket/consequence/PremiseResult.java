// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of one premise.
 *
 * @param premise the premise
 * @param outcome whether it holds
 * @param facts the facts that make it so; those known, while it is open; none of a premise with parts
 * @param open what is missing; none unless it is open, and none of a premise with parts
 * @param parts what became of the premises within it, in order
 */
public record PremiseResult(
        Premise premise, Outcome outcome, List<Ref> facts, List<OpenPoint> open, List<PremiseResult> parts) {

    /** Checks that all are given and copies the lists. */
    public PremiseResult {
        Objects.requireNonNull(premise, "premise");
        Objects.requireNonNull(outcome, "outcome");
        facts = List.copyOf(facts);
        open = List.copyOf(open);
        parts = List.copyOf(parts);
    }

    /** The leaves on which the outcome rests: of parts those that turned out as the whole did, of a contrary its part. */
    Stream<PremiseResult> decisive() {
        if (parts.isEmpty()) {
            return Stream.of(this);
        }
        return parts.stream()
                .filter(part -> premise instanceof Premise.Not || part.outcome() == outcome)
                .flatMap(PremiseResult::decisive);
    }
}
