// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of one subject in one period. An application that has its own sums starts here:
 *
 * <pre>{@code
 * Measurements.builder()
 *     .put(Decree335.QUANTITY, Ratio.of(753, 840))
 *     .put(Decree335.GENERAL, Points.of("30"))
 *     .build()
 * }</pre>
 */
public final class Measurements {

    private final Map<MeasureId, Measurement> byMeasure;
    private final List<Finding> findings;

    private Measurements(Map<MeasureId, Measurement> byMeasure, List<Finding> findings) {
        this.byMeasure = byMeasure;
        this.findings = findings;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The measurement of this measure; empty if nobody took it, which is the same as missing. */
    public Optional<Measurement> find(MeasureId measure) {
        return Optional.ofNullable(byMeasure.get(measure));
    }

    /** All measurements, by identifier of the measure. */
    public Collection<Measurement> getAll() {
        return byMeasure.values();
    }

    /** What people should know about the facts behind the numbers, in a fixed order. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** Whether the same was measured, and the same found about it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurements that && byMeasure.equals(that.byMeasure) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byMeasure, findings);
    }

    /** Each measure with its value, or with its status where there is none. */
    @Override
    public String toString() {
        return byMeasure.values().stream()
                .map(one -> one.getMeasure() + "="
                        + one.getValue()
                                .map(Object::toString)
                                .orElse(one.getStatus().toString()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Collects measurements; each measure once. */
    public static final class Builder {

        private final Map<MeasureId, Measurement> byMeasure = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Builder() {}

        /** Adds a ratio. */
        public Builder put(MeasureId measure, Ratio value) {
            return put(Measurement.of(measure, value));
        }

        /** Adds points. */
        public Builder put(MeasureId measure, Points value) {
            return put(Measurement.of(measure, value));
        }

        /** Adds an amount. */
        public Builder put(MeasureId measure, Amount value) {
            return put(Measurement.of(measure, value));
        }

        /**
         * Adds an own sum that is estimated or disputed.
         *
         * @param least the lowest value that it can have: a ratio as a fraction of 1, points and amounts as they are
         * @param most the highest; not below {@code least}
         * @throws IllegalArgumentException if this measure was added before, or the bounds are in the other order
         */
        public Builder putBetween(MeasureId measure, Fraction least, Fraction most) {
            return put(Measurement.between(measure, Extent.between(least, most)));
        }

        /**
         * Adds a measurement.
         *
         * @throws IllegalArgumentException if this measure was added before
         */
        public Builder put(Measurement measurement) {
            if (byMeasure.putIfAbsent(measurement.getMeasure(), measurement) != null) {
                throw new IllegalArgumentException("measure must be put once: " + measurement.getMeasure());
            }
            return this;
        }

        /** Adds findings. */
        public Builder addFindings(Collection<Finding> more) {
            findings.addAll(more);
            return this;
        }

        /** The measurements. */
        public Measurements build() {
            List<Finding> sorted = new ArrayList<>(findings);
            Collections.sort(sorted);
            return new Measurements(Collections.unmodifiableMap(new TreeMap<>(byMeasure)), List.copyOf(sorted));
        }
    }
}
