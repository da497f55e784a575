// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

/** Out of what number the shares of a vote of confidence are taken. */
public enum VoteBase {
    /** All ballots that came back, valid or not (tổng số phiếu thu về). */
    RETURNED_BALLOTS,
    /** All deputies of the body, whether they voted or not (tổng số đại biểu). */
    TOTAL_DEPUTIES
}
