// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is left of a task passes from one person to another.
 *
 * <p>Under Decree 335/2025, article 18.1d, the task stays in the assigned total of the person who could not finish it, and
 * counts for the other one outside that person's assigned total.
 */
@Value.Immutable
@DomainStyle
public abstract class HandOver implements Fact, WithHandOver {

    /** Kind of the references to it. */
    public static final String KIND = "handOver";

    HandOver() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among hand-overs. */
    public abstract FactId getId();

    /** The task handed over. */
    public abstract TaskId getTask();

    /** Who gives it up. */
    public abstract CadreId getGiver();

    /** Who takes it over. */
    public abstract CadreId getReceiver();

    /** Day of the hand-over. */
    public abstract LocalDate getHandedOverOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getTask().toRef(), getGiver().toRef(), getReceiver().toRef());
    }

    @Value.Check
    void check() {
        if (getGiver().equals(getReceiver())) {
            throw new IllegalArgumentException("receiver must be another person than giver: " + getReceiver());
        }
    }

    /** Builds a {@link HandOver}. */
    public static final class Builder extends ImmutableHandOver.Builder {
        Builder() {}
    }
}
