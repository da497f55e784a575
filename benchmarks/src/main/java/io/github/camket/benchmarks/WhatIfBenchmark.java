// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.Assessor;
import io.github.camket.WhatIf;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.counterfactual.CounterfactualSearch;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What would change the level of one person of an agency, who has three tasks a month; the number of the others must not matter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class WhatIfBenchmark {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 15);
    private static final OrgUnitId UNIT = OrgUnitId.of("u");
    private static final int TASKS = 3;

    /** Number of people. */
    @Param({"20", "200"})
    private int people;

    private WhatIf whatIf;
    private final List<LedgerEntry> entries = new ArrayList<>();

    /** Rates everyone once. */
    @Setup
    public void rate() {
        add(OrgUnit.builder().id(UNIT).name("Đơn vị").kind(OrgKind.DIVISION).build());
        for (int i = 0; i < people; i++) {
            person(CadreId.of("c-" + i));
        }
        whatIf =
                Assessor.of(Decree335.civilServants()).whatIf(Ledger.of(entries).knownOn(END), YEAR);
    }

    private void add(Fact fact) {
        entries.add(new LedgerEntry.Recorded(BEGIN, fact));
    }

    private void person(CadreId cadre) {
        add(Cadre.builder().id(cadre).legalClass(LegalClass.CIVIL_SERVANT).build());
        add(Appointment.builder()
                .id(FactId.of("p-" + cadre))
                .cadre(cadre)
                .unit(UNIT)
                .position(Position.STAFF)
                .startsOn(LocalDate.of(2020, 1, 1))
                .build());
        for (ReportingPeriod month : YEAR.getMonths()) {
            add(JudgedScore.builder()
                    .id(FactId.of("s-" + cadre + "-" + month))
                    .cadre(cadre)
                    .criterion(Decree335.GENERAL.value())
                    .period(month)
                    .points(Points.of("20"))
                    .stage(Stage.AUTHORITY)
                    .scorerPost("Thủ trưởng")
                    .judgedOn(month.getLastDay())
                    .build());
            for (int i = 0; i < TASKS; i++) {
                work(cadre, month.getLastDay(), "t-" + cadre + "-" + month + "-" + i);
            }
        }
    }

    private void work(CadreId cadre, LocalDate due, String id) {
        add(Task.builder()
                .id(TaskId.of(id))
                .title("Nhiệm vụ")
                .unit(UNIT)
                .assignee(cadre)
                .conversionCoefficient(Fraction.ONE)
                .amount(Fraction.ONE)
                .deadline(due)
                .build());
        add(TaskReport.builder()
                .id(FactId.of("r-" + id))
                .task(TaskId.of(id))
                .by(cadre)
                .deliveredOn(due)
                .amount(Fraction.ONE)
                .build());
        add(Acceptance.builder()
                .id(FactId.of("a-" + id))
                .report(FactId.of("r-" + id))
                .decidedOn(due)
                .build());
    }

    /** Every single fact about one person. */
    @Benchmark
    public Counterfactuals singles() {
        return whatIf.search(Subject.of(CadreId.of("c-7")), 0, List.of());
    }

    /** Every single fact and every pair. */
    @Benchmark
    public Counterfactuals pairs() {
        return whatIf.search(Subject.of(CadreId.of("c-7")), CounterfactualSearch.PAIRS, List.of());
    }
}
