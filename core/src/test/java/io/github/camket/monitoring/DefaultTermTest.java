// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.document.Source;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The term of a body for tasks of which nobody said a deadline: the deadline that it gives is one like any other. */
class DefaultTermTest {

    private static final MonitoringRules RULES = MonitoringRules.builder()
            .defaultTerm(new Parameter<>("defaultTerm", Optional.of(TimeLimit.days(10)), Basis.LOCAL, Source.NONE))
            .build();

    // The tenth day, 15 March, is a Sunday.
    private static final Deadline COUNTED = Deadline.until(LocalDate.of(2026, 3, 16));

    private final Monitored district = new Monitored();

    private TaskStatus status(String day) {
        return TaskMonitor.of(district.on(day), RULES)
                .statusesOf(TaskId.of("t-1"))
                .get(0);
    }

    @Test
    void itIsMovedLateLikeADeadlineThatWasSaid() {
        district.task("t-1", task -> task.assignedOn(LocalDate.of(2026, 3, 5)))
                .granted("t-1", "2026-03-20", "2026-03-25", "2026-04-30");
        TaskStatus late = status("2026-03-31");
        assertThat(late.getDeadline()).contains(COUNTED);
        assertThat(late.getDaysLate()).isEqualTo(15);
        assertThat(late.getFindings()).extracting(Finding::code).contains(DeadlineHistory.GRANTED_LATE);
    }

    @Test
    void itIsMovedInTimeLikeADeadlineThatWasSaid() {
        district.task("t-1", task -> task.assignedOn(LocalDate.of(2026, 3, 5)))
                .granted("t-1", "2026-03-10", "2026-03-16", "2026-04-30", change -> change.oldDeadline(COUNTED));
        TaskStatus moved = status("2026-03-31");
        assertThat(moved.getDeadline()).contains(Deadline.until(LocalDate.of(2026, 4, 30)));
        assertThat(moved.getOriginalDeadline()).contains(COUNTED);
        assertThat(moved.getFindings()).isEmpty();
    }

    @Test
    void outsideTheYearsOfTheCalendarThereIsNoneAndThatIsFound() {
        district.task("t-1", task -> task.assignedOn(LocalDate.of(1850, 3, 5)));
        TaskStatus status = status("2026-03-31");
        assertThat(status.getTimeliness()).contains(Timeliness.UNKNOWN_DEADLINE);
        assertThat(status.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING DEFAULT_TERM_OUTSIDE_CALENDAR task:t-1 [1850-03-05]");
    }

    @Test
    void wordsThatLeaveTheDayOpenAreNotSilence() {
        district.task(
                "t-1",
                task -> task.assignedOn(LocalDate.of(2026, 3, 5))
                        .schedule(new Schedule.Undecided(Optional.of("chưa chốt"))));
        assertThat(status("2026-03-31").getDeadline()).isEmpty();
    }
}
