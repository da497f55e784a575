// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

/** Whether a target that is said to be a part of another can be held against it, and how. */
public enum PartStanding {
    /** It is in the sum, or it is at least as demanding as the whole, as the rule asks. */
    HOLDS,
    /** It asks for less than the whole does, where every part stands for itself. */
    LESS_DEMANDING,
    /** Its words, or those of the whole, were not read, or do not fit the indicator. */
    NOT_READ,
    /** It asks for something that cannot be compared: a limit where the whole asks for a minimum, a product where it asks for a number. */
    ASKS_SOMETHING_ELSE,
    /** It is measured by another indicator. */
    OF_ANOTHER_INDICATOR,
    /** It is asked for another period. */
    OF_ANOTHER_PERIOD
}
