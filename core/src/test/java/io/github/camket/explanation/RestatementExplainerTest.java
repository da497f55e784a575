// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.catalog.Catalog;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.SplitShares.HeirShare;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of Gia Lai and Bình Định, and of a commune that was divided, on the map of 1 July 2025. */
class RestatementExplainerTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final AdministrativeCode BINH_DINH = AdministrativeCode.province("52");
    private static final AdministrativeCode GIA_LAI = AdministrativeCode.province("64");

    @Test
    void aRatioIsToldByItsPartsWithTheAccountOfBothSides() {
        assertThat(english(restate(
                        List.of(),
                        new Figure<>(BINH_DINH, new FigureValue.Share(Ratio.of(9, 13))),
                        new Figure<>(GIA_LAI, new FigureValue.Share(Ratio.of(4, 9))))))
                .isEqualTo("""
                        houses: from the map of 2025-06-30 to the map of 2025-07-01
                          province 52: 13/22 = 59.1 %
                            province 52: 9/13 = 69.2 %
                            province 64: 4/9 = 44.4 %
                          Part: reported 13 = passed on 13 + kept 0
                          Whole: reported 22 = passed on 22 + kept 0""");
    }

    @Test
    void growthIsToldFromTheLevelsOfAllPredecessors() {
        assertThat(english(restate(
                        IndicatorKind.GROWTH_RATE,
                        List.of(),
                        new Figure<>(BINH_DINH, new FigureValue.Change(Fraction.of(972), Fraction.of(900))),
                        new Figure<>(GIA_LAI, new FigureValue.Change(Fraction.of(88), Fraction.of(100))))))
                .isEqualTo("""
                        houses: from the map of 2025-06-30 to the map of 2025-07-01
                          province 52: up 6 % (from 1,000 to 1,060)
                            province 52: up 8 % (from 900 to 972)
                            province 64: down 12 % (from 100 to 88)
                          Now: reported 1,060 = passed on 1,060 + kept 0
                          Then: reported 1,000 = passed on 1,000 + kept 0""");
    }

    @Test
    void everyColumnOfTheAccountIsNamed() {
        assertThat(english(restate(
                        IndicatorKind.MULTIPLE,
                        List.of(),
                        new Figure<>(BINH_DINH, new FigureValue.ShareChange(Ratio.of(3, 4), Ratio.of(1, 4))),
                        new Figure<>(GIA_LAI, new FigureValue.ShareChange(Ratio.of(3, 6), Ratio.of(1, 6))))))
                .isEqualTo("""
                        houses: from the map of 2025-06-30 to the map of 2025-07-01
                          province 52: 3 lần (from 2/10 to 6/10)
                            province 52: 3 lần (from 1/4 to 3/4)
                            province 64: 3 lần (from 1/6 to 3/6)
                          Part now: reported 6 = passed on 6 + kept 0
                          Whole now: reported 10 = passed on 10 + kept 0
                          Part then: reported 2 = passed on 2 + kept 0
                          Whole then: reported 10 = passed on 10 + kept 0""");
        assertThat(vietnamese(restate(
                        IndicatorKind.AVERAGE_GROWTH,
                        List.of(),
                        new Figure<>(
                                BINH_DINH,
                                new FigureValue.Levels(List.of(Fraction.of(60), Fraction.of(60), Fraction.of(81)))),
                        new Figure<>(
                                GIA_LAI,
                                new FigureValue.Levels(List.of(Fraction.of(40), Fraction.of(50), Fraction.of(40)))))))
                .isEqualTo("""
                        houses: từ địa giới ngày 30/06/2025 sang địa giới ngày 01/07/2025
                          đơn vị cấp tỉnh mã 52: tăng 10 % mỗi năm (từ 100 thành 121 sau 2 năm)
                            đơn vị cấp tỉnh mã 52: tăng 16,19 % mỗi năm (từ 60 thành 81 sau 2 năm)
                            đơn vị cấp tỉnh mã 64: không tăng, không giảm (0 %) mỗi năm (từ 40 thành 40 sau 2 năm)
                          Mức sau 0 năm: đã báo cáo 100 = chuyển sang 100 + giữ lại 0
                          Mức sau 1 năm: đã báo cáo 110 = chuyển sang 110 + giữ lại 0
                          Mức sau 2 năm: đã báo cáo 121 = chuyển sang 121 + giữ lại 0""");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(vietnamese(restate(List.of(), new Figure<>(GIA_LAI, new FigureValue.Total(Fraction.ZERO)))))
                .isEqualTo("""
                        houses: từ địa giới ngày 30/06/2025 sang địa giới ngày 01/07/2025
                          đơn vị cấp tỉnh mã 52: 0 (chưa đủ)
                            đơn vị cấp tỉnh mã 64: 0
                            Chưa báo cáo: đơn vị cấp tỉnh mã 52
                          Đã báo cáo 0 = chuyển sang 0 + giữ lại 0""");
    }

    @Test
    void aDividedUnitPassesNothingOnWithoutSharesAndPartsWithThem() {
        AdministrativeCode dongXuan = AdministrativeCode.commune("00040");
        Figure<AdministrativeCode> figure = new Figure<>(dongXuan, new FigureValue.Total(Fraction.of(100)));
        assertThat(english(restate(List.of(), figure)))
                .contains(
                        "commune 00004: no value",
                        "Not passed on: commune 00040",
                        "Reported 100 = passed on 0 + kept 100")
                .contains(
                        "commune 00040: its value, or a part of it, stays with commune 00040 on 2025-07-01: it was divided,"
                                + " and no shares are stated.");
        SplitShares shares = SplitShares.builder()
                .id(FactId.of("s-1"))
                .unit(dongXuan)
                .on(FIRST_DAY)
                .indicator(IndicatorId.of("houses"))
                .addShares(new HeirShare(AdministrativeCode.commune("00004"), Fraction.parse("0.3")))
                .addShares(new HeirShare(AdministrativeCode.commune("00070"), Fraction.parse("0.7")))
                .source("biên bản bàn giao")
                .build();
        assertThat(vietnamese(restate(List.of(shares), figure)))
                .contains(
                        "đơn vị cấp xã mã 00004: 30 (chưa đủ)\n",
                        "đơn vị cấp xã mã 00040: 30 (30 % số liệu của đơn vị)",
                        "đơn vị cấp xã mã 00070: 70 (chưa đủ)\n")
                .contains("Đã báo cáo 100 = chuyển sang 100 + giữ lại 0");
    }

    @Test
    void ranksRefuseWithTheReason() {
        assertThat(english(restate(List.of(), new Figure<>(GIA_LAI, new FigureValue.Rank(7)))))
                .isEqualTo("""
                        houses: from the map of 2025-06-30 to the map of 2025-07-01
                          Ranks cannot be restated: they hold among the units of one map, and province 64 was reorganized on \
                        2025-07-01 [2025-07-01/province:52].""");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    private static Restatement<AdministrativeCode> restate(
            List<SplitShares> shares, Figure<AdministrativeCode>... figures) {
        return restate(IndicatorKind.COUNT, shares, figures);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    private static Restatement<AdministrativeCode> restate(
            IndicatorKind kind, List<SplitShares> shares, Figure<AdministrativeCode>... figures) {
        Indicator indicator = Indicator.builder()
                .id(IndicatorId.of("houses"))
                .name("houses")
                .kind(kind)
                .unitOfMeasure("lần")
                .build();
        FigureSeries<AdministrativeCode> series = new FigureSeries<>(indicator, LAST_DAY, List.of(figures));
        return Restater.of(Catalog.official().lineage(), shares).restate(series, FIRST_DAY);
    }

    private static String english(Restatement<AdministrativeCode> restatement) {
        return RestatementExplainer.in(Language.ENGLISH).explain(restatement).toString();
    }

    private static String vietnamese(Restatement<AdministrativeCode> restatement) {
        return RestatementExplainer.in(Language.VIETNAMESE).explain(restatement).toString();
    }
}
