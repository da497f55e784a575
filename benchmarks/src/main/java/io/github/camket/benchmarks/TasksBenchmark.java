// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
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

/** How the tasks of a unit stand, three changes of phase each, every ten of them parts of one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TasksBenchmark {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final OrgUnitId UNIT = OrgUnitId.of("u-1");
    private static final List<TaskPhase> PHASES = List.of(TaskPhase.ACCEPTED, TaskPhase.IN_PROGRESS, TaskPhase.DONE);

    /** Number of tasks. */
    @Param({"5000", "50000"})
    private int number;

    private Snapshot snapshot;
    private List<TaskStatus> statuses;

    /** Records all tasks and changes on the first day, and looks in the middle of the year. */
    @Setup
    public void record() {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(entry(OrgUnit.builder()
                .id(UNIT)
                .name("Huyện Mẫu")
                .kind(OrgKind.PEOPLES_COMMITTEE)
                .build()));
        for (int task = 0; task < number; task++) {
            entries.add(entry(task(task)));
            for (int turn = 0; turn < PHASES.size(); turn++) {
                entries.add(entry(change(task, turn)));
            }
        }
        snapshot = Ledger.of(entries).knownOn(LocalDate.of(2026, 6, 30));
        statuses = TaskMonitor.of(snapshot).statuses();
    }

    private static LedgerEntry entry(Fact fact) {
        return new LedgerEntry.Recorded(BEGIN, fact);
    }

    private static Task task(int number) {
        int whole = number - number % 10;
        return Task.builder()
                .id(TaskId.of("t-" + number))
                .title("Việc " + number)
                .unit(UNIT)
                .deadline(BEGIN.plusDays(number % 300))
                .partOf(whole == number ? List.of() : List.of(TaskId.of("t-" + whole)))
                .build();
    }

    private static PhaseChange change(int task, int turn) {
        return PhaseChange.builder()
                .id(FactId.of("pc-" + task + "-" + turn))
                .task(TaskId.of("t-" + task))
                .phase(PHASES.get(turn))
                .on(BEGIN.plusDays(task % 200 + 10 * turn))
                .build();
    }

    /** How all tasks stand. */
    @Benchmark
    public TaskMonitor monitor() {
        return TaskMonitor.of(snapshot);
    }

    /** How many of them stand how. */
    @Benchmark
    public TaskCounts counts() {
        return TaskCounts.of(statuses);
    }
}
