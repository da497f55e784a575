// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

/**
 * Form of discipline, such as {@code REPRIMAND}, the lightest one. An open set of codes.
 *
 * @param code upper case letters, digits and underscores
 */
public record DisciplineForm(String code) {

    /** Reprimand (khiển trách), the lightest form. */
    public static final DisciplineForm REPRIMAND = new DisciplineForm("REPRIMAND");
    /** Warning (cảnh cáo). */
    public static final DisciplineForm WARNING = new DisciplineForm("WARNING");

    /** Checks the form of the code. */
    public DisciplineForm {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("form must be UPPER_CASE: " + code);
        }
    }

    /** The form with this code. */
    public static DisciplineForm of(String code) {
        return new DisciplineForm(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
