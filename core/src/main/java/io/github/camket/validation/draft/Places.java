// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;

/** Puts what is wrong with a draft at the fields where it can be put right. */
final class Places {

    private Places() {}

    /** Tells the problems of one constraint; whether there is none. */
    static boolean report(
            List<Problem> problems, Class<? extends Annotation> constraint, ConstraintValidatorContext context) {
        List<Problem> own = problems.stream()
                .filter(problem -> problem.constraint() == constraint)
                .toList();
        context.disableDefaultConstraintViolation();
        own.forEach(problem -> report(problem, words(problem, context), context));
        return own.isEmpty();
    }

    /** The words of the problem, unless the application has a message of its own. */
    private static String words(Problem problem, ConstraintValidatorContext context) {
        String template = context.getDefaultConstraintMessageTemplate();
        return template.equals("{" + problem.constraint().getName() + ".message}") ? problem.words() : template;
    }

    private static void report(Problem problem, String words, ConstraintValidatorContext context) {
        var violation = context.buildConstraintViolationWithTemplate(words);
        if (problem.property().isEmpty()) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(problem.property()).addConstraintViolation();
        }
    }
}
