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
    /** No longer planned for higher posts (đưa ra khỏi quy hoạch chức vụ cao hơn). */
    public static final Consequence REMOVAL_FROM_PLANNING = new Consequence("REMOVAL_FROM_PLANNING");
    /** Relief from the post (miễn nhiệm, cho thôi giữ chức vụ). */
    public static final Consequence RELIEF = new Consequence("RELIEF");
    /** Other work (bố trí công tác khác). */
    public static final Consequence OTHER_WORK = new Consequence("OTHER_WORK");
    /** Work or a post of lower rank (bố trí công tác, vị trí thấp hơn). */
    public static final Consequence LOWER_POST = new Consequence("LOWER_POST");
    /** Resignation (từ chức). */
    public static final Consequence RESIGNATION = new Consequence("RESIGNATION");
    /** A decisive vote of confidence (bỏ phiếu tín nhiệm). */
    public static final Consequence CONFIDENCE_BALLOT = new Consequence("CONFIDENCE_BALLOT");
    /** Replacement by another person (thay thế). */
    public static final Consequence REPLACEMENT = new Consequence("REPLACEMENT");
    /** Termination of employment (thôi việc). */
    public static final Consequence TERMINATION = new Consequence("TERMINATION");
    /** Additional income (thu nhập tăng thêm). */
    public static final Consequence EXTRA_INCOME = new Consequence("EXTRA_INCOME");

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
