// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;

/** In what a value is counted. */
enum Unit {
    /** A fraction of 1. */
    RATIO,
    /** Points of a score. */
    POINTS,
    /** A number of things or an amount of work. */
    COUNT;

    static Unit of(Measure measure) {
        return measure instanceof Measure.Judged ? POINTS : RATIO;
    }
}
