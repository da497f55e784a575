// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetMovements;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerDifference;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DifferenceExplainerTest {

    private static final Requirement AT_LEAST_95 = new Requirement.Bound(Operator.AT_LEAST, Fraction.parse("0.95"));

    private static IndicatorReading.Builder reading(String id, String ratio) {
        return Province.aReading(id, "1", "2021-12-31", Province.share(ratio));
    }

    private static List<Movement<String>> movements(Language language, LedgerEntry... later) {
        List<LedgerEntry> entries = new ArrayList<>(Province.of()
                .target("1", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
                .add(reading("e-1", "97/100").status(ReadingStatus.ESTIMATE).build())
                .entries());
        entries.addAll(List.of(later));
        CommitmentWording wording = CommitmentWording.in(language);
        Function<TargetResult, String> words = wording::status;
        return LedgerDifference.between(Ledger.of(entries), LocalDate.of(2021, 12, 31), LocalDate.of(2022, 3, 31))
                .movements(known -> words.apply(TargetJudge.of(known).judgeAll().get(0)));
    }

    @Test
    void theFigureThatReversedTheEstimateIsNamed() {
        LedgerEntry late = new LedgerEntry.Recorded(
                LocalDate.of(2022, 1, 20), reading("f-1", "94/100").build());
        LedgerEntry mistake =
                new LedgerEntry.Withdrawal(LocalDate.of(2022, 2, 1), Ref.of(IndicatorReading.KIND, "f-1"), "Nhập nhầm");
        assertThat(DifferenceExplainer.in(Language.VIETNAMESE)
                        .explain(movements(Language.VIETNAMESE, late, mistake), Function.identity()))
                .hasToString("""
                        Ngày 20/01/2022: tạm tính: vượt -> không đạt
                          ghi nhận indicatorReading:f-1
                        Ngày 01/02/2022: không đạt -> tạm tính: vượt
                          rút indicatorReading:f-1: Nhập nhầm""");
        assertThat(DifferenceExplainer.in(Language.ENGLISH)
                        .explain(movements(Language.ENGLISH, late), Function.identity()))
                .hasToString("""
                        2022-01-20: provisional: exceeded -> not met
                          recorded indicatorReading:f-1""");
    }

    @Test
    void severalFactsThatDoTheSameAreNamedTogether() {
        LocalDate day = LocalDate.of(2022, 1, 20);
        assertThat(DifferenceExplainer.in(Language.ENGLISH)
                        .explain(
                                movements(
                                        Language.ENGLISH,
                                        new LedgerEntry.Recorded(
                                                day, reading("f-1", "94/100").build()),
                                        new LedgerEntry.Recorded(
                                                day, reading("f-2", "94/100").build())),
                                Function.identity()))
                .hasToString("""
                        2022-01-20: provisional: exceeded -> not met
                          by several facts of that day, none of which alone makes the difference:
                            recorded indicatorReading:f-1
                            recorded indicatorReading:f-2""");
    }

    @Test
    void whatTimeAloneMovedIsSaidToBeSo() {
        LedgerEntry late = new LedgerEntry.Recorded(
                LocalDate.of(2022, 1, 20),
                reading("e-2", "97/100").status(ReadingStatus.ESTIMATE).build());
        List<LedgerEntry> entries = new ArrayList<>(Province.of()
                .target("1", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
                .estimate("e-1", "1", "2021-12-10", Province.share("90/100"))
                .entries());
        entries.add(late);
        assertThat(DifferenceExplainer.in(Language.ENGLISH)
                        .explain(
                                LedgerDifference.between(
                                                Ledger.of(entries),
                                                LocalDate.of(2021, 12, 14),
                                                LocalDate.of(2022, 3, 31))
                                        .movements(known -> TargetJudge.of(known)
                                                .judgeAll()
                                                .get(0)
                                                .isDue()),
                                due -> due ? "due" : "not due"))
                .hasToString("""
                        2022-01-20: not due -> due
                          by the passing of time; nothing that was recorded made the difference""");
    }

    @Test
    void whereNothingMovedItSaysSo() {
        assertThat(DifferenceExplainer.in(Language.VIETNAMESE)
                        .explain(movements(Language.VIETNAMESE), Function.identity()))
                .hasToString("Không có gì làm thay đổi kết quả");
    }

    private static TargetMovements ofTargets(LocalDate earlier) {
        Province province = Province.of()
                .target("1", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
                .target("2", IndicatorKind.COUNT, Province.atLeast("40"))
                .target("3", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
                .indicator("4", IndicatorKind.COUNT)
                .add(reading("e-1", "97/100").status(ReadingStatus.ESTIMATE).build())
                .estimate("e-2", "2", "2021-12-31", Province.amount("41"))
                .estimate("e-3", "3", "2021-12-10", Province.share("90/100"));
        List<LedgerEntry> entries = new ArrayList<>(province.entries());
        entries.add(new LedgerEntry.Correction(
                LocalDate.of(2022, 2, 10),
                Province.aReading("e-2", "2", "2021-12-31", Province.amount("38"))
                        .build(),
                "Số quyết toán"));
        entries.add(new LedgerEntry.Recorded(
                LocalDate.of(2022, 1, 20), reading("f-1", "9498/10000").build()));
        entries.add(new LedgerEntry.Recorded(
                LocalDate.of(2022, 1, 20),
                Province.aTarget("4", Province.atLeast("1")).build()));
        entries.add(new LedgerEntry.Withdrawal(
                LocalDate.of(2022, 3, 1), TargetId.of("3").toRef(), "Giao nhầm"));
        return TargetMovements.between(Ledger.of(entries), earlier, LocalDate.of(2022, 3, 31));
    }

    @Test
    void theTargetsThatMovedAreToldDayByDayWithTheirFigures() {
        assertThat(DifferenceExplainer.in(Language.VIETNAMESE).explain(ofTargets(LocalDate.of(2021, 12, 14))))
                .hasToString("""
                        Từ ngày 14/12/2021 đến ngày 31/03/2022: số mục ghi thêm vào sổ: 4; số chỉ tiêu có kết quả khác trước: 4
                          Chỉ tiêu 1 "như đã giao", hạn 31/12/2021: thiếu số liệu (không coi là 0) -> không đạt
                            Ngày 14/12/2021: Thiếu số liệu (không coi là 0)
                            Ngày 31/12/2021: Tạm tính: vượt – 97 % (97/100), bằng 102,1 % mức được giao, tính đến 31/12/2021 (số ước; báo cáo)
                              do thời gian trôi qua, không phải do dữ kiện nào được ghi nhận
                            Ngày 20/01/2022: Không đạt – 94,98 % (9.498/10.000), tính đến 31/12/2021 (số chính thức; báo cáo); thay cho số ước 97 % (97/100), khi đó là "vượt"
                              ghi nhận indicatorReading:f-1
                          Chỉ tiêu 2 "như đã giao", hạn 31/12/2021: thiếu số liệu (không coi là 0) -> không đạt
                            Ngày 14/12/2021: Thiếu số liệu (không coi là 0)
                            Ngày 31/12/2021: Tạm tính: vượt – 41 vụ, bằng 102,5 % mức được giao, tính đến 31/12/2021 (số ước; báo cáo)
                              do thời gian trôi qua, không phải do dữ kiện nào được ghi nhận
                            Ngày 10/02/2022: Không đạt – 38 vụ, tính đến 31/12/2021 (số chính thức; báo cáo)
                              đính chính indicatorReading:e-2: Số quyết toán
                          Chỉ tiêu 3 "như đã giao", hạn 31/12/2021: tạm tính: chưa đạt (chưa đến hạn) -> đã rút khỏi sổ
                            Ngày 14/12/2021: Tạm tính: chưa đạt (chưa đến hạn) – 90 % (90/100), bằng 94,7 % mức được giao, tính đến 10/12/2021 (số ước; báo cáo)
                            Ngày 31/12/2021: Tạm tính: không đạt – 90 % (90/100), bằng 94,7 % mức được giao, tính đến 10/12/2021 (số ước; báo cáo)
                              do thời gian trôi qua, không phải do dữ kiện nào được ghi nhận
                            Ngày 01/03/2022: Đã rút khỏi sổ
                              rút target:3: Giao nhầm
                          Chỉ tiêu 4 "như đã giao", hạn 31/12/2021: chưa có trong sổ -> thiếu số liệu (không coi là 0)
                            Ngày 14/12/2021: Chưa có trong sổ
                            Ngày 20/01/2022: Thiếu số liệu (không coi là 0)
                              ghi nhận target:4""");
        assertThat(DifferenceExplainer.in(Language.ENGLISH).explain(ofTargets(LocalDate.of(2021, 12, 31))))
                .hasToString("""
                        From 2021-12-31 to 2022-03-31: entries recorded: 4; targets with another result: 4
                          Target 1 "như đã giao", due 2021-12-31: provisional: exceeded -> not met
                            2021-12-31: Provisional: exceeded – 97 % (97/100), 102.1 % of the target, as of 2021-12-31 (estimate; báo cáo)
                            2022-01-20: Not met – 94.98 % (9,498/10,000), as of 2021-12-31 (final; báo cáo); in place of the estimate 97 % (97/100), then "exceeded"
                              recorded indicatorReading:f-1
                          Target 2 "như đã giao", due 2021-12-31: provisional: exceeded -> not met
                            2021-12-31: Provisional: exceeded – 41 vụ, 102.5 % of the target, as of 2021-12-31 (estimate; báo cáo)
                            2022-02-10: Not met – 38 vụ, as of 2021-12-31 (final; báo cáo)
                              corrected indicatorReading:e-2: Số quyết toán
                          Target 3 "như đã giao", due 2021-12-31: provisional: not met -> withdrawn from the ledger
                            2021-12-31: Provisional: not met – 90 % (90/100), 94.7 % of the target, as of 2021-12-10 (estimate; báo cáo)
                            2022-03-01: Withdrawn from the ledger
                              withdrawn target:3: Giao nhầm
                          Target 4 "như đã giao", due 2021-12-31: not in the ledger yet -> no figure (which is not 0)
                            2021-12-31: Not in the ledger yet
                            2022-01-20: No figure (which is not 0)
                              recorded target:4""");
    }

    @Test
    void whereNoTargetMovedItSaysSo() {
        assertThat(DifferenceExplainer.in(Language.ENGLISH).explain(ofTargets(LocalDate.of(2022, 3, 30))))
                .hasToString("""
                        From 2022-03-30 to 2022-03-31: entries recorded: 0; targets with another result: 0
                          Nothing moved the answer""");
    }
}
