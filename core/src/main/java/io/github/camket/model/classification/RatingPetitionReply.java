// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How the authority settled a petition about a rating (Decree 335/2025, article 22). */
@Value.Immutable
@DomainStyle
public abstract class RatingPetitionReply implements Fact, WithRatingPetitionReply {

    /** Kind of the references to it. */
    public static final String KIND = "ratingPetitionReply";

    RatingPetitionReply() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among replies to petitions about ratings. */
    public abstract FactId getId();

    /** The petition about a rating. */
    public abstract FactId getPetition();

    /** What becomes of it. */
    public abstract RatingPetitionOutcome getOutcome();

    /** Why; not blank. */
    public abstract String getReason();

    /**
     * The published rating that takes the place of the earlier one; none unless the petition is upheld, and empty as long as it
     * is not decided.
     */
    public abstract Optional<FactId> getDecision();

    /** Number of the written reply; empty if it has none. */
    public abstract Optional<DocumentNumber> getNumber();

    /** Post of the authority, never a name; not blank. */
    public abstract String getAuthorityPost();

    /** Day on which it was settled. */
    public abstract LocalDate getSettledOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(
                        Stream.of(getPetition().toRef(RatingPetition.KIND)),
                        getDecision().map(id -> id.toRef(PublishedRating.KIND)).stream())
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getReason(), "reason");
        Words.require(getAuthorityPost(), "authorityPost");
        if (getDecision().isPresent() && !getOutcome().isUpheld()) {
            throw new IllegalArgumentException("decision must be empty unless the petition is upheld: "
                    + getDecision().get());
        }
    }

    /** Builds a {@link RatingPetitionReply}. */
    public static final class Builder extends ImmutableRatingPetitionReply.Builder {
        Builder() {}
    }
}
