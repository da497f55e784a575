// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/**
 * Group of tasks by their complexity (nhóm phức tạp), such as {@code N3}. An open set: each catalogue of products has its
 * own groups.
 *
 * @param code upper case letters, digits and underscores, a letter first
 */
public record ComplexityGroup(String code) {

    /** Checks the form of the code. */
    public ComplexityGroup {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("complexityGroup must be UPPER_CASE: " + code);
        }
    }

    /**
     * The group with this code.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static ComplexityGroup of(String code) {
        return new ComplexityGroup(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
