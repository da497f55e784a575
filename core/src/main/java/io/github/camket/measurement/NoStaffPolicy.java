// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What a ratio over the scores of the staff is, where a leader manages nobody who has a score. */
public enum NoStaffPolicy {
    /** People judge it, as for a leader whose field the facts do not tell. */
    JUDGED,
    /** It cannot be evaluated, and neither can the month. */
    NOT_EVALUABLE,
    /** The value for the case that everyone reaches the bound. */
    WHEN_ALL
}
