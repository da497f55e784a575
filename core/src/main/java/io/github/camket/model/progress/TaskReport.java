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
import java.util.List;
import org.immutables.value.Value;

/**
 * Work delivered on a task on one day by one person.
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

    /** Who did the work. */
    public abstract CadreId getBy();

    /** Day of delivery. */
    public abstract LocalDate getDeliveredOn();

    /** Number of products delivered; positive, {@code 0.8} is a product finished to 80 %. */
    public abstract Fraction getAmount();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getTask().toRef(), getBy().toRef());
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
