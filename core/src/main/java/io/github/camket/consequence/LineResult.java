// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of one line.
 *
 * @param line the line
 * @param outcome whether it holds
 * @param when what became of its premise
 * @param unknownPost what is missing to say whether it concerns the person at all; none where that is known
 */
public record LineResult(ConsequenceLine line, Outcome outcome, PremiseResult when, List<OpenPoint> unknownPost) {

    /** Checks that all are given. */
    public LineResult {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(when, "when");
        unknownPost = List.copyOf(unknownPost);
    }

    /** The facts on which the outcome rests, each once, in the order of the premise. */
    public List<Ref> facts() {
        return when.decisive().flatMap(leaf -> leaf.facts().stream()).distinct().toList();
    }

    /** What is missing to settle it, each once; none unless it is open. */
    public List<OpenPoint> open() {
        if (outcome != Outcome.OPEN) {
            return List.of();
        }
        return Stream.concat(
                        unknownPost.stream(),
                        when.outcome() == Outcome.OPEN
                                ? when.decisive().flatMap(leaf -> leaf.open().stream())
                                : Stream.of())
                .distinct()
                .toList();
    }
}
