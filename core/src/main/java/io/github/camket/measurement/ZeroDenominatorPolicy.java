// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What a ratio out of nothing is. */
public enum ZeroDenominatorPolicy {
    /** No number: the period cannot be evaluated. */
    NOT_EVALUABLE,
    /** 0. */
    ZERO,
    /** 1. */
    ONE
}
