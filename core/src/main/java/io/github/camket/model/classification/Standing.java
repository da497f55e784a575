// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

/** Whether a score or level was decided by the competent authority. */
public enum Standing {
    /** Computed or put forward; gives way to a confirmed one. */
    PROPOSED,
    /** Decided. */
    CONFIRMED
}
