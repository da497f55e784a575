// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Rounding;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A share from which on something holds: more than 1/2, or 2/3 and more. Exact; a share is never rounded before it is compared.
 *
 * @param comparison {@link Comparison#ABOVE} or {@link Comparison#AT_LEAST}
 * @param share fraction of 1, from 0 to 1; below 1 for {@code ABOVE} and above 0 for {@code AT_LEAST}, which nothing could reach or
 *     everything would otherwise
 */
public record ShareBound(Comparison comparison, Fraction share) implements Comparable<ShareBound> {

    /** Checks that a share can lie on it or above. */
    public ShareBound {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(share, "share");
        if (comparison != Comparison.ABOVE && comparison != Comparison.AT_LEAST) {
            throw new IllegalArgumentException("comparison must be ABOVE or AT_LEAST: " + comparison);
        }
        boolean above = comparison == Comparison.ABOVE;
        if (share.signum() < 0
                || share.compareTo(Fraction.ONE) > 0
                || share.equals(above ? Fraction.ONE : Fraction.ZERO)) {
            throw new IllegalArgumentException(
                    "share must be from 0 to 1, below 1 for ABOVE, above 0 for AT_LEAST: " + share);
        }
    }

    /** More than this share. */
    public static ShareBound above(Fraction share) {
        return new ShareBound(Comparison.ABOVE, share);
    }

    /** This share and more. */
    public static ShareBound atLeast(Fraction share) {
        return new ShareBound(Comparison.AT_LEAST, share);
    }

    /** Whether a share lies on it or above. */
    public boolean holds(Fraction value) {
        return comparison.holds(value, share);
    }

    /** The smallest number of ballots out of {@code base} that reaches it; 0 or more. */
    int ballots(int base) {
        Fraction exact = share.times(Fraction.of(base));
        long floor = exact.rounded(new Rounding(0, RoundingMode.FLOOR)).longValueExact();
        boolean next = isAbove() || !exact.isWhole();
        return Math.toIntExact(next ? floor + 1 : floor);
    }

    /** By share; at one share, that share and more comes before more than it. */
    @Override
    public int compareTo(ShareBound other) {
        int byShare = share.compareTo(other.share);
        return byShare != 0 ? byShare : Boolean.compare(isAbove(), other.isAbove());
    }

    private boolean isAbove() {
        return comparison == Comparison.ABOVE;
    }

    /** The bound in signs, such as {@code > 1/2}. */
    @Override
    public String toString() {
        return comparison.sign() + " " + share;
    }
}
