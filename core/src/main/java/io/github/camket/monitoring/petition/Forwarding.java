// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

/** What becomes of the limit of a petition that is forwarded to another unit. */
public enum Forwarding {
    /** It runs on: the sender still waits for an answer. */
    CLOCK_RUNS_ON,
    /** It begins anew on the day of forwarding. */
    CLOCK_BEGINS_ANEW,
    /** Forwarding is an answer. */
    COUNTS_AS_REPLY
}
