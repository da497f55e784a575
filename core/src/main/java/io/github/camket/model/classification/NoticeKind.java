// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

/** How a decision on a level was made known (Decree 335/2025, article 21.1). */
public enum NoticeKind {
    /** In writing to whom it concerns (thông báo bằng văn bản). */
    WRITTEN,
    /** To everyone in the organization (công khai). */
    PUBLIC
}
