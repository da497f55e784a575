// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Work delivered on a task on one day, by one person where the task is a person's.
 *
 * <p>The day is that of the delivery, not of the entry: late logging is not late work. A task delivered in parts has one
 * report for each part; the amounts add up.
 */
@Value.Immutable
@DomainStyle
public abstract class TaskReport implements Fact, WithTaskReport {

    /** Kind of the references to it. */
    public static final String KIND = "taskReport";

    TaskReport() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among task reports. */
    public abstract FactId getId();

    /** The task worked on. */
    public abstract TaskId getTask();

    /** Person who did the work; empty only for a task of a unit, whose deliveries need no person. */
    public abstract Optional<CadreId> getBy();

    /** Due day by the rule that names the turn worked on; empty for a task that is not repeated. */
    public abstract Optional<LocalDate> getTurn();

    /** Day of delivery. */
    public abstract LocalDate getDeliveredOn();

    /** Time of that day in Viet Nam; empty if only the day is known, which then counts as before the day closed. */
    public abstract Optional<LocalTime> getDeliveredAt();

    /** Number of products delivered; positive, {@code 0.8} is a product finished to 80 %. */
    public abstract Fraction getAmount();

    /** Where the product can be seen (minh chứng). */
    public abstract List<Evidence> getEvidence();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(Stream.of(getTask().toRef()), getBy().map(CadreId::toRef).stream())
                .toList();
    }

    @Value.Check
    void check() {
        if (getAmount().signum() <= 0) {
            throw new IllegalArgumentException("amount must be positive: " + getAmount());
        }
    }

    /** Builds a {@link TaskReport}. */
    public static final class Builder extends ImmutableTaskReport.Builder {
        Builder() {}
    }
}
