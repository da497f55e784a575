// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/**
 * How someone came to a post or left it, such as {@code TRANSFER}. An open set: regulations on personnel bring new ones.
 *
 * @param code upper case letters, digits and underscores
 */
public record PostChange(String code) {

    /** First appointment or promotion (bổ nhiệm). */
    public static final PostChange APPOINTMENT = new PostChange("APPOINTMENT");
    /** Election or ratification (bầu, phê chuẩn). */
    public static final PostChange ELECTION = new PostChange("ELECTION");
    /** Transfer to another agency or unit (chuyển công tác). */
    public static final PostChange TRANSFER = new PostChange("TRANSFER");
    /** Rotation (luân chuyển, điều động). */
    public static final PostChange ROTATION = new PostChange("ROTATION");
    /** Secondment for a time (biệt phái). */
    public static final PostChange SECONDMENT = new PostChange("SECONDMENT");
    /** The unit was reorganized (sắp xếp tổ chức bộ máy). */
    public static final PostChange REORGANIZATION = new PostChange("REORGANIZATION");
    /** Relief of post (miễn nhiệm). */
    public static final PostChange RELIEF = new PostChange("RELIEF");
    /** Resignation (từ chức). */
    public static final PostChange RESIGNATION = new PostChange("RESIGNATION");
    /** Retirement or end of service (nghỉ hưu, thôi việc). */
    public static final PostChange END_OF_SERVICE = new PostChange("END_OF_SERVICE");

    /** Checks the form of the code. */
    public PostChange {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("post change must be UPPER_CASE: " + code);
        }
    }

    /** The change with this code. */
    public static PostChange of(String code) {
        return new PostChange(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
