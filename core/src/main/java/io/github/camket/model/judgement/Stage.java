// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.judgement;

/** At which step of the procedure points were given; later steps come later in this order. */
public enum Stage {
    /** By the person rated (tự đánh giá). */
    SELF,
    /** By the meeting of the unit (tập thể). */
    COLLECTIVE,
    /** By the competent authority (cấp có thẩm quyền). */
    AUTHORITY
}
