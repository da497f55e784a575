// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.document.Source;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines: how they close, how they are moved, the turns of repeated tasks, tasks without one. */
class TaskDeadlinesTest {

    private final Monitored district = new Monitored();

    @Test
    void aStandingDutyHasNoDeadlineAndAnUndecidedOneMayStillGetOne() {
        district.task("t-1", task -> task.schedule(new Schedule.Standing(Optional.of("Thường xuyên"))))
                .task("t-2", task -> task.schedule(new Schedule.Undecided(Optional.of("chưa chốt"))))
                .task("t-3", task -> task)
                .delivered("t-1", "2026-03-01", "1")
                .granted("t-2", "2026-03-01", "2026-03-05", "2026-03-10");
        assertThat(district.status("t-1", "2026-12-31").getTimeliness()).contains(Timeliness.NO_DEADLINE);
        assertThat(district.status("t-1", "2026-12-31").isDone()).isTrue();
        assertThat(district.status("t-2", "2026-03-04").getTimeliness()).contains(Timeliness.UNKNOWN_DEADLINE);
        assertThat(district.status("t-2", "2026-03-05").getTimeliness()).contains(Timeliness.IN_TIME);
        assertThat(district.status("t-2", "2026-03-11").getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(district.status("t-3", "2026-12-31").getTimeliness()).contains(Timeliness.UNKNOWN_DEADLINE);
    }

    @Test
    void beforeADayLeavesTheDayOut() {
        district.task("t-1", task -> task.schedule(new Schedule.Due(Deadline.parse("trước ngày 20/03/2026"))));
        assertThat(district.status("t-1", "2026-03-19").getTimeliness()).contains(Timeliness.IN_TIME);
        assertThat(district.status("t-1", "2026-03-20").getTimeliness()).contains(Timeliness.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({"16:59:59, ON_TIME, 0", "17:00, LATE, 1"})
    void aBodyCanCloseItsDaysEarlier(String at, Timeliness timeliness, int daysLate) {
        Deadline deadline = Deadline.until(LocalDate.of(2026, 3, 20)).withClosing(ClosingTime.at(17, 0));
        district.task("t-1", task -> task.schedule(new Schedule.Due(deadline)))
                .delivered("t-1", "2026-03-20", report -> report.deliveredAt(LocalTime.parse(at)));
        assertThat(district.status("t-1", "2026-03-31").getTimeliness()).contains(timeliness);
        assertThat(district.status("t-1", "2026-03-31").getDaysLate()).isEqualTo(daysLate);
    }

    @Test
    void atTheEndOfADayThatClosedAtFiveAnOpenTaskIsOverdue() {
        Deadline deadline = Deadline.until(LocalDate.of(2026, 3, 20)).withClosing(ClosingTime.at(17, 0));
        district.task("t-1", task -> task.schedule(new Schedule.Due(deadline)));
        assertThat(district.status("t-1", "2026-03-19").getTimeliness()).contains(Timeliness.IN_TIME);
        TaskStatus closed = district.status("t-1", "2026-03-20");
        assertThat(closed.getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(closed.getDaysLate()).isEqualTo(1);
        assertThat(closed.isDueSoon()).isFalse();
    }

    @Test
    void anExtensionMovesTheDeadlineFromTheDayOfTheDecisionAndTheFirstOneStaysReadable() {
        district.task("t-1", "2026-03-20").granted("t-1", "2026-03-15", "2026-03-19", "2026-04-30");
        TaskStatus before = district.status("t-1", "2026-03-18");
        assertThat(before.getDeadline()).contains(Deadline.until(LocalDate.of(2026, 3, 20)));
        TaskStatus after = district.status("t-1", "2026-04-10");
        assertThat(after.getTimeliness()).contains(Timeliness.IN_TIME);
        assertThat(after.getDaysLeft()).hasValue(20);
        assertThat(after.getOriginalDeadline()).contains(Deadline.until(LocalDate.of(2026, 3, 20)));
        assertThat(after.getDaysLateAgainstOriginal()).isEqualTo(21);
    }

    @ParameterizedTest(name = "asked {0}, {1}")
    @CsvSource({
        "2026-03-20, CURES_IF_ASKED_IN_TIME, ON_TIME",
        "2026-03-21, CURES_IF_ASKED_IN_TIME, LATE",
        "2026-03-21, CURES,                  ON_TIME",
        "2026-03-20, DOES_NOT_CURE,          LATE"
    })
    void whetherALateGrantCuresIsAChoiceAndTheReportShowsIt(String asked, LateGrant reading, Timeliness timeliness) {
        district.task("t-1", "2026-03-20")
                .granted("t-1", asked, "2026-03-25", "2026-04-30")
                .delivered("t-1", "2026-04-10", "1");
        MonitoringRules rules = MonitoringRules.builder()
                .lateGrant(new Parameter<>("lateGrant", reading, Basis.LOCAL, Source.NONE))
                .build();
        TaskStatus status =
                TaskMonitor.of(district.on("2026-05-31"), rules).statuses().get(0);
        assertThat(status.getTimeliness()).contains(timeliness);
        assertThat(status.getFindings())
                .extracting(Finding::toString)
                .containsExactly("INFO GRANTED_LATE deadlineChange:dc-1 [2026-03-25, 2026-03-20]");
    }

    @Test
    void whatWasOnlyAskedForOrRefusedChangesNothingAndIsTold() {
        district.task("t-1", "2026-03-20")
                .with(request("dc-a", "2026-03-10").build())
                .with(request("dc-b", "2026-03-15")
                        .outcome(DeadlineChange.Outcome.REFUSED)
                        .decidedOn(LocalDate.of(2026, 3, 18))
                        .decidedBy("Chủ tịch")
                        .build());
        assertThat(district.status("t-1", "2026-03-17").getChangesNotGranted())
                .extracting(change -> change.getId().value())
                .containsExactly("dc-a");
        TaskStatus later = district.status("t-1", "2026-03-31");
        assertThat(later.getTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(later.getChangesNotGranted())
                .extracting(change -> change.getId().value())
                .containsExactly("dc-a", "dc-b");
        district.granted("t-1", "2026-03-10", "2026-03-19", "2026-04-30");
        assertThat(district.status("t-1", "2026-03-31").getChangesNotGranted())
                .extracting(change -> change.getId().value())
                .containsExactly("dc-b");
    }

    private static DeadlineChange.Builder request(String id, String requestedOn) {
        return DeadlineChange.builder()
                .id(FactId.of(id))
                .task(TaskId.of("t-1"))
                .requestedOn(LocalDate.parse(requestedOn))
                .newDeadline(Deadline.until(LocalDate.of(2026, 4, 30)))
                .outcome(DeadlineChange.Outcome.ASKED);
    }

    @Test
    void aChangeThatNamesAnotherOldDeadlineIsFound() {
        district.task("t-1", "2026-03-20")
                .granted(
                        "t-1",
                        "2026-03-01",
                        "2026-03-02",
                        "2026-04-30",
                        change -> change.oldDeadline(Deadline.until(LocalDate.of(2026, 3, 31))));
        assertThat(district.status("t-1", "2026-03-05").getFindings())
                .extracting(Finding::code)
                .containsExactly(DeadlineHistory.OLD_DEADLINE_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, false", "2026-03-17, true", "2026-03-20, true", "2026-03-21, false"})
    void dueSoonIsAWindowThatIncludesTheLastDay(String day, boolean soon) {
        district.task("t-1", "2026-03-20");
        assertThat(district.status("t-1", day).isDueSoon()).isEqualTo(soon);
    }

    @Test
    void eachTurnOfARepeatedTaskStandsAlone() {
        Recurrence rule = Recurrence.parse("every month on the last day from 2026-01");
        district.task("t-1", task -> task.schedule(new Schedule.Repeated(rule)))
                .delivered("t-1", "2026-01-31", report -> report.turn(LocalDate.of(2026, 1, 31)))
                .delivered("t-1", "2026-03-03", report -> report.turn(LocalDate.of(2026, 2, 28)));
        List<TaskStatus> turns = district.monitor("2026-04-10").statusesOf(TaskId.of("t-1"));
        assertThat(turns)
                .extracting(
                        status -> status.getId() + " " + status.getTimeliness().orElseThrow())
                .containsExactly(
                        "t-1@2026-01-31 ON_TIME",
                        "t-1@2026-02-28 LATE",
                        "t-1@2026-03-31 OVERDUE",
                        "t-1@2026-04-30 IN_TIME");
    }

    @Test
    void aTurnThatIsStillToComeKeepsNoWholeOpen() {
        Recurrence rule = Recurrence.parse("every month on the last day from 2026-01");
        district.task("t-0", "2026-03-20")
                .task("t-1", task -> task.addPartOf(TaskId.of("t-0")).schedule(new Schedule.Repeated(rule)))
                .delivered("t-1", "2026-01-31", report -> report.turn(LocalDate.of(2026, 1, 31)));
        assertThat(district.status("t-0", "2026-02-27").getOpenParts()).isEmpty();
        assertThat(district.status("t-0", "2026-02-28").getOpenParts()).hasToString("[t-1]");
    }

    @Test
    void aTurnThatTheRuleDoesNotGiveIsFoundAndCountsForNone() {
        Recurrence rule = Recurrence.parse("every month on the last day from 2026-01");
        district.task("t-1", task -> task.schedule(new Schedule.Repeated(rule)))
                .delivered("t-1", "2026-02-28", report -> report.turn(LocalDate.of(2026, 2, 27)))
                .delivered("t-1", "2026-02-28", report -> report);
        TaskMonitor monitor = district.monitor("2026-02-28");
        assertThat(monitor.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING NO_SUCH_TURN taskReport:r-1 [t-1, 2026-02-27]",
                        "WARNING NO_SUCH_TURN taskReport:r-2 [t-1, -]");
        assertThat(monitor.statuses()).noneMatch(TaskStatus::isDone);
    }

    @Test
    void aBodyCanHaveADefaultTermWhichNobodyHasUnlessItSaysSo() {
        district.task("t-1", task -> task.assignedOn(LocalDate.of(2026, 3, 5)));
        assertThat(district.status("t-1", "2026-06-30").getDeadline()).isEmpty();
        MonitoringRules rules = MonitoringRules.builder()
                .defaultTerm(new Parameter<>("defaultTerm", Optional.of(TimeLimit.days(10)), Basis.LOCAL, Source.NONE))
                .build();
        TaskStatus status =
                TaskMonitor.of(district.on("2026-03-16"), rules).statuses().get(0);
        // The tenth day, 15 March, is a Sunday.
        assertThat(status.getDeadline()).contains(Deadline.until(LocalDate.of(2026, 3, 16)));
        assertThat(status.getTimeliness()).contains(Timeliness.IN_TIME);
        assertThat(status.getCountedDeadline()).isPresent();
    }
}
