// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A limitation of an organization that an earlier review, an inspection or an audit pointed out (Decree 335/2025, article
 * 8.1c).
 */
@Value.Immutable
@DomainStyle
public abstract class Shortcoming implements Fact, WithShortcoming {

    /** Kind of the references to it. */
    public static final String KIND = "shortcoming";

    Shortcoming() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among shortcomings. */
    public abstract FactId getId();

    /** The organization. */
    public abstract OrgUnitId getUnit();

    /** What it is, in words. */
    public abstract String getDescription();

    /** The review or conclusion that pointed it out. */
    public abstract String getSource();

    /** Day on which it was pointed out. */
    public abstract LocalDate getPointedOutOn();

    /** Last day by which it is to be remedied, inclusive; empty if none was set. */
    public abstract Optional<LocalDate> getDueOn();

    /** What is to be done, or was done, about it, in words; empty if nobody said. */
    public abstract Optional<String> getRemedy();

    /** Day on which it was remedied; empty while it is not. */
    public abstract Optional<LocalDate> getRemediedOn();

    /** Where the remedy can be seen (minh chứng). */
    public abstract List<Evidence> getEvidence();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getUnit().toRef());
    }

    @Value.Check
    void check() {
        Words.require(getDescription(), "description");
        Words.require(getSource(), "source");
        Words.require(getRemedy(), "remedy");
        requireNotBefore(getDueOn(), "dueOn");
        requireNotBefore(getRemediedOn(), "remediedOn");
    }

    private void requireNotBefore(Optional<LocalDate> day, String name) {
        if (day.isPresent() && day.get().isBefore(getPointedOutOn())) {
            throw new IllegalArgumentException(
                    name + " must not be before pointedOutOn " + getPointedOutOn() + ": " + day.get());
        }
    }

    /** Builds a {@link Shortcoming}. */
    public static final class Builder extends ImmutableShortcoming.Builder {
        Builder() {}
    }
}
