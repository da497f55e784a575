// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A post held by a person in a unit over an interval of days.
 */
@Value.Immutable
@DomainStyle
public abstract class Appointment implements Fact, WithAppointment {

    /** Kind of the references to it. */
    public static final String KIND = "appointment";

    Appointment() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among appointments. */
    public abstract FactId getId();

    /** Who holds the post. */
    public abstract CadreId getCadre();

    /** Unit in which the post is held. */
    public abstract OrgUnitId getUnit();

    /** Standing of the post. */
    public abstract Position getPosition();

    /**
     * Units and people in the field of a leader, where it is not the whole unit: for a deputy, those assigned to that
     * deputy. Empty for heads, whose field is their unit with all units below it.
     */
    public abstract List<Subject> getInCharge();

    /** First day in the post, inclusive. */
    public abstract LocalDate getStartsOn();

    /** First day no longer in the post, exclusive; empty while the post is held. */
    public abstract Optional<LocalDate> getEndsBefore();

    /** Whether the post is held on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(getStartsOn())
                && getEndsBefore().map(day::isBefore).orElse(true);
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(
                        Stream.of(getCadre().toRef(), getUnit().toRef()),
                        getInCharge().stream().map(Subject::ref))
                .toList();
    }

    @Value.Check
    void check() {
        if (!getPosition().isLeader() && !getInCharge().isEmpty()) {
            throw new IllegalArgumentException(
                    "inCharge must be empty for a post without leadership: " + getInCharge());
        }
        if (!getInCharge().stream().allMatch(Subject::isNamed)) {
            throw new IllegalArgumentException("inCharge must be units and people: " + getInCharge());
        }
        if (getEndsBefore().isPresent() && !getEndsBefore().get().isAfter(getStartsOn())) {
            throw new IllegalArgumentException("endsBefore must be after startsOn " + getStartsOn() + ": "
                    + getEndsBefore().get());
        }
    }

    /** Builds a {@link Appointment}. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
