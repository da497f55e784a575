// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

/** Whether enough of those summoned were present. */
public enum MeetingValidity {
    /** Enough were present. */
    VALID,
    /** Too few were present. */
    NOT_VALID,
    /** There is a rule, but the numbers are missing or contradict each other. */
    NOT_KNOWN,
    /** The rules say nothing of it. */
    NO_RULE
}
