// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/**
 * What a commitment foresees for its result, such as {@code COMMENDATION}. An open set: each locality has its own.
 *
 * @param code upper case letters, digits and underscores
 */
public record Consequence(String code) {

    /** Commendation (biểu dương, khen thưởng). */
    public static final Consequence COMMENDATION = new Consequence("COMMENDATION");
    /** Rotation to another post (luân chuyển, điều động). */
    public static final Consequence ROTATION = new Consequence("ROTATION");

    /** Checks the form of the code. */
    public Consequence {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("consequence must be UPPER_CASE: " + code);
        }
    }

    /** The consequence with this code. */
    public static Consequence of(String code) {
        return new Consequence(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
