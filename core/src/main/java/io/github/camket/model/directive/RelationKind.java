// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

/** What a directive does to another document. */
public enum RelationKind {
    /** It orders how the other one is carried out (triển khai, thực hiện). */
    IMPLEMENTS,
    /** It names the other one, as its basis or for comparison (căn cứ, trích dẫn). */
    CITES,
    /** It changes or adds words (sửa đổi, bổ sung); the other one stays in force. */
    AMENDS,
    /** It takes the place of the other one, or of some of its items (thay thế). */
    REPLACES,
    /** It ends the other one, or some of its items, and puts nothing in the place (bãi bỏ, thu hồi). */
    REPEALS;

    /** Whether what it is done to is no longer in force afterwards. */
    public boolean isEnding() {
        return this == REPLACES || this == REPEALS;
    }

    /** Whether what it is done to reads otherwise afterwards, or is no longer in force. */
    public boolean isChanging() {
        return this == AMENDS || isEnding();
    }
}
