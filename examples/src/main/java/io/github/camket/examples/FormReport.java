// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import io.github.camket.validation.draft.Draft;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** What a reader of a language is told about a form: each field as people call it, what was typed, and what is wrong. */
final class FormReport {

    private final Texts texts;
    private final Language language;
    private final List<String> order;

    /**
     * A report for readers of the language.
     *
     * @param order names of the fields in the order of the form; others follow in the order of the alphabet
     */
    FormReport(Language language, List<String> order) {
        this.texts = new Texts("validate", language);
        this.language = language;
        this.order = order;
    }

    /** Everything that a group of constraints finds, under a heading with the number of findings. */
    String about(Object form, String heading, Class<?>... groups) {
        List<ConstraintViolation<Object>> violations = violations(form, groups);
        StringBuilder report = new StringBuilder();
        report.append(texts.text(heading, violations.size())).append('\n');
        for (ConstraintViolation<Object> violation : violations) {
            report.append("  ")
                    .append(place(violation))
                    .append("\n    ")
                    .append(violation.getMessage())
                    .append('\n');
        }
        return report.toString();
    }

    /** Whether there is nothing to correct; advice does not count. */
    boolean isClean(Object form) {
        return violations(form).isEmpty();
    }

    private List<ConstraintViolation<Object>> violations(Object form, Class<?>... groups) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, Locale.forLanguageTag("vi"))
                .defaultLocale(Locale.forLanguageTag(language.getCode()))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form, groups).stream()
                    .sorted(Comparator.comparingInt(this::rank)
                            .thenComparing(found -> found.getPropertyPath().toString())
                            .thenComparing(ConstraintViolation::getMessage))
                    .toList();
        }
    }

    private int rank(ConstraintViolation<?> violation) {
        int rank = order.indexOf(violation.getPropertyPath().iterator().next().getName());
        return rank < 0 ? order.size() : rank;
    }

    /** The field, and what was typed there; what is told about fields together has no text of its own. */
    private String place(ConstraintViolation<?> violation) {
        String label = label(violation);
        Object typed = violation.getInvalidValue();
        return typed instanceof Draft ? label : texts.text("typed", label, String.valueOf(typed));
    }

    /** The way to the field in words; which one, where there are several. */
    private String label(ConstraintViolation<?> violation) {
        List<String> labels = new ArrayList<>();
        for (Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                int last = labels.size() - 1;
                labels.set(last, texts.text("element", labels.get(last), node.getIndex() + 1));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                labels.add(texts.text("field." + node.getName()));
            }
        }
        return String.join(" › ", labels);
    }
}
