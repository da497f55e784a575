// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import java.math.BigInteger;
import java.util.Optional;

/** Checks {@link ExactDecimal}; created by the validator of the application. */
public final class ExactDecimalValidator extends TextValidator<ExactDecimal> {

    private static final int MOST_PLACES = 1000;

    /** Creates one for any place. */
    public ExactDecimalValidator() {
        super(ExactDecimal.class);
    }

    @Override
    public void initialize(ExactDecimal constraint) {
        if (constraint.maxScale() > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "maxScale must be at most " + MOST_PLACES + ": " + constraint.maxScale());
        }
        DecimalSign sign = constraint.sign();
        DecimalReading reading = new DecimalReading(
                ExactDecimal.class,
                sign,
                new ExactRange(
                        ExactRange.bound(constraint.min(), sign),
                        constraint.minInclusive(),
                        ExactRange.bound(constraint.max(), sign),
                        constraint.maxInclusive()));
        read(
                constraint.allowBlank(),
                text -> reading.refuse(text).or(() -> refuse(text, sign.parse(text), constraint)));
    }

    private static Optional<Reason> refuse(String text, Fraction value, ExactDecimal constraint) {
        if (!constraint.allowQuotient() && text.indexOf('/') >= 0) {
            return Optional.of(Reason.of(ExactDecimal.class, "quotient"));
        }
        return constraint.maxScale() >= 0 && !hasAtMost(constraint.maxScale(), value)
                ? Optional.of(Reason.of(ExactDecimal.class, "scale"))
                : Optional.empty();
    }

    private static boolean hasAtMost(int places, Fraction value) {
        return BigInteger.TEN.pow(places).mod(value.getDenominator()).signum() == 0;
    }
}
