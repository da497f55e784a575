// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.immutables.value.Value;

/** How a body reads what no text settles about targets. The default is a reading of this library. */
@Value.Immutable
@DomainStyle
public abstract class JudgingRules implements WithJudgingRules {

    private static final List<String> NAMES = List.of("compoundExceeded");
    private static final JudgingRules DEFAULTS = builder().build();

    JudgingRules() {}

    /** Starts a builder with the default readings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The default readings. */
    public static JudgingRules defaults() {
        return DEFAULTS;
    }

    /** When several measures in one line are exceeded together: if none is missed and one is exceeded, unless chosen otherwise. */
    @Value.Default
    public Parameter<CompoundExceeded> getCompoundExceeded() {
        return Parameter.reading("compoundExceeded", CompoundExceeded.ANY_EXCEEDED, Source.NONE);
    }

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getCompoundExceeded());
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
    }

    /** Builds {@link JudgingRules}. */
    public static final class Builder extends ImmutableJudgingRules.Builder {
        Builder() {}
    }
}
