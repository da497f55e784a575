// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

/**
 * What happens with a part that should have a value and has none, or one that may not be used. A part to which the figure does
 * not apply is not meant: it always leaves both sides of the division.
 */
public enum MissingParts {
    /** Every part has to have a value; otherwise there is no figure. */
    REQUIRED,
    /** The part is left out, the divisor becomes smaller, and the figure says so. */
    EXCLUDED
}
