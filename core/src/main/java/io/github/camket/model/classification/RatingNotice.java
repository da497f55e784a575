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
import org.immutables.value.Value;

/** That a decision on a level was made known; from the first notice on there can be a petition (Decree 335/2025, article 22). */
@Value.Immutable
@DomainStyle
public abstract class RatingNotice implements Fact, WithRatingNotice {

    /** Kind of the references to it. */
    public static final String KIND = "ratingNotice";

    RatingNotice() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among notices. */
    public abstract FactId getId();

    /** The published rating that is made known. */
    public abstract FactId getDecision();

    /** To whom it is made known. */
    public abstract NoticeKind getKind();

    /** Number of the notice; empty if it has none. */
    public abstract Optional<DocumentNumber> getNumber();

    /** Post of whoever gave it, never a name; not blank. */
    public abstract String getByPost();

    /** Day of the notice. */
    public abstract LocalDate getGivenOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getDecision().toRef(PublishedRating.KIND));
    }

    @Value.Check
    void check() {
        Words.require(getByPost(), "byPost");
    }

    /** Builds a {@link RatingNotice}. */
    public static final class Builder extends ImmutableRatingNotice.Builder {
        Builder() {}
    }
}
