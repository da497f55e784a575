// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/** What somebody in charge has to do with a commitment. */
public enum ChargeRole {
    /** Answers personally for the whole (chịu trách nhiệm). */
    ANSWERABLE,
    /** Leads the work (chủ trì). */
    LEAD,
    /** Follows, urges and checks (theo dõi, đôn đốc). */
    MONITORING
}
