// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.progress.IndicatorReading;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a period, and what one unit has in it.
 *
 * @param period the part
 * @param value what the unit has; empty if it takes no part
 * @param reading the reading that says so, or that says why there is no value; empty if none was given, or several contradict
 *     each other
 * @param gap why it takes no part; present exactly if there is no value
 */
public record PeriodPart(
        ReportingPeriod period,
        Optional<FigureValue> value,
        Optional<IndicatorReading> reading,
        Optional<Gap.Reason> gap) {

    /** Checks that there is a value or a reason. */
    public PeriodPart {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reading, "reading");
        if (value.isPresent() == gap.isPresent()) {
            throw new IllegalArgumentException("gap must be given exactly if there is no value: " + gap);
        }
    }
}
