// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.document.Source;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a body reads what no profile of clarity settles. Each is a named choice with a default that is a reading of this
 * library.
 */
@Value.Immutable
@DomainStyle
public abstract class ClarityRules implements WithClarityRules {

    private static final List<String> NAMES = List.of("leadMeans", "standingDuty");
    private static final ClarityRules DEFAULTS = builder().build();

    ClarityRules() {}

    /** Starts a builder with the default readings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The default readings. */
    public static ClarityRules defaults() {
        return DEFAULTS;
    }

    /** Whose name makes clear who does the work: that of an organization is enough, unless chosen otherwise. */
    @Value.Default
    public Parameter<LeadMeans> getLeadMeans() {
        return Parameter.reading("leadMeans", LeadMeans.UNIT_OR_PERSON, Source.NONE);
    }

    /**
     * Whether a standing duty (thường xuyên) counts as a clear time: no, unless chosen otherwise, since it is neither a deadline
     * nor a recurrence.
     */
    @Value.Default
    public Parameter<Boolean> getStandingDuty() {
        return Parameter.reading("standingDuty", false, Source.NONE);
    }

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getLeadMeans(), getStandingDuty());
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
    }

    /** Builds {@link ClarityRules}. */
    public static final class Builder extends ImmutableClarityRules.Builder {
        Builder() {}
    }
}
