// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;

/** How the targets of parts are held against the target of the whole. */
public enum CascadeRule {
    /** What is asked of the parts adds up: counts of events, products, units, amounts. */
    SUM,
    /**
     * What is asked of the parts does not add up: 95 % of one unit and 95 % of another are not 190 %. Every part is to be at
     * least as demanding as the whole. So with ratios and rates, with cases that must not occur, and with one product.
     */
    EACH;

    /** The rule for an indicator. */
    static CascadeRule of(Indicator indicator) {
        boolean cases = indicator.getKind() == IndicatorKind.ZERO_TOLERANCE;
        return indicator.getAcrossUnits() == AcrossUnits.SUM && !cases ? SUM : EACH;
    }
}
