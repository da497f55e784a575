// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import java.util.Objects;
import java.util.Optional;

/**
 * A share of tasks with what it is taken out of. Where that is nothing, as before any task is due, the rate is not applicable:
 * neither 0 % nor 100 %.
 *
 * @param base what it is taken out of
 * @param ratio how many of how many; empty if it is not applicable
 */
public record TaskRate(RateBase base, Optional<Ratio> ratio) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Checks that both are given. */
    public TaskRate {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(ratio, "ratio");
    }

    static TaskRate of(RateBase base, long part, long whole) {
        return new TaskRate(base, whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole)));
    }

    /** Whether there is anything to take it out of. */
    public boolean isApplicable() {
        return ratio.isPresent();
    }

    /**
     * In percent, rounded once for display; reports differ in how they round, so the way is part of the figure: 16,051 of
     * 16,274 is 98.62 cut off, and 98.63 half up.
     *
     * @return the number of percent; empty if the rate is not applicable
     */
    public Optional<Fraction> percent(Rounding rounding) {
        return ratio.map(known -> Fraction.of(known.toFraction().times(HUNDRED).rounded(rounding)));
    }

    /**
     * What is left to 100 % of the rate <em>as displayed</em>. It can differ from the other rate rounded by itself: 223 of
     * 16,274 is 1.37, and 1.38 only as what 98.62 leaves.
     *
     * @return the number of percent; empty if the rate is not applicable
     */
    public Optional<Fraction> complementPercent(Rounding rounding) {
        return percent(rounding).map(HUNDRED::minus);
    }
}
