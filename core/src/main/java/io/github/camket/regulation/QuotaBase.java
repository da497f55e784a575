// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** What the number of a level is held against. */
public enum QuotaBase {
    /** Those of the level directly below only. */
    GOOD_ONLY,
    /** Those of the level directly below and those of the level itself. */
    GOOD_AND_ABOVE,
    /** All who have a level. */
    ALL_RATED,
    /** All of the scope, rated or not. */
    ALL_STAFF
}
