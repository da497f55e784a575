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
 * The work is given clearly: every point of a profile of clarity is said. Each violation stands at the field where the point is filled in. What
 * is already told at a field, or typed there and cannot be read, is not told again.
 *
 * <p>How grave that is says the payload; drafts carry it as {@link Advice}.
 */
@Documented
@Constraint(validatedBy = ClearTaskValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ClearTask.List.class)
public @interface ClearTask {

    /**
     * Identifier of a profile of {@link io.github.camket.official.ClarityProfiles}; empty for the official one that is in force on the day on
     * which the work is given, or without a day for the one that has no end. Before the first official one nothing is asked for.
     */
    String profile() default "";

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.draft.ClearTask.message}";

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
        ClearTask[] value();
    }
}
