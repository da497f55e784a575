// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the constraints on texts have in common: null, blanks, and the choice of the words. */
abstract class TextValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    /** Reads a text; tells why it is refused, or nothing. */
    @FunctionalInterface
    interface Reading {
        Optional<Reason> refuse(String text);

        /** Refuses in these words whatever the parser of a type refuses. */
        static Reading by(Consumer<String> parser, Reason words) {
            return text -> {
                try {
                    parser.accept(text);
                    return Optional.empty();
                } catch (IllegalArgumentException e) {
                    return Optional.of(words);
                }
            };
        }
    }

    private final Reason general;
    private boolean allowBlank;
    private Reading reading = text -> Optional.empty();

    TextValidator(Class<A> constraint) {
        this.general = Reason.of(constraint);
    }

    /** Sets up the validator of one place. */
    final void read(boolean blankAllowed, Reading textReading) {
        this.allowBlank = blankAllowed;
        this.reading = textReading;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || report(refuse(value.toString()), general, context);
    }

    private Optional<Reason> refuse(String text) {
        if (text.isBlank()) {
            return allowBlank ? Optional.empty() : Optional.of(Reason.shared("blank"));
        }
        Optional<Reason> refusal = reading.refuse(text);
        String inner = text.strip();
        // Nobody sees a blank at the end of a field.
        return refusal.isPresent()
                        && !inner.equals(text)
                        && reading.refuse(inner).isEmpty()
                ? Optional.of(Reason.shared("blanksAround"))
                : refusal;
    }

    /** Whether there is no reason; if there is one, its words, unless the application has a message of its own. */
    static boolean report(Optional<Reason> refusal, Reason general, ConstraintValidatorContext context) {
        refusal.filter(reason -> context.getDefaultConstraintMessageTemplate().equals(general.template()))
                .ifPresent(reason -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate(reason.template())
                            .addConstraintViolation();
                });
        return refusal.isEmpty();
    }
}
