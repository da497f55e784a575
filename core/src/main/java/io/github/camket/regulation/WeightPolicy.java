// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** What is done about weights that do not add up to 1, exactly. */
public enum WeightPolicy {
    /** The regulation is refused; and where one term has nothing to measure, there is no sum. */
    REJECT,
    /** Each weight is divided by their sum; a term with nothing to measure leaves together with its weight. */
    NORMALIZE
}
