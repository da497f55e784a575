// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.Source;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskMonitorTest {

    private final Monitored district = new Monitored();

    @ParameterizedTest(name = "on {0}, delivered on {1}")
    @CsvSource({
        "2026-03-19, -,          IN_TIME,  0",
        "2026-03-20, -,          IN_TIME,  0",
        "2026-03-21, -,          OVERDUE,  1",
        "2026-04-20, -,          OVERDUE,  31",
        "2026-04-20, 2026-03-20, ON_TIME,  0",
        "2026-04-20, 2026-03-21, LATE,     1",
        "2026-03-25, 2026-03-30, OVERDUE,  5"
    })
    void theFourCells(String day, String delivered, Timeliness timeliness, int daysLate) {
        district.task("t-1", "2026-03-20");
        if (!delivered.equals("-")) {
            district.delivered("t-1", delivered, "1");
        }
        TaskStatus status = district.status("t-1", day);
        assertThat(status.getTimeliness()).contains(timeliness);
        assertThat(status.getDaysLate()).isEqualTo(daysLate);
        assertThat(status.isDone()).isEqualTo(timeliness == Timeliness.ON_TIME || timeliness == Timeliness.LATE);
    }

    @Test
    void theDayOfTheResultCountsAndNotThatOfItsConfirmation() {
        district.task("t-1", "2026-03-20")
                .phase("t-1", TaskPhase.SUBMITTED, "2026-03-19")
                .phase("t-1", TaskPhase.DONE, "2026-04-02");
        assertThat(district.status("t-1", "2026-04-30").getTimeliness()).contains(Timeliness.ON_TIME);
        district.task("t-2", "2026-03-20")
                .phase("t-2", TaskPhase.DONE, "2026-04-02", change -> change.completedOn(LocalDate.of(2026, 3, 20)));
        assertThat(district.status("t-2", "2026-04-30").getTimeliness()).contains(Timeliness.ON_TIME);
        district.task("t-3", "2026-03-20").phase("t-3", TaskPhase.DONE, "2026-04-02");
        assertThat(district.status("t-3", "2026-04-30").getTimeliness()).contains(Timeliness.LATE);
        assertThat(district.status("t-3", "2026-04-30").getDaysLate()).isEqualTo(13);
    }

    @Test
    void whetherADeliveryWaitsToBeConfirmedOrIsDoneIsAChoice() {
        district.task("t-1", "2026-03-20").delivered("t-1", "2026-03-19", "1");
        assertThat(district.status("t-1", "2026-03-25").getTimeliness()).contains(Timeliness.ON_TIME);
        MonitoringRules strict = MonitoringRules.builder()
                .completedMeans(new Parameter<>("completedMeans", CompletedMeans.ACCEPTED, Basis.LOCAL, Source.NONE))
                .build();
        TaskStatus waiting =
                TaskMonitor.of(district.on("2026-03-25"), strict).statuses().get(0);
        assertThat(waiting.getPhase()).isEqualTo(TaskPhase.SUBMITTED);
        assertThat(waiting.getTimeliness()).contains(Timeliness.OVERDUE);
        district.accepted("r-1", "2026-03-26");
        TaskStatus accepted =
                TaskMonitor.of(district.on("2026-03-26"), strict).statuses().get(0);
        assertThat(accepted.getPhase()).isEqualTo(TaskPhase.DONE);
        assertThat(accepted.getTimeliness()).contains(Timeliness.ON_TIME);
    }

    @Test
    void theAcceptanceOfTheWholeIsTheLaterEventAlsoWhereTheTaskWasPutOff() {
        district.task("t-1", "2026-03-20")
                .delivered("t-1", "2026-03-18", "1")
                .phase("t-1", TaskPhase.SUSPENDED, "2026-03-19")
                .accepted("r-1", "2026-03-25");
        assertThat(district.status("t-1", "2026-03-24").getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(district.status("t-1", "2026-03-25").getPhase()).isEqualTo(TaskPhase.DONE);
        assertThat(district.status("t-1", "2026-03-25").getTimeliness()).contains(Timeliness.ON_TIME);
    }

    @Test
    void theAcceptanceOfWhatWasSentBackConfirmsNothing() {
        district.task("t-1", "2026-03-20")
                .delivered("t-1", "2026-03-10", "1")
                .phase("t-1", TaskPhase.RETURNED, "2026-03-11")
                .delivered("t-1", "2026-03-12", "1")
                .accepted("r-3", "2026-03-13")
                .phase("t-1", TaskPhase.SUBMITTED, "2026-03-14")
                .accepted("r-1", "2026-03-15");
        assertThat(district.status("t-1", "2026-03-13").getPhase()).isEqualTo(TaskPhase.DONE);
        assertThat(district.status("t-1", "2026-03-15").getPhase()).isEqualTo(TaskPhase.SUBMITTED);
    }

    @Test
    void aPartDeliveredAfterItWasSaidToBeAllTakesThatBack() {
        district.task("t-1", "2026-03-20")
                .phase("t-1", TaskPhase.SUBMITTED, "2026-03-19")
                .delivered("t-1", "2026-03-21", "0.5")
                .delivered("t-1", "2026-03-25", "0.5");
        assertThat(district.status("t-1", "2026-03-20").getTimeliness()).contains(Timeliness.ON_TIME);
        assertThat(district.status("t-1", "2026-03-21").getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(district.status("t-1", "2026-03-25").getTimeliness()).contains(Timeliness.LATE);
        assertThat(district.status("t-1", "2026-03-25").getDaysLate()).isEqualTo(5);
    }

    @Test
    void theConfirmationGoesByTheDeliveryAlsoAfterTheTaskWasSaidToBeInProgress() {
        district.task("t-1", "2026-03-20")
                .delivered("t-1", "2026-03-18", "1")
                .phase("t-1", TaskPhase.IN_PROGRESS, "2026-03-19")
                .phase("t-1", TaskPhase.DONE, "2026-04-02");
        assertThat(district.status("t-1", "2026-03-31").getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(district.status("t-1", "2026-04-02").getTimeliness()).contains(Timeliness.ON_TIME);
    }

    @Test
    void whatWasSentBackIsToBeDeliveredAgain() {
        district.task("t-1", "2026-03-20")
                .delivered("t-1", "2026-03-18", "1")
                .phase("t-1", TaskPhase.RETURNED, "2026-03-19")
                .delivered("t-1", "2026-03-23", "1");
        assertThat(district.status("t-1", "2026-03-18").getTimeliness()).contains(Timeliness.ON_TIME);
        assertThat(district.status("t-1", "2026-03-19").getTimeliness()).contains(Timeliness.IN_TIME);
        TaskStatus late = district.status("t-1", "2026-03-31");
        assertThat(late.getTimeliness()).contains(Timeliness.LATE);
        assertThat(late.getPhases())
                .extracting(PhaseHistory.Entered::phase)
                .containsExactly(TaskPhase.ASSIGNED, TaskPhase.SUBMITTED, TaskPhase.RETURNED, TaskPhase.SUBMITTED);
    }

    @Test
    void puttingATaskOffDoesNotStopItsDeadlineAndWithdrawingItTakesItOut() {
        district.task("t-1", "2026-03-20").phase("t-1", TaskPhase.SUSPENDED, "2026-03-10");
        assertThat(district.status("t-1", "2026-03-21").getTimeliness()).contains(Timeliness.OVERDUE);
        district.phase("t-1", TaskPhase.CANCELLED, "2026-03-25");
        assertThat(district.status("t-1", "2026-03-24").getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(district.status("t-1", "2026-03-25").getTimeliness()).isEmpty();
        assertThat(TaskCounts.of(district.monitor("2026-03-25").statuses()))
                .isEqualTo(new TaskCounts(0, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void deliveredAfterItWasWithdrawnIsFound() {
        district.task("t-1", "2026-03-20")
                .phase("t-1", TaskPhase.CANCELLED, "2026-03-10")
                .delivered("t-1", "2026-03-11", "1");
        TaskStatus status = district.status("t-1", "2026-03-31");
        assertThat(status.isWithdrawn()).isTrue();
        assertThat(status.getFindings())
                .extracting(Finding::code)
                .containsExactly(PhaseHistory.DELIVERED_AFTER_CANCELLED);
    }

    @Test
    void aCauseExplainsTheTurnThatItNamesOrAllOfThem() {
        Recurrence rule = Recurrence.parse("every month on the last day from 2026-01");
        district.task("t-1", task -> task.schedule(new Schedule.Repeated(rule)))
                .with(cause("oc-1").turn(LocalDate.of(2026, 1, 31)).build())
                .with(cause("oc-2").build());
        assertThat(district.monitor("2026-02-10").statusesOf(TaskId.of("t-1")))
                .extracting(status -> status.getId() + " " + status.getConfirmedCauses())
                .containsExactly(
                        "t-1@2026-01-31 [objectiveCause:oc-1, objectiveCause:oc-2]",
                        "t-1@2026-02-28 [objectiveCause:oc-2]");
    }

    private static ObjectiveCause.Builder cause(String id) {
        return ObjectiveCause.builder()
                .id(FactId.of(id))
                .task(TaskId.of("t-1"))
                .concern(Concern.TIMELINESS)
                .description("Mưa lũ")
                .confirmedBy("Chủ tịch")
                .confirmedOn(LocalDate.of(2026, 2, 5));
    }

    @Test
    void aCauseOfATurnThatTheTaskDoesNotHaveIsFoundAndExplainsNothing() {
        district.task("t-1", "2026-01-31")
                .with(cause("oc-1").turn(LocalDate.of(2026, 1, 31)).build());
        TaskMonitor monitor = district.monitor("2026-02-10");
        assertThat(monitor.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING NO_SUCH_TURN objectiveCause:oc-1 [t-1, 2026-01-31]");
        assertThat(monitor.statuses().get(0).getConfirmedCauses()).isEmpty();
    }

    @Test
    void anAcceptanceBringsNothingBackThatWasWithdrawn() {
        district.task("t-1", "2026-03-20")
                .delivered("t-1", "2026-03-10", "1")
                .phase("t-1", TaskPhase.CANCELLED, "2026-03-12")
                .accepted("r-1", "2026-03-15");
        assertThat(district.status("t-1", "2026-03-31").isWithdrawn()).isTrue();
    }

    @Test
    void aTaskCannotBeClosedBeforeItsParts() {
        district.task("t-1", "2026-03-20")
                .task("t-2", task -> task.addPartOf(TaskId.of("t-1")))
                .task("t-3", task -> task.addPartOf(TaskId.of("t-2")))
                .phase("t-1", TaskPhase.DONE, "2026-03-10")
                .phase("t-2", TaskPhase.DONE, "2026-03-10");
        TaskStatus whole = district.status("t-1", "2026-03-15");
        assertThat(whole.getOpenParts()).containsExactly(TaskId.of("t-3"));
        assertThat(whole.getFindings()).extracting(Finding::code).containsExactly(TaskMonitor.CLOSED_BEFORE_PARTS);
        district.phase("t-3", TaskPhase.DONE, "2026-03-12");
        assertThat(district.status("t-1", "2026-03-15").getFindings()).isEmpty();
    }

    @Test
    void tasksThatArePartsOfThemselvesAreNamedOnce() {
        district.task("t-1", task -> task.addPartOf(TaskId.of("t-3")))
                .task("t-2", task -> task.addPartOf(TaskId.of("t-1")))
                .task("t-3", task -> task.addPartOf(TaskId.of("t-2")))
                .task("t-4", task -> task.addPartOf(TaskId.of("t-2")));
        assertThat(district.monitor("2026-03-15").findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING PARTS_IN_CIRCLE task:t-1 [t-1, t-2, t-3]");
    }

    @Test
    void obstaclesAndConfirmedCausesExplainAndMoveNoDeadline() {
        district.task("t-1", "2026-03-20")
                .with(Obstacle.builder()
                        .id(FactId.of("ob-1"))
                        .unit(Monitored.UNIT)
                        .addTasks(TaskId.of("t-1"))
                        .description("Chưa có vốn")
                        .raisedOn(LocalDate.of(2026, 3, 1))
                        .build())
                .with(resolution("or-1", "2026-03-25", false))
                .with(resolution("or-2", "2026-03-28", true))
                .with(ObjectiveCause.builder()
                        .id(FactId.of("oc-1"))
                        .task(TaskId.of("t-1"))
                        .concern(Concern.TIMELINESS)
                        .description("Mưa lũ")
                        .confirmedBy("Chủ tịch")
                        .confirmedOn(LocalDate.of(2026, 3, 22))
                        .build());
        TaskStatus status = district.status("t-1", "2026-03-26");
        assertThat(status.getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(status.getOpenObstacles()).hasToString("[obstacle:ob-1]");
        assertThat(status.getConfirmedCauses()).hasToString("[objectiveCause:oc-1]");
        assertThat(district.status("t-1", "2026-03-28").getOpenObstacles()).isEmpty();
        assertThat(district.status("t-1", "2026-03-21").getConfirmedCauses()).isEmpty();
    }

    private static ObstacleResolution resolution(String id, String on, boolean complete) {
        return ObstacleResolution.builder()
                .id(FactId.of(id))
                .obstacle(FactId.of("ob-1"))
                .resolvedOn(LocalDate.parse(on))
                .measure("Tạm ứng kinh phí")
                .complete(complete)
                .build();
    }

    @Test
    void twoPhasesOfOneDayWithoutATimeAreFound() {
        district.task("t-1", "2026-03-20")
                .phase("t-1", TaskPhase.ACCEPTED, "2026-03-10", change -> change.at(LocalTime.of(8, 0)))
                .phase("t-1", TaskPhase.IN_PROGRESS, "2026-03-10", change -> change.at(LocalTime.of(9, 0)));
        assertThat(district.status("t-1", "2026-03-10").getFindings()).isEmpty();
        district.phase("t-1", TaskPhase.SUSPENDED, "2026-03-11").phase("t-1", TaskPhase.CANCELLED, "2026-03-11");
        assertThat(district.status("t-1", "2026-03-11").getFindings())
                .extracting(Finding::code)
                .containsExactly(PhaseHistory.PHASES_OF_ONE_DAY);
    }

    @Test
    void anAcceptanceBeforeTheDeliveryConfirmsNothingAndIsFound() {
        district.task("t-1", "2026-03-20").delivered("t-1", "2026-03-18", "1").accepted("r-1", "2026-03-17");
        TaskStatus status = district.status("t-1", "2026-03-31");
        assertThat(status.getPhase()).isEqualTo(TaskPhase.SUBMITTED);
        assertThat(status.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING ACCEPTED_BEFORE_DELIVERY acceptance:a-2 [2026-03-17, 2026-03-18]");
    }

    @Test
    void aTaskDeliveredInPartsIsDoneOnTheDayOfTheLast() {
        district.task("t-1", task -> task.amount(Fraction.of(3)).deadline(LocalDate.of(2026, 3, 20)))
                .delivered("t-1", "2026-03-10", "2")
                .delivered("t-1", "2026-03-21", "1");
        assertThat(district.status("t-1", "2026-03-15").getPhase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(district.status("t-1", "2026-03-31").getTimeliness()).contains(Timeliness.LATE);
    }
}
