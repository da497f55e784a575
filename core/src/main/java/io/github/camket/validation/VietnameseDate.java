// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a day that exists, as {@link io.github.camket.calendar.DayText#parse} reads it: {@code 30/11/2026},
 * {@code 30 tháng 11 năm 2026} or {@code 2026-11-30}. {@code 31/11/2026} is refused and never moved to a neighbouring day.
 */
@Documented
@Constraint(validatedBy = VietnameseDateValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(VietnameseDate.List.class)
public @interface VietnameseDate {
    /** First day that is allowed, in one of the same forms, shown as written here; empty for none. */
    String from() default "";

    /** Last day that is allowed, in one of the same forms, shown as written here; empty for none. */
    String to() default "";

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.VietnameseDate.message}";

    /** Groups in which the constraint is checked. */
    Class<?>[] groups() default {};

    /** What the application attaches to a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Several of the constraint at one place, for example one in each group. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The constraints. */
        VietnameseDate[] value();
    }
}
