// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

/** How an indicator is measured, which decides what its readings hold and what can be asked of it. */
public enum IndicatorKind {
    /** Whole number of events, people or things, counted from the first day of the period. */
    COUNT,
    /** Number of products; only those count whose evidence is given. */
    PRODUCTS_WITH_EVIDENCE,
    /** Amount from the first day of the period over the planned amount; may exceed 1. */
    CUMULATIVE_RATIO,
    /** Whole number of cases, of which there must be none at any time of the period. */
    ZERO_TOLERANCE,
    /** Number of subordinate units that meet a condition, each named. */
    SUBORDINATE_UNITS,
    /** One concrete product, delivered or not. */
    PRODUCT
}
