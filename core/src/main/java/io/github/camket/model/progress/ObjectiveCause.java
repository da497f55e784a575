// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.task.TaskId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cause outside the person's control that is said to explain failures or lateness of a task.
 *
 * <p>It removes deductions only once the competent authority has confirmed it (Decree 335/2025, article 14.2b, c).
 */
@Value.Immutable
@DomainStyle
public abstract class ObjectiveCause implements Fact, WithObjectiveCause {

    /** Kind of the references to it. */
    public static final String KIND = "objectiveCause";

    ObjectiveCause() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among objective causes. */
    public abstract FactId getId();

    /** The task concerned. */
    public abstract TaskId getTask();

    /** Due day by the rule that names the turn concerned; empty for all turns, or a task that is not repeated. */
    public abstract Optional<LocalDate> getTurn();

    /** What it is to excuse. */
    public abstract Concern getConcern();

    /** The cause in words. */
    public abstract String getDescription();

    /** Post of the authority that confirmed it; empty while nobody did. */
    public abstract Optional<String> getConfirmedBy();

    /** Day of the confirmation; present exactly when {@link #getConfirmedBy} is. */
    public abstract Optional<LocalDate> getConfirmedOn();

    /** Whether the competent authority has confirmed the cause. */
    public boolean hasConfirmation() {
        return getConfirmedOn().isPresent();
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getTask().toRef());
    }

    @Value.Check
    void check() {
        Words.require(getDescription(), "description");
        Words.require(getConfirmedBy(), "confirmedBy");
        if (getConfirmedBy().isPresent() != getConfirmedOn().isPresent()) {
            throw new IllegalArgumentException("confirmedBy and confirmedOn must be given together: "
                    + getConfirmedBy().orElse("-") + ", "
                    + getConfirmedOn().map(LocalDate::toString).orElse("-"));
        }
    }

    /** Builds a {@link ObjectiveCause}. */
    public static final class Builder extends ImmutableObjectiveCause.Builder {
        Builder() {}
    }
}
