// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Counts of tasks, however they stand. */
class TaskCountsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Property(tries = 400)
    void eachTaskIsInExactlyOneCell(@ForAll Random random, @ForAll @IntRange(max = 12) int size) {
        List<TaskStatus> statuses = statuses(random, size);
        assertThat(cells(TaskCounts.of(statuses)).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(statuses.size());
        for (TaskStatus status : statuses) {
            TaskCounts one = TaskCounts.of(List.of(status));
            assertThat(cells(one)).containsOnlyOnce(1L);
            assertThat(one.withdrawn()).isEqualTo(status.isWithdrawn() ? 1 : 0);
            assertThat(one.done()).isEqualTo(status.isDone() ? 1 : 0);
            assertThat(one.open()).isEqualTo(status.isOpen() ? 1 : 0);
            assertThat(one.due())
                    .isEqualTo(
                            status.getDeadline().isPresent()
                                            && !status.isWithdrawn()
                                            && (status.isDone() || status.getDaysLate() > 0)
                                    ? 1
                                    : 0);
        }
    }

    @Property(tries = 400)
    void theCountsOfTheUnitsAddUpToThoseOfAll(@ForAll Random random, @ForAll @IntRange(max = 12) int size) {
        List<TaskStatus> statuses = statuses(random, size);
        Map<OrgUnitId, TaskCounts> byUnit =
                TaskCounts.by(statuses, status -> status.getTask().getUnit());
        assertThat(byUnit.values().stream().reduce(TaskCounts.NONE, TaskCounts::plus))
                .isEqualTo(TaskCounts.of(statuses));
    }

    @Property(tries = 400)
    void ofWhatIsDueTheDoneAndTheOverdueAreAllOfItAndOfNothingThereIsNoRate(
            @ForAll Random random, @ForAll @IntRange(max = 6) int size) {
        TaskCounts counts = TaskCounts.of(statuses(random, size));
        for (RateBase base : RateBase.values()) {
            boolean applicable = counts.in(base) > 0;
            assertThat(List.of(counts.completion(base), counts.onTime(base), counts.overdue(base)))
                    .allSatisfy(rate -> assertThat(rate.isApplicable()).isEqualTo(applicable));
        }
        Optional<Fraction> both = counts.completion(RateBase.DUE_TASKS)
                .ratio()
                .map(Ratio::toFraction)
                .flatMap(done ->
                        counts.overdue(RateBase.DUE_TASKS).ratio().map(overdue -> done.plus(overdue.toFraction())));
        assertThat(both).isEqualTo(counts.due() == 0 ? Optional.empty() : Optional.of(Fraction.ONE));
    }

    private static List<Long> cells(TaskCounts counts) {
        return List.of(
                counts.doneOnTime(),
                counts.doneLate(),
                counts.doneWithoutDeadline(),
                counts.openInTime(),
                counts.openOverdue(),
                counts.openWithoutDeadline(),
                counts.openUndecided(),
                counts.withdrawn());
    }

    private static List<TaskStatus> statuses(Random random, int size) {
        Monitored district = new Monitored();
        List<OrgUnitId> units = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            OrgUnitId unit = OrgUnitId.of("u-" + i);
            units.add(unit);
            district.with(Monitored.DISTRICT.withId(unit));
        }
        for (int i = 0; i < size; i++) {
            String id = "t-" + i;
            Schedule schedule = schedule(random);
            OrgUnitId unit = units.get(random.nextInt(3));
            district.task(id, task -> task.unit(unit).schedule(schedule));
            if (random.nextInt(3) == 0) {
                district.delivered(id, near(random).toString(), "1");
            }
            if (random.nextBoolean()) {
                TaskPhase[] phases = TaskPhase.values();
                district.phase(
                        id,
                        phases[random.nextInt(phases.length)],
                        near(random).toString(),
                        change -> change.reason("Lý do"));
            }
        }
        return district.monitor(DAY.toString()).statuses();
    }

    private static Schedule schedule(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Schedule.Standing(Optional.empty());
            case 1 -> Schedule.NOTHING_SAID;
            default -> new Schedule.Due(Deadline.until(near(random)));
        };
    }

    private static LocalDate near(Random random) {
        return DAY.plusDays(random.nextInt(9) - 6);
    }
}
