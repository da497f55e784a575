// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.quantity.DecimalSign;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Points within bounds, compared exactly: a decimal with the {@linkplain #sign stated sign} or a quotient, or
 * {@link io.github.camket.quantity.Points}. A text of more than 100 characters is refused unread.
 */
@Documented
@Constraint(validatedBy = {PointsBetweenTextValidator.class, PointsBetweenValidator.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PointsBetween.List.class)
public @interface PointsBetween {
    /** Least points allowed, written with the {@link #sign}. */
    String min();

    /** Whether {@link #min} itself is allowed. */
    boolean minInclusive() default true;

    /** Most points allowed, written with the {@link #sign}. */
    String max();

    /** Whether {@link #max} itself is allowed. */
    boolean maxInclusive() default true;

    /** Sign in front of the decimals, in the text and in the bounds. */
    DecimalSign sign() default DecimalSign.POINT;

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.PointsBetween.message}";

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
        PointsBetween[] value();
    }
}
