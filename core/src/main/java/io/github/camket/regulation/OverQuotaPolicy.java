// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** What becomes of those who reach a level by points but are over its quota. */
public enum OverQuotaPolicy {
    /** They get the level below. */
    NEXT_LEVEL,
    /** They get no level; the competent authority decides. */
    LEFT_OPEN
}
