// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A task, or one turn of it, enters a phase. The history of a task is the row of its changes; none is ever overwritten.
 *
 * <p>Programs in the field use other words for the same: they are mapped to a phase when they are read, and the word is
 * kept.
 */
@Value.Immutable
@DomainStyle
public abstract class PhaseChange implements Fact, WithPhaseChange {

    /** Kind of the references to it. */
    public static final String KIND = "phaseChange";

    /** By day, then by time, of which none is the last, then by identifier. */
    public static final Comparator<PhaseChange> IN_TIME = Comparator.comparing(PhaseChange::getOn)
            .thenComparing(change -> change.getAt().orElse(LocalTime.MAX))
            .thenComparing(PhaseChange::getId);

    PhaseChange() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among changes of phase. */
    public abstract FactId getId();

    /** The task. */
    public abstract TaskId getTask();

    /** Due day by the rule that names the turn; empty for a task that is not repeated. */
    public abstract Optional<LocalDate> getTurn();

    /** The phase that begins. */
    public abstract TaskPhase getPhase();

    /** Day on which it begins. */
    public abstract LocalDate getOn();

    /** Time of that day in Viet Nam; orders changes of one day, of which the one without a time is the last. */
    public abstract Optional<LocalTime> getAt();

    /** Post that changed it, never a name; empty if it is not known. */
    public abstract Optional<String> getBy();

    /** Why, in words; a refusal has one. */
    public abstract Optional<String> getReason();

    /** The word of the program from which it comes, as it stood there. */
    public abstract Optional<String> getOriginalWord();

    /**
     * Day of the result, where the task is {@link TaskPhase#DONE} and was confirmed later than it was delivered; not after
     * {@link #getOn}. Empty where that day is the day of the result, or deliveries tell it.
     */
    public abstract Optional<LocalDate> getCompletedOn();

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
        Words.require(getBy(), "by");
        Words.require(getReason(), "reason");
        Words.require(getOriginalWord(), "originalWord");
        if (getPhase() == TaskPhase.REFUSED && getReason().isEmpty()) {
            throw new IllegalArgumentException("reason must be given for " + getPhase() + ": -");
        }
        getCompletedOn().ifPresent(day -> {
            if (getPhase() != TaskPhase.DONE || day.isAfter(getOn())) {
                throw new IllegalArgumentException("completedOn must be given for DONE only, and not be after on "
                        + getOn() + ": " + day + ", " + getPhase());
            }
        });
    }

    /** Builds a {@link PhaseChange}. */
    public static final class Builder extends ImmutablePhaseChange.Builder {
        Builder() {}
    }
}
