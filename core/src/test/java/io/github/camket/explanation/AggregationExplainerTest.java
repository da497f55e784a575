// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.RollUp;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What people read about values put together: the method, the whole, and what is lacking in it. */
class AggregationExplainerTest {

    private final Agency agency = Agency.empty()
            .plan(Commune.aUnit("p").build())
            .plan(Commune.aUnit("a").parent(OrgUnitId.of("p")).build())
            .plan(Commune.aUnit("b").parent(OrgUnitId.of("p")).build())
            .plan(Commune.aUnit("c").parent(OrgUnitId.of("p")).build());

    @Test
    void aPooledShareNamesItsPartsAndWhoTakesNoPart() {
        Indicator share = plan(anIndicator(IndicatorKind.SHARE, "Hộ có nước sạch", "%"));
        reads("a", "2026", new ReadingValue.Share(Ratio.of(90, 100)));
        reads("b", "2026", new ReadingValue.Percentage(Fraction.of(50)));
        reads("c", "2026", new ReadingValue.None(NoValue.NOT_APPLICABLE));
        reads("p", "2026", new ReadingValue.Percentage(Fraction.of(80)));
        assertThat(english(share)).isEqualTo("""
                        Hộ có nước sạch (%): p, on the map of 2026-12-31
                          Method: parts are added to parts and wholes to wholes; percentages are not averaged
                          Together: 90/100 = 90 %, over 1 of 2 units
                          Takes no part, a value without its parts or levels: b
                          Takes no part, not applicable: c
                          Has its own value, which those below stand for: p
                          Reported for the whole itself: 80 %""");
        assertThat(vietnamese(share)).isEqualTo("""
                        Hộ có nước sạch (%): p, theo địa giới ngày 31/12/2026
                          Cách tổng hợp: cộng tử số với tử số, mẫu số với mẫu số; không lấy trung bình các tỷ lệ
                          Chung: 90/100 = 90 %, trên 1/2 đơn vị
                          Không tham gia, có giá trị nhưng không có thành phần hoặc mức: b
                          Không tham gia, không áp dụng: c
                          Có số liệu riêng, được thay bằng số liệu của các đơn vị bên dưới: p
                          Số tự báo cáo cho toàn bộ: 80 %""");
    }

    @Test
    void growthIsToldWithTheLevelsFromWhichItWasComputed() {
        Indicator growth = plan(anIndicator(IndicatorKind.GROWTH_RATE, "Tốc độ tăng GRDP", "%"));
        reads("a", "2026", new ReadingValue.Change(Fraction.of(927), Fraction.of(900)));
        reads("b", "2026", new ReadingValue.Change(Fraction.of(150), Fraction.of(100)));
        reads("p", "2026", new ReadingValue.Percentage(Fraction.of(6)));
        reads("c", "2026", new ReadingValue.Change(Fraction.of(23), Fraction.of(0)));
        assertThat(english(growth)).isEqualTo("""
                        Tốc độ tăng GRDP (%): p, on the map of 2026-12-31
                          Method: the levels are added at each end, and the change is computed again; rates are not averaged
                          Together: up 10 % (from 1,000 to 1,100), over 3 of 3 units
                          Has its own value, which those below stand for: p
                          Reported for the whole itself: up 6 % (parts not published)
                          Indicator i-1: p itself reports 6 %, the units below make 10 %; they may count the same things, or the \
                        report is another one.""");
        assertThat(vietnamese(growth)).contains("Chung: tăng 10 % (từ 1.000 thành 1.100), trên 3/3 đơn vị");
    }

    @Test
    void unitsAreCountedByStepAndNamed() {
        Indicator rating =
                plan(anIndicator(IndicatorKind.ORDINAL, "Xếp loại", "mức").addScale("HTNV", "HTTNV", "HTXSNV"));
        reads("a", "2026", new ReadingValue.Step("HTXSNV"));
        reads("b", "2026", new ReadingValue.Step("HTXSNV"));
        assertThat(english(rating)).isEqualTo("""
                        Xếp loại (mức): p, on the map of 2026-12-31
                          Method: the units are counted by their value
                          Counted: 2 of 3 units
                            HTNV: 0
                            HTTNV: 0
                            HTXSNV: 2 (a; b)
                          Takes no part, not reported: c""");
        assertThat(vietnamese(rating)).contains("Đã đếm: 2/3 đơn vị", "HTXSNV: 2 đơn vị (a; b)", "HTNV: 0 đơn vị");
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        Indicator overlapping =
                plan(anIndicator(IndicatorKind.FLOW, "Sản lượng", "kWh").acrossUnits(AcrossUnits.NEVER));
        reads("a", "2026", new ReadingValue.Amount(Fraction.of(56)));
        assertThat(english(overlapping)).isEqualTo("""
                        Sản lượng (kWh): p, on the map of 2026-12-31
                          Method: not put together across units
                          Takes no part, not reported: b; c
                          Indicator i-1: it declares that its values are not put together across units, since several units can \
                        count the same things; the value of the whole has to be measured by itself.""");
        assertThat(vietnamese(overlapping)).contains("Cách tổng hợp: không tổng hợp giữa các đơn vị");
    }

    @Test
    void aQuarterNamesItsMonthsAndTheOneThatIsMissing() {
        Indicator cases = plan(anIndicator(IndicatorKind.COUNT, "Số vụ", "vụ"));
        reads("a", "2026-01", new ReadingValue.Amount(Fraction.of(4)));
        reads("a", "2026-03", new ReadingValue.Amount(Fraction.of(0)));
        reads("a", "2026-Q1", new ReadingValue.Amount(Fraction.of(9)));
        assertThat(english(cases, "2026-Q1", PeriodType.MONTH)).isEqualTo("""
                        Số vụ (vụ): a, Q1 2026, figures up to 2027-01-31
                          Method: the values of the parts are added
                          The whole: 4, over 2 of 3 parts
                            January 2026: 4, as of 2026-01-31 (final)
                            February 2026: not reported
                            March 2026: 0, as of 2026-03-31 (final)
                          Reported for the whole itself: 9""");
        assertThat(vietnamese(cases, "2026-Q1", PeriodType.MONTH)).isEqualTo("""
                        Số vụ (vụ): a, quý I/2026, số liệu đến ngày 31/01/2027
                          Cách tổng hợp: cộng giá trị của các kỳ thành phần
                          Cả kỳ: 4, trên 2/3 kỳ thành phần
                            tháng 1/2026: 4, tính đến 31/01/2026 (số chính thức)
                            tháng 2/2026: chưa báo cáo
                            tháng 3/2026: 0, tính đến 31/03/2026 (số chính thức)
                          Số tự báo cáo cho toàn bộ: 9""");
    }

    @Test
    void theLastValueIsToldWithItsPart() {
        Indicator poor = plan(anIndicator(IndicatorKind.STOCK, "Hộ nghèo", "hộ"));
        reads("a", "2026-H1", new ReadingValue.Amount(Fraction.of(40)));
        assertThat(english(poor, "2026", PeriodType.HALF_YEAR))
                .contains("The whole: 40 (from first half of 2026); 1 of 2 parts has a value");
        assertThat(vietnamese(poor, "2026", PeriodType.HALF_YEAR))
                .contains("Cả kỳ: 40 (lấy từ 6 tháng đầu năm 2026); 1/2 kỳ thành phần có giá trị");
    }

    @Test
    void growthThatCannotBeToldFromItsPartsIsRefused() {
        Indicator growth = plan(anIndicator(IndicatorKind.GROWTH_RATE, "Tốc độ tăng", "%"));
        reads("a", "2026-H1", new ReadingValue.Change(Fraction.of(104), Fraction.of(100)));
        reads("a", "2026-H2", new ReadingValue.Change(Fraction.of(110), Fraction.of(105)));
        assertThat(english(growth, "2026", PeriodType.HALF_YEAR)).isEqualTo("""
                        Tốc độ tăng (%): a, 2026, figures up to 2027-01-31
                          Method: computed from the levels at both ends
                            first half of 2026: up 4 % (from 100 to 104), as of 2026-06-30 (final)
                            second half of 2026: up 4.76 % (from 105 to 110), as of 2026-12-31 (final)
                          Indicator i-1, a: the levels of 2026-H2 do not follow on from those before it; if each part is compared \
                        with the same months of the year before, add up the amounts of both years and compare these.""");
    }

    @Test
    void unitsAreNamedAsTheApplicationNamesThem() {
        Indicator cases = plan(anIndicator(IndicatorKind.COUNT, "Số vụ", "vụ"));
        reads("a", "2026", new ReadingValue.Amount(Fraction.of(4)));
        assertThat(AggregationExplainer.in(Language.ENGLISH, unit -> "xã " + unit)
                        .explain(province(cases))
                        .toString())
                .startsWith("Số vụ (vụ): xã p")
                .contains("not reported: xã b; xã c");
    }

    private Indicator plan(Indicator.Builder indicator) {
        Indicator planned = indicator.build();
        agency.plan(planned);
        return planned;
    }

    private static Indicator.Builder anIndicator(IndicatorKind kind, String name, String unitOfMeasure) {
        return Indicator.builder()
                .id(IndicatorId.of("i-1"))
                .name(name)
                .kind(kind)
                .unitOfMeasure(unitOfMeasure);
    }

    private void reads(String unit, String period, ReadingValue value) {
        ReportingPeriod of = ReportingPeriod.parse(period);
        agency.record(
                Agency.AFTERWARDS,
                IndicatorReading.builder()
                        .id(FactId.of(unit + "-" + period))
                        .indicator(IndicatorId.of("i-1"))
                        .unit(OrgUnitId.of(unit))
                        .period(of)
                        .asOf(of.getLastDay())
                        .value(value)
                        .status(ReadingStatus.FINAL)
                        .source("báo cáo")
                        .build());
    }

    private Snapshot known() {
        return agency.knownOn(Agency.AFTERWARDS);
    }

    private RollUp<OrgUnitId> province(Indicator indicator) {
        Snapshot known = known();
        LocalDate day = LocalDate.of(2026, 12, 31);
        FigureSeries<OrgUnitId> series =
                FigureSeries.ofReadings(known, indicator, ReportingPeriod.year(2026), day, new ArrayList<>());
        return RollUp.of(series, OrgTree.of(known.getFacts(OrgUnit.class), day), OrgUnitId.of("p"));
    }

    private PeriodRollUp whole(Indicator indicator, String period, PeriodType parts) {
        return PeriodRollUp.of(
                known(), indicator, OrgUnitId.of("a"), ReportingPeriod.parse(period), parts, new ArrayList<>());
    }

    private String english(Indicator indicator) {
        return AggregationExplainer.in(Language.ENGLISH)
                .explain(province(indicator))
                .toString();
    }

    private String vietnamese(Indicator indicator) {
        return AggregationExplainer.in(Language.VIETNAMESE)
                .explain(province(indicator))
                .toString();
    }

    private String english(Indicator indicator, String period, PeriodType parts) {
        return AggregationExplainer.in(Language.ENGLISH)
                .explain(whole(indicator, period, parts))
                .toString();
    }

    private String vietnamese(Indicator indicator, String period, PeriodType parts) {
        return AggregationExplainer.in(Language.VIETNAMESE)
                .explain(whole(indicator, period, parts))
                .toString();
    }
}
