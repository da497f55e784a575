// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

/** Whether a petition is answered, held against its limit. */
public enum PetitionState {
    /** Not answered, and the last day is not over. */
    AWAITING_REPLY,
    /** Answered on the last day or before. */
    REPLIED_IN_TIME,
    /** Answered after the last day. */
    REPLIED_LATE,
    /** Not answered, and the last day is over. */
    OVERDUE,
    /** Nothing sets a limit, whether or not it is answered. */
    NO_LIMIT,
    /** There is a limit, but its last day cannot be counted, whether or not it is answered. */
    LIMIT_UNKNOWN
}
