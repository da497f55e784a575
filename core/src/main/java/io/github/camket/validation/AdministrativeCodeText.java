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
 * The text is the official code of an administrative unit: one that
 * {@link io.github.camket.model.organization.AdministrativeCode} reads, and, if a day is given, one that a unit has on that
 * day in the {@linkplain io.github.camket.catalog.Catalog#official() official lists}.
 *
 * <pre>{@code
 * @AdministrativeCodeText(level = "COMMUNE", on = "01/07/2025") String commune; // 00004
 * @AdministrativeCodeText String unit;                                           // commune:00004
 * }</pre>
 *
 * <p>For a day that comes from another field, ask the catalogue in a constraint of your own.
 */
@Documented
@Constraint(validatedBy = AdministrativeCodeTextValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AdministrativeCodeText.List.class)
public @interface AdministrativeCodeText {
    /**
     * Level of the unit, such as {@code COMMUNE}; the text is then the digits alone. Empty for a text with its level, such as
     * {@code commune:00004}.
     *
     * @see io.github.camket.model.organization.OrgLevel
     */
    String level() default "";

    /**
     * Day on which a unit must have the code, such as {@code 01/07/2025}, within the official lists; empty if only the form of
     * the code is checked.
     */
    String on() default "";

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.AdministrativeCodeText.message}";

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
        AdministrativeCodeText[] value();
    }
}
