// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One thing that a unit promises. It rests on an item of the basis document, on targets, on tasks, on a promise in words, or
 * on several of them; then all have to hold.
 */
@Value.Immutable
@DomainStyle
public abstract class CommitmentItem implements WithCommitmentItem {

    CommitmentItem() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique within the commitment and the same in all its versions. */
    public abstract CommitmentItemId getId();

    /** The item of the basis document that it repeats; empty if it repeats none. */
    public abstract Optional<DirectiveItemId> getBasisItem();

    /** Targets by which it is judged, each once. */
    public abstract List<TargetId> getTargets();

    /** Tasks that have to be done, each once. */
    public abstract List<TaskId> getTasks();

    /** What is promised in words; empty if nothing is. */
    public abstract Optional<Promise> getPromise();

    /** How much it weighs among the items, in any measure that they share: points, percent; positive. Empty if nobody said. */
    public abstract Optional<Fraction> getWeight();

    /** Posts in charge of this item besides those of the whole commitment. */
    public abstract List<PostInCharge> getInCharge();

    /** The facts on which it rests. */
    Stream<Ref> references() {
        return Stream.concat(
                getTargets().stream().map(TargetId::toRef), getTasks().stream().map(TaskId::toRef));
    }

    @Value.Check
    void check() {
        if (new TreeSet<>(getTargets()).size() < getTargets().size()) {
            throw new IllegalArgumentException("targets must be named once each: " + getTargets());
        }
        if (new TreeSet<>(getTasks()).size() < getTasks().size()) {
            throw new IllegalArgumentException("tasks must be named once each: " + getTasks());
        }
        if (getBasisItem().isEmpty()
                && getTargets().isEmpty()
                && getTasks().isEmpty()
                && getPromise().isEmpty()) {
            throw new IllegalArgumentException("basisItem, targets, tasks or promise must be given: " + getId());
        }
        getWeight().filter(weight -> weight.signum() <= 0).ifPresent(weight -> {
            throw new IllegalArgumentException("weight must be positive: " + weight);
        });
    }

    /** Builds a {@link CommitmentItem}. */
    public static final class Builder extends ImmutableCommitmentItem.Builder {
        Builder() {}
    }
}
