// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the ratios that are combined: of a target, of a unit. 0 of 10 is a value like any other; having none is not 0.
 *
 * @param ref what the ratio is of
 * @param ratio the ratio; a bare percentage, whose parts nobody gave, can be held
 * @param reason why there is no ratio; present exactly if there is none
 * @param weight declared weight, positive, for the method that asks for weights
 */
public record CompositePart(Ref ref, Optional<Ratio> ratio, Optional<NoValue> reason, Optional<Fraction> weight) {

    /** Checks that there is either a ratio or a reason, and that a weight is positive. */
    public CompositePart {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(ratio, "ratio");
        if (ratio.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("ratio must be given, or else a reason: " + ratio + ", " + reason);
        }
        if (weight.filter(given -> given.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("weight must be positive: " + weight.get());
        }
    }

    /** A part with its ratio. */
    public static CompositePart of(Ref ref, Ratio ratio) {
        return new CompositePart(ref, Optional.of(ratio), Optional.empty(), Optional.empty());
    }

    /** A part without ratio, and why. */
    public static CompositePart without(Ref ref, NoValue reason) {
        return new CompositePart(ref, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    /**
     * The same part with a weight.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CompositePart withWeight(Fraction newWeight) {
        return new CompositePart(ref, ratio, reason, Optional.of(newWeight));
    }

    /** Whether the figure applies to the part: it has a ratio, or should have one. */
    public boolean isExpected() {
        return !reason.equals(Optional.of(NoValue.NOT_APPLICABLE));
    }
}
