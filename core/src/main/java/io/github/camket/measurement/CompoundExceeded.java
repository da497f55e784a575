// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** When several measures in one line, all of which are met, are exceeded together. */
public enum CompoundExceeded {
    /** At least one of them is exceeded. */
    ANY_EXCEEDED,
    /** Each of them is exceeded. */
    ALL_EXCEEDED,
    /** Never: together they can only be met. */
    NEVER
}
