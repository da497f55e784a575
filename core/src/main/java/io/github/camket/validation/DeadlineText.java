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
 * The text is a deadline as documents write it, such as <i>trước ngày 30/11/2026</i> or <i>chậm nhất ngày 30/11/2026</i>: one
 * that {@link io.github.camket.calendar.Deadline#parse(String)} reads. A day that does not exist is refused.
 */
@Documented
@Constraint(validatedBy = DeadlineTextValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DeadlineText.List.class)
public @interface DeadlineText {

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.DeadlineText.message}";

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
        DeadlineText[] value();
    }
}
