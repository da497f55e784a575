// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.calendar.Deadline;
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

/**
 * Somebody asks to move the deadline of a task, or the competent authority moves it (gia hạn, điều chỉnh thời hạn). The row
 * of them is never shortened: the deadline that was set first stays readable.
 *
 * <p>What is asked for changes nothing until it is granted. Removing an obstacle moves no deadline either.
 */
@Value.Immutable
@DomainStyle
public abstract class DeadlineChange implements Fact, WithDeadlineChange {

    /** Kind of the references to it. */
    public static final String KIND = "deadlineChange";

    /** What became of it. */
    public enum Outcome {
        /** Asked for; nobody has decided. */
        ASKED,
        /** Granted, or ordered without being asked for: the new deadline is in force. */
        GRANTED,
        /** Refused: nothing changes. */
        REFUSED
    }

    DeadlineChange() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among changes of deadlines. */
    public abstract FactId getId();

    /** The task. */
    public abstract TaskId getTask();

    /** Due day by the rule that names the turn; empty for a task that is not repeated. */
    public abstract Optional<LocalDate> getTurn();

    /** Day on which it was asked for; empty if the authority moved the deadline of its own accord. */
    public abstract Optional<LocalDate> getRequestedOn();

    /** Post that asked, never a name; only with {@link #getRequestedOn}. */
    public abstract Optional<String> getRequestedBy();

    /** Why, in words. */
    public abstract Optional<String> getReason();

    /** The deadline that is to be replaced, as the document says; empty if it does not, or there was none. */
    public abstract Optional<Deadline> getOldDeadline();

    /** The new deadline, as granted, or else as asked for. */
    public abstract Deadline getNewDeadline();

    /** What became of it. */
    public abstract Outcome getOutcome();

    /** Day of the decision; present exactly when somebody decided, and not before the day of the request. */
    public abstract Optional<LocalDate> getDecidedOn();

    /** Post of the authority that decided, never a name; present exactly when somebody decided. */
    public abstract Optional<String> getDecidedBy();

    /** The document by which it was decided; empty if none is known. */
    public abstract Optional<LegalBasis> getDocument();

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
        Words.require(getRequestedBy(), "requestedBy");
        Words.require(getReason(), "reason");
        Words.require(getDecidedBy(), "decidedBy");
        boolean decided = getOutcome() != Outcome.ASKED;
        if (getDecidedOn().isPresent() != decided || getDecidedBy().isPresent() != decided) {
            throw new IllegalArgumentException("decidedOn and decidedBy must be given exactly for a decision: "
                    + getDecidedOn().map(LocalDate::toString).orElse("-") + ", "
                    + getDecidedBy().orElse("-") + ", " + getOutcome());
        }
        if (getRequestedOn().isEmpty() && (getRequestedBy().isPresent() || !decided)) {
            throw new IllegalArgumentException("requestedOn must be given with requestedBy, and where nobody decided: "
                    + getRequestedBy().orElse("-") + ", " + getOutcome());
        }
        if (decided
                && getRequestedOn()
                        .filter(getDecidedOn().orElseThrow()::isBefore)
                        .isPresent()) {
            throw new IllegalArgumentException("decidedOn must not be before requestedOn "
                    + getRequestedOn().orElseThrow() + ": "
                    + getDecidedOn().orElseThrow());
        }
    }

    /** Builds a {@link DeadlineChange}. */
    public static final class Builder extends ImmutableDeadlineChange.Builder {
        Builder() {}
    }
}
