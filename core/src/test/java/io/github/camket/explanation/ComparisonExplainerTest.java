// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.comparison.ComparedResult;
import io.github.camket.measurement.comparison.ComparisonBasis;
import io.github.camket.measurement.comparison.Composer;
import io.github.camket.measurement.comparison.Composite;
import io.github.camket.measurement.comparison.CompositePart;
import io.github.camket.measurement.comparison.CompositionMethod;
import io.github.camket.measurement.comparison.CompositionRules;
import io.github.camket.measurement.comparison.MissingParts;
import io.github.camket.measurement.comparison.Rank;
import io.github.camket.measurement.comparison.RankComparison;
import io.github.camket.measurement.comparison.RankDirection;
import io.github.camket.measurement.comparison.RankTable;
import io.github.camket.measurement.comparison.Ranker;
import io.github.camket.measurement.comparison.WeightSumPolicy;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One figure of several ratios, and results held against each other, in words. */
class ComparisonExplainerTest {

    private static final Ref UNIT = unit("u-1");
    private static final Source LOCAL = Source.of(Citation.parse("12/2026/QĐ-UBND Đ3.1"));
    private static final ComparisonBasis BASIS = ComparisonBasis.builder()
            .regulation(Ref.of("regulation", "scheme"))
            .period(ReportingPeriod.parse("2025"))
            .mapDay(LocalDate.of(2025, 7, 1))
            .build();

    @Test
    void theFigureIsToldWithItsMethod() {
        List<CompositePart> parts = List.of(of("t-1", Ratio.of(9, 10)), of("t-2", Ratio.of(10, 30)));
        CompositionRules mean = CompositionRules.of(CompositionMethod.MEAN_OF_RATIOS, MissingParts.REQUIRED, LOCAL);
        assertThat(vietnamese(Composer.of(mean).compose(UNIT, parts))).isEqualTo("""
                u-1: 61,7 % (37/60)
                  Cách gộp các tỷ lệ: trung bình cộng các tỷ lệ (theo quy định riêng, khoản 1 Điều 3, 12/2026/QĐ-UBND)
                  Phần thiếu số liệu: không có kết quả (theo quy định riêng, khoản 1 Điều 3, 12/2026/QĐ-UBND)
                  Số phần có số liệu: 2/2
                    t-1: 9/10 = 90 %, chiếm 50 % kết quả
                    t-2: 10/30 = 33,3 %, chiếm 50 % kết quả""");
        CompositionRules pooled = CompositionRules.of(CompositionMethod.POOLED, MissingParts.REQUIRED, LOCAL);
        assertThat(english(Composer.of(pooled).compose(UNIT, parts))).isEqualTo("""
                u-1: 47.5 % (19/40)
                  How the ratios are combined: all parts over all wholes (by local rule, article 3, clause 1, 12/2026/QĐ-UBND)
                  Where a value is missing: no result (by local rule, article 3, clause 1, 12/2026/QĐ-UBND)
                  Parts with a value: 2 of 2
                    t-1: 9/10 = 90 %, 25 % of the result
                    t-2: 10/30 = 33.3 %, 75 % of the result""");
    }

    @Test
    void whatIsLeftOutIsNamedAndWeightsAreShown() {
        CompositionRules rules = CompositionRules.of(CompositionMethod.WEIGHTED, MissingParts.EXCLUDED)
                .withWeightSum(Parameter.reading("weightSum", WeightSumPolicy.NORMALIZE, Source.NONE));
        Composite composite = Composer.of(rules)
                .compose(
                        UNIT,
                        List.of(
                                of("t-1", Ratio.of(9, 10)).withWeight(Fraction.of(2)),
                                of("t-2", Ratio.ofBarePercent("80")).withWeight(Fraction.of(3)),
                                none("t-3", NoValue.MISSING).withWeight(Fraction.of(4)),
                                none("t-4", NoValue.NOT_APPLICABLE).withWeight(Fraction.of(1))));
        assertThat(vietnamese(composite)).isEqualTo("""
                u-1: 84 % (0,84)
                  Cách gộp các tỷ lệ: trung bình có trọng số (nêu riêng cho kết quả này, không dẫn văn bản)
                  Phần thiếu số liệu: bỏ ra, số chia giảm theo (nêu riêng cho kết quả này, không dẫn văn bản)
                  Các trọng số có tổng khác 1: chia từng trọng số cho tổng (không có văn bản quy định rõ; phần mềm hiểu như vậy, cấp có thẩm quyền có thể quyết định khác)
                  Số phần có số liệu: 2/3
                    t-1: 9/10 = 90 %, chiếm 40 % kết quả
                    t-2: 80 % (không rõ tử số, mẫu số), chiếm 60 % kết quả
                    t-3: chưa báo cáo
                    t-4: không áp dụng
                  u-1: trọng số của các phần được tính có tổng 5; từng trọng số được chia cho tổng này.
                  t-3: chưa báo cáo; không tính phần này, số chia giảm theo.""");
        assertThat(english(composite)).isEqualTo("""
                u-1: 84 % (0.84)
                  How the ratios are combined: the weighted mean of the ratios (declared for this figure; no document is named)
                  Where a value is missing: the part is left out and the divisor is smaller (declared for this figure; no document is named)
                  Weights that do not add up to 1: each is divided by their sum (no document says so; this library reads it so, the competent authority may decide otherwise)
                  Parts with a value: 2 of 3
                    t-1: 9/10 = 90 %, 40 % of the result
                    t-2: 80 % (parts not known), 60 % of the result
                    t-3: not reported
                    t-4: not applicable
                  u-1: the weights of the parts that count add up to 5; each is divided by that.
                  t-3: not reported; it is left out, and the divisor is smaller.""");
    }

    @Test
    void aRefusalNamesEveryReason() {
        CompositionRules rules = CompositionRules.of(CompositionMethod.POOLED, MissingParts.REQUIRED);
        Composite composite = Composer.of(rules)
                .compose(
                        UNIT,
                        List.of(
                                of("t-1", Ratio.of(9, 10)).withWeight(Fraction.parse("0.5")),
                                of("t-2", Ratio.ofBarePercent("89.6")),
                                none("t-3", NoValue.SUPPRESSED)));
        assertThat(vietnamese(composite)).isEqualTo("""
                u-1: không có kết quả
                  Cách gộp các tỷ lệ: tổng các tử số chia cho tổng các mẫu số (nêu riêng cho kết quả này, không dẫn văn bản)
                  Phần thiếu số liệu: không có kết quả (nêu riêng cho kết quả này, không dẫn văn bản)
                  Số phần có số liệu: 2/3
                    t-1: 9/10 = 90 %
                    t-2: 89,6 % (không rõ tử số, mẫu số)
                    t-3: không công bố
                  t-1: có nêu trọng số 0,5 nhưng cách gộp này không dùng trọng số.
                  t-2: chỉ biết 89,6 %, không biết của bao nhiêu nên không biết nặng nhẹ thế nào; không có kết quả.
                  t-3: không công bố; mọi phần đều phải có số liệu nên không có kết quả.""");
        CompositionRules weighted = CompositionRules.of(CompositionMethod.WEIGHTED, MissingParts.REQUIRED);
        assertThat(english(Composer.of(weighted)
                        .compose(UNIT, List.of(of("t-1", Ratio.of(9, 10)).withWeight(Fraction.parse("0.5"))))))
                .endsWith("u-1: the weights add up to 0.5, not to 1; there is no result.");
        assertThat(english(Composer.of(weighted).compose(UNIT, List.of(of("t-1", Ratio.of(9, 10))))))
                .endsWith("t-1: no weight is stated; there is no result.");
        assertThat(english(Composer.of(weighted).compose(UNIT, List.of())))
                .endsWith("u-1: no part has a value; there is no result.");
    }

    @Test
    void aRatioBelowTheBoundIsNeverShownOnIt() {
        CompositionRules rules = CompositionRules.of(CompositionMethod.ALL_OR_NOTHING, MissingParts.REQUIRED)
                .withBound(new Parameter<>("allOrNothingBound", Fraction.parse("0.9"), Basis.LOCAL, Source.NONE));
        assertThat(english(Composer.of(rules)
                        .compose(UNIT, List.of(of("t-1", Ratio.of(89_995, 100_000)), of("t-2", Ratio.of(9, 10))))))
                .isEqualTo("""
                        u-1: not every part reaches the bound
                          How the ratios are combined: only if every ratio reaches the bound (declared for this figure; no document is named)
                          Where a value is missing: no result (declared for this figure; no document is named)
                          What every ratio has to reach: 90 % (declared for this figure; no document is named)
                          Parts with a value: 2 of 2
                            t-1: 89,995/100,000 = 89.995 %, below the bound
                            t-2: 9/10 = 90 %""");
        assertThat(vietnamese(Composer.of(rules).compose(UNIT, List.of(of("t-2", Ratio.of(9, 10))))))
                .startsWith("u-1: mọi phần đều đạt mức\n");
    }

    @Test
    void aRankingIsToldWithTiesAndWithThoseWithoutPlace() {
        RankTable table = Ranker.of(RankDirection.MORE_IS_BETTER)
                .rank(List.of(
                        result("u-1", "90", BASIS),
                        result("u-2", "95.25", BASIS),
                        result("u-3", "90", BASIS),
                        result("u-4", "1/3", BASIS),
                        ComparedResult.without(unit("u-5"), NoValue.MISSING, BASIS)));
        assertThat(ComparisonExplainer.in(Language.VIETNAMESE).explain(table)).hasToString("""
                Xếp hạng 4 đối tượng, giá trị cao hơn đứng trước
                  Giống nhau ở mọi đối tượng: quy định scheme; kỳ năm 2025; địa giới ngày 01/07/2025
                  Không nêu nên không đối chiếu: nhóm so sánh; lần công bố
                  1. u-2: 95,25
                  2. u-1: 90
                  2. u-3: 90
                  4. u-4: 1/3
                  Cùng hạng 2: u-1; u-3
                  Không có hạng: u-5 (chưa báo cáo)""");
        assertThat(ComparisonExplainer.in(
                                Language.ENGLISH, ref -> ref.kind().equals("orgUnit") ? "Xã " + ref.id() : ref.id())
                        .explain(table))
                .hasToString("""
                        Ranking of 4, the highest value first
                          The same for all: regulation scheme; period 2025; map of 2025-07-01
                          Not stated, so not compared: peer group; edition
                          1. Xã u-2: 95.25
                          2. Xã u-1: 90
                          2. Xã u-3: 90
                          4. Xã u-4: 1/3
                          Place 2 is shared by: Xã u-1; Xã u-3
                          Without place: Xã u-5 (not reported)""");
        assertThat(ComparisonExplainer.in(Language.ENGLISH)
                        .explain(Ranker.of(RankDirection.LESS_IS_BETTER).rank(List.of())))
                .hasToString("Ranking of 0, the lowest value first");
    }

    @Test
    void aRefusedRankingSaysWhoDiffersInWhat() {
        ComparisonBasis other = BASIS.withPeriod(ReportingPeriod.parse("2025-Q4"))
                .withRegulation(Ref.of("regulation", "other"))
                .withMapDay(LocalDate.of(2025, 6, 30))
                .withPeerGroup(Ref.of(ComparisonBasis.GROUP_IN_WORDS, "xã miền núi"))
                .withEdition("2025");
        RankTable table = Ranker.of(RankDirection.MORE_IS_BETTER)
                .rank(List.of(result("u-1", "90", BASIS), result("u-2", "95", other)));
        assertThat(ComparisonExplainer.in(Language.VIETNAMESE).explain(table)).hasToString("""
                Không xếp hạng: các kết quả không so sánh được với nhau
                  u-1 và u-2 được đánh giá theo quy định khác nhau (regulation:scheme; regulation:other).
                  u-1 và u-2 thuộc kỳ khác nhau (năm 2025; quý IV/2025).
                  u-1 và u-2 theo địa giới của những ngày khác nhau (01/07/2025; 30/06/2025).
                  u-1 và u-2 thuộc nhóm so sánh khác nhau (không nêu; xã miền núi).
                  u-1 và u-2 thuộc lần công bố khác nhau (không nêu; 2025).""");
        assertThat(ComparisonExplainer.in(Language.ENGLISH).explain(table)).hasToString("""
                No ranking: the results cannot be compared
                  u-1 and u-2 were rated by different regulations (regulation:scheme; regulation:other).
                  u-1 and u-2 are of different periods (2025; Q4 2025).
                  u-1 and u-2 go by the maps of different days (2025-07-01; 2025-06-30).
                  u-1 and u-2 are of different peer groups (not stated; xã miền núi).
                  u-1 and u-2 are of different editions (not stated; 2025).""");
    }

    @Test
    void aChangeOfRankIsToldOrRefused() {
        ComparisonBasis earlier = ComparisonBasis.builder().edition("2024").build();
        ComparisonBasis later = earlier.withEdition("2025");
        assertThat(ranks(Language.VIETNAMESE, new Rank(5, 63, earlier), new Rank(12, 63, later)))
                .isEqualTo("u-1: hạng 5/63 (lần công bố: 2024), sau đó hạng 12/63 (lần công bố: 2025): giảm 7 bậc");
        assertThat(ranks(Language.ENGLISH, new Rank(12, 63, earlier), new Rank(5, 63, later)))
                .isEqualTo("u-1: place 12 of 63 (edition: 2024), then place 5 of 63 (edition: 2025): 7 up");
        assertThat(ranks(Language.ENGLISH, new Rank(5, 63, earlier), new Rank(5, 63, later)))
                .endsWith(": the same place");
        assertThat(ranks(Language.VIETNAMESE, new Rank(20, 63, earlier), new Rank(15, 34, later)))
                .isEqualTo("""
                        u-1: hai thứ hạng không so sánh được với nhau
                          u-1: hạng giữa 63 đối tượng (lần công bố: 2024) và hạng giữa 34 đối tượng (lần công bố: 2025) là hai việc khác nhau.""");
        assertThat(ranks(
                        Language.ENGLISH,
                        new Rank(20, 63, ComparisonBasis.builder().build()),
                        new Rank(
                                15,
                                34,
                                later.withRegulation(Ref.of("index", "par"))
                                        .withPeerGroup(Ref.of("similarTaskGroup", "g-1")))))
                .isEqualTo("""
                        u-1: the two ranks cannot be compared
                          u-1: a place among 63 (edition: not stated) and one among 34 (edition: 2025) are two different things.
                          u-1: the ranks came about by different regulations (not stated; index:par).
                          u-1: the ranks are in different peer groups (not stated; similarTaskGroup:g-1).""");
    }

    private static String ranks(Language language, Rank earlier, Rank later) {
        return ComparisonExplainer.in(language)
                .explain(RankComparison.between(UNIT, earlier, later))
                .toString();
    }

    private static String english(Composite composite) {
        return ComparisonExplainer.in(Language.ENGLISH).explain(composite).toString();
    }

    private static String vietnamese(Composite composite) {
        return ComparisonExplainer.in(Language.VIETNAMESE).explain(composite).toString();
    }

    private static ComparedResult result(String id, String value, ComparisonBasis basis) {
        return ComparedResult.of(unit(id), Fraction.parse(value), basis);
    }

    private static CompositePart of(String id, Ratio ratio) {
        return CompositePart.of(Ref.of("target", id), ratio);
    }

    private static CompositePart none(String id, NoValue reason) {
        return CompositePart.without(Ref.of("target", id), reason);
    }

    private static Ref unit(String id) {
        return Ref.of("orgUnit", id);
    }
}
