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
 * The text is a number that has one exact value: a decimal with the {@linkplain #sign stated sign} or a quotient such as
 * {@code 251/280}. The locale of the machine plays no part: {@code 89.995} and {@code 89,995} are never taken for each other.
 *
 * <p>Bounds are compared exactly. A text of more than {@value #LONGEST} characters is refused unread.
 */
@Documented
@Constraint(validatedBy = ExactDecimalValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ExactDecimal.List.class)
public @interface ExactDecimal {
    /** Most characters of a text that is read: no number of a form needs more, and millions of digits would keep the machine busy. */
    int LONGEST = 100;

    /** Least number allowed, written with the {@link #sign}; empty for none. */
    String min() default "";

    /** Whether {@link #min} itself is allowed. */
    boolean minInclusive() default true;

    /** Greatest number allowed, written with the {@link #sign}; empty for none. */
    String max() default "";

    /** Whether {@link #max} itself is allowed. */
    boolean maxInclusive() default true;

    /**
     * Most decimals that the number may need, at most 1000; negative for any number of them. The value counts, so that
     * {@code 1.500} needs one and {@code 1/3} more than any.
     */
    int maxScale() default -1;

    /** Whether {@code n/d} is allowed. */
    boolean allowQuotient() default true;

    /** Sign in front of the decimals, in the text and in the bounds. */
    DecimalSign sign() default DecimalSign.POINT;

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.ExactDecimal.message}";

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
        ExactDecimal[] value();
    }
}
