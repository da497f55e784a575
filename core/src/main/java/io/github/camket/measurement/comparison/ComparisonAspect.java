// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

/** In what results have to agree to be held against each other. */
public enum ComparisonAspect {
    /** The regulation or method by which the result came about. */
    REGULATION,
    /** The period that the result is for. */
    PERIOD,
    /** The day of the map on which the units stand. */
    MAP_DAY,
    /** The group within which is compared. */
    PEER_GROUP,
    /** The edition of a published ranking or index. */
    EDITION
}
