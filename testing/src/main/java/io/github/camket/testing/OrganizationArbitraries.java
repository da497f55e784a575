// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/**
 * Generators of organizations that are merged, divided, moved and dissolved over some years, and of figures that they report.
 *
 * <pre>{@code
 * @Property
 * void nothingIsLost(@ForAll("histories") OrganizationHistory history) { ... }
 *
 * @Provide
 * Arbitrary<OrganizationHistory> histories() {
 *     return OrganizationArbitraries.histories();
 * }
 * }</pre>
 */
public final class OrganizationArbitraries {

    /** The indicator of the series; some shares of divided units are stated for it alone. */
    public static final IndicatorId INDICATOR = IndicatorId.of("i-1");
    /** Kind of the indicator in series of amounts; some shares are stated for all indicators of it. */
    public static final IndicatorKind TOTALS = IndicatorKind.COUNT;
    /** Kind of the indicator in series of ratios; some shares are stated for all indicators of it. */
    public static final IndicatorKind RATIOS = IndicatorKind.CUMULATIVE_RATIO;

    /** Kind of the indicator in series of changes; some shares are stated for all indicators of it. */
    public static final IndicatorKind CHANGES = IndicatorKind.GROWTH_RATE;
    /** Kind of the indicator in series of levels of several years; no share is stated for all indicators of it. */
    public static final IndicatorKind LEVELS = IndicatorKind.AVERAGE_GROWTH;

    private static final int HISTORY = 270;

    private OrganizationArbitraries() {}

    /**
     * Histories of one to nine organizations over up to five days of change, with up to three reorganizations of any kind on
     * one day, units that come from none, and units above that change. Heirs keep identifiers of origins, exchange them,
     * or have new ones; no identifier is given to another unit after it was closed. Shares of divided units are known of
     * all, of some or of none, with 0 among them.
     *
     * <p>Nothing is contradictory: neither a tree of a day nor a lineage finds anything.
     */
    public static Arbitrary<OrganizationHistory> histories() {
        return Choices.upTo(HISTORY).map(RandomHistory::draw);
    }

    /** The indicator of the series as one of a kind. */
    public static Indicator indicator(IndicatorKind kind) {
        return Indicator.builder()
                .id(INDICATOR)
                .name("Chỉ tiêu mẫu")
                .kind(kind)
                .unitOfMeasure(kind.isShare() ? "%" : "lượt")
                .build();
    }

    /**
     * Amounts, ratios, changes of either, or levels of several years of the units of one day. Some series are whole; in others
     * values are missing, withheld or not applicable, and 0 is frequent in all.
     */
    public static Arbitrary<FigureSeries<OrgUnitId>> additiveSeries(OrganizationHistory history, LocalDate mapDay) {
        return FigureArbitraries.additive(history.mapOn(mapDay).units(), mapDay);
    }

    /**
     * Values of the units of one day that belong to their unit alone: ranks, scores, bare percentages or bare growth rates; or
     * none at all for some of the units.
     */
    public static Arbitrary<FigureSeries<OrgUnitId>> personalSeries(OrganizationHistory history, LocalDate mapDay) {
        return FigureArbitraries.personal(history.mapOn(mapDay).units(), mapDay);
    }
}
