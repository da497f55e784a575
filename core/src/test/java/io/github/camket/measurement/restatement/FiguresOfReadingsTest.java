// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which value of each unit enters a series, and which cannot. */
class FiguresOfReadingsTest {

    private static final ReadingValue TEN = new ReadingValue.Amount(Fraction.of(10));
    private static final ReadingValue TWELVE = new ReadingValue.Amount(Fraction.of(12));
    private static final ReadingValue HALF = new ReadingValue.Share(Ratio.of(1, 2));

    // One indicator is looked at as of several kinds here; the readings do not know of which it is.
    private final Agency agency = Agency.empty()
            .plan(Commune.aUnit("a").build())
            .plan(Commune.aUnit("b").build())
            .plan(indicator(IndicatorKind.COUNT));
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void theLatestReadingCountsAndAFinalOneBeforeAnEstimateOfTheSameDay() {
        reading("r-1", "a", "2021-06-30", TEN, ReadingStatus.FINAL);
        reading("r-2", "a", "2021-12-31", TWELVE, ReadingStatus.FINAL);
        reading("r-3", "b", "2021-12-31", TEN, ReadingStatus.FINAL);
        reading("r-4", "b", "2021-12-31", TWELVE, ReadingStatus.ESTIMATE);
        assertThat(figures(IndicatorKind.COUNT)).containsExactly("a 12", "b 10");
        assertThat(findings).isEmpty();
    }

    @Test
    void contradictoryReadingsGiveNoValue() {
        reading("r-1", "a", "2021-12-31", TEN, ReadingStatus.FINAL);
        reading("r-2", "a", "2021-12-31", TWELVE, ReadingStatus.FINAL);
        assertThat(figures(IndicatorKind.COUNT)).containsExactly("a MISSING");
        assertThat(found()).containsExactly("READINGS_CONTRADICT");
    }

    @Test
    void aProportionIsNoCountAndACountNoProportion() {
        reading("r-1", "a", "2021-12-31", HALF, ReadingStatus.FINAL);
        reading("r-2", "b", "2021-12-31", TEN, ReadingStatus.FINAL);
        assertThat(figures(IndicatorKind.COUNT)).containsExactly("a MISSING", "b 10");
        assertThat(found()).containsExactly("READING_OF_ANOTHER_KIND");
        findings.clear();
        assertThat(figures(IndicatorKind.CUMULATIVE_RATIO)).containsExactly("a 1:2", "b MISSING");
        assertThat(found()).containsExactly("READING_OF_ANOTHER_KIND");
    }

    @Test
    void anEstimateIsTakenAndSaidToBeOne() {
        reading("r-1", "a", "2021-12-31", TEN, ReadingStatus.ESTIMATE);
        assertThat(figures(IndicatorKind.COUNT)).containsExactly("a 10");
        assertThat(found()).containsExactly("READING_ESTIMATED");
    }

    private void reading(String id, String unit, String asOf, ReadingValue value, ReadingStatus status) {
        IndicatorReading reading = Province.aReading(id, "1", asOf, value)
                .unit(OrgUnitId.of(unit))
                .status(status)
                .build();
        agency.record("2026-01-15", reading);
    }

    private List<String> figures(IndicatorKind kind) {
        Indicator indicator = indicator(kind);
        FigureSeries<OrgUnitId> series = FigureSeries.ofReadings(
                agency.knownOn(Agency.AFTERWARDS),
                indicator,
                ReportingPeriod.year(2021),
                LocalDate.of(2021, 12, 31),
                findings);
        return series.figures().stream()
                .map(figure -> figure.unit() + " " + Figures.text(figure.value()))
                .toList();
    }

    private static Indicator indicator(IndicatorKind kind) {
        return Indicator.builder()
                .id(IndicatorId.of("i-1"))
                .name("Chỉ tiêu mẫu")
                .kind(kind)
                .unitOfMeasure("lượt")
                .build();
    }

    private List<String> found() {
        return findings.stream().map(finding -> finding.code().code()).toList();
    }
}
