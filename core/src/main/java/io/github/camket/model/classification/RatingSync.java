// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** That a result was passed on to the national database of civil servants (Decree 335/2025, article 26.1d). */
@Value.Immutable
@DomainStyle
public abstract class RatingSync implements Fact, WithRatingSync {

    /** Kind of the references to it. */
    public static final String KIND = "ratingSync";

    RatingSync() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among these facts. */
    public abstract FactId getId();

    /** The published rating that was passed on. */
    public abstract FactId getDecision();

    /** Post or body that did it, never a name; not blank. */
    public abstract String getByPost();

    /** Day on which the database had it. */
    public abstract LocalDate getSyncedOn();

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

    /** Builds a {@link RatingSync}. */
    public static final class Builder extends ImmutableRatingSync.Builder {
        Builder() {}
    }
}
