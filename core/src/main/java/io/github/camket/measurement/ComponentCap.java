// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** Where work beyond what was assigned stops counting. The maximum of the section is another limit and always holds. */
public enum ComponentCap {
    /** Nowhere before the section: more of one thing can make up for less of another. */
    NONE,
    /** Within each task: its share in the ratio counts at most in full. */
    PER_ITEM,
    /** Within each ratio: it counts at most as 1. */
    PER_COMPONENT
}
