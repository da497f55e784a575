// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import java.util.Objects;

/**
 * What the results of a kind of period are used for without a condition that facts could meet. It is told, not judged.
 *
 * @param period length of the period
 * @param label what they are used for, as people read it
 * @param source where it is set
 * @param confidence how well it is known that it is
 */
public record ResultUse(PeriodType period, Label label, Source source, Confidence confidence) {

    /** Checks that all are given. */
    public ResultUse {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
    }
}
