// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What a target counts for whose words were not read as a bound, or do not fit its indicator. */
public enum UnreadableTarget {
    /** It is open: it may turn out as anything. */
    OPEN,
    /** It is left out of the part and of the whole. */
    EXCLUDED
}
