// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

/** How far the numbers of a vote of confidence tell the tier. */
public enum CountStatus {
    /** They tell one tier. */
    SETTLED,
    /** A number is missing, and more than one tier remains possible. */
    OPEN,
    /** Numbers of ballots contradict each other; nobody can say which is wrong, so no tier is told. */
    CONTRADICTORY,
    /** The base is 0: there is nothing of which a share could be taken. */
    NOT_EVALUABLE,
    /** The rules have no tiers for this kind of vote. */
    NOT_FORESEEN
}
