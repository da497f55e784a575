// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.util.Objects;

/**
 * The sign that somebody writes in front of the decimals. {@code 89.995} is just below 90 with one sign and just below 90
 * thousand with the other, so that the sign is always stated and never guessed. Thousands are not set apart with either.
 */
public enum DecimalSign {
    /** A point, {@code 89.995}, as files and programs write numbers. A comma is refused. */
    POINT,
    /** A comma, {@code 89,995}, as Vietnamese texts write numbers. A point is refused: it could mean thousands. */
    COMMA;

    /**
     * Reads a decimal with this sign or a quotient of whole numbers ({@code 251/280}): no exponent, no plus sign, no blanks,
     * no grouping.
     *
     * @throws IllegalArgumentException if the text has another form, or a denominator of 0; the message keeps the text
     */
    public Fraction parse(String text) {
        Objects.requireNonNull(text, "text");
        if (this == POINT) {
            return Fraction.parse(text);
        }
        if (text.indexOf('.') >= 0) {
            throw new IllegalArgumentException("number must have a decimal comma and no point: " + text);
        }
        try {
            return Fraction.parse(text.replace(',', '.'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("number must be a decimal with a comma, or n/d: " + text, e);
        }
    }
}
