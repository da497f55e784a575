// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far one commitment is fulfilled, as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class Fulfilment {

    Fulfilment() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was promised. */
    public abstract Commitment getCommitment();

    /** The unit that promised. */
    public abstract OrgUnit getUnit();

    /** The unit to which it promised. */
    public abstract OrgUnit getRecipient();

    /** The document on which the promise rests. */
    public abstract Directive getDirective();

    /** The items, in the order of the commitment. */
    public abstract List<ItemFulfilment> getItems();

    /** Foreseen consequences whose trigger holds, in the order of the commitment. */
    public abstract List<ConsequenceToConsider> getToConsider();

    /** What people should know about the facts behind it, those of its targets included, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The targets of all items, in the order of the commitment. */
    public List<TargetResult> targets() {
        return getItems().stream().flatMap(item -> item.targets().stream()).toList();
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

    /** Number of items that no target measures. */
    public int countItemsWithoutTarget() {
        return Math.toIntExact(
                getItems().stream().filter(item -> item.targets().isEmpty()).count());
    }

    /** Targets judged as met or exceeded, out of all that apply; empty if there is none. */
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
