// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.calendar.PeriodType;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a period that {@link io.github.camket.calendar.ReportingPeriod#parse} reads, such as {@code 2026-11},
 * {@code 2026-Q4} or {@code 2021-2025}, of one of the allowed types.
 */
@Documented
@Constraint(validatedBy = ReportingPeriodTextValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ReportingPeriodText.List.class)
public @interface ReportingPeriodText {
    /** The types that are allowed; all of them if there is none. */
    PeriodType[] types() default {};

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.ReportingPeriodText.message}";

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
        ReportingPeriodText[] value();
    }
}
