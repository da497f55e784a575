// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One figure made of several ratios, with the method that made it and everything that it was made of. */
@Value.Immutable
@ResultStyle
public abstract class Composite {

    Composite() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What the figure is of. */
    public abstract Ref getAbout();

    /** The method, and the choices that it needs. */
    public abstract CompositionRules getRules();

    /**
     * The figure as a share of 1, exact. {@code ALL_OR_NOTHING} gives 1 or 0; every other method a number from the least ratio to
     * the most. Empty if the method refuses the parts, with a finding that says why.
     */
    public abstract Optional<Fraction> getValue();

    /** All parts over all wholes, as they add up; present exactly if there is a figure and the method is {@code POOLED}. */
    public abstract Optional<Ratio> getPool();

    /** All parts, those that do not count included, by reference. */
    public abstract List<ComposedPart> getParts();

    /** How many parts have a ratio. */
    public int countWithValue() {
        return Math.toIntExact(getParts().stream()
                .filter(each -> each.part().ratio().isPresent())
                .count());
    }

    /** How many parts should have one: all but those to which the figure does not apply. */
    public int countExpected() {
        return Math.toIntExact(
                getParts().stream().filter(each -> each.part().isExpected()).count());
    }

    /** What people should know, such as parts that were left out, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link Composite}. */
    static final class Builder extends ImmutableComposite.Builder {
        Builder() {}
    }
}
