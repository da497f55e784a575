// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What a task of a unit is counted for. */
public enum TaskTest {
    /** Everything assigned was delivered, late or not. */
    COMPLETED,
    /** Everything assigned was delivered, on time, and no assessment of its content failed. */
    COMPLETED_WELL,
    /** It was completed beyond what was required. */
    BEYOND_REQUIREMENT,
    /** It is not on schedule: a part was delivered late, or is still open after the deadline. */
    LATE
}
