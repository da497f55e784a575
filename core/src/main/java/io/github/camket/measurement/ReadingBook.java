// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readings of a snapshot by what they measure. Gathered once. */
final class ReadingBook {

    private final Snapshot snapshot;
    private final IndicatorMeter meter;
    private final Map<Series, List<IndicatorReading>> readings;

    ReadingBook(Snapshot snapshot, Collection<Finding> later) {
        this.snapshot = snapshot;
        this.meter = new IndicatorMeter(snapshot, later);
        this.readings = snapshot.getFacts(IndicatorReading.class, Series::of);
    }

    /** All readings of a series, by identifier. */
    List<IndicatorReading> readings(Series series) {
        return readings.getOrDefault(series, List.of());
    }

    /**
     * The readings that count as of a day or before.
     *
     * @param until last day that can count, inclusive
     * @param bounds what the numbers are going to be compared with
     * @param late receives the readings as of a later day
     */
    TargetReadings counting(
            Series series,
            Indicator indicator,
            LocalDate until,
            Collection<Fraction> bounds,
            Collection<IndicatorReading> late,
            Collection<Finding> findings) {
        List<Measured> measured = new ArrayList<>();
        List<IndicatorReading> silent = new ArrayList<>();
        for (IndicatorReading reading : readings.getOrDefault(series, List.of())) {
            if (!snapshot.isCovered(reading, reading.getAsOf(), findings)) {
                continue;
            }
            Optional<NoValue> reason = TargetReadings.reason(reading);
            if (reading.getAsOf().isAfter(until)) {
                late.add(reading);
            } else if (reason.isEmpty()) {
                meter.measure(reading, indicator, bounds, findings).ifPresent(measured::add);
            } else if (reason.get() == NoValue.MISSING) {
                findings.add(TargetJudge.REPORTED_MISSING.about(reading.getRef(), reading.getAsOf()));
            } else {
                silent.add(reading);
            }
        }
        return new TargetReadings(measured, silent);
    }

    /** Tells that a line of several measures has no readings of its own, whatever these say. */
    void refuseAll(Series series, Indicator indicator, Collection<Finding> findings) {
        for (IndicatorReading reading : readings.getOrDefault(series, List.of())) {
            if (snapshot.isCovered(reading, reading.getAsOf(), findings)) {
                findings.add(TargetJudge.READING_OF_ANOTHER_KIND.about(
                        reading.getRef(), indicator.getId(), indicator.getKind()));
            }
        }
    }
}
