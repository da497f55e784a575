// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.util.Optional;
import org.immutables.value.Value;

/** Products of one task delivered together. Numbers that are estimated or disputed are given by their bounds. */
@Value.Immutable
@DomainStyle
public abstract class Delivery implements WithDelivery {

    private static final Extent UNGRADED = Extent.between(Fraction.ZERO, Fraction.ONE);

    Delivery() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A delivery of which amount, failures and lateness are known, and nothing else. */
    public static Delivery of(Ref source, Fraction amount, int qualityFailures, int lateEvents, int daysLate) {
        return builder()
                .source(source)
                .amount(amount)
                .qualityFailures(Extent.exactly(qualityFailures))
                .lateEvents(Extent.exactly(lateEvents))
                .daysLate(daysLate)
                .build();
    }

    /** The report, or any other name for the delivery. */
    public abstract Ref getSource();

    /** Number of products; not negative, and it can be above 0. */
    public abstract Extent getAmount();

    /** Failed assessments of content that are not excused; not negative. */
    @Value.Default
    public Extent getQualityFailures() {
        return Extent.ZERO;
    }

    /** Late occurrences that are not excused; not negative. */
    @Value.Default
    public Extent getLateEvents() {
        return Extent.ZERO;
    }

    /** Calendar days after the deadline that are not excused; not negative. */
    @Value.Default
    public int getDaysLate() {
        return 0;
    }

    /**
     * Working days after the deadline that are not excused, as counted; not negative. Empty if nobody counted them: then there
     * are at most as many as calendar days.
     */
    public abstract Optional<Extent> getWorkingDaysLate();

    /** Share of the required quality that was reached, 0 to 1; empty if nobody graded it. */
    public abstract Optional<Extent> getQuality();

    /** What is known of the working days: as counted, otherwise from 0 to the calendar days. */
    Extent workingDays() {
        return getWorkingDaysLate().orElseGet(() -> Extent.between(Fraction.ZERO, Fraction.of(getDaysLate())));
    }

    /** What is known of the quality: as graded, otherwise from 0 to 1. */
    Extent quality() {
        return getQuality().orElse(UNGRADED);
    }

    @Value.Check
    void check() {
        requireNotNegative(getAmount(), "amount");
        if (getAmount().most().signum() == 0) {
            throw new IllegalArgumentException("amount must be positive: " + getAmount());
        }
        requireNotNegative(getQualityFailures(), "qualityFailures");
        requireNotNegative(getLateEvents(), "lateEvents");
        requireNotNegative(Extent.exactly(getDaysLate()), "daysLate");
        getWorkingDaysLate().ifPresent(days -> requireNotNegative(days, "workingDaysLate"));
        getQuality().ifPresent(quality -> {
            if (quality.least().signum() < 0 || quality.most().compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("quality must be 0 to 1: " + quality);
            }
        });
    }

    private static void requireNotNegative(Extent value, String name) {
        if (value.least().signum() < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
    }

    /** Builds a {@link Delivery}. */
    public static final class Builder extends ImmutableDelivery.Builder {
        Builder() {}

        /** An amount that is known. */
        public Builder amount(Fraction amount) {
            return amount(Extent.exactly(amount));
        }

        /** A quality that is known. */
        public Builder quality(Fraction quality) {
            return quality(Extent.exactly(quality));
        }
    }
}
