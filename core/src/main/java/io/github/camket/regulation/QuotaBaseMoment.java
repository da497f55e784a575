// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** Which levels the base of a quota is counted with. */
public enum QuotaBaseMoment {
    /** The levels by points: those who are over the quota do not enter the base. */
    BEFORE_DEMOTION,
    /** The levels that result: those who are over the quota are of the level below, and enter the base. */
    SELF_CONSISTENT
}
