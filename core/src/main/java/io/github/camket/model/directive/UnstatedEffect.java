// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

/** From when a directive is in force that does not say so itself. */
public enum UnstatedEffect {
    /** From its day of issue on. */
    DAY_OF_ISSUE,
    /** Nobody knows; its status is unknown until the day is given. */
    UNKNOWN
}
