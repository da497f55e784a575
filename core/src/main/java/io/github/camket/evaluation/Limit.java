// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;

/**
 * A bound that a value does not cross.
 *
 * @param bound the bound, inclusive
 * @param operation {@link Operation#AT_MOST} or {@link Operation#AT_LEAST}
 */
record Limit(Exact bound, Operation operation) {

    static Limit atMost(Fraction bound) {
        return new Limit(Exact.of(bound), Operation.AT_MOST);
    }

    static Limit atLeast(Fraction bound) {
        return new Limit(Exact.of(bound), Operation.AT_LEAST);
    }

    /** How reasons name the bound. */
    String kind() {
        return isCeiling() ? "maximum" : "minimum";
    }

    boolean changes(Exact value) {
        int order = value.compareTo(bound);
        return isCeiling() ? order > 0 : order < 0;
    }

    void apply(Register value) {
        if (isCeiling()) {
            value.atMost(bound);
        } else {
            value.atLeast(bound);
        }
    }

    private boolean isCeiling() {
        return operation == Operation.AT_MOST;
    }
}
