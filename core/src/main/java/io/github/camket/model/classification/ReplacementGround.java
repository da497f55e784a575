// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

/** Why a decision on a level takes the place of an earlier one. */
public enum ReplacementGround {
    /** Shortcomings came to light after the decision (Decree 335/2025, article 21.3). */
    SHORTCOMING_FOUND_LATER,
    /** The earlier level does not accord with the rules (articles 4.4, 21.3). */
    AGAINST_THE_RULES,
    /** The earlier level rested on data that are not honest (articles 4.4, 21.3). */
    DISHONEST_DATA,
    /** A petition about the result was upheld; that this is a ground is read into article 22, which names none. */
    PETITION_UPHELD
}
