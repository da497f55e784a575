// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aPromised;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.none;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.DocumentNumber;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a commitment is fulfilled, and what is to be considered then. */
class CommitmentReviewerTest {

    private final Province province = Province.of()
            .target("a", COUNT, atLeast("1"))
            .target("b", COUNT, atLeast("1"))
            .add(aCommitment("a", "b").build());

    @Test
    void targetsAreCountedByStatusAndOutcome() {
        province.reading("r-a", "a", DUE, amount("2"));
        Fulfilment fulfilment = only(AFTERWARDS);
        assertThat(fulfilment.count(TargetStatus.JUDGED)).isEqualTo(1);
        assertThat(fulfilment.count(TargetStatus.JUDGED, TargetOutcome.EXCEEDED))
                .isEqualTo(1);
        assertThat(fulfilment.count(TargetStatus.MISSING)).isEqualTo(1);
        assertThat(fulfilment.getMet()).contains(Ratio.of(1, 2));
    }

    @Test
    void aMissedTargetIsAReasonToConsiderAndNothingMore() {
        province.reading("r-a", "a", DUE, amount("1")).reading("r-b", "b", DUE, amount("0"));
        assertThat(only(AFTERWARDS).getToConsider()).singleElement().satisfies(held -> {
            assertThat(held.foreseen().consequence()).isEqualTo(Consequence.ROTATION);
            assertThat(held.because()).hasToString("[1]");
            assertThat(held.targets()).hasToString("[b]");
        });
    }

    @Test
    void allTargetsMetIsAReasonToCommend() {
        province.reading("r-a", "a", DUE, amount("1")).reading("r-b", "b", DUE, amount("7"));
        assertThat(considered(AFTERWARDS)).containsExactly(Consequence.COMMENDATION);
    }

    @Test
    void progressEstimatesAndMissingFiguresAreNoReason() {
        province.reading("r-a", "a", "2021-06-30", amount("0")).estimate("r-b", "b", DUE, amount("0"));
        assertThat(considered(BEFORE)).isEmpty();
        assertThat(considered(AFTERWARDS)).isEmpty();
        assertThat(Province.of()
                        .target("a", COUNT, atLeast("1"))
                        .add(aCommitment("a").build())
                        .review(AFTERWARDS)
                        .getFulfilments()
                        .get(0)
                        .getToConsider())
                .isEmpty();
    }

    @Test
    void aTargetThatDoesNotApplyLeavesTheCountAndStandsInTheWayOfNothing() {
        province.reading("r-a", "a", DUE, amount("1")).reading("r-b", "b", DUE, none(NoValue.NOT_APPLICABLE));
        assertThat(only(AFTERWARDS).getMet()).contains(Ratio.of(1, 1));
        assertThat(considered(AFTERWARDS)).containsExactly(Consequence.COMMENDATION);
    }

    @Test
    void whereNothingAppliesThereIsNothingToCountOrToConsider() {
        province.reading("r-a", "a", DUE, none(NoValue.NOT_APPLICABLE))
                .reading("r-b", "b", DUE, none(NoValue.NOT_APPLICABLE));
        assertThat(only(AFTERWARDS).getMet()).isEmpty();
        assertThat(considered(AFTERWARDS)).isEmpty();
    }

    @Test
    void aFigureThatMayNotBePublishedIsNoReasonAndStaysInTheCount() {
        province.reading("r-a", "a", DUE, amount("1")).reading("r-b", "b", DUE, none(NoValue.SUPPRESSED));
        assertThat(only(AFTERWARDS).getMet()).contains(Ratio.of(1, 2));
        assertThat(considered(AFTERWARDS)).isEmpty();
    }

    @Test
    void anItemThatNothingMeasuresIsListedWithoutResult() {
        Fulfilment fulfilment = only(
                Province.of().add(aCommitment().addItems(aPromised("2").build()).build()), AFTERWARDS);
        assertThat(fulfilment.getItems())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.getTargets()).isEmpty());
        assertThat(fulfilment.getItems().get(1).getBasisItem().map(DirectiveItem::getWords))
                .contains("Mục 2");
        assertThat(fulfilment.getMet()).isEmpty();
        assertThat(fulfilment.getToConsider()).isEmpty();
        assertThat(codes(fulfilment.getFindings()))
                .containsExactly(
                        CommitmentReviewer.NOTHING_TO_JUDGE.code(), CommitmentReviewer.NOTHING_TO_JUDGE.code());
    }

    @Test
    void aTargetOfAnotherUnitDoesNotCount() {
        Province other = Province.of()
                .indicator("a", COUNT)
                .add(aTarget("a", atLeast("1"))
                        .assignee(OrgUnitId.of(Province.OTHER_DISTRICT))
                        .build())
                .add(aCommitment("a").build());
        assertThat(only(other, AFTERWARDS).targets()).isEmpty();
        assertThat(codes(only(other, AFTERWARDS).getFindings()))
                .contains(CommitmentReviewer.TARGET_OF_ANOTHER_UNIT.code());
        assertThat(other.review(AFTERWARDS).getTargets()).hasSize(1);
    }

    @Test
    void aPromisedTargetThatDoesNotCountIsNotMet() {
        Province other = Province.of()
                .target("a", COUNT, atLeast("1"))
                .indicator("b", COUNT)
                .add(aTarget("b", atLeast("1"))
                        .assignee(OrgUnitId.of(Province.OTHER_DISTRICT))
                        .build())
                .reading("r-a", "a", DUE, amount("1"))
                .add(aCommitment("a", "b").build());
        assertThat(only(other, AFTERWARDS).getMet()).contains(Ratio.of(1, 1));
        assertThat(only(other, AFTERWARDS).getToConsider()).isEmpty();
    }

    @Test
    void anItemThatNothingMeasuresDoesNotKeepFromCommending() {
        province.reading("r-a", "a", DUE, amount("1")).reading("r-b", "b", DUE, amount("1"));
        Province withMore = Province.of()
                .target("a", COUNT, atLeast("1"))
                .reading("r-a", "a", DUE, amount("1"))
                .add(aCommitment("a").addItems(aPromised("2").build()).build());
        assertThat(only(AFTERWARDS).count(ItemState.NOTHING_TO_JUDGE)).isZero();
        assertThat(only(withMore, AFTERWARDS).count(ItemState.NOTHING_TO_JUDGE)).isEqualTo(1);
        assertThat(only(withMore, AFTERWARDS).getToConsider())
                .extracting(held -> held.foreseen().consequence())
                .containsExactly(Consequence.COMMENDATION);
    }

    @Test
    void aTargetUnderAnotherItemCountsAndIsFound() {
        Province other = Province.of()
                .indicator("a", COUNT)
                .add(aTarget("a", atLeast("1")).item(DirectiveItemId.of("2")).build())
                .add(aCommitment("a").build());
        assertThat(only(other, AFTERWARDS).targets()).hasSize(1);
        assertThat(codes(only(other, AFTERWARDS).getFindings()))
                .contains(CommitmentReviewer.TARGET_OF_ANOTHER_ITEM.code());
    }

    @Test
    void itemsThatTheDirectiveDoesNotHaveAreFound() {
        Province other = Province.of()
                .indicator("a", COUNT)
                .add(aTarget("a", atLeast("1")).item(DirectiveItemId.of("7")).build())
                .add(aCommitment().addItems(aPromised("8").build()).build());
        assertThat(only(other, AFTERWARDS).getItems().get(1).getBasisItem()).isEmpty();
        assertThat(codes(only(other, AFTERWARDS).getFindings())).contains(CommitmentReviewer.UNKNOWN_ITEM.code());
        assertThat(codes(other.review(AFTERWARDS).getFindings())).contains(CommitmentReviewer.UNKNOWN_ITEM.code());
    }

    @Test
    void aReadingThatNoTargetAsksForIsNotLostInSilence() {
        province.add(
                aReading("r", "a", DUE, amount("1")).unit(OrgUnitId.of("c-1")).build());
        assertThat(codes(province.review(AFTERWARDS).getFindings()))
                .contains(CommitmentReviewer.READING_WITHOUT_TARGET.code());
    }

    @Test
    void anIncompleteNumberAndAnImpossibleDeadlineAreKeptAndFound() {
        DirectiveItem late = deadline("1", "31/11/2021");
        DirectiveItem vague = deadline("2", "cuối năm");
        province.add(Province.aDirective()
                .withId(DirectiveId.of("v-2"))
                .withNumber(DocumentNumber.parse("522-CV/HU"))
                .withItems(late, vague));
        assertThat(province.review(AFTERWARDS).getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO NUMBER_INCOMPLETE directive:v-1 [117]",
                        "WARNING IMPOSSIBLE_DEADLINE directive:v-2 [1, 31/11/2021]");
    }

    @Test
    void impossibleDaysInsideOtherWordsOfADeadlineAreFoundOneByOne() {
        province.add(Province.aDirective()
                .withId(DirectiveId.of("v-2"))
                .withItems(
                        deadline("1", "trước 31/11/2021"),
                        deadline("2", "từ 2021-02-29 đến 30/11/2021, chậm nhất 32/12/2021"),
                        deadline("3", "trước 30/11/2021"),
                        deadline("4", "trước năm 1900, không phải 31/11/1899"),
                        deadline("5", "khi có hướng dẫn")));
        assertThat(province.review(AFTERWARDS).getFindings())
                .extracting(Finding::toString)
                .filteredOn(finding -> finding.contains("IMPOSSIBLE_DEADLINE"))
                .containsExactly(
                        "WARNING IMPOSSIBLE_DEADLINE directive:v-2 [1, 31/11/2021]",
                        "WARNING IMPOSSIBLE_DEADLINE directive:v-2 [2, 2021-02-29]",
                        "WARNING IMPOSSIBLE_DEADLINE directive:v-2 [2, 32/12/2021]");
    }

    @Test
    void aCommitmentCountsFromTheDayOfItsSigning() {
        Province later = Province.of()
                .add(aCommitment().signedOn(LocalDate.parse("2021-03-01")).build());
        assertThat(later.review("2021-02-28").getFulfilments()).isEmpty();
        assertThat(codes(later.review("2021-02-28").getFindings())).contains(Snapshot.DATED_LATER.code());
        assertThat(later.review("2021-03-01").getFulfilments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfEntriesDoesNotMatter(long seed) {
        province.reading("r-1", "a", DUE, amount("1"))
                .reading("r-2", "a", DUE, amount("2"))
                .estimate("r-3", "b", DUE, amount("2"))
                .estimate("r-4", "b", DUE, amount("2"));
        List<LedgerEntry> shuffled = new ArrayList<>(province.entries());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(CommitmentReviewer.review(Ledger.of(shuffled).knownOn(LocalDate.parse(AFTERWARDS))))
                .isEqualTo(province.review(AFTERWARDS));
    }

    private static DirectiveItem deadline(String item, String words) {
        return Province.anItem(item, "Tổ chức thực hiện", "Đánh giá")
                .withSchedule(new Schedule.Undecided(Optional.of(words)));
    }

    private Fulfilment only(String day) {
        return only(province, day);
    }

    private static Fulfilment only(Province province, String day) {
        assertThat(province.review(day).getFulfilments()).hasSize(1);
        return province.review(day).getFulfilments().get(0);
    }

    private List<Consequence> considered(String day) {
        return only(day).getToConsider().stream()
                .map(held -> held.foreseen().consequence())
                .toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().code()).toList();
    }
}
