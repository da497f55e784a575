// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.measurement.WorkAccount.Line;
import io.github.camket.measurement.WorkAccount.Standing;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T34: a task moved from A to B stays in the assigned total of A and counts outside that of B: two entries, one task. */
class WorkAccountTest {

    private static final CadreId A = CadreId.of("c-a");
    private static final CadreId B = CadreId.of("c-b");
    private static final CadreId C = CadreId.of("c-c");

    private final Commune commune = Commune.of().staff("u-01", "c-a", "c-b", "c-c");

    @Test
    void aMovedTaskIsOneTaskWithTwoEntries() {
        commune.plan(task("t-1", A, "5")).plan(task("t-2", B, "3")).record("2026-03-10", handOver("h-1", "t-1", A, B));
        WorkAccount account = account("2026-03");
        assertThat(account.unitTotal()).isEqualTo(Fraction.of(8));
        assertThat(account.entries().get(0).lines())
                .containsExactly(new Line(A, Standing.BASE), new Line(B, Standing.TAKEN_OVER));
        assertThat(account.people().get(A).base()).isEqualTo(Fraction.of(5));
        assertThat(account.people().get(A).handedOver()).isEqualTo(Fraction.of(5));
        assertThat(account.people().get(B).base()).isEqualTo(Fraction.of(3));
        assertThat(account.people().get(B).takenOver()).isEqualTo(Fraction.of(5));
        assertThat(account.countedTwice()).isEqualTo(Fraction.of(5));
        assertThat(account.isConserved()).isTrue();
    }

    @Test
    void additionalWorkAndWorkOfTheUnitAreShownApart() {
        commune.plan(task("t-1", A, "5").withOrigin(TaskOrigin.AD_HOC))
                .plan(task("t-2", B, "3"))
                .plan(task("t-3", B, "2").withAssignee(Optional.empty()));
        WorkAccount account = account("2026");
        assertThat(account.people().get(A).additional()).isEqualTo(Fraction.of(5));
        assertThat(account.people().get(A).base()).isEqualTo(Fraction.ZERO);
        assertThat(account.ofNobody()).isEqualTo(Fraction.of(2));
        assertThat(account.unitTotal()).isEqualTo(Fraction.of(10));
        assertThat(account.isConserved()).isTrue();
    }

    @Test
    void aChainOfHandOversIsCountedOnceForEachPerson() {
        commune.plan(task("t-1", A, "4"))
                .record("2026-03-05", handOver("h-1", "t-1", A, B))
                .record("2026-03-08", handOver("h-2", "t-1", B, C))
                .record("2026-03-12", handOver("h-3", "t-1", C, B));
        WorkAccount account = account("2026-03");
        assertThat(account.entries().get(0).lines())
                .containsExactly(
                        new Line(A, Standing.BASE), new Line(B, Standing.TAKEN_OVER), new Line(C, Standing.TAKEN_OVER));
        assertThat(account.countedTwice()).isEqualTo(Fraction.of(8));
        assertThat(account.unitTotal()).isEqualTo(Fraction.of(4));
        assertThat(account.isConserved()).isTrue();
    }

    @Test
    void whatComesBackIsNotHandedOver() {
        commune.plan(task("t-1", A, "4"))
                .record("2026-03-05", handOver("h-1", "t-1", A, B))
                .record("2026-03-08", handOver("h-2", "t-1", B, A));
        WorkAccount account = account("2026-03");
        assertThat(account.entries().get(0).holder()).contains(A);
        assertThat(account.people().get(A).handedOver()).isEqualTo(Fraction.ZERO);
        assertThat(account.people().get(A).base()).isEqualTo(Fraction.of(4));
        assertThat(account.isConserved()).isTrue();
    }

    @Test
    void whatIsAfterTheCutOffIsNotInIt() {
        commune.plan(task("t-1", A, "4"))
                .plan(task("t-2", A, "7").withSchedule(Schedule.until(LocalDate.of(2026, 3, 23))))
                .record("2026-03-25", handOver("h-21", "t-1", A, B));
        assertThat(account("2026-03").unitTotal()).isEqualTo(Fraction.of(11));
        WorkAccount early = WorkAccount.of(
                commune.agency().knownOn(Agency.AFTERWARDS).coveringUntil(LocalDate.of(2026, 3, 22)),
                Agency.UNIT,
                ReportingPeriod.parse("2026-03"));
        assertThat(early.unitTotal()).isEqualTo(Fraction.of(4));
        assertThat(early.entries().get(0).lines()).containsExactly(new Line(A, Standing.BASE));
        assertThat(early.findings())
                .extracting(finding -> finding.code().code())
                .containsExactly("AFTER_CUT_OFF");
    }

    @Test
    void aHandOverBySomebodyElseHasNoEffectAndIsFound() {
        commune.plan(task("t-1", A, "4")).record("2026-03-05", handOver("h-1", "t-1", B, C));
        WorkAccount account = account("2026-03");
        assertThat(account.people()).containsOnlyKeys(A);
        assertThat(account.findings())
                .extracting(finding -> finding.code())
                .containsExactly(Measurer.HANDED_OVER_BY_OTHER);
    }

    @Test
    void onlyTasksOfTheUnitDueInThePeriodAreInIt() {
        commune.plan(task("t-1", A, "4"))
                .plan(task("t-2", A, "7").withSchedule(Schedule.until(LocalDate.of(2026, 4, 1))))
                .unit("u-02", "u-01")
                .plan(task("t-3", A, "9").withUnit(OrgUnitId.of("u-02")));
        assertThat(account("2026-03").unitTotal()).isEqualTo(Fraction.of(4));
        assertThat(account("2026-H1").unitTotal()).isEqualTo(Fraction.of(11));
    }

    private WorkAccount account(String period) {
        return WorkAccount.of(commune.agency().knownOn(Agency.AFTERWARDS), Agency.UNIT, ReportingPeriod.parse(period));
    }

    private static Task task(String id, CadreId assignee, String amount) {
        return Task.builder()
                .id(TaskId.of(id))
                .title("Hồ sơ")
                .unit(Agency.UNIT)
                .assignee(assignee)
                .conversionCoefficient(Fraction.ONE)
                .amount(Fraction.parse(amount))
                .deadline(LocalDate.of(2026, 3, 20))
                .build();
    }

    private static HandOver handOver(String id, String task, CadreId from, CadreId to) {
        return HandOver.builder()
                .id(FactId.of(id))
                .task(TaskId.of(task))
                .giver(from)
                .receiver(to)
                .handedOverOn(LocalDate.of(2026, 3, Integer.parseInt(id.substring(2)) + 4))
                .build();
    }
}
