// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Points;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks {@link PointsBetween} on points; created by the validator of the application. */
public final class PointsBetweenValidator implements ConstraintValidator<PointsBetween, Points> {

    private @Nullable DecimalReading reading;

    /** Creates one for any place. */
    public PointsBetweenValidator() {}

    static DecimalReading reading(PointsBetween constraint) {
        DecimalSign sign = constraint.sign();
        return new DecimalReading(
                PointsBetween.class,
                sign,
                new ExactRange(
                        Optional.of(sign.parse(constraint.min())),
                        constraint.minInclusive(),
                        Optional.of(sign.parse(constraint.max())),
                        constraint.maxInclusive()));
    }

    @Override
    public void initialize(PointsBetween constraint) {
        reading = reading(constraint);
    }

    @Override
    public boolean isValid(@Nullable Points value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        DecimalReading initialized = Objects.requireNonNull(reading, "reading");
        return TextValidator.report(initialized.refuse(value.toFraction()), Reason.of(PointsBetween.class), context);
    }
}
