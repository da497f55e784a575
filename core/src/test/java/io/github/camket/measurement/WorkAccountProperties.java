// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** T34, whatever is repeated, moved, withdrawn and handed over: the account of a unit by tasks and by people agrees. */
class WorkAccountProperties {

    private static final String[] PEOPLE = {"c-a", "c-b", "c-c"};
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Property(tries = 150)
    void theAccountIsConservedAndTheMonthsAddUpToTheYear(@ForAll Random random, @ForAll @IntRange(max = 6) int tasks) {
        Snapshot known = known(random, tasks);
        for (LateGrant reading : LateGrant.values()) {
            WorkAccount year = WorkAccount.of(known, Agency.UNIT, ReportingPeriod.year(2026), reading);
            assertThat(year.isConserved()).isTrue();
            assertThat(year.entries())
                    .extracting(entry -> entry.task() + " " + entry.turn())
                    .doesNotHaveDuplicates();
            Fraction months = Fraction.ZERO;
            for (ReportingPeriod month : ReportingPeriod.year(2026).getMonths()) {
                WorkAccount ofMonth = WorkAccount.of(known, Agency.UNIT, month, reading);
                assertThat(ofMonth.isConserved()).isTrue();
                months = months.plus(ofMonth.unitTotal());
            }
            assertThat(months).isEqualTo(year.unitTotal());
        }
    }

    private static Snapshot known(Random random, int tasks) {
        Commune commune = Commune.of().staff("u-01", PEOPLE);
        for (int i = 0; i < tasks; i++) {
            boolean repeated = random.nextInt(3) == 0;
            Task task = task(random, "t-" + i, repeated);
            commune.plan(task);
            for (int change = random.nextInt(3); change > 0; change--) {
                Optional<LocalDate> turn =
                        repeated ? Optional.of(LocalDate.of(2026, 1 + random.nextInt(6), 25)) : Optional.empty();
                FactId id = FactId.of("x-" + i + "-" + change);
                LocalDate on = day(random);
                commune.record(on.toString(), granted(random, id, task, turn, on));
                commune.record(
                        on.toString(),
                        PhaseChange.builder()
                                .id(id)
                                .task(task.getId())
                                .turn(turn)
                                .phase(random.nextBoolean() ? TaskPhase.CANCELLED : TaskPhase.IN_PROGRESS)
                                .on(day(random).isBefore(on) ? on : on.minusDays(random.nextInt(9)))
                                .build());
                if (task.getAssignee().isPresent()) {
                    commune.record(on.toString(), handOver(random, id, task, on));
                }
            }
        }
        return commune.agency().knownOn(Agency.AFTERWARDS);
    }

    private static Task task(Random random, String id, boolean repeated) {
        Schedule schedule = repeated
                ? new Schedule.Repeated(Recurrence.parse("every month on day 25 BACK from 2026-01"))
                : random.nextInt(4) == 0 ? Schedule.NOTHING_SAID : Schedule.until(day(random));
        return Task.builder()
                .id(TaskId.of(id))
                .title("Hồ sơ")
                .unit(Agency.UNIT)
                .assignee(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(person(random)))
                .origin(random.nextBoolean() ? TaskOrigin.PLANNED : TaskOrigin.AD_HOC)
                .conversionCoefficient(Fraction.of(1 + random.nextInt(5), 2))
                .schedule(schedule)
                .build();
    }

    private static DeadlineChange granted(Random random, FactId id, Task task, Optional<LocalDate> turn, LocalDate on) {
        return DeadlineChange.builder()
                .id(id)
                .task(task.getId())
                .turn(turn)
                .requestedOn(on.minusDays(random.nextInt(20)))
                .newDeadline(Deadline.until(day(random)))
                .outcome(DeadlineChange.Outcome.GRANTED)
                .decidedOn(on)
                .decidedBy("Chủ tịch")
                .build();
    }

    private static HandOver handOver(Random random, FactId id, Task task, LocalDate on) {
        CadreId giver = person(random);
        CadreId receiver = person(random);
        return HandOver.builder()
                .id(id)
                .task(task.getId())
                .giver(giver)
                .receiver(
                        giver.equals(receiver) ? CadreId.of(PEOPLE[giver.equals(CadreId.of("c-a")) ? 1 : 0]) : receiver)
                .handedOverOn(on)
                .build();
    }

    private static CadreId person(Random random) {
        return CadreId.of(PEOPLE[random.nextInt(PEOPLE.length)]);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(180));
    }
}
