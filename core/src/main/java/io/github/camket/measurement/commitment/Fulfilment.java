// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentVersion;
import io.github.camket.model.commitment.ItemChange;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** How far one commitment is fulfilled, as known on one day, by the version in force on the last day that the figures cover. */
@Value.Immutable
@ResultStyle
public abstract class Fulfilment {

    Fulfilment() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was promised, as it was signed first. */
    public abstract Commitment getCommitment();

    /** The version in force, whose items are judged. */
    public abstract CommitmentVersion getVersion();

    /** Items that this version adds to the one signed first, drops from it or changes; none if it is that one. */
    public abstract List<ItemChange> getChanges();

    /** The unit that promised. */
    public abstract OrgUnit getUnit();

    /** The unit to which it promised. */
    public abstract OrgUnit getRecipient();

    /** The document on which the promise rests; empty if it rests on none. */
    public abstract Optional<Directive> getDirective();

    /** What the receiving unit said to the commitment. */
    public abstract ReplyState getReplyState();

    /** Its replies, by day, then by identifier. */
    public abstract List<CommitmentReply> getReplies();

    /** The items of the version in force, in its order. */
    public abstract List<ItemFulfilment> getItems();

    /** Foreseen consequences whose trigger holds, in the order of the commitment; none if it was refused. */
    public abstract List<ConsequenceToConsider> getToConsider();

    /** What people should know about the facts behind it, those of its targets, tasks and promises included, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Number of items in this state. */
    public int count(ItemState state) {
        return Math.toIntExact(
                getItems().stream().filter(item -> item.getState() == state).count());
    }

    /**
     * Items that are fulfilled, in time or late, out of those that something judges. An item with nothing to judge is in neither
     * number: it is {@linkplain #count(ItemState) counted} beside them. Empty if nothing judges any item.
     */
    public Optional<Ratio> getFulfilledShare() {
        int judged = getItems().size() - count(ItemState.NOTHING_TO_JUDGE);
        int fulfilled = count(ItemState.FULFILLED) + count(ItemState.FULFILLED_LATE);
        return judged == 0 ? Optional.empty() : Optional.of(Ratio.of(fulfilled, judged));
    }

    /**
     * The same by the weights of the items: from 0 to 1, exactly. Only where every item has a weight, and something judges one of
     * them; items without a weight are never taken to weigh something or nothing. Where some have one and others have not, a
     * finding names these.
     */
    public Optional<Ratio> getWeightedShare() {
        if (getItems().stream().anyMatch(item -> item.getItem().getWeight().isEmpty())) {
            return Optional.empty();
        }
        Fraction judged = weight(state -> state != ItemState.NOTHING_TO_JUDGE);
        return judged.signum() == 0 ? Optional.empty() : Optional.of(Ratio.of(weight(ItemState::isFulfilled), judged));
    }

    private Fraction weight(Predicate<ItemState> states) {
        return getItems().stream()
                .filter(item -> states.test(item.getState()))
                .map(ItemFulfilment::getItem)
                .flatMap(item -> item.getWeight().stream())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The targets of all items, in the order of the commitment. */
    public List<TargetResult> targets() {
        return getItems().stream().flatMap(item -> item.getTargets().stream()).toList();
    }

    /** Number of targets with this status. */
    public int count(TargetStatus status) {
        return Math.toIntExact(targets().stream()
                .filter(target -> target.getStatus() == status)
                .count());
    }

    /** Number of targets with this status and outcome. */
    public int count(TargetStatus status, TargetOutcome outcome) {
        return Math.toIntExact(targets().stream()
                .filter(target -> target.getStatus() == status)
                .filter(target -> target.getOutcome().equals(Optional.of(outcome)))
                .count());
    }

    /** Targets judged as met or exceeded, out of all that apply; empty if none does. */
    public Optional<Ratio> getMet() {
        int met = count(TargetStatus.JUDGED, TargetOutcome.MET) + count(TargetStatus.JUDGED, TargetOutcome.EXCEEDED);
        int all = targets().size() - count(TargetStatus.NOT_APPLICABLE);
        return all == 0 ? Optional.empty() : Optional.of(Ratio.of(met, all));
    }

    /** Builds a {@link Fulfilment}. */
    static final class Builder extends ImmutableFulfilment.Builder {
        Builder() {}
    }
}
