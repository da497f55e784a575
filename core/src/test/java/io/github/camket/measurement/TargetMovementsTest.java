// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was known in December, what is known in March, and what was recorded in between that made the difference. */
class TargetMovementsTest {

    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 20);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
    private static final Requirement AT_LEAST_95 = Province.atLeast("0.95");

    private final Province province = Province.of()
            .target("1", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
            .target("2", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95);
    private final List<LedgerEntry> later = new ArrayList<>();

    @Test
    void twoEstimatesThatFinalFiguresReversedAreTwoMovedTargetsWithTheirReadings() {
        estimate("e-1", "1", "97/100");
        estimate("e-2", "2", "96/100");
        record(JANUARY, finalFigure("f-1", "1", "94/100"));
        record(LocalDate.of(2022, 2, 10), finalFigure("f-2", "2", "93/100"));
        TargetMovements movements = between(DECEMBER, MARCH);
        assertThat(movements.getTargets())
                .extracting(moved -> moved.target().value())
                .containsExactly("1", "2");
        assertThat(answers(movements, "1")).containsExactly("PROVISIONAL EXCEEDED 0.97 e-1", "JUDGED MISSED 0.94 f-1");
        assertThat(answers(movements, "2")).containsExactly("PROVISIONAL EXCEEDED 0.96 e-2", "JUDGED MISSED 0.93 f-2");
        Movement<Optional<TargetResult>> first = only(movements, "1");
        assertThat(first.on()).isEqualTo(JANUARY);
        assertThat(first.byTime()).isFalse();
        assertThat(names(first.decisive())).containsExactly("indicatorReading:f-1");
        assertThat(names(only(movements, "2").decisive())).containsExactly("indicatorReading:f-2");
        assertThat(movements.getEntries()).isEqualTo(later);
    }

    @Test
    void aTargetThatStayedAsItWasIsNotListedNorIsWhatConcernsAnother() {
        estimate("e-1", "1", "97/100");
        record(JANUARY, finalFigure("f-1", "1", "94/100"));
        record(JANUARY, estimateOf("e-2", "2", "97/100"));
        TargetMovements movements = between(DECEMBER, MARCH);
        assertThat(names(only(movements, "1").entries())).containsExactly("indicatorReading:f-1");
        assertThat(names(only(movements, "2").entries())).containsExactly("indicatorReading:e-2");
        assertThat(movements.getEntries()).hasSize(2);
        assertThat(between(JANUARY, MARCH).getTargets()).isEmpty();
        assertThat(between(JANUARY, MARCH).find(TargetId.of("1"))).isEmpty();
    }

    @Test
    void whereSeveralReadingsDoTheSameNoneIsDecisiveAndAllAreListed() {
        record(JANUARY, finalFigure("f-1", "1", "94/100"));
        record(JANUARY, finalFigure("f-2", "1", "95/100"));
        record(JANUARY, finalFigure("f-3", "1", "96/100"));
        Movement<Optional<TargetResult>> moved = only(between(DECEMBER, MARCH), "1");
        assertThat(moved.after().orElseThrow().getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(moved.entries()).hasSize(3);
        assertThat(moved.decisive()).isEmpty();
        assertThat(moved.byTime()).isFalse();
    }

    @Test
    void aTargetThatWasSetLaterHasNoEarlierAnswer() {
        province.indicator("3", IndicatorKind.CUMULATIVE_RATIO);
        record(JANUARY, Province.aTarget("3", AT_LEAST_95).build());
        // Rests on the target, which can therefore not be left out of the ledger; it is named all the same.
        record(JANUARY, Province.aCommitment("3").build());
        TargetMovements movements = between(DECEMBER, MARCH);
        assertThat(answers(movements, "3")).containsExactly("-", "MISSING");
        assertThat(names(only(movements, "3").decisive())).containsExactly("target:3");
    }

    @Test
    void aWithdrawnTargetHasNoLaterAnswer() {
        later.add(new LedgerEntry.Withdrawal(JANUARY, TargetId.of("1").toRef(), "Giao nhầm"));
        TargetMovements movements = between(DECEMBER, MARCH);
        assertThat(answers(movements, "1")).containsExactly("MISSING", "-");
        assertThat(names(only(movements, "1").decisive())).containsExactly("target:1");
    }

    @Test
    void reachingTheDueDayMovesAnAnswerOnThatDayByTimeAlone() {
        estimate("e-1", "1", "90/100", "2021-12-10");
        record(JANUARY, finalFigure("f-2", "2", "97/100"));
        TargetMovements movements = between(LocalDate.of(2021, 12, 14), MARCH);
        assertThat(answers(movements, "1"))
                .containsExactly("PROVISIONAL NOT_YET_MET 0.9 e-1", "PROVISIONAL MISSED 0.9 e-1");
        Movement<Optional<TargetResult>> moved = only(movements, "1");
        assertThat(moved.on()).isEqualTo(DECEMBER);
        assertThat(moved.byTime()).isTrue();
        assertThat(moved.entries()).isEmpty();
        assertThat(moved.decisive()).isEmpty();
    }

    @Test
    void whatWasRecordedOnTheDueDayIsTheReasonOnlyIfTheAnswerIsAnotherOneWithoutIt() {
        estimate("e-1", "1", "90/100", "2021-12-10");
        later.add(new LedgerEntry.Correction(
                DECEMBER, estimateOf("e-1", "1", "90/100", "2021-12-10").withSource("báo cáo có dấu"), "Ghi rõ nguồn"));
        assertThat(only(between(LocalDate.of(2021, 12, 14), MARCH), "1")).satisfies(moved -> {
            assertThat(moved.byTime()).isTrue();
            assertThat(names(moved.entries())).containsExactly("indicatorReading:e-1");
            assertThat(moved.decisive()).isEmpty();
        });
    }

    @Test
    void aReadingThatWasRecordedTooEarlyCountsFromItsOwnDay() {
        record(LocalDate.of(2021, 12, 30), finalFigure("f-1", "1", "97/100"));
        Movement<Optional<TargetResult>> moved = only(between(LocalDate.of(2021, 12, 14), DECEMBER), "1");
        assertThat(moved.on()).isEqualTo(DECEMBER);
        assertThat(moved.byTime()).isTrue();
        assertThat(moved.after().orElseThrow().getStatus()).isEqualTo(TargetStatus.JUDGED);
    }

    @Test
    void anEntryOnWhichTheRestOfTheDayDependsIsNotLeftOut() {
        province.target("3", IndicatorKind.COUNT, Province.atLeast("2"))
                .indicator("4", IndicatorKind.CUMULATIVE_RATIO)
                .add(finalFigure("f-4", "4", "97/100"));
        later.add(new LedgerEntry.Correction(
                JANUARY,
                Province.aTarget("3", AT_LEAST_95)
                        .indicator(IndicatorId.of("i-4"))
                        .build(),
                "Giao nhầm chỉ tiêu"));
        later.add(new LedgerEntry.Withdrawal(JANUARY, Ref.of(IndicatorId.KIND, "i-3"), "Giao nhầm"));
        Movement<Optional<TargetResult>> moved = only(between(DECEMBER, MARCH), "3");
        assertThat(moved.after().flatMap(TargetResult::getOutcome)).contains(TargetOutcome.EXCEEDED);
        assertThat(names(moved.entries())).containsExactly("target:3");
        assertThat(moved.decisive()).isEmpty();
    }

    @Test
    void aCorrectedUnitMovesWhatCountsUnits() {
        province.target("3", IndicatorKind.SUBORDINATE_UNITS, Province.atLeast("2"))
                .reading("u-1", "3", "2021-12-31", Province.units("c-1", "c-9"));
        later.add(new LedgerEntry.Correction(JANUARY, Province.aUnit("c-9", Province.DISTRICT), "Sai cấp trên"));
        later.add(new LedgerEntry.Correction(JANUARY, Province.aUnit("c-2", "p"), "Sai cấp trên"));
        TargetMovements movements = between(DECEMBER, MARCH);
        assertThat(answers(movements, "3")).containsExactly("JUDGED MISSED 1 u-1", "JUDGED MET 2 u-1");
        assertThat(names(only(movements, "3").entries())).containsExactly("orgUnit:c-9");
        assertThat(names(only(movements, "3").decisive())).containsExactly("orgUnit:c-9");
    }

    @Test
    void anAnswerThatMovedThereAndBackHasBothMovements() {
        estimate("e-1", "1", "97/100");
        record(JANUARY, finalFigure("f-1", "1", "94/100"));
        later.add(new LedgerEntry.Withdrawal(
                LocalDate.of(2022, 2, 10), Ref.of(IndicatorReading.KIND, "f-1"), "Nhập nhầm"));
        MovedTarget moved = between(DECEMBER, MARCH).find(TargetId.of("1")).orElseThrow();
        assertThat(moved.movements()).hasSize(2);
        assertThat(text(moved.after())).isEqualTo(text(moved.before()));
    }

    @Test
    void theDaysAreInOrderAndAMovedTargetMoved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(MARCH, DECEMBER))
                .withMessage("later must not be before 2022-03-31: 2021-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MovedTarget(TargetId.of("1"), List.of()))
                .withMessage("movements must not be empty: []");
    }

    private void estimate(String id, String target, String ratio) {
        province.add(estimateOf(id, target, ratio));
    }

    private void estimate(String id, String target, String ratio, String asOf) {
        province.add(estimateOf(id, target, ratio, asOf));
    }

    private static IndicatorReading estimateOf(String id, String target, String ratio) {
        return estimateOf(id, target, ratio, "2021-12-31");
    }

    private static IndicatorReading estimateOf(String id, String target, String ratio, String asOf) {
        return Province.aReading(id, target, asOf, Province.share(ratio))
                .status(ReadingStatus.ESTIMATE)
                .build();
    }

    private static IndicatorReading finalFigure(String id, String target, String ratio) {
        return Province.aReading(id, target, "2021-12-31", Province.share(ratio))
                .build();
    }

    private void record(LocalDate day, Fact fact) {
        later.add(new LedgerEntry.Recorded(day, fact));
    }

    private TargetMovements between(LocalDate from, LocalDate to) {
        List<LedgerEntry> all = new ArrayList<>(province.entries());
        all.addAll(later);
        return TargetMovements.between(Ledger.of(all), from, to);
    }

    /** The earlier and the later answer. */
    private static List<String> answers(TargetMovements movements, String target) {
        MovedTarget moved = movements.find(TargetId.of(target)).orElseThrow();
        return List.of(text(moved.before()), text(moved.after()));
    }

    private static Movement<Optional<TargetResult>> only(TargetMovements movements, String target) {
        List<Movement<Optional<TargetResult>>> all =
                movements.find(TargetId.of(target)).orElseThrow().movements();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String text(Optional<TargetResult> result) {
        return result.map(TargetAnswer::of)
                .map(answer -> (answer.status() + " "
                                + answer.outcome().map(TargetOutcome::name).orElse("") + " "
                                + answer.measured().map(Fraction::toString).orElse("") + " "
                                + answer.reading().map(Object::toString).orElse(""))
                        .strip())
                .orElse("-");
    }

    private static List<String> names(List<LedgerEntry> entries) {
        return entries.stream().map(entry -> entry.ref().toString()).toList();
    }
}
