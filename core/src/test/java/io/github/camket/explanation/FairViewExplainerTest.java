// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.distribution.DistributionComparison;
import io.github.camket.distribution.LevelDistribution;
import io.github.camket.distribution.LevelDistributor;
import io.github.camket.distribution.LevelEntry;
import io.github.camket.distribution.NoLevel;
import io.github.camket.document.Source;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.regulation.scale.LevelSeries;
import io.github.camket.regulation.scale.Scales;
import io.github.camket.regulation.scale.SeriesTranslator;
import io.github.camket.signal.SignalFinder;
import io.github.camket.signal.SignalGroup;
import io.github.camket.signal.SignalKind;
import io.github.camket.signal.SignalReport;
import io.github.camket.signal.SignalRules;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Distributions, scales and figures about a group in words. */
class FairViewExplainerTest {

    @Test
    void aDistributionTellsBothNumbersOfEveryShare() {
        LevelDistribution distribution = distribution("2026", 1);
        assertThat(DistributionExplainer.in(Language.VIETNAMESE).explain(distribution))
                .hasToString("""
                        Phân bố mức xếp loại của cá nhân, năm 2026, theo Nghị định 335/2025/NĐ-CP: công chức: 7 người
                          Hoàn thành xuất sắc nhiệm vụ: 1, bằng 1/5 = 20 % số được xếp loại (đã quyết định 1, mới đề xuất 0)
                          Hoàn thành tốt nhiệm vụ: 4, bằng 4/5 = 80 % số được xếp loại (đã quyết định 0, mới đề xuất 4)
                          Hoàn thành nhiệm vụ: 0, bằng 0/5 = 0 % số được xếp loại (đã quyết định 0, mới đề xuất 0)
                          Không hoàn thành nhiệm vụ: 0, bằng 0/5 = 0 % số được xếp loại (đã quyết định 0, mới đề xuất 0)
                          Chưa có mức, còn chờ quyết định trong giới hạn tỷ lệ: 1
                          Chưa có mức, không thuộc phạm vi quy định: 1
                          Số ở mức Hoàn thành xuất sắc nhiệm vụ so với:
                            số trường hợp ở mức liền dưới: 1/4 = 25 %
                            số trường hợp ở mức liền dưới và ở chính mức này: 1/5 = 20 %
                            tổng số được xếp loại: 1/5 = 20 %
                            tổng số, kể cả không xếp loại: 1/6 = 16,7 %
                            u-1, 4: Hoàn thành xuất sắc nhiệm vụ 0; Hoàn thành tốt nhiệm vụ 4; Hoàn thành nhiệm vụ 0; Không hoàn thành nhiệm vụ 0; chưa có mức 0
                            Chưa rõ đơn vị, 3: Hoàn thành xuất sắc nhiệm vụ 1; Hoàn thành tốt nhiệm vụ 0; Hoàn thành nhiệm vụ 0; Không hoàn thành nhiệm vụ 0; chưa có mức 2""");
        assertThat(DistributionExplainer.in(Language.ENGLISH).explain(distribution))
                .hasToString("""
                        Levels of people, 2026, in the terms of Decree 335/2025/NĐ-CP: civil servants: 7 people
                          Excellent: 1, which is 1/5 = 20 % of those with a level (decided 1, only proposed 0)
                          Good: 4, which is 4/5 = 80 % of those with a level (decided 0, only proposed 4)
                          Completed: 0, which is 0/5 = 0 % of those with a level (decided 0, only proposed 0)
                          Not completed: 0, which is 0/5 = 0 % of those with a level (decided 0, only proposed 0)
                          Without level, waiting for a decision within the quota: 1
                          Without level, outside the regulation: 1
                          Number at the level Excellent over:
                            those at the level below only: 1/4 = 25 %
                            those at the level below and at the level itself: 1/5 = 20 %
                            all who have a level: 1/5 = 20 %
                            everybody, rated or not: 1/6 = 16.7 %
                            u-1, 4: Excellent 0; Good 4; Completed 0; Not completed 0; without level 0
                            Unit not known, 3: Excellent 1; Good 0; Completed 0; Not completed 0; without level 2""");
    }

    @Test
    void aComparisonTellsPercentagePointsOrWhyThereAreNone() {
        DistributionExplainer english = DistributionExplainer.in(Language.ENGLISH);
        assertThat(english.explain(DistributionComparison.between(distribution("2026", 1), distribution("2027", 2))))
                .hasToString("""
                        Levels compared: 2026 and 2027
                          Excellent: 1/5 = 20 %, then 2/5 = 40 % (+20 percentage points)
                          Good: 4/5 = 80 %, then 3/5 = 60 % (-20 percentage points)
                          Completed: 0/5 = 0 %, then 0/5 = 0 % (0 percentage points)
                          Not completed: 0/5 = 0 %, then 0/5 = 0 % (0 percentage points)""");
        LevelDistribution other = LevelDistributor.of(Scales.FIVE)
                .distribute(ReportingPeriod.parse("2025"), List.of(LevelEntry.decided(person("c-1"), Scales.FIRST)));
        assertThat(DistributionExplainer.in(Language.VIETNAMESE)
                        .explain(DistributionComparison.between(other, distribution("2026", 1))))
                .hasToString("""
                        Không so sánh được phân bố mức xếp loại của năm 2025 và năm 2026
                          2025 theo thang sample-five, 2026 theo thang nd-335-2025: cùng tên mức không có nghĩa là cùng mức.""");
    }

    @Test
    void aCrosswalkTellsItsOwnerAndWhatIsLost() {
        assertThat(ScaleExplainer.in(Language.VIETNAMESE).explain(Scales.fiveToDecree()))
                .hasToString("""
                        Bảng quy đổi mẫu: từ Thang mẫu sample-five sang Nghị định 335/2025/NĐ-CP: công chức
                          Do chủ thể sau tuyên bố, không phải quy định của pháp luật trừ khi văn bản nêu rõ: Tuyên bố mẫu của cơ quan, không rõ số (chưa kiểm chứng)
                          Dùng cho kết quả của thời gian: không rõ thời hạn
                          Chiều đi có mất thông tin: có mức không quy về đúng một mức riêng
                          Chiều về có mất thông tin: có mức không quy ngược về đúng một mức
                            mức mẫu FIRST → Hoàn thành xuất sắc nhiệm vụ
                            mức mẫu SECOND → một trong các mức: Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ (chưa ai nói là mức nào)
                            mức mẫu THIRD → Hoàn thành nhiệm vụ
                            mức mẫu FOURTH → Hoàn thành nhiệm vụ
                            mức mẫu FIFTH → không có mức tương ứng""");
        assertThat(ScaleExplainer.in(Language.ENGLISH).explain(Scales.oldToDecree()))
                .hasToString("""
                        Sample crosswalk: from Sample scale sample-old to Decree 335/2025/NĐ-CP: civil servants
                          Declared by its owner, and not law unless the document says so: Sample declaration of an agency, number not known (not verified)
                          For levels of the time: without known bounds
                          The way there loses nothing
                          The way back loses nothing
                            sample level FIRST → Excellent
                            sample level SECOND → Good
                            sample level THIRD → Completed
                            sample level FOURTH → Not completed""");
    }

    @Test
    void aLongFileIsToldInTheTermsOfItsYears() {
        LevelSeries series = SeriesTranslator.of(DatedScales.of(List.of(Scales.OLD, Scales.FIVE, Scales.DECREE)))
                .into(Scales.DECREE, List.of(Scales.fiveToDecree()))
                .translate(
                        person("c-1"),
                        PeriodType.YEAR,
                        List.of(rating("2019", "FIRST"), rating("2021", "SECOND"), rating("2022", "FIFTH")));
        assertThat(ScaleExplainer.in(Language.VIETNAMESE).explain(series)).hasToString("""
                        Các mức xếp loại qua các kỳ của c-1
                          Kỳ có thay đổi thang xếp loại được đọc theo: thang có hiệu lực suốt kỳ; không có thì không đọc theo thang nào (không có văn bản quy định rõ; phần mềm hiểu như vậy, cấp có thẩm quyền có thể quyết định khác)
                          Quy đổi sang: Nghị định 335/2025/NĐ-CP: công chức
                          năm 2019: mức mẫu FIRST (Thang mẫu sample-old)
                            pr-2019: không có bảng quy đổi từ thang sample-old sang thang nd-335-2025 cho 2019; mức giữ nguyên như đã quyết định.
                          năm 2020: không có mức
                            c-1: không có mức nào được công bố cho 2020.
                          năm 2021: mức mẫu SECOND (Thang mẫu sample-five); quy đổi: một trong các mức: Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ (chưa ai nói là mức nào) (theo five-to-decree)
                          năm 2022: mức mẫu FIFTH (Thang mẫu sample-five); quy đổi: không có mức tương ứng (theo five-to-decree)""");
        assertThat(ScaleExplainer.in(Language.ENGLISH).explain(series)).hasToString("""
                        Levels over the periods of c-1
                          A period in which scales changed is read in: the scale that holds on all its days; in none, if there is none (no document says so; this library reads it so, the competent authority may decide otherwise)
                          Converted to: Decree 335/2025/NĐ-CP: civil servants
                          2019: sample level FIRST (Sample scale sample-old)
                            pr-2019: no crosswalk leads from the scale sample-old to the scale nd-335-2025 for 2019; the level stays as it was decided.
                          2020: no level
                            c-1: no level was published for 2020.
                          2021: sample level SECOND (Sample scale sample-five); converted: one of: Good; Completed (nobody said which) (by five-to-decree)
                          2022: sample level FIFTH (Sample scale sample-five); converted: nothing corresponds to it (by five-to-decree)""");
    }

    @Test
    void figuresAreToldInNeutralWords() {
        String[] people = {"c-1", "c-2", "c-3", "c-4", "c-5", "c-6"};
        Agency agency = Agency.of(people);
        String[] scores = {"100", "100", "93", "92", "90"};
        for (int i = 0; i < scores.length; i++) {
            agency.month(people[i], "2026-03", scores[i]);
        }
        SignalRules rules = SignalRules.builder()
                .capacityPerDay(Fraction.of(1, 20), Source.NONE)
                .threshold(SignalKind.EQUAL_SCORES, Fraction.of(2, 5), Source.NONE)
                .threshold(SignalKind.SCORE_RANGE, Fraction.of(11), Source.NONE)
                .build();
        ReportingPeriod month = ReportingPeriod.parse("2026-03");
        SignalReport report = SignalFinder.of(rules, Decree335.staff().getMeasures())
                .find(
                        agency.ledger(),
                        LocalDate.of(2026, 4, 1),
                        SignalGroup.of(
                                Agency.UNIT.toRef(),
                                month,
                                Stream.of(people).map(CadreId::of).toList()),
                        Assessor.of(Decree335.staff())
                                .assess(agency.knownOn("2026-04-01"), month)
                                .getRatings());
        assertThat(SignalExplainer.in(Language.VIETNAMESE).explain(report).toString())
                .startsWith("""
                        Số liệu tham khảo về u-01, tháng 3/2026: 6 người, chốt ngày 31/03/2026, theo dữ kiện biết đến ngày 01/04/2026
                          Đây là số liệu để xem xét, không phải kết luận, và không làm thay đổi kết quả xếp loại nào.
                        """)
                .contains("""
                          Điểm chấm ở mức tối đa, Thủ trưởng, cấp có thẩm quyền chấm: 2/5 = 40 %
                            Tất cả người chấm cùng bước: 40 %
                            Không có dữ kiện loại này nên không tính, cũng không tính là 0: 1 người
                        """, """
                          Khối lượng kê khai, c-1, tháng 3/2026: 1 sản phẩm chuẩn, bằng 90,9 % khả năng nêu ra
                            Trung vị của nhóm: 1 sản phẩm chuẩn
                            Khả năng nêu ra, theo ngày làm việc thực tế: 1,1 sản phẩm chuẩn
                        """, """
                          Các phần so với tổng của nhiệm vụ, u-01: không đủ dữ kiện
                        """);
        assertThat(SignalExplainer.in(Language.ENGLISH).explain(report).toString())
                .contains("""
                          Capacity of a working day (standard products): 0.05 (declared for this figure; no document is named)
                        """, """
                          Highest total score less the lowest one, u-01: 10 points
                            Below the threshold. Threshold: 11 points (declared for this figure; no document is named)
                        """, """
                          People whose total score somebody else has too, u-01: 2/5 = 40 %
                            From the threshold on. Threshold: 40 % (declared for this figure; no document is named)
                        """, """
                          Reports recorded in the last days before the cut-off, u-01: 5/5 = 100 %
                            An even share by days: 32.3 %
                        """);
    }

    /** T7: 2/3 below 0.667 is not told as 66.7 %. */
    @Test
    void aShareIsNeverToldOnTheOtherSideOfItsThreshold() {
        String[] people = {"c-1", "c-2", "c-3"};
        Agency agency = Agency.of(people);
        agency.month("c-1", "2026-03", "90").month("c-2", "2026-03", "90").month("c-3", "2026-03", "80");
        ReportingPeriod month = ReportingPeriod.parse("2026-03");
        SignalRules rules = SignalRules.builder()
                .smallestGroup(Parameter.reading("smallestGroup", 3, Source.NONE))
                .threshold(SignalKind.EQUAL_SCORES, Fraction.parse("0.667"), Source.NONE)
                .build();
        SignalReport report = SignalFinder.of(rules, Decree335.staff().getMeasures())
                .find(
                        agency.ledger(),
                        LocalDate.of(2026, 4, 1),
                        SignalGroup.of(
                                Agency.UNIT.toRef(),
                                month,
                                Stream.of(people).map(CadreId::of).toList()),
                        Assessor.of(Decree335.staff())
                                .assess(agency.knownOn("2026-04-01"), month)
                                .getRatings());
        assertThat(SignalExplainer.in(Language.ENGLISH).explain(report).toString())
                .contains("  People whose total score somebody else has too, u-01: 2/3 = 66.67 %\n"
                        + "    Below the threshold. Threshold: 66.7 %");
    }

    private static LevelDistribution distribution(String year, int excellent) {
        Stream<LevelEntry> first = Stream.of(1, 2, 3, 4, 5)
                .map(i -> i <= excellent
                        ? LevelEntry.decided(person("c-" + i), RatingLevel.EXCELLENT)
                        : LevelEntry.proposed(person("c-" + i), RatingLevel.GOOD)
                                .in(OrgUnitId.of("u-1")));
        return LevelDistributor.of(Scales.DECREE)
                .distribute(
                        ReportingPeriod.parse(year),
                        Stream.concat(
                                        first,
                                        Stream.of(
                                                LevelEntry.without(person("c-6"), NoLevel.UNDECIDED),
                                                LevelEntry.without(person("c-7"), NoLevel.OUTSIDE)))
                                .toList());
    }

    private static PublishedRating rating(String year, String level) {
        return PublishedRating.builder()
                .id(FactId.of("pr-" + year))
                .subject(person("c-1"))
                .period(ReportingPeriod.parse(year))
                .level(RatingLevel.of(level))
                .authorityPost("Thủ trưởng")
                .decidedOn(ReportingPeriod.parse(year).getLastDay())
                .build();
    }

    private static Subject person(String id) {
        return Subject.of(CadreId.of(id));
    }
}
