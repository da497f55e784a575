// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A later version of a commitment: the whole list of items as it reads from a day on. The versions before it stay as they
 * were signed, and hold for the days before.
 */
@Value.Immutable
@DomainStyle
public abstract class CommitmentAmendment implements Fact, WithCommitmentAmendment {

    /** Kind of the references to it. */
    public static final String KIND = "commitmentAmendment";

    CommitmentAmendment() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among amendments. */
    public abstract FactId getId();

    /** The {@link Commitment} of which it is a version. */
    public abstract FactId getCommitment();

    /** Day of signing. */
    public abstract LocalDate getSignedOn();

    /**
     * First day on which the new list holds, as the amendment says. One before the signing is kept as it stands, but changes
     * work forward only.
     */
    public abstract LocalDate getInForceFrom();

    /** Who signed for the sides, each once; none if nobody said. */
    public abstract List<Signer> getSigners();

    /** All that is promised from then on, in the order of the text; each item, each target and each task once. */
    public abstract List<CommitmentItem> getItems();

    /** Why, in words; not blank. */
    public abstract String getReason();

    /** Document by which it was agreed to; empty if there is none. */
    public abstract Optional<LegalBasis> getDocument();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.of(
                        Stream.of(getCommitment().toRef(Commitment.KIND)),
                        getSigners().stream().flatMap(signer -> signer.holder().map(CadreId::toRef).stream()),
                        getItems().stream().flatMap(CommitmentItem::references))
                .flatMap(part -> part)
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getReason(), "reason");
        Signer.requireOnce(getSigners());
        ItemList.check(getItems());
    }

    /** Builds a {@link CommitmentAmendment}. */
    public static final class Builder extends ImmutableCommitmentAmendment.Builder {
        Builder() {}
    }
}
