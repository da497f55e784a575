// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.model.fact.Fact;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.util.List;
import org.immutables.value.Value;

/** What is measured, whoever it is asked of. One indicator can have several targets at once. */
@Value.Immutable
@DomainStyle
public abstract class Indicator implements Fact, WithIndicator {

    Indicator() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract IndicatorId getId();

    /** Name, as people know it. */
    public abstract String getName();

    /** How it is measured. */
    public abstract IndicatorKind getKind();

    /** What one is: {@code mô hình}, {@code vụ}, {@code %}. Never an organization; not blank. */
    public abstract String getUnitOfMeasure();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return List.of();
    }

    @Value.Check
    void check() {
        if (getUnitOfMeasure().isBlank()) {
            throw new IllegalArgumentException("unitOfMeasure must not be blank: " + getUnitOfMeasure());
        }
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
