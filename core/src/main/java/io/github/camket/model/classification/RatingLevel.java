// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

/**
 * Level of a rating by its code, such as {@code GOOD}. An open set: the order, the number and the names of the levels
 * belong to a regulation.
 *
 * @param code upper case letters, digits and underscores
 */
public record RatingLevel(String code) {

    /** Hoàn thành xuất sắc nhiệm vụ. */
    public static final RatingLevel EXCELLENT = new RatingLevel("EXCELLENT");
    /** Hoàn thành tốt nhiệm vụ. */
    public static final RatingLevel GOOD = new RatingLevel("GOOD");
    /** Hoàn thành nhiệm vụ. */
    public static final RatingLevel COMPLETED = new RatingLevel("COMPLETED");
    /** Không hoàn thành nhiệm vụ. */
    public static final RatingLevel NOT_COMPLETED = new RatingLevel("NOT_COMPLETED");

    /** Checks the form of the code. */
    public RatingLevel {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("level must be UPPER_CASE: " + code);
        }
    }

    /** The level with this code. */
    public static RatingLevel of(String code) {
        return new RatingLevel(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
