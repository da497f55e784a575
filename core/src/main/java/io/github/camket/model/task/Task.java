// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A piece of work with a result, a person or unit that answers for it and a deadline.
 *
 * <p>Its size is the {@linkplain #getAmount amount} of products times the {@linkplain #getConversionCoefficient conversion
 * coefficient} of one of them. Long or shared work is given as several tasks within the total (Decree 335/2025, article
 * 18.1c), each in the period of its own deadline.
 */
@Value.Immutable
@DomainStyle
public abstract class Task implements Fact, WithTask {

    Task() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract TaskId getId();

    /** What is to be done, in words. */
    public abstract String getTitle();

    /** Unit that assigned the task to a person, or that has it itself. */
    public abstract OrgUnitId getUnit();

    /**
     * Person to whom it was assigned first; stays so when the work is handed over. Empty for a task of the unit as a whole,
     * which counts for the unit and for no person.
     */
    public abstract Optional<CadreId> getAssignee();

    /** Whether it belongs to the assigned total; {@link TaskOrigin#PLANNED} unless said otherwise. */
    @Value.Default
    public TaskOrigin getOrigin() {
        return TaskOrigin.PLANNED;
    }

    /** What sort of task it is in a scheme that tells sorts apart; empty if nobody said. */
    public abstract Optional<TaskKind> getKind();

    /** Size of one product in standard products; positive. */
    public abstract Fraction getConversionCoefficient();

    /**
     * Factors of this task by which a local scheme weighs it, such as 1.2 for its difficulty; each positive. In the order of
     * their identifiers; none unless given. In a builder, a second value of one factor replaces the first. The shipped
     * regulations have no use for them.
     */
    @Value.NaturalOrder
    public abstract SortedMap<FactorId, Fraction> getFactors();

    /** Number of products assigned; positive, a part of a product is allowed. */
    public abstract Fraction getAmount();

    /** Last day on which delivery is on time, inclusive to its end; in the years 1900 to 9999. */
    public abstract LocalDate getDeadline();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(Stream.of(getUnit().toRef()), getAssignee().map(CadreId::toRef).stream())
                .toList();
    }

    @Value.Check
    void check() {
        requirePositive(getConversionCoefficient(), "conversionCoefficient");
        requirePositive(getAmount(), "amount");
        getFactors().forEach((factor, value) -> requirePositive(value, "factors." + factor));
        if (getDeadline().getYear() < 1900 || getDeadline().getYear() > 9999) {
            throw new IllegalArgumentException("deadline must be in the years 1900 to 9999: " + getDeadline());
        }
    }

    private static void requirePositive(Fraction value, String name) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    /** Builds a {@link Task}. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
