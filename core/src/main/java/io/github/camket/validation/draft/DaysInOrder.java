// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The days of the draft are in order: in force not before the issue, no longer in force after that, due not before the task is
 * given, read not before the period begins. Days that are not known are in no wrong order. Each violation stands at the later day.
 */
@Documented
@Constraint(validatedBy = DaysInOrderValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DaysInOrder.List.class)
public @interface DaysInOrder {

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.draft.DaysInOrder.message}";

    /** Groups in which the constraint is checked. */
    Class<?>[] groups() default {};

    /** What the application attaches to a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Several of the constraint at one place, for example one in each group. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The constraints. */
        DaysInOrder[] value();
    }
}
