// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.style.Words;
import java.util.Optional;

/** What the receiving side says to a commitment, or to the report that a promise was kept or not. */
public enum ReplyOutcome {
    /** It agrees (chấp nhận, xác nhận). */
    ACCEPTED,
    /** It does not agree (không chấp nhận, từ chối xác nhận). */
    REFUSED;

    /**
     * Checks the reason of a reply: it is not blank, and there is one for a refusal.
     *
     * @throws IllegalArgumentException if it is blank, or missing for {@link #REFUSED}
     */
    public void requireReason(Optional<String> reason) {
        Words.require(reason, "reason");
        if (this == REFUSED && reason.isEmpty()) {
            throw new IllegalArgumentException("reason must be given for " + this + ": -");
        }
    }
}
