// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the receiving unit decided about a commitment or a registration: that it is accepted, or refused and why. */
@Value.Immutable
@DomainStyle
public abstract class CommitmentReply implements Fact, WithCommitmentReply {

    /** Kind of the references to it. */
    public static final String KIND = "commitmentReply";

    CommitmentReply() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among replies to commitments. */
    public abstract FactId getId();

    /** The {@link Commitment}. */
    public abstract FactId getCommitment();

    /** Day of the reply. */
    public abstract LocalDate getRepliedOn();

    /** Post of whoever replied for the receiving unit, never a name; not blank. */
    public abstract String getByPost();

    /** What it says. */
    public abstract ReplyOutcome getOutcome();

    /** Why, in words; always given for a refusal. */
    public abstract Optional<String> getReason();

    /** Document of the reply; empty if there is none. */
    public abstract Optional<LegalBasis> getDocument();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getCommitment().toRef(Commitment.KIND));
    }

    @Value.Check
    void check() {
        Words.require(getByPost(), "byPost");
        getOutcome().requireReason(getReason());
    }

    /** Builds a {@link CommitmentReply}. */
    public static final class Builder extends ImmutableCommitmentReply.Builder {
        Builder() {}
    }
}
