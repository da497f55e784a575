// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** What a register has one number for. */
public enum Level {
    /** Each task. */
    TASK,
    /** Each delivery. */
    DELIVERY,
    /** Each person: all tasks together. */
    WHOLE
}
