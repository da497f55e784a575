// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/** What the receiving side says to a commitment, or to the report that a promise was kept or not. */
public enum ReplyOutcome {
    /** It agrees (chấp nhận, xác nhận). */
    ACCEPTED,
    /** It does not agree (không chấp nhận, từ chối xác nhận). */
    REFUSED
}
