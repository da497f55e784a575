// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.organization.SubjectKind;
import java.util.List;
import java.util.Objects;

/**
 * What the competent authority is to consider where a premise holds. Nothing follows by itself.
 *
 * @param id name within the rules: lower case words joined by dots or hyphens
 * @param label what it says, as people read it
 * @param concerned whom it concerns
 * @param when what must hold
 * @param toConsider what is to be considered; at least one, each once, in the order of the text
 * @param source where it is set
 * @param confidence how well it is known that it is
 */
public record ConsequenceLine(
        String id,
        Label label,
        Concerned concerned,
        Premise when,
        List<Consequence> toConsider,
        Source source,
        Confidence confidence) {

    /** Checks the form of the identifier, and that votes are asked of people only. */
    public ConsequenceLine {
        if (!id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("id must be lower case words joined by dots or hyphens: " + id);
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(concerned, "concerned");
        Objects.requireNonNull(when, "when");
        toConsider = List.copyOf(toConsider);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
        if (toConsider.isEmpty() || toConsider.stream().distinct().count() < toConsider.size()) {
            throw new IllegalArgumentException("toConsider must hold something, each once: " + toConsider);
        }
        boolean asksForVote = when.withAllBelow().anyMatch(Premise.VoteInTier.class::isInstance);
        if (asksForVote && concerned.subjects() != SubjectKind.PERSON) {
            throw new IllegalArgumentException("when must ask for votes on people only: " + concerned.subjects());
        }
    }
}
