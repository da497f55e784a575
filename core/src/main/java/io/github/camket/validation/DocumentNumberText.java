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
 * The text is the number of a document as somebody cites it, such as {@code 30/2020/NĐ-CP} or {@code 522-CV/HU}: one that
 * {@link io.github.camket.document.DocumentNumber} reads. A refusal names the part that is wrong, and the repair if only one can be meant.
 */
@Documented
@Constraint(validatedBy = DocumentNumberTextValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DocumentNumberText.List.class)
public @interface DocumentNumberText {

    /**
     * Whether number and symbol must both be there. If not, a number that is cited without its symbol, such as {@code 117}, and
     * {@code Không số} are valid too.
     */
    boolean complete() default true;

    /** Whether the symbol of a document that is not issued yet is valid, such as {@code -NQ/ĐU}. */
    boolean allowDraft() default false;

    /** Whether a blank text is valid, as forms send it for a field that is left empty. */
    boolean allowBlank() default false;

    /** Words in place of all those of the constraint: a text, or a key of a bundle in braces. */
    String message() default "{io.github.camket.validation.DocumentNumberText.message}";

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
        DocumentNumberText[] value();
    }
}
