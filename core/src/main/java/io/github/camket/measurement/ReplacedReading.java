// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * A reading whose place another as of the same day took: an estimate replaced by the final figure, or that by a revised one.
 *
 * @param reading the reading
 * @param measured its value, in the unit of the indicator
 * @param outcome how it stood to the target; empty if it could not be compared, or is in doubt with more than one outcome
 */
public record ReplacedReading(IndicatorReading reading, Fraction measured, Optional<TargetOutcome> outcome) {

    /** Checks that all are there. */
    public ReplacedReading {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(outcome, "outcome");
    }
}
