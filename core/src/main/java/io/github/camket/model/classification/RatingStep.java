// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

/**
 * A step on the way to a rating at which something is put forward before the authority decides. The order is that of
 * Decree 335/2025, article 21.1; which of the steps a rating needs depends on who is rated.
 */
public enum RatingStep {
    /** The form or report of the person or organization itself (tự đánh giá; articles 9.2, 21.1, 21.2). */
    SELF_ASSESSMENT,
    /** The meeting that reviews it, with minutes (họp nhận xét; articles 21.1, 21.2). */
    COLLECTIVE_REVIEW,
    /** The opinion of the Party committee (ý kiến của cấp ủy; articles 21.1, 21.2). */
    PARTY_COMMITTEE_OPINION,
    /** The proposal of the body for personnel (cơ quan tham mưu đề xuất; article 21.1). */
    PERSONNEL_PROPOSAL
}
