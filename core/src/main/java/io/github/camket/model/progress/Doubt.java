// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of one fact is only estimated, or is disputed: until that is settled it lies between two bounds, and the number in
 * the fact itself does not count.
 *
 * <p>Once settled, the number in the fact counts; if it came out otherwise, the fact is corrected in the ledger as well.
 */
@Value.Immutable
@DomainStyle
public abstract class Doubt implements Fact, WithDoubt {

    /** Kind of the references to it. */
    public static final String KIND = "doubt";

    Doubt() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among doubts. */
    public abstract FactId getId();

    /** The fact: a task report, an acceptance, a judged score or a reading, whichever has the {@linkplain #getValue value}. */
    public abstract Ref getAbout();

    /** Which of its values. */
    public abstract DoubtfulValue getValue();

    /** Why. */
    public abstract DoubtReason getReason();

    /** Lowest that the value can be, inclusive; in the unit and within the range of the value. */
    public abstract Fraction getLeast();

    /** Highest that the value can be, inclusive; not below {@link #getLeast}, within the range of the value. */
    public abstract Fraction getMost();

    /** First day on which the value is in doubt. */
    public abstract LocalDate getRaisedOn();

    /** First day on which it no longer is; not before {@link #getRaisedOn}, empty while nobody settled it. */
    public abstract Optional<LocalDate> getSettledOn();

    /** Whether the value is in doubt on the day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(getRaisedOn())
                && getSettledOn().filter(settled -> !settled.isAfter(day)).isEmpty();
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getAbout());
    }

    @Value.Check
    void check() {
        if (!getAbout().kind().equals(getValue().getKind())) {
            throw new IllegalArgumentException(
                    "about must be of the kind " + getValue().getKind() + " for " + getValue() + ": " + getAbout());
        }
        getValue().requirePossible(getLeast(), "least");
        getValue().requirePossible(getMost(), "most");
        if (getLeast().compareTo(getMost()) > 0) {
            throw new IllegalArgumentException("least must not be above most " + getMost() + ": " + getLeast());
        }
        if (getSettledOn().filter(day -> day.isBefore(getRaisedOn())).isPresent()) {
            throw new IllegalArgumentException("settledOn must not be before raisedOn " + getRaisedOn() + ": "
                    + getSettledOn().get());
        }
    }

    /** Builds a {@link Doubt}. */
    public static final class Builder extends ImmutableDoubt.Builder {
        Builder() {}
    }
}
