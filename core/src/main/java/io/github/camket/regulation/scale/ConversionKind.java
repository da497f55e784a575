// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

/** How much a crosswalk says about a level. */
public enum ConversionKind {
    /** It is one level of the other scale. */
    EXACT,
    /** It can be one of several, or one or none: people would have to say which. */
    AMBIGUOUS,
    /** The other scale has nothing for it. */
    NONE
}
