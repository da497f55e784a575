// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What an item of a commitment adds to the share of what was fulfilled. */
public enum PromiseWeighting {
    /** The same as any other. */
    EQUAL,
    /** Its weight in the commitment. If an item has none, the share stays open: no weight is made up. */
    BY_WEIGHT
}
