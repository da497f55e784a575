// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

/** From which day the time counts in which a result is to be passed on to the national database. */
public enum SyncFrom {
    /** From the day of the decision. */
    DECISION,
    /** From the day of the first notice; as long as there is none, it does not begin. */
    FIRST_NOTICE
}
