// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Convertible}; created by the validator of the application. */
public final class ConvertibleValidator implements ConstraintValidator<Convertible, Draft> {

    /** Creates one for any draft. */
    public ConvertibleValidator() {}

    @Override
    public boolean isValid(@Nullable Draft draft, ConstraintValidatorContext context) {
        return draft == null || Places.report(draft.problems(), Convertible.class, context);
    }
}
