// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a reader of one language is told about a value in a field of a form. */
public final class Form {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Form() {}

    /** The messages about the value, in English, in the order of the alphabet; none if it is valid. */
    static List<String> english(Class<?> form, String field, Object value) {
        return messages(Locale.ENGLISH, form, field, value);
    }

    /** The same in Vietnamese. */
    static List<String> vietnamese(Class<?> form, String field, Object value) {
        return messages(VIETNAMESE, form, field, value);
    }

    static List<String> messages(Locale language, Class<?> form, String field, Object value) {
        try (ValidatorFactory factory = configuration(language).buildValidatorFactory()) {
            return messages(factory.getValidator(), form, field, value);
        }
    }

    /** As an application that has no expression language. */
    static List<String> messagesWithoutExpressions(Locale language, Class<?> form, String field, Object value) {
        ParameterMessageInterpolator words = new ParameterMessageInterpolator(Set.of(language), language, false);
        try (ValidatorFactory factory =
                configuration(language).messageInterpolator(words).buildValidatorFactory()) {
            return messages(factory.getValidator(), form, field, value);
        }
    }

    /** The validator for a reader of the language. */
    public static Validator validator(Locale language) {
        return configuration(language).buildValidatorFactory().getValidator();
    }

    private static HibernateValidatorConfiguration configuration(Locale language) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, VIETNAMESE)
                .defaultLocale(language);
    }

    private static List<String> messages(Validator validator, Class<?> form, String field, Object value) {
        return validator.validateValue(form, field, value).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }
}
