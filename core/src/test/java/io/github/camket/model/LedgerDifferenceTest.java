// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.TargetAnswer;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.indicator.Requirement.OfMeasure;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Two December estimates, later corrected below target: the answers differ, and the difference names the readings. */
class LedgerDifferenceTest {

    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
    private static final Requirement AT_LEAST_95 = new Requirement.Bound(Operator.AT_LEAST, Fraction.parse("0.95"));
    private static final Function<Snapshot, List<TargetAnswer>> ALL_TARGETS = known ->
            TargetJudge.of(known).judgeAll().stream().map(TargetAnswer::of).toList();

    private final Province province = Province.of()
            .target("1", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
            .target("2", IndicatorKind.CUMULATIVE_RATIO, AT_LEAST_95)
            .add(day("2021-12-20"), estimate("e-1", "1", "97/100"))
            .add(day("2021-12-20"), estimate("e-2", "2", "96/100"));
    private final List<LedgerEntry> later = new ArrayList<>();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static IndicatorReading estimate(String id, String target, String ratio) {
        return Province.aReading(id, target, "2021-12-31", Province.share(ratio))
                .status(ReadingStatus.ESTIMATE)
                .build();
    }

    private static IndicatorReading finalFigure(String id, String target, String ratio) {
        return Province.aReading(id, target, "2021-12-31", Province.share(ratio))
                .build();
    }

    private LedgerDifference difference() {
        return LedgerDifference.between(ledger(), DECEMBER, MARCH);
    }

    private Ledger ledger() {
        List<LedgerEntry> all = new ArrayList<>(province.entries());
        all.addAll(later);
        return Ledger.of(all);
    }

    private static List<String> names(List<LedgerEntry> entries) {
        return entries.stream().map(entry -> entry.ref().toString()).toList();
    }

    @Test
    void eachCorrectionThatMovedAnAnswerIsNamedOnItsDay() {
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), finalFigure("f-1", "1", "94/100")));
        later.add(new LedgerEntry.Recorded(day("2022-02-10"), finalFigure("f-2", "2", "93/100")));
        List<Movement<List<TargetAnswer>>> movements = difference().movements(ALL_TARGETS);
        assertThat(movements)
                .extracting(movement -> movement.on() + " " + names(movement.decisive()))
                .containsExactly("2022-01-20 [indicatorReading:f-1]", "2022-02-10 [indicatorReading:f-2]");
        assertThat(movements.get(0).before().get(0).outcome()).contains(TargetOutcome.EXCEEDED);
        assertThat(movements.get(0).before().get(0).status()).isEqualTo(TargetStatus.PROVISIONAL);
        assertThat(movements.get(1).after())
                .extracting(TargetAnswer::outcome)
                .containsExactly(Optional.of(TargetOutcome.MISSED), Optional.of(TargetOutcome.MISSED));
    }

    @Test
    void ofOneDayOnlyTheEntriesThatMatterAreNamed() {
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), finalFigure("f-1", "1", "94/100")));
        later.add(new LedgerEntry.Correction(day("2022-01-20"), estimate("e-2", "2", "97/100"), "Cập nhật số ước"));
        Function<Snapshot, Optional<TargetOutcome>> first =
                known -> TargetJudge.of(known).judgeAll().get(0).getOutcome();
        List<Movement<Optional<TargetOutcome>>> movements = difference().movements(first);
        assertThat(movements).singleElement().satisfies(movement -> {
            assertThat(names(movement.entries())).hasSize(2);
            assertThat(names(movement.decisive())).containsExactly("indicatorReading:f-1");
            assertThat(movement.byTime()).isFalse();
        });
    }

    @Test
    void whereSeveralEntriesDoTheSameNoneOfThemIsDecisive() {
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), finalFigure("f-1", "1", "94/100")));
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), finalFigure("f-1-again", "1", "94/100")));
        Function<Snapshot, Optional<TargetOutcome>> first =
                known -> TargetJudge.of(known).judgeAll().get(0).getOutcome();
        assertThat(difference().movements(first)).singleElement().satisfies(movement -> {
            assertThat(movement.entries()).hasSize(2);
            assertThat(movement.decisive()).isEmpty();
        });
    }

    @Test
    void aMeasureOfALineMovesItsAnswerAlsoWhereTheLineStaysMissed() {
        province.target(
                        "3",
                        IndicatorKind.COMPOUND,
                        new Requirement.AllOf(List.of(
                                new OfMeasure(IndicatorId.of("i-3-a"), Province.atLeast("10")),
                                new OfMeasure(IndicatorId.of("i-3-b"), Province.atLeast("10")))))
                .reading("a", "3-a", "2021-12-31", Province.amount("9"))
                .estimate("b", "3-b", "2021-12-31", Province.amount("9"));
        later.add(new LedgerEntry.Recorded(
                day("2022-01-20"),
                Province.aReading("b-final", "3-b", "2021-12-31", Province.amount("12"))
                        .build()));
        assertThat(difference().movements(ALL_TARGETS)).singleElement().satisfies(movement -> {
            assertThat(names(movement.decisive())).containsExactly("indicatorReading:b-final");
            assertThat(movement.before().get(2).outcome())
                    .isEqualTo(movement.after().get(2).outcome())
                    .contains(TargetOutcome.MISSED);
        });
    }

    @Test
    void aRevisedFigureOfTheYearBeforeMovesTheAnswerThatComparesWithIt() {
        province.target("3", IndicatorKind.COUNT, new Requirement.Relative(Operator.AT_MOST, Earlier.PERIOD_BEFORE))
                .yearBefore("b", "3", Province.amount("10"))
                .reading("r", "3", "2021-12-31", Province.amount("5"));
        later.add(new LedgerEntry.Recorded(
                day("2022-01-20"),
                Province.aReading("v", "3", "2021-12-31", Province.amount("11"))
                        .period(ReportingPeriod.year(2020))
                        .status(ReadingStatus.REVISED)
                        .build()));
        assertThat(difference().movements(ALL_TARGETS))
                .singleElement()
                .satisfies(movement ->
                        assertThat(movement.after().get(2).earlierMeasured()).contains(Fraction.of(11)));
    }

    @Test
    void aDoubtThatWidensMovesTheAnswer() {
        province.reading("f-1", "1", "2021-12-31", Province.share("96/100")).doubt("f-1", "0.96", "0.97");
        later.add(new LedgerEntry.Correction(
                day("2022-01-20"),
                ((Doubt) province.knownOn("2021-12-31")
                                .find(Ref.of(Doubt.KIND, "doubt-f-1"))
                                .orElseThrow())
                        .withLeast(Fraction.parse("0.94")),
                "thêm ý kiến"));
        assertThat(difference().movements(ALL_TARGETS)).singleElement().satisfies(movement -> {
            assertThat(movement.before().get(0).between()).hasToString("Optional[0.96..0.97]");
            assertThat(movement.after().get(0).possible())
                    .containsExactly(TargetOutcome.EXCEEDED, TargetOutcome.MET, TargetOutcome.MISSED);
        });
    }

    @Test
    void aWithdrawalMovesAnAnswerToo() {
        later.add(new LedgerEntry.Withdrawal(day("2022-01-20"), Ref.of(IndicatorReading.KIND, "e-1"), "Nhập nhầm"));
        assertThat(difference().movements(ALL_TARGETS))
                .singleElement()
                .satisfies(
                        movement -> assertThat(movement.after().get(0).status()).isEqualTo(TargetStatus.MISSING));
    }

    @Test
    void whatIsRecordedButMovesNothingIsListedAndMovesNothing() {
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), estimate("e-3", "1", "97/100")));
        assertThat(names(difference().entries())).containsExactly("indicatorReading:e-3");
        Function<Snapshot, Optional<TargetOutcome>> first =
                known -> TargetJudge.of(known).judgeAll().get(0).getOutcome();
        assertThat(difference().movements(first)).isEmpty();
    }

    @Test
    void whatTimeAloneMovedIsNotLaidToWhatHappenedToBeRecorded() {
        LocalDate before = day("2021-12-30");
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), estimate("e-3", "1", "97/100")));
        LedgerDifference difference = LedgerDifference.between(ledger(), before, MARCH);
        Function<Snapshot, Boolean> due =
                known -> TargetJudge.of(known).judgeAll().get(0).isDue();
        assertThat(difference.movements(due)).singleElement().satisfies(movement -> {
            assertThat(movement.on()).isEqualTo(day("2022-01-20"));
            assertThat(movement.byTime()).isTrue();
            assertThat(movement.decisive()).isEmpty();
        });
        assertThat(difference.movements(due, List.of(DECEMBER, before, day("2022-04-01"))))
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.on()).isEqualTo(DECEMBER);
                    assertThat(movement.byTime()).isTrue();
                    assertThat(movement.entries()).isEmpty();
                });
    }

    @Test
    void theDaysOfRecordingAndTheirEntriesCanBeAskedFor() {
        later.add(new LedgerEntry.Recorded(day("2022-02-10"), finalFigure("f-2", "2", "93/100")));
        later.add(new LedgerEntry.Recorded(day("2022-01-20"), finalFigure("f-1", "1", "94/100")));
        assertThat(difference().days()).containsExactly(day("2022-01-20"), day("2022-02-10"));
        assertThat(names(difference().entriesOn(day("2022-02-10")))).containsExactly("indicatorReading:f-2");
        assertThat(difference().entriesOn(DECEMBER)).isEmpty();
    }

    @Test
    void theDaysAreInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerDifference.between(Ledger.of(province.entries()), MARCH, DECEMBER))
                .withMessage("later must not be before 2022-03-31: 2021-12-31");
    }
}
