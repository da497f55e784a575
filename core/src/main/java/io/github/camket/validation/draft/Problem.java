// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Why a draft does not convert, beyond texts that cannot be read.
 *
 * @param constraint which tells it
 * @param property where it is told; empty for the draft as a whole
 * @param words key of the words for a clerk
 * @param refusal the words for a programmer: attribute, rule and value
 */
record Problem(Class<? extends Annotation> constraint, String property, String words, String refusal) {

    private static final String MUST = " must ";

    static Problem of(
            Class<? extends Annotation> constraint,
            String property,
            String words,
            String rule,
            @Nullable Object value) {
        return new Problem(constraint, property, key(constraint, words), property + MUST + rule + ": " + value);
    }

    /** A field that has to be filled in and is not. */
    static Problem missing(String property) {
        return new Problem(
                Convertible.class, property, "{io.github.camket.validation.blank}", property + MUST + "be given: null");
    }

    /** What a builder refuses; its message begins with the attribute. */
    static Problem refused(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int must = message.indexOf(MUST);
        String attribute = must < 0 ? "" : message.substring(0, must);
        return switch (attribute) {
            case "effectiveTo", "asOf" ->
                new Problem(DaysInOrder.class, attribute, key(DaysInOrder.class, attribute), message);
            case "amount", "conversionCoefficient", "coordinating", "sources", "items", "whole" ->
                new Problem(Convertible.class, attribute, key(Convertible.class, attribute), message);
            default -> new Problem(Convertible.class, "", key(Convertible.class, "message"), message);
        };
    }

    private static String key(Class<? extends Annotation> constraint, String words) {
        return "{" + constraint.getName() + "." + words + "}";
    }
}
