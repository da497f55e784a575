// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

/** Why there is no value. None of these is 0. */
public enum NoValue {
    /** A value was due, and none was reported. */
    MISSING,
    /** There is nothing that could be measured (không áp dụng, không phát sinh đối tượng). */
    NOT_APPLICABLE,
    /** There is a value that may not be published. */
    SUPPRESSED
}
