// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** When a task is completed beyond what was required (vượt mức yêu cầu). */
public enum ExceededMeaning {
    /** The acceptor said so. */
    ACCEPTED_AS_BEYOND,
    /** More was delivered than assigned. */
    MORE_THAN_ASSIGNED,
    /** Everything was delivered before the day of the deadline. */
    BEFORE_DEADLINE,
    /** As whoever gives a share reads it; of shares that are given, not counted here. */
    AS_GIVEN
}
