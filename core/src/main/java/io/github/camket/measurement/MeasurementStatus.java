// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What is known of a measure. Each of these is something else than the number 0. */
public enum MeasurementStatus {
    /** There is a value. */
    MEASURED,
    /** Someone should have given it, and nobody has; or it was given, and is in doubt. */
    MISSING,
    /** There is nothing to measure, such as no work assigned. */
    NOT_EVALUABLE
}
