// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.trace.TraceSink;

/** Where a formula takes the values of its measures from, by their places in it. */
interface Inputs {

    /** Puts what is known of a measure into a register. */
    void load(int measure, Register into);

    /** Pushes one tree for a measure whose value is known. */
    void trace(int measure, TraceSink sink);
}
