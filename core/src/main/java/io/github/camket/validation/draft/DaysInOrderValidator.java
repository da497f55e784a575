// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link DaysInOrder}; created by the validator of the application. */
public final class DaysInOrderValidator implements ConstraintValidator<DaysInOrder, Draft> {

    /** Creates one for any draft. */
    public DaysInOrderValidator() {}

    @Override
    public boolean isValid(@Nullable Draft draft, ConstraintValidatorContext context) {
        return draft == null || Places.report(draft.problems(), DaysInOrder.class, context);
    }
}
