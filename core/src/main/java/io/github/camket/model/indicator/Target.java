// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How much of an indicator one unit was asked for in one period, by whom, and by which document. */
@Value.Immutable
@DomainStyle
public abstract class Target implements Fact, WithTarget {

    Target() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract TargetId getId();

    /** What is measured. */
    public abstract IndicatorId getIndicator();

    /** Unit that set the target. */
    public abstract OrgUnitId getAssigner();

    /** Unit that has to reach it. */
    public abstract OrgUnitId getAssignee();

    /** Document by which it was set. */
    public abstract DirectiveId getDirective();

    /** Item of that document. */
    public abstract DirectiveItemId getItem();

    /** Period whose value is asked for. */
    public abstract ReportingPeriod getPeriod();

    /** Day at whose end the target is judged; not before the first day of the period, may follow its last. */
    public abstract LocalDate getDueOn();

    /** The words of the document for what is asked; not blank. */
    public abstract String getWords();

    /** What the words were read as; empty if nobody could read them, and the target stays unjudged with its words. */
    public abstract Optional<Requirement> getRequirement();

    /**
     * How far a value may fall short of a bound and still meet it, in the unit of the bound; of several measures that of each. Empty
     * if the document allows nothing.
     */
    public abstract Optional<Fraction> getTolerance();

    /**
     * The value of the indicator from which the way to the target is counted; of several measures that of each. Empty if progress is
     * counted from 0.
     */
    public abstract Optional<Fraction> getBaseline();

    /** The target of a superior unit to which it contributes; another one. Empty if it stands for itself. */
    public abstract Optional<TargetId> getPartOf();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(
                        Stream.of(
                                getIndicator().toRef(),
                                getAssigner().toRef(),
                                getAssignee().toRef(),
                                getDirective().toRef()),
                        getPartOf().map(TargetId::toRef).stream())
                .toList();
    }

    @Value.Check
    void check() {
        if (getWords().isBlank()) {
            throw new IllegalArgumentException("words must not be blank: " + getWords());
        }
        if (getTolerance().filter(tolerance -> tolerance.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "tolerance must not be negative: " + getTolerance().get());
        }
        if (getDueOn().isBefore(getPeriod().getFirstDay()) || getDueOn().getYear() > 9999) {
            throw new IllegalArgumentException(
                    "dueOn must not be before " + getPeriod().getFirstDay() + " or after 9999: " + getDueOn());
        }
        if (getPartOf().equals(Optional.of(getId()))) {
            throw new IllegalArgumentException("partOf must be another target: " + getId());
        }
    }

    /** Builds a {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
