// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text within a message is shown as it is and never read as a template. */
class ReasonTest {

    /** Refuses everything and says it again. */
    @Constraint(validatedBy = EchoValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Echo {
        String message() default "{io.github.camket.validation.Echo.message}";

        String secret() default "secret";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Says what was typed. */
    public static final class EchoValidator implements ConstraintValidator<Echo, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            Reason reason = Reason.shared("noSuchDay").then(" ").then(text).then("!");
            return TextValidator.report(Optional.of(reason), Reason.of(Echo.class), context);
        }
    }

    private static final class Cave {
        @Echo
        private String call;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/11/2026",
                "${1+1}",
                "{secret}",
                "\\${1+1}",
                "\\{secret}",
                "\\\\{secret}",
                "{io.github.camket.validation.blank}",
                "$",
                "{",
                "}}",
                "\\",
                "{{secret}}",
                "''{0}"
            })
    void textsAreShownAsTheyAre(String text) {
        String shown = "There is no such day in the calendar: " + text + "!";
        assertThat(Form.english(Cave.class, "call", text)).containsExactly(shown);
        assertThat(Form.messagesWithoutExpressions(Locale.ENGLISH, Cave.class, "call", text))
                .containsExactly(shown);
    }
}
