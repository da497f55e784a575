// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What is looked at. No instrument rules any of it: the defaults are readings of this library, and whoever looks may state others.
 * What is too much has no default at all.
 */
@Value.Immutable
@DomainStyle
public abstract class SignalRules implements WithSignalRules {

    private static final String CAPACITY = "capacityPerDay";
    private static final String THRESHOLD = "threshold";

    SignalRules() {}

    /** Starts a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The defaults: no capacity, no thresholds. */
    public static SignalRules defaults() {
        return builder().build();
    }

    /**
     * How many people must have facts of a kind before a figure about them is shown; positive, 5 unless chosen otherwise, since a
     * figure about fewer points at single people. Named {@code smallestGroup}.
     */
    @Value.Default
    public Parameter<Integer> getSmallestGroup() {
        return Parameter.reading("smallestGroup", 5, Source.NONE);
    }

    /** How far from the median a score counts as near it, in points, inclusive; 1 unless chosen otherwise. Named {@code nearMedian}. */
    @Value.Default
    public Parameter<Fraction> getNearMedian() {
        return Parameter.reading("nearMedian", Fraction.ONE, Source.NONE);
    }

    /** How many days up to the cut-off, that day included, are the last ones; 10 unless chosen otherwise. Named {@code lastDays}. */
    @Value.Default
    public Parameter<Integer> getLastDays() {
        return Parameter.reading("lastDays", 10, Source.NONE);
    }

    /** How many alike tasks of one person make a set; at least 2, 3 unless chosen otherwise. Named {@code alikeTasks}. */
    @Value.Default
    public Parameter<Integer> getAlikeTasks() {
        return Parameter.reading("alikeTasks", 3, Source.NONE);
    }

    /**
     * How many standard products one person can make on a working day, as whoever looks states it; positive. Without it, declared
     * work stands beside the median of the group and nothing else. Named {@code capacityPerDay}.
     */
    public abstract Optional<Parameter<Fraction>> getCapacityPerDay();

    /** From which value on a figure of a kind is marked, inclusive; not negative, none unless given. Each is named {@code threshold}. */
    @Value.NaturalOrder
    public abstract SortedMap<SignalKind, Parameter<Fraction>> getThresholds();

    /** All but the thresholds, which stand with the figures, in the order above. */
    public List<Parameter<?>> all() {
        List<Parameter<?>> all =
                new ArrayList<>(List.of(getSmallestGroup(), getNearMedian(), getLastDays(), getAlikeTasks()));
        getCapacityPerDay().ifPresent(all::add);
        return List.copyOf(all);
    }

    @Value.Check
    void check() {
        Parameter.requireNames(List.of("smallestGroup", "nearMedian", "lastDays", "alikeTasks"), all().subList(0, 4));
        requireAtLeast(1, getSmallestGroup());
        requireAtLeast(1, getLastDays());
        requireAtLeast(2, getAlikeTasks());
        if (getNearMedian().value().signum() < 0) {
            throw new IllegalArgumentException(
                    "nearMedian must not be negative: " + getNearMedian().value());
        }
        getCapacityPerDay().ifPresent(capacity -> {
            Parameter.requireNames(List.of(CAPACITY), List.of(capacity));
            if (capacity.value().signum() <= 0) {
                throw new IllegalArgumentException("capacityPerDay must be positive: " + capacity.value());
            }
        });
        getThresholds().values().forEach(threshold -> {
            Parameter.requireNames(List.of(THRESHOLD), List.of(threshold));
            if (threshold.value().signum() < 0) {
                throw new IllegalArgumentException("threshold must not be negative: " + threshold.value());
            }
        });
    }

    private static void requireAtLeast(int least, Parameter<Integer> parameter) {
        if (parameter.value() < least) {
            throw new IllegalArgumentException(
                    parameter.name() + " must be at least " + least + ": " + parameter.value());
        }
    }

    /** Builds {@link SignalRules}. */
    public static final class Builder extends ImmutableSignalRules.Builder {
        Builder() {}

        /** The capacity of a working day, as whoever looks states it. */
        public Builder capacityPerDay(Fraction products, Source source) {
            return capacityPerDay(new Parameter<>(CAPACITY, products, Basis.LOCAL, source));
        }

        /** The value from which figures of a kind are marked, as whoever looks states it. */
        public Builder threshold(SignalKind kind, Fraction value, Source source) {
            return putThreshold(kind, new Parameter<>(THRESHOLD, value, Basis.LOCAL, source));
        }
    }
}
