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
 * The text names a thing of a ledger by its identifier: the identifier alone, such as {@code c-07}, if one {@linkplain #kinds
 * kind} is allowed; kind and identifier, such as {@code orgUnit:u-1} or {@code directiveItem:v-1#I.2}, if there are several. Whether
 * there is such a thing, only the ledger can tell.
 */
@Documented
@Constraint(validatedBy = ReferenceTextValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ReferenceText.List.class)
public @interface ReferenceText {
    /** Kinds that are allowed, such as {@link io.github.camket.model.organization.CadreId#KIND}; at least one. */
    String[] kinds();

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.ReferenceText.message}";

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
        ReferenceText[] value();
    }
}
