// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** A reading in the making: part and whole become a value only together. */
final class ReadingParts {

    final IndicatorReading.Builder builder = IndicatorReading.builder();

    @Nullable
    Fraction amount;

    @Nullable
    Fraction part;

    @Nullable
    Fraction whole;

    IndicatorReading build() {
        if (part != null && whole != null) {
            builder.value(new ReadingValue.Share(Ratio.of(part, whole)));
        } else if (amount != null) {
            builder.value(new ReadingValue.Amount(amount));
        }
        return builder.build();
    }
}
