// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Money, people or other help that one unit promised another for a task or a commitment, and whether it was given (hỗ trợ). */
@Value.Immutable
@DomainStyle
public abstract class Support implements Fact, WithSupport {

    /** Kind of the references to it. */
    public static final String KIND = "support";

    Support() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among supports. */
    public abstract FactId getId();

    /** The task that it serves; given unless {@link #getCommitment} is. */
    public abstract Optional<TaskId> getTask();

    /** The {@link Commitment} that it serves; given unless {@link #getTask} is. */
    public abstract Optional<FactId> getCommitment();

    /** Unit that promises or gives it. */
    public abstract OrgUnitId getGiver();

    /** Unit that receives it, another one. */
    public abstract OrgUnitId getReceiver();

    /** What it is, with its amount, in words. */
    public abstract String getDescription();

    /** Day of the promise; empty if it was given without one. */
    public abstract Optional<LocalDate> getPromisedOn();

    /** Last day by which it is promised, inclusive, not before the promise; empty if no day was named. Only with a promise. */
    public abstract Optional<LocalDate> getPromisedBy();

    /** Day on which all of it was given; empty while it was not. */
    public abstract Optional<LocalDate> getGivenOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.of(
                        getTask().map(TaskId::toRef),
                        getCommitment().map(id -> id.toRef(Commitment.KIND)),
                        Optional.of(getGiver().toRef()),
                        Optional.of(getReceiver().toRef()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getDescription(), "description");
        if (getTask().isPresent() == getCommitment().isPresent()) {
            throw new IllegalArgumentException("task or commitment must be given, one of them: " + getId());
        }
        if (getPromisedOn().isEmpty() && getGivenOn().isEmpty()) {
            throw new IllegalArgumentException("promisedOn or givenOn must be given: " + getId());
        }
        if (getPromisedOn().isEmpty() && getPromisedBy().isPresent()) {
            throw new IllegalArgumentException(
                    "promisedBy must come with promisedOn: " + getPromisedBy().get());
        }
        if (getPromisedBy()
                .filter(getPromisedOn().orElse(LocalDate.MIN)::isAfter)
                .isPresent()) {
            throw new IllegalArgumentException("promisedBy must not be before promisedOn "
                    + getPromisedOn().orElseThrow() + ": " + getPromisedBy().orElseThrow());
        }
        if (getGiver().equals(getReceiver())) {
            throw new IllegalArgumentException("receiver must be another unit than giver: " + getReceiver());
        }
    }

    /** Builds a {@link Support}. */
    public static final class Builder extends ImmutableSupport.Builder {
        Builder() {}
    }
}
