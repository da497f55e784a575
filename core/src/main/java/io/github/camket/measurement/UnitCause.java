// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** Whether a confirmed objective cause excuses the lateness of a task of a unit. */
public enum UnitCause {
    /** The task stays late; the authority may weigh the circumstances. */
    STILL_COUNTS,
    /** The task is not late. */
    EXCUSES
}
