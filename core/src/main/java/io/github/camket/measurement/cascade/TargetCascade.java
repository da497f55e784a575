// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.TargetId;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All targets that have parts, each held against them, from the top down, as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class TargetCascade {

    TargetCascade() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** Last day that the figures cover, inclusive. */
    public abstract LocalDate getCoversUntil();

    /** Each target that has parts: those at the top by identifier, each followed by its own parts that have some. */
    public abstract List<TargetReconciliation> getReconciliations();

    /** Targets that are parts of each other in a circle: each circle once, by identifier. They are parts of nothing here. */
    public abstract List<List<TargetId>> getCircles();

    /** What people should know beyond a single reconciliation, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The reconciliation of a target; empty if it has no parts. */
    public Optional<TargetReconciliation> find(TargetId whole) {
        return getReconciliations().stream()
                .filter(each -> each.getWhole().getId().equals(whole))
                .findFirst();
    }

    /** Builds a {@link TargetCascade}. */
    static final class Builder extends ImmutableTargetCascade.Builder {
        Builder() {}
    }
}
