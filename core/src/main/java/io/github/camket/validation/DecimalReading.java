// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import java.lang.annotation.Annotation;
import java.util.Optional;

/**
 * Reads a number and holds it against bounds.
 *
 * @param constraint whose words are used
 * @param sign stands in front of the decimals
 * @param range the numbers that are allowed
 */
record DecimalReading(Class<? extends Annotation> constraint, DecimalSign sign, ExactRange range)
        implements TextValidator.Reading {

    @Override
    public Optional<Reason> refuse(String text) {
        if (text.length() > ExactDecimal.LONGEST) {
            return Optional.of(Reason.shared("longNumber"));
        }
        try {
            return refuse(sign.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.of(sign == DecimalSign.POINT ? Reason.of(constraint) : Reason.of(constraint, sign.name()));
        }
    }

    Optional<Reason> refuse(Fraction value) {
        return range.missed(value).map(bound -> Reason.of(constraint, bound));
    }
}
