// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * An estimate whose place a final figure as of the same day took, with what it amounted to.
 *
 * @param reading the estimate
 * @param measured its value, in the unit of the indicator
 * @param outcome how it stood to the target
 */
public record ReplacedEstimate(IndicatorReading reading, Fraction measured, TargetOutcome outcome) {

    /** Checks that all are there. */
    public ReplacedEstimate {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(outcome, "outcome");
    }
}
