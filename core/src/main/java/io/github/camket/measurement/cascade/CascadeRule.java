// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.IndicatorKind;

/** How the targets of parts are held against the target of the whole. */
public enum CascadeRule {
    /** What is asked of the parts adds up: counts of events, products, units. */
    SUM,
    /**
     * What is asked of the parts does not add up: 95 % of one unit and 95 % of another are not 190 %. Every part is to be at
     * least as demanding as the whole. So with ratios, with cases that must not occur, and with one product.
     */
    EACH;

    /** The rule for an indicator. */
    static CascadeRule of(IndicatorKind kind) {
        return switch (kind) {
            case COUNT, PRODUCTS_WITH_EVIDENCE, SUBORDINATE_UNITS -> SUM;
            case CUMULATIVE_RATIO, ZERO_TOLERANCE, PRODUCT -> EACH;
        };
    }
}
