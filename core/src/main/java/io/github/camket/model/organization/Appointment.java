// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Comparator;
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
     * Legal class of the person in this post, where it is another one than {@link Cadre#getLegalClass}: a public employee who
     * became a civil servant was one in the posts before. Empty where it is the same.
     */
    public abstract Optional<LegalClass> getLegalClass();

    /**
     * Units and people in the field of a deputy. Empty for heads, whose field is their unit with all units below it, and
     * for posts without leadership.
     */
    public abstract List<Subject> getInCharge();

    /**
     * Whether the post is held beside another one (kiêm nhiệm). Only then may it overlap with another post of the same
     * person; the other one is the main post, on which formula and unit of a month depend.
     */
    @Value.Default
    public boolean isConcurrent() {
        return false;
    }

    /** Localities in charge (địa bàn phụ trách), by their codes on the days of the post; whoever holds it. */
    public abstract List<AdministrativeCode> getLocalitiesInCharge();

    /** Fields in charge (lĩnh vực phụ trách), in the words of the assignment; none of them blank. */
    public abstract List<String> getFieldsInCharge();

    /** How the person came to the post; empty if nobody said. */
    public abstract Optional<PostChange> getStartReason();

    /** How the person left it; empty if nobody said, or while it is held. */
    public abstract Optional<PostChange> getEndReason();

    /** First day in the post, inclusive. */
    public abstract LocalDate getStartsOn();

    /** First day no longer in the post, exclusive; empty while the post is held. */
    public abstract Optional<LocalDate> getEndsBefore();

    /**
     * Orders posts by how late they are held up to a day, so that the last one is the one held then: a temporary post that
     * ended comes before the post that went on. Of those held on the day, concurrent posts come first, and of the others the
     * one that began last comes last.
     */
    public static Comparator<Appointment> latestOn(LocalDate day) {
        LocalDate next = day.plusDays(1);
        Comparator<Appointment> byEnd = Comparator.comparing(
                post -> post.getEndsBefore().filter(next::isAfter).orElse(next));
        return byEnd.thenComparing(post -> !post.isConcurrent())
                .thenComparing(Appointment::getStartsOn)
                .thenComparing(Appointment::getId);
    }

    /** The days on which the post is held. */
    public Validity getValidity() {
        return Validity.of(Optional.of(getStartsOn()), getEndsBefore());
    }

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
        if (getPosition() != Position.DEPUTY && !getInCharge().isEmpty()) {
            throw new IllegalArgumentException("inCharge must be given for deputies only: " + getInCharge());
        }
        if (!getInCharge().stream().allMatch(Subject::isNamed)) {
            throw new IllegalArgumentException("inCharge must be units and people: " + getInCharge());
        }
        if (getFieldsInCharge().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("fieldsInCharge must not be blank: " + getFieldsInCharge());
        }
        if (getEndReason().isPresent() && getEndsBefore().isEmpty()) {
            throw new IllegalArgumentException(
                    "endReason must go with endsBefore: " + getEndReason().get());
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
