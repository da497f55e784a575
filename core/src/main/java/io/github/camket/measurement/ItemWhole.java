// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Objects;

/**
 * What a count is taken out of, and what becomes of the ratio where that is 0 or less.
 *
 * @param count the whole
 * @param zeroDenominatorPolicy the ratio where nothing was assigned
 * @param nothingCompletedPolicy the ratio where work was assigned, and the whole is 0 all the same
 */
public record ItemWhole(
        ItemCount count,
        Parameter<ZeroDenominatorPolicy> zeroDenominatorPolicy,
        Parameter<ZeroDenominatorPolicy> nothingCompletedPolicy) {

    /** Checks that the parameters carry their names. */
    public ItemWhole {
        Objects.requireNonNull(count, "count");
        Parameter.requireNames(
                List.of("zeroDenominatorPolicy", "nothingCompletedPolicy"),
                List.of(zeroDenominatorPolicy, nothingCompletedPolicy));
    }
}
