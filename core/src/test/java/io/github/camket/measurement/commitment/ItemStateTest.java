// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import static io.github.camket.Pledges.aTask;
import static io.github.camket.Pledges.delivered;
import static io.github.camket.Pledges.notDelivered;
import static io.github.camket.Pledges.onTasks;
import static io.github.camket.Pledges.phase;
import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.said;
import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aPromised;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.calendar.Validity;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How items stand by their targets, tasks and promises, and what the whole comes to. */
class ItemStateTest {

    @Test
    void aTargetIsInProgressUntilItsDayAndSettledByAFinalFigureOfIt() {
        Province province = Province.of()
                .target("a", COUNT, atLeast("5"))
                .add(aCommitment("a").build())
                .reading("r-1", "a", "2021-06-30", amount("6"));
        assertThat(state(province, BEFORE)).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(state(province, AFTERWARDS))
                .as("an older figure settles nothing")
                .isEqualTo(ItemState.OPEN);
        assertThat(state(province.reading("r-2", "a", DUE, amount("5")), AFTERWARDS))
                .isEqualTo(ItemState.FULFILLED);
    }

    @Test
    void aMissingDisputedEstimatedOrUnreadTargetStaysOpen() {
        Province missing = Province.of()
                .target("a", COUNT, atLeast("5"))
                .add(aCommitment("a").build());
        assertThat(state(missing, BEFORE)).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(state(missing, AFTERWARDS)).isEqualTo(ItemState.OPEN);
        assertThat(state(missing.estimate("r", "a", DUE, amount("1")), AFTERWARDS))
                .isEqualTo(ItemState.OPEN);
        assertThat(state(missing.reading("s", "a", DUE, amount("1")).reading("t", "a", DUE, amount("9")), AFTERWARDS))
                .isEqualTo(ItemState.OPEN);
        Province unread = Province.of()
                .target("a", COUNT, new Requirement.NoCase())
                .add(aCommitment("a").build());
        assertThat(state(unread, BEFORE)).isEqualTo(ItemState.OPEN);
    }

    @Test
    void aMissedTargetIsNotFulfilledAndNothingMakesItGood() {
        Province province = Province.of()
                .target("a", COUNT, atLeast("5"))
                .target("b", COUNT, atLeast("5"))
                .reading("r-a", "a", DUE, amount("4"))
                .add(aCommitment("a", "b").build());
        assertThat(state(province, AFTERWARDS)).as("whatever becomes of b").isEqualTo(ItemState.NOT_FULFILLED);
    }

    @Test
    void aCaseThatMustNotOccurIsSettledAtOnceAndToBeConsidered() {
        Province province = Province.of()
                .target("a", ZERO_TOLERANCE, new Requirement.NoCase())
                .add(aCommitment("a").build())
                .reading("r", "a", "2021-03-31", amount("1"));
        Fulfilment fulfilment = only(province, "2021-04-01");
        assertThat(fulfilment.getItems().get(0).getState()).isEqualTo(ItemState.NOT_FULFILLED);
        assertThat(fulfilment.getToConsider())
                .extracting(held -> held.foreseen().consequence())
                .containsExactly(Consequence.ROTATION);
    }

    @Test
    void anEstimateOfACaseSettlesNothing() {
        Province province = Province.of()
                .target("a", ZERO_TOLERANCE, new Requirement.NoCase())
                .add(aCommitment("a").build())
                .estimate("r", "a", "2021-03-31", amount("1"));
        assertThat(state(province, "2021-04-01")).isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void aTaskIsFulfilledOnceDoneAndOverdueAfterItsDay() {
        Province province =
                onTask(aTask("t", "2021-06-30").build(), onTasks("1", "t").build());
        assertThat(state(province, "2021-06-30")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(state(province, "2021-07-01")).isEqualTo(ItemState.OVERDUE);
        assertThat(only(province, "2021-07-01").getToConsider())
                .as("it may still come")
                .isEmpty();
        province.add(phase("t", TaskPhase.DONE, "2021-07-02"));
        assertThat(state(province, "2021-07-02")).isEqualTo(ItemState.FULFILLED_LATE);
        Province inTime = onTask(
                        aTask("t", "2021-06-30").build(), onTasks("1", "t").build())
                .add(phase("t", TaskPhase.DONE, "2021-06-30"));
        assertThat(state(inTime, "2021-06-30")).as("a task needs no due day").isEqualTo(ItemState.FULFILLED);
    }

    @Test
    void aWithdrawnTaskLeavesTheItem() {
        CommitmentItem both = onTasks("1", "t", "u").build();
        Province province = onTask(aTask("t", "2021-06-30").build(), both)
                .add(aTask("u", "2021-06-30").build())
                .add(phase("t", TaskPhase.CANCELLED, "2021-05-01"))
                .add(phase("u", TaskPhase.DONE, "2021-05-01"));
        assertThat(state(province, "2021-07-01")).isEqualTo(ItemState.FULFILLED);
        province.add(phase("u", TaskPhase.CANCELLED, "2021-05-02"));
        Fulfilment none = only(province, "2021-07-01");
        assertThat(none.getItems().get(0).getState()).isEqualTo(ItemState.NOTHING_TO_JUDGE);
        assertThat(none.getFulfilledShare()).isEmpty();
        assertThat(told(none)).contains("INFO NOTHING_TO_JUDGE commitment:k-1 [1]");
    }

    @Test
    void everyTurnInThePeriodHasToBeDone() {
        Province province = Province.of()
                .add(aTask("t", "2021-06-30")
                        .schedule(new Schedule.Repeated(Recurrence.parse("every month on the last day from 2020-11")))
                        .build())
                .add(aCommitment()
                        .items(List.of(onTasks("1", "t").build()))
                        .period(ReportingPeriod.parse("2021-Q1"))
                        .build());
        for (String turn : List.of("2021-01-31", "2021-02-28")) {
            province.add(turnDone(turn));
        }
        assertThat(state(province, "2021-03-01")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(only(province, "2021-03-01").getItems().get(0).getTasks())
                .as("neither those of 2020 nor those after March")
                .extracting(status -> status.getTurn().orElseThrow().toString())
                .containsExactly("2021-01-31", "2021-02-28", "2021-03-31");
        assertThat(state(province, "2021-04-01")).isEqualTo(ItemState.OVERDUE);
        assertThat(state(province.add(turnDone("2021-03-31")), "2021-04-01")).isEqualTo(ItemState.FULFILLED);
    }

    @Test
    void beforeTheFirstTurnOfThePeriodItIsInProgress() {
        Province province = Province.of()
                .add(aTask("t", "2021-06-30")
                        .schedule(new Schedule.Repeated(Recurrence.parse("every month on the last day from 2022-01")))
                        .build())
                .add(aCommitment()
                        .items(List.of(onTasks("1", "t").build()))
                        .period(ReportingPeriod.year(2021))
                        .build());
        assertThat(state(province, BEFORE)).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(state(province, DUE)).as("no turn can come").isEqualTo(ItemState.NOTHING_TO_JUDGE);
    }

    @Test
    void aTaskThatIsGivenLaterIsInProgress() {
        Province province = onTask(
                aTask("t", "2021-03-31")
                        .assignedOn(LocalDate.parse("2021-05-01"))
                        .build(),
                onTasks("1", "t").build());
        assertThat(state(province, "2021-04-30")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(told(only(province, "2021-04-30"))).containsExactly("INFO TASK_NOT_GIVEN commitment:k-1 [t, 1]");
        assertThat(state(province, "2021-05-01")).isEqualTo(ItemState.OVERDUE);
    }

    @Test
    void aTaskOfAUnitBelowCountsAndOneOfAnotherUnitDoesNot() {
        Province below = onTask(
                aTask("t", "2021-06-30").unit(OrgUnitId.of("c-1")).build(),
                onTasks("1", "t").build());
        assertThat(state(below.add(phase("t", TaskPhase.DONE, "2021-05-01")), "2021-06-30"))
                .isEqualTo(ItemState.FULFILLED);
        Province other = onTask(
                aTask("t", "2021-06-30").unit(OrgUnitId.of("c-9")).build(),
                onTasks("1", "t").build());
        Fulfilment fulfilment = only(other.add(phase("t", TaskPhase.DONE, "2021-05-01")), "2021-06-30");
        assertThat(fulfilment.getItems().get(0).getState()).isEqualTo(ItemState.OPEN);
        assertThat(fulfilment.getItems().get(0).getTasks()).isEmpty();
        assertThat(told(fulfilment)).containsExactly("WARNING TASK_OF_ANOTHER_UNIT commitment:k-1 [t, c-9]");
    }

    @Test
    void aTaskOfAUnitThatStoodBelowWhenItWasSignedCountsAfterTheUnitMoved() {
        OrgUnit moved = OrgUnit.builder()
                .id(OrgUnitId.of("c-5"))
                .name("Đảng bộ c-5")
                .kind(OrgKind.of("PARTY_ORGANIZATION"))
                .parent(OrgUnitId.of(Province.OTHER_DISTRICT))
                .validity(Validity.from(LocalDate.parse("2021-04-01")))
                .addEarlier(OrgUnitState.builder()
                        .name("Đảng bộ c-5")
                        .kind(OrgKind.of("PARTY_ORGANIZATION"))
                        .parent(OrgUnitId.of(Province.DISTRICT))
                        .validity(Validity.until(LocalDate.parse("2021-04-01")))
                        .build())
                .build();
        Province province = onTask(
                        aTask("t", "2021-06-30").unit(moved.getId()).build(),
                        onTasks("1", "t").build())
                .add(moved)
                .add(phase("t", TaskPhase.DONE, "2021-05-01"));
        assertThat(state(province, "2021-06-30")).isEqualTo(ItemState.FULFILLED);
    }

    @Test
    void allPartsOfAnItemHaveToHold() {
        CommitmentItem item = promised("1", "Xóa nhà tạm", "2021-06-30")
                .withTasks(TaskId.of("t"))
                .withTargets(aPromised("1", "a").build().getTargets());
        Province province = onTask(aTask("t", "2021-06-30").build(), item)
                .target("a", COUNT, atLeast("1"))
                .reading("r", "a", DUE, amount("1"))
                .add(delivered("p", "1", "2021-06-30").build());
        assertThat(state(province, AFTERWARDS)).as("the task is overdue").isEqualTo(ItemState.OVERDUE);
        province.add(phase("t", TaskPhase.DONE, "2021-06-30"));
        assertThat(state(province, AFTERWARDS)).isEqualTo(ItemState.FULFILLED);
        assertThat(state(province, BEFORE)).as("the target is not due").isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void sharesLeaveOutWhatNothingJudges() {
        Province province = onTask(
                        aTask("t", "2021-06-30").build(),
                        onTasks("1", "t").build().withWeight(Fraction.parse("2.5")),
                        promised("2", "Xóa nhà tạm", "2021-06-30").withWeight(Fraction.parse("1.5")),
                        aPromised("3").build().withWeight(Fraction.of(96)))
                .add(phase("t", TaskPhase.DONE, "2021-08-01"));
        Fulfilment fulfilment = only(province, AFTERWARDS);
        assertThat(fulfilment.count(ItemState.FULFILLED_LATE)).isEqualTo(1);
        assertThat(fulfilment.count(ItemState.OVERDUE)).isEqualTo(1);
        assertThat(fulfilment.count(ItemState.NOTHING_TO_JUDGE)).isEqualTo(1);
        assertThat(fulfilment.getFulfilledShare()).contains(Ratio.of(1, 2));
        assertThat(fulfilment.getWeightedShare()).contains(Ratio.parse("2.5/4"));
    }

    @Test
    void aMissingWeightIsSaidAndWeighsNeitherSomethingNorNothing() {
        CommitmentItem weighing = promised("1", "Xóa nhà tạm", "2021-06-30").withWeight(Fraction.of(60));
        Province some = Province.of()
                .add(aCommitment()
                        .items(List.of(weighing, aPromised("2").build()))
                        .build());
        assertThat(only(some, DUE).getWeightedShare()).isEmpty();
        assertThat(told(only(some, DUE))).contains("WARNING WEIGHTS_INCOMPLETE commitment:k-1 [2]");
        Province none = Province.of()
                .add(aCommitment().items(List.of(aPromised("1").build())).build());
        assertThat(told(only(none, DUE))).noneMatch(finding -> finding.contains("WEIGHTS"));
    }

    @Test
    void itemsWithoutTargetsAreAReasonOnlyOnceTheyAreSettled() {
        Province province = Province.of()
                .add(aCommitment()
                        .items(List.of(
                                promised("1", "Xóa nhà tạm", "2021-06-30"),
                                aPromised("2").build()))
                        .build());
        province.add(notDelivered("r", "1", "2021-06-30").build());
        assertThat(only(province, DUE).getToConsider())
                .as("overdue is not settled")
                .isEmpty();
        province.add(said("p", "r", ReplyOutcome.ACCEPTED, "2021-07-05"));
        assertThat(only(province, DUE).getToConsider()).singleElement().satisfies(held -> {
            assertThat(held.foreseen().consequence()).isEqualTo(Consequence.ROTATION);
            assertThat(held.because()).hasToString("[1]");
            assertThat(held.targets()).isEmpty();
        });
        Province kept = Province.of()
                .add(aCommitment()
                        .items(List.of(
                                promised("1", "Xóa nhà tạm", "2021-06-30"),
                                aPromised("2").build()))
                        .build())
                .add(delivered("r", "1", "2021-07-30").build());
        assertThat(only(kept, DUE).getToConsider())
                .as("late, but done; and what nothing judges stands in the way of none")
                .extracting(held -> held.foreseen().consequence())
                .containsExactly(Consequence.COMMENDATION);
    }

    private static Province onTask(Task task, CommitmentItem... items) {
        Commitment commitment = aCommitment().items(List.of(items)).build();
        return Province.of().add(task).add(commitment);
    }

    private static PhaseChange turnDone(String turn) {
        return PhaseChange.builder()
                .id(FactId.of(turn))
                .task(TaskId.of("t"))
                .turn(LocalDate.parse(turn))
                .phase(TaskPhase.DONE)
                .on(LocalDate.parse(turn))
                .build();
    }

    private static ItemState state(Province province, String day) {
        return only(province, day).getItems().get(0).getState();
    }

    private static Fulfilment only(Province province, String day) {
        assertThat(province.review(day).getFulfilments()).hasSize(1);
        return province.review(day).getFulfilments().get(0);
    }

    private static List<String> told(Fulfilment fulfilment) {
        return fulfilment.getFindings().stream().map(Finding::toString).toList();
    }
}
