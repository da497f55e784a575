// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work of a person by the deadline in force. A month in which nothing is due has no ratios. */
class DeadlineInForceTest {

    private static final String[] NOTHING = {"-", "-", "-"};

    private final Agency agency = Agency.of("c-01");

    @Test
    void anExtensionGrantedInTimeMovesTheTaskToTheMonthOfItsNewDeadline() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .record("2026-03-25", granted("t-1", "2026-03-10", "2026-03-18", "2026-04-30"))
                .delivered("r-1", "t-1", "c-01", "2026-04-10", "1");
        assertThat(components("2026-03")).containsExactly(NOTHING);
        assertThat(components("2026-04")).containsExactly("1", "1", "1");
        assertThat(codes("2026-04")).isEmpty();
    }

    @Test
    void asKnownBeforeTheDecisionWasRecordedTheTaskIsStillDueInMarch() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .record("2026-04-05", granted("t-1", "2026-03-10", "2026-03-18", "2026-04-30"));
        assertThat(Agency.components(agency.rate("c-01", "2026-03", "2026-04-04")))
                .containsExactly("0", "0", "0");
        assertThat(Agency.components(agency.rate("c-01", "2026-03", "2026-04-05")))
                .containsExactly(NOTHING);
    }

    @ParameterizedTest(name = "asked {0}, {1}")
    @CsvSource({
        "2026-03-20, CURES_IF_ASKED_IN_TIME, true",
        "2026-03-21, CURES_IF_ASKED_IN_TIME, false",
        "2026-03-21, CURES, true",
        "2026-03-20, DOES_NOT_CURE, false"
    })
    void aLateGrantMovesTheTaskOnlyWhereItCures(String asked, LateGrant reading, boolean cures) {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .record("2026-03-25", granted("t-1", asked, "2026-03-25", "2026-04-30"))
                .delivered("r-1", "t-1", "c-01", "2026-04-10", "1");
        Regulation local = reading(reading);
        String[] late = {"1", "1", "0.75"};
        assertThat(Agency.components(agency.rate(local, "c-01", "2026-03"))).containsExactly(cures ? NOTHING : late);
        assertThat(Agency.components(agency.rate(local, "c-01", "2026-04")))
                .containsExactly(cures ? new String[] {"1", "1", "1"} : NOTHING);
        assertThat(codes("2026-03")).containsExactly("GRANTED_LATE");
    }

    @Test
    void withdrawnInTimeItLeavesTheTotal() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").record("2026-03-20", withdrawn("t-1", "2026-03-20"));
        assertThat(components("2026-03")).containsExactly(NOTHING);
        assertThat(codes("2026-03")).isEmpty();
    }

    @Test
    void withdrawnAfterItsDueDayItWasDueAndStays() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").record("2026-03-21", withdrawn("t-1", "2026-03-21"));
        assertThat(components("2026-03")).containsExactly("0", "0", "0");
        assertThat(codes("2026-03")).containsExactly("WITHDRAWN_AFTER_DUE");
    }

    @Test
    void whoeverWritesTheWithdrawalDownAgainDoesNotMoveItsDay() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .record("2026-03-10", withdrawn("t-1", "2026-03-10"))
                .record("2026-03-25", withdrawn("t-1", "2026-03-25"));
        assertThat(components("2026-03")).containsExactly(NOTHING);
        assertThat(codes("2026-03")).isEmpty();
    }

    @Test
    void takenUpAgainItIsNotWithdrawn() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .record("2026-03-10", withdrawn("t-1", "2026-03-10"))
                .record("2026-03-12", withdrawn("t-1", "2026-03-12").withPhase(TaskPhase.IN_PROGRESS));
        assertThat(components("2026-03")).containsExactly("0", "0", "0");
        assertThat(codes("2026-03")).isEmpty();
    }

    /** Withdrawn between the old and the new deadline: in time by one reading, too late by the other. */
    @Test
    void whatWasDeliveredOfATaskCountsByEachReadingByWhichTheTaskWasDue() {
        agency.task("t-1", "c-01", "1", "2", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-18", "1")
                .record("2026-03-25", granted("t-1", "2026-03-19", "2026-03-25", "2026-04-30"))
                .record("2026-04-10", withdrawn("t-1", "2026-04-10"));
        assertThat(components("2026-03")).containsExactly(NOTHING);
        assertThat(components("2026-04")).containsExactly(NOTHING);
        assertThat(Agency.components(agency.rate(reading(LateGrant.DOES_NOT_CURE), "c-01", "2026-03")))
                .containsExactly("0.5", "0.5", "0.5");
    }

    @Test
    void aTaskWithoutADeadlineIsMeasuredNowhereAndFound() {
        agency.plan(Agency.aTask("t-1", "c-01", "1", "1", "2026-03-20")
                .schedule(new Schedule.Standing(Optional.empty()))
                .build());
        agency.plan(Agency.aTask("t-2", "c-01", "1", "1", "2026-03-20")
                .schedule(Schedule.NOTHING_SAID)
                .build());
        agency.delivered("r-1", "t-1", "c-01", "2026-03-20", "1");
        assertThat(components("2026-03")).containsExactly(NOTHING);
        assertThat(agency.assess(Decree335.staff(), "2026-03", Agency.AFTERWARDS)
                        .getFindings())
                .extracting(finding -> finding.code().code() + " " + finding.subject())
                .containsExactly("WITHOUT_DEADLINE task:t-1", "WITHOUT_DEADLINE task:t-2");
    }

    @Test
    void aTaskThatGotItsDeadlineLaterIsDueByIt() {
        agency.plan(Agency.aTask("t-1", "c-01", "1", "1", "2026-03-20")
                        .schedule(Schedule.NOTHING_SAID)
                        .build())
                .record("2026-04-01", granted("t-1", "2026-03-31", "2026-04-01", "2026-04-10"));
        assertThat(components("2026-04")).containsExactly("0", "0", "0");
        assertThat(codes("2026-04")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16:59:59, 1", "17:00, 0.75", "-, 1"})
    void whatComesWhenTheDayHasClosedIsOneDayLate(String at, String timeliness) {
        Deadline deadline = Deadline.until(LocalDate.of(2026, 3, 20)).withClosing(ClosingTime.at(17, 0));
        Optional<LocalTime> time = at.equals("-") ? Optional.empty() : Optional.of(LocalTime.parse(at));
        agency.plan(Agency.aTask("t-1", "c-01", "1", "1", "2026-03-20")
                        .schedule(new Schedule.Due(deadline))
                        .build())
                .record(
                        "2026-03-20",
                        Agency.aReport("r-1", "t-1", "c-01", "2026-03-20", "1").withDeliveredAt(time));
        assertThat(components("2026-03")).containsExactly("1", "1", timeliness);
    }

    private static Regulation reading(LateGrant reading) {
        return LocalRules.gathering(rules -> rules.withLateGrant(LocalRules.changed(rules.getLateGrant(), reading)));
    }

    private List<String> components(String month) {
        return Agency.components(agency.rate("c-01", month));
    }

    private List<String> codes(String month) {
        return agency.assess(Decree335.staff(), month, Agency.AFTERWARDS).getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    private static DeadlineChange granted(String task, String asked, String decided, String deadline) {
        return DeadlineChange.builder()
                .id(FactId.of("dc-" + decided))
                .task(TaskId.of(task))
                .requestedOn(LocalDate.parse(asked))
                .newDeadline(Deadline.until(LocalDate.parse(deadline)))
                .outcome(DeadlineChange.Outcome.GRANTED)
                .decidedOn(LocalDate.parse(decided))
                .decidedBy("Chủ tịch")
                .build();
    }

    private static PhaseChange withdrawn(String task, String on) {
        return PhaseChange.builder()
                .id(FactId.of("pc-" + on))
                .task(TaskId.of(task))
                .phase(TaskPhase.CANCELLED)
                .on(LocalDate.parse(on))
                .build();
    }
}
