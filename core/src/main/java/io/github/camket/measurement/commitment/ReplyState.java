// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

/** What the receiving unit said to a commitment or registration, as known on a day. Its last reply decides. */
public enum ReplyState {
    /** Nothing yet. A commitment that both sides signed needs no reply. */
    NOT_REPLIED,
    /** It accepted it. */
    ACCEPTED,
    /** It refused it; nothing is to be considered then. */
    REFUSED,
    /** Replies of one day contradict each other. */
    DISPUTED
}
