// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.official.Decree335;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A task repeated every month by the 25th is one item in each month, which stands alone. */
class RepeatedTasksTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 25);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 25);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 25);

    private final Agency agency = Agency.of("c-01")
            .plan(Agency.aTask("t-1", "c-01", "1", "1", "2026-03-25")
                    .schedule(new Schedule.Repeated(Recurrence.parse("every month on day 25 BACK from 2026-02")))
                    .build());

    @Test
    void eachTurnCountsInItsMonth() {
        delivered("r-1", FEBRUARY, "2026-02-25").delivered("r-2", MARCH, "2026-03-26");
        assertThat(components("2026-01")).containsExactly("-", "-", "-");
        assertThat(components("2026-02")).containsExactly("1", "1", "1");
        assertThat(components("2026-03")).containsExactly("1", "1", "0.75");
        assertThat(components("2026-04")).containsExactly("0", "0", "0");
    }

    @Test
    void aTurnIsDeliveredByItsOwnReportsOnly() {
        delivered("r-1", MARCH, "2026-02-25").delivered("r-2", MARCH, "2026-03-25");
        assertThat(components("2026-02")).containsExactly("0", "0", "0");
        assertThat(components("2026-03")).containsExactly("2", "2", "2");
        assertThat(codes()).containsExactly("DELIVERED_BEYOND_ASSIGNED task:t-1@2026-03-25");
    }

    @Test
    void qualityFailuresAreThoseOfTheTurn() {
        delivered("r-1", FEBRUARY, "2026-02-25").delivered("r-2", MARCH, "2026-03-25");
        agency.record(
                "2026-03-27",
                Agency.anAcceptance("r-2", "2026-03-27").qualityFailures(1).build());
        assertThat(components("2026-02")).containsExactly("1", "1", "1");
        assertThat(components("2026-03")).containsExactly("1", "0.75", "1");
    }

    @Test
    void aCauseOfOneTurnExcusesThatTurnAndACauseWithoutATurnAllOfThem() {
        delivered("r-1", FEBRUARY, "2026-02-27").delivered("r-2", MARCH, "2026-03-27");
        agency.record("2026-03-28", cause("oc-1", Optional.of(FEBRUARY)));
        assertThat(components("2026-02")).containsExactly("1", "1", "1");
        assertThat(components("2026-03")).containsExactly("1", "1", "0.75");
        agency.record("2026-03-28", cause("oc-2", Optional.empty()));
        assertThat(components("2026-03")).containsExactly("1", "1", "1");
    }

    @Test
    void anExtensionMovesOneTurnAndBothAreThenDueInOneMonth() {
        delivered("r-1", MARCH, "2026-04-10").delivered("r-2", APRIL, "2026-04-25");
        agency.record(
                "2026-03-20",
                DeadlineChange.builder()
                        .id(FactId.of("dc-1"))
                        .task(TaskId.of("t-1"))
                        .turn(MARCH)
                        .newDeadline(Deadline.until(LocalDate.of(2026, 4, 10)))
                        .outcome(DeadlineChange.Outcome.GRANTED)
                        .decidedOn(LocalDate.of(2026, 3, 20))
                        .decidedBy("Chủ tịch")
                        .build());
        assertThat(components("2026-03")).containsExactly("-", "-", "-");
        assertThat(components("2026-04")).containsExactly("1", "1", "1");
        WorkAccount account =
                WorkAccount.of(agency.knownOn(Agency.AFTERWARDS), Agency.UNIT, ReportingPeriod.parse("2026-04"));
        assertThat(account.entries())
                .extracting(entry -> entry.turn().orElseThrow())
                .containsExactly(MARCH, APRIL);
        assertThat(account.isConserved()).isTrue();
    }

    @Test
    void oneTurnCanBeWithdrawn() {
        agency.record(
                "2026-03-20",
                PhaseChange.builder()
                        .id(FactId.of("pc-1"))
                        .task(TaskId.of("t-1"))
                        .turn(MARCH)
                        .phase(TaskPhase.CANCELLED)
                        .on(LocalDate.of(2026, 3, 20))
                        .build());
        assertThat(components("2026-03")).containsExactly("-", "-", "-");
        assertThat(components("2026-04")).containsExactly("0", "0", "0");
    }

    @Test
    void aReportThatNamesNoTurnCountsForNoneAndIsFound() {
        agency.delivered("r-1", "t-1", "c-01", "2026-03-25", "1");
        assertThat(components("2026-03")).containsExactly("0", "0", "0");
        assertThat(codes()).containsExactly("NO_SUCH_TURN taskReport:r-1");
    }

    private RepeatedTasksTest delivered(String id, LocalDate turn, String day) {
        agency.record(day, Agency.aReport(id, "t-1", "c-01", day, "1").withTurn(turn));
        return this;
    }

    private static ObjectiveCause cause(String id, Optional<LocalDate> turn) {
        return ObjectiveCause.builder()
                .id(FactId.of(id))
                .task(TaskId.of("t-1"))
                .turn(turn)
                .concern(Concern.TIMELINESS)
                .description("bão lũ")
                .confirmedBy("Chủ tịch")
                .confirmedOn(LocalDate.of(2026, 3, 28))
                .build();
    }

    private List<String> components(String month) {
        return Agency.components(agency.rate("c-01", month));
    }

    private List<String> codes() {
        return agency.assess(Decree335.staff(), "2026-03", Agency.AFTERWARDS).getFindings().stream()
                .map(finding -> finding.code().code() + " " + finding.subject())
                .toList();
    }
}
