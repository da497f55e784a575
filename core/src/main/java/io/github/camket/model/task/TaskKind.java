// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/**
 * Kind of a task (loại nhiệm vụ), such as {@code REGULAR} or {@code INSPECTION}. An open set: the kinds, and what hangs on
 * them, belong to a local scheme.
 *
 * @param code upper case letters, digits and underscores, a letter first
 */
public record TaskKind(String code) {

    /** Checks the form of the code. */
    public TaskKind {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("kind must be UPPER_CASE: " + code);
        }
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static TaskKind of(String code) {
        return new TaskKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
