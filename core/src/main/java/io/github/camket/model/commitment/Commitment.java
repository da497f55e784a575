// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The signed promise of a unit to its superior, or the difficult tasks that it registers to solve. This is the version that
 * was signed first, and it stays as it is: later versions are {@link CommitmentAmendment}s.
 */
@Value.Immutable
@DomainStyle
public abstract class Commitment implements Fact, WithCommitment {

    /** Kind of the references to it. */
    public static final String KIND = "commitment";

    Commitment() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among commitments. */
    public abstract FactId getId();

    /** What kind it is; {@link CommitmentKind#COMMITMENT} unless said otherwise. */
    @Value.Default
    public CommitmentKind getKind() {
        return CommitmentKind.COMMITMENT;
    }

    /** Period for which it is made; always given for {@link CommitmentKind#DIFFICULT_TASKS}. */
    public abstract Optional<ReportingPeriod> getPeriod();

    /** Unit that promises. */
    public abstract OrgUnitId getBy();

    /** Unit to which it promises. */
    public abstract OrgUnitId getTo();

    /** Who signed for the sides, each once; none if nobody said. */
    public abstract List<Signer> getSigners();

    /** Day of signing, or of registration. */
    public abstract LocalDate getSignedOn();

    /** Document whose items are promised; empty if it rests on none, as registered tasks mostly do. */
    public abstract Optional<DirectiveId> getBasis();

    /** What is promised, in the order of the text; each item, each target and each task once. */
    public abstract List<CommitmentItem> getItems();

    /** Posts in charge of the whole. */
    public abstract List<PostInCharge> getInCharge();

    /** What is foreseen for the result. */
    public abstract List<ForeseenConsequence> getForeseen();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.of(
                        Stream.of(getBy().toRef(), getTo().toRef()),
                        getBasis().map(DirectiveId::toRef).stream(),
                        getSigners().stream().flatMap(signer -> signer.holder().map(CadreId::toRef).stream()),
                        getItems().stream().flatMap(CommitmentItem::references))
                .flatMap(part -> part)
                .toList();
    }

    @Value.Check
    void check() {
        if (getBy().equals(getTo())) {
            throw new IllegalArgumentException("to must be another unit than by: " + getTo());
        }
        if (getKind() == CommitmentKind.DIFFICULT_TASKS && getPeriod().isEmpty()) {
            throw new IllegalArgumentException("period must be given for " + getKind() + ": -");
        }
        Signer.requireOnce(getSigners());
        ItemList.check(getItems());
        if (getBasis().isEmpty()) {
            getItems().stream()
                    .flatMap(item -> item.getBasisItem().stream())
                    .findFirst()
                    .ifPresent(item -> {
                        throw new IllegalArgumentException(
                                "items must name an item of the basis only if there is one: " + item);
                    });
        }
    }

    /** Builds a {@link Commitment}. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
