// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;

/** The signed promise of a unit to its superior that it will fulfil what a directive assigns to it. */
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

    /** Unit that promises. */
    public abstract OrgUnitId getBy();

    /** Unit to which it promises. */
    public abstract OrgUnitId getTo();

    /** Day of signing. */
    public abstract LocalDate getSignedOn();

    /** Document whose items are promised. */
    public abstract DirectiveId getBasis();

    /** What is promised, in the order of the document; each item and each target once. */
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
        List<Ref> references = new ArrayList<>(
                List.of(getBy().toRef(), getTo().toRef(), getBasis().toRef()));
        getItems().forEach(item -> item.targets().forEach(target -> references.add(target.toRef())));
        return List.copyOf(references);
    }

    @Value.Check
    void check() {
        if (getBy().equals(getTo())) {
            throw new IllegalArgumentException("to must be another unit than by: " + getTo());
        }
        TreeSet<DirectiveItemId> items = new TreeSet<>();
        TreeSet<TargetId> targets = new TreeSet<>();
        for (CommitmentItem item : getItems()) {
            if (!items.add(item.item())) {
                throw new IllegalArgumentException("items must be named once each: " + item.item());
            }
            for (TargetId target : item.targets()) {
                if (!targets.add(target)) {
                    throw new IllegalArgumentException("items must name each target once: " + target);
                }
            }
        }
    }

    /** Builds a {@link Commitment}. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
