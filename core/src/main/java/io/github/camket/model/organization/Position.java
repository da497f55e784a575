// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/** Standing of a post within its unit, on which the formula of a rating depends. */
public enum Position {
    /** Head (người đứng đầu). */
    HEAD,
    /** Deputy of the head (cấp phó). */
    DEPUTY,
    /** Member of a committee or council who leads no unit (ủy viên). */
    MEMBER,
    /** Post without leadership (không giữ chức vụ lãnh đạo, quản lý). */
    STAFF;

    /** Whether the post leads: head or deputy. */
    public boolean isLeader() {
        return this == HEAD || this == DEPUTY;
    }
}
