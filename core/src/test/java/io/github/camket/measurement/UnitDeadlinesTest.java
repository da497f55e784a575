// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tasks of a unit by the deadline in force. Besides the task in question there is one done on time. */
class UnitDeadlinesTest {

    private final Commune commune = Commune.of().tasks("u-01", ".");

    @ParameterizedTest(name = "asked {0}, {1}")
    @CsvSource({
        "2026-06-30, CURES_IF_ASKED_IN_TIME, 0",
        "2026-07-01, CURES_IF_ASKED_IN_TIME, 0.5",
        "2026-07-01, CURES, 0",
        "2026-06-30, DOES_NOT_CURE, 0.5"
    })
    void aLateGrantUndoesTheLatenessOnlyWhereItCures(String asked, LateGrant reading, String late) {
        task(Schedule.until(LocalDate.of(2026, 6, 30)));
        commune.record("2026-07-05", granted(asked, "2026-07-05", "2026-08-31")).done("t-1", "2026-08-20");
        Regulation local =
                LocalRules.units(rules -> rules.withLateGrant(LocalRules.changed(rules.getLateGrant(), reading)));
        assertThat(Commune.measured(commune.rateUnit(local, "u-01"), "late")).isEqualTo(late);
    }

    @Test
    void anExtensionIntoTheNextYearTakesTheTaskOutOfThisOne() {
        task(Schedule.until(LocalDate.of(2026, 12, 15)));
        assertThat(share("completed")).isEqualTo("0.5");
        commune.record("2026-12-10", granted("2026-12-01", "2026-12-10", "2027-01-15"));
        assertThat(share("completed")).isEqualTo("1");
    }

    @Test
    void eachTurnIsATask() {
        task(new Schedule.Repeated(
                Recurrence.parse("every 3 months on the last day from 2026-03"),
                Optional.of(LocalDate.of(2026, 9, 30)),
                ClosingTime.END_OF_DAY,
                Optional.empty()));
        for (String turn : new String[] {"2026-03-31", "2026-06-30"}) {
            commune.record(
                    turn, Agency.aReport("r-" + turn, "t-1", "c-99", turn, "1").withTurn(LocalDate.parse(turn)));
        }
        assertThat(share("completed")).isEqualTo("0.75");
        assertThat(share("late")).isEqualTo("0.25");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 1, 0", "2026-07-01, 0.5, 1"})
    void withdrawnInTimeItLeavesTheTotalAndWithdrawnLaterItStays(String on, String completed, int found) {
        task(Schedule.until(LocalDate.of(2026, 6, 30)));
        commune.record(
                on,
                PhaseChange.builder()
                        .id(FactId.of("pc-1"))
                        .task(TaskId.of("t-1"))
                        .phase(TaskPhase.CANCELLED)
                        .on(LocalDate.parse(on))
                        .build());
        assertThat(share("completed")).isEqualTo(completed);
        assertThat(commune.found("WITHDRAWN_AFTER_DUE")).hasSize(found);
    }

    @Test
    void aTaskWithoutADeadlineIsInNoShareAndFound() {
        task(Schedule.NOTHING_SAID);
        assertThat(share("completed")).isEqualTo("1");
        assertThat(commune.found("WITHOUT_DEADLINE")).containsExactly("task:t-1");
    }

    @ParameterizedTest
    @CsvSource({"16:59:59, 0", "17:00, 0.5"})
    void whatComesWhenTheDayHasClosedIsLate(String at, String late) {
        task(new Schedule.Due(Deadline.until(LocalDate.of(2026, 6, 30)).withClosing(ClosingTime.at(17, 0))));
        commune.record(
                "2026-06-30",
                Agency.aReport("r-1", "t-1", "c-99", "2026-06-30", "1").withDeliveredAt(LocalTime.parse(at)));
        assertThat(share("late")).isEqualTo(late);
    }

    private void task(Schedule schedule) {
        commune.plan(Commune.aTask("t-1", "u-01").schedule(schedule).build());
    }

    private String share(String measure) {
        return Commune.measured(commune.rateUnit(Decree335.organizations(), "u-01"), measure);
    }

    private static DeadlineChange granted(String asked, String decided, String deadline) {
        return DeadlineChange.builder()
                .id(FactId.of("dc-1"))
                .task(TaskId.of("t-1"))
                .requestedOn(LocalDate.parse(asked))
                .newDeadline(Deadline.until(LocalDate.parse(deadline)))
                .outcome(DeadlineChange.Outcome.GRANTED)
                .decidedOn(LocalDate.parse(decided))
                .decidedBy("Chủ tịch")
                .build();
    }
}
