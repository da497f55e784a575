// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerDifference;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
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
    void whereNothingMovedItSaysSo() {
        assertThat(DifferenceExplainer.in(Language.VIETNAMESE)
                        .explain(movements(Language.VIETNAMESE), Function.identity()))
                .hasToString("Không có gì làm thay đổi kết quả");
    }
}
