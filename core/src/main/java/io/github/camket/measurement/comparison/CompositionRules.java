// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * The declared way from several ratios to one figure. There is no default for the method, nor for what happens with missing parts:
 * each gives another figure, and whoever publishes one has to say which it is.
 */
@Value.Immutable
@DomainStyle
public abstract class CompositionRules implements WithCompositionRules {

    private static final String METHOD = "compositionMethod";
    private static final String MISSING = "missingParts";
    private static final String WEIGHT_SUM = "weightSum";
    private static final String BOUND = "allOrNothingBound";

    CompositionRules() {}

    /** Starts a builder without method. */
    public static Builder builder() {
        return new Builder();
    }

    /** A method and what happens with missing parts, as whoever publishes the figure declares them, without naming a document. */
    public static CompositionRules of(CompositionMethod method, MissingParts missingParts) {
        return of(method, missingParts, Source.NONE);
    }

    /** As {@link #of(CompositionMethod, MissingParts)}, with the place of the local document that says so. */
    public static CompositionRules of(CompositionMethod method, MissingParts missingParts, Source source) {
        return builder()
                .method(new Parameter<>(METHOD, method, Basis.LOCAL, source))
                .missingParts(new Parameter<>(MISSING, missingParts, Basis.LOCAL, source))
                .build();
    }

    /** How the ratios are combined; named {@code compositionMethod}. */
    public abstract Parameter<CompositionMethod> getMethod();

    /** What happens with parts that have no value though they should; named {@code missingParts}. */
    public abstract Parameter<MissingParts> getMissingParts();

    /** What is done about weights that do not add up to 1: no figure, unless chosen otherwise; named {@code weightSum}. */
    @Value.Default
    public Parameter<WeightSumPolicy> getWeightSum() {
        return Parameter.reading(WEIGHT_SUM, WeightSumPolicy.REJECT, Source.NONE);
    }

    /** What every ratio has to reach under {@code ALL_OR_NOTHING}: 1, unless chosen otherwise; named {@code allOrNothingBound}. */
    @Value.Default
    public Parameter<Fraction> getBound() {
        return Parameter.reading(BOUND, Fraction.ONE, Source.NONE);
    }

    /** Those that bear on the figure, in the order above: the policy for weights only with weights, the bound only with one. */
    public List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>(List.of(getMethod(), getMissingParts()));
        if (getMethod().value() == CompositionMethod.WEIGHTED) {
            all.add(getWeightSum());
        }
        if (getMethod().value() == CompositionMethod.ALL_OR_NOTHING) {
            all.add(getBound());
        }
        return List.copyOf(all);
    }

    @Value.Check
    void check() {
        Parameter.requireNames(
                List.of(METHOD, MISSING, WEIGHT_SUM, BOUND),
                List.of(getMethod(), getMissingParts(), getWeightSum(), getBound()));
    }

    /** Builds {@link CompositionRules}. */
    public static final class Builder extends ImmutableCompositionRules.Builder {
        Builder() {}
    }
}
