// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import java.lang.annotation.Annotation;

/**
 * Why a text is refused, as a template of a message: keys of the bundle, and texts that are shown as they are.
 *
 * @param template what the validator of the application turns into words of its language
 */
record Reason(String template) {

    private static final String PREFIX = Reason.class.getPackageName() + ".";

    /** The words that all constraints share under this key. */
    static Reason shared(String key) {
        return new Reason("{" + PREFIX + key + "}");
    }

    /** The words of a constraint under this key. */
    static Reason of(Class<? extends Annotation> constraint, String key) {
        return shared(constraint.getSimpleName() + "." + key);
    }

    /** The words of a constraint if it has no more to say, which are also its default message. */
    static Reason of(Class<? extends Annotation> constraint) {
        return of(constraint, "message");
    }

    /** These words, and right behind them others. */
    Reason then(Reason more) {
        return new Reason(template + more.template);
    }

    /** These words, and right behind them this text, which is never read as a template, whatever it holds. */
    Reason then(String text) {
        StringBuilder literal = new StringBuilder(template);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '{' || sign == '}' || sign == '$' || sign == '\\') {
                literal.append('\\');
            }
            literal.append(sign);
        }
        return new Reason(literal.toString());
    }
}
