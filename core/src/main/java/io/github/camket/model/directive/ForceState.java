// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

/** Whether a directive is in force on a day (hiệu lực). */
public enum ForceState {
    /** Its first day is still to come. */
    NOT_YET_IN_FORCE,
    /** In force. */
    IN_FORCE,
    /** It ended by its own words. */
    EXPIRED,
    /** Another directive has taken its place. */
    REPLACED,
    /** Another directive has ended it and put nothing in its place. */
    REPEALED,
    /** Its first day, or the day from which another directive ends it, is not known. */
    UNKNOWN
}
