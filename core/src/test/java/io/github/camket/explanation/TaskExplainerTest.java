// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.quantity.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskExplainerTest {

    private static final TaskExplainer VIETNAMESE = TaskExplainer.in(Language.VIETNAMESE);
    private static final TaskExplainer ENGLISH = TaskExplainer.in(Language.ENGLISH);
    private static final OrgUnitId UNIT = OrgUnitId.of("u-hu");
    private static final TaskCounts PUBLISHED = TaskCounts.ofFourCells(14_068, 1_983, 5_640, 223);

    private static final Task TASK = Task.builder()
            .id(TaskId.of("t-1"))
            .title("Giải phóng mặt bằng")
            .unit(UNIT)
            .leaderInCharge("Phó Chủ tịch")
            .product("Biên bản bàn giao")
            .schedule(new Schedule.Due(Deadline.parse("trước ngày 21/03/2026")))
            .build();

    private static TaskStatus status(String day, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                OrgUnit.builder()
                        .id(UNIT)
                        .name("Huyện Mẫu")
                        .kind(OrgKind.of("DISTRICT_PARTY_COMMITTEE"))
                        .build(),
                TASK));
        facts.addAll(List.of(more));
        return TaskMonitor.of(Ledger.of(facts.stream()
                                .map(fact -> new LedgerEntry.Recorded(LocalDate.of(2026, 1, 1), fact))
                                .toList())
                        .knownOn(LocalDate.parse(day)))
                .statuses()
                .get(0);
    }

    private static final DeadlineChange MOVED = DeadlineChange.builder()
            .id(FactId.of("dc-1"))
            .task(TaskId.of("t-1"))
            .oldDeadline(Deadline.until(LocalDate.of(2026, 3, 31)))
            .newDeadline(Deadline.until(LocalDate.of(2026, 4, 30)))
            .outcome(DeadlineChange.Outcome.GRANTED)
            .decidedOn(LocalDate.of(2026, 3, 25))
            .decidedBy("Chủ tịch")
            .document(LegalBasis.of("99/UBND-NC", Confidence.UNVERIFIED))
            .build();

    private static final PhaseChange DONE = PhaseChange.builder()
            .id(FactId.of("pc-1"))
            .task(TaskId.of("t-1"))
            .phase(TaskPhase.DONE)
            .on(LocalDate.of(2026, 4, 2))
            .originalWord("Đã xử lý")
            .build();

    @Test
    void aTaskInVietnamese() {
        assertThat(VIETNAMESE.explain(status("2026-04-10", MOVED, DONE))).hasToString("""
                t-1: Giải phóng mặt bằng - hoàn thành quá hạn 13 ngày
                  Tính đến hết ngày 10/04/2026
                  Chủ trì: u-hu
                  Lãnh đạo phụ trách: Phó Chủ tịch
                  Sản phẩm: Biên bản bàn giao
                  Từ ngày 02/04/2026: hoàn thành (nguyên văn: "Đã xử lý")
                  Ngày có kết quả: 02/04/2026
                  Thời hạn ban đầu: trước ngày 21/03/2026 (nguyên văn: "trước ngày 21/03/2026")
                  Được gia hạn nhưng vẫn tính quá hạn: đến hết ngày 30/04/2026; Chủ tịch quyết định ngày 25/03/2026, theo 99/UBND-NC
                  Gia hạn dc-1: được chấp thuận ngày 25/03/2026, sau ngày hết hạn cũ 20/03/2026.
                  Gia hạn dc-1 ghi ngày hết hạn cũ là 31/03/2026; thời hạn đang có hiệu lực là 20/03/2026.""");
    }

    @Test
    void aTaskInEnglish() {
        assertThat(ENGLISH.explain(status("2026-03-19"))).hasToString("""
                t-1: Giải phóng mặt bằng - not done, in time, 1 day left (due soon)
                  At the end of 2026-03-19
                  Lead: u-hu
                  Leader in charge: Phó Chủ tịch
                  Product: Biên bản bàn giao
                  Deadline: before 2026-03-21 (in the document: "trước ngày 21/03/2026")""");
    }

    @Test
    void unitsAndObstaclesAreToldByTheirWords() {
        Obstacle obstacle = Obstacle.builder()
                .id(FactId.of("ob-1"))
                .unit(UNIT)
                .addTasks(TaskId.of("t-1"))
                .description("Chưa có giá đất")
                .raisedOn(LocalDate.of(2026, 3, 1))
                .build();
        TaskExplainer explainer = TaskExplainer.in(
                Language.VIETNAMESE, Map.of(UNIT.toRef(), "Huyện Mẫu", obstacle.getRef(), obstacle.getDescription()));
        assertThat(explainer.explain(status("2026-03-19", obstacle)).toString())
                .contains("Chủ trì: Huyện Mẫu", "chưa tháo gỡ: ob-1 (Chưa có giá đất)");
        assertThat(VIETNAMESE.explain(status("2026-03-19", obstacle)).toString())
                .contains("Chủ trì: u-hu", "chưa tháo gỡ: ob-1");
    }

    @Test
    void anAssignmentIsOneLineWithTheDeadlineInForce() {
        assertThat(VIETNAMESE.assignment(status("2026-03-19"))).hasToString("""
                t-1: Giải phóng mặt bằng - chưa hoàn thành, trong hạn, còn 1 ngày (sắp đến hạn)
                  Chủ trì: u-hu. Lãnh đạo phụ trách: Phó Chủ tịch. Sản phẩm: Biên bản bàn giao. \
                Thời hạn: trước ngày 21/03/2026 (nguyên văn: "trước ngày 21/03/2026")""");
    }

    @Test
    void whatWasAskedForIsToldWithWhatBecameOfIt() {
        DeadlineChange asked = DeadlineChange.builder()
                .id(FactId.of("dc-2"))
                .task(TaskId.of("t-1"))
                .requestedOn(LocalDate.of(2026, 3, 10))
                .newDeadline(Deadline.until(LocalDate.of(2026, 4, 30)))
                .outcome(DeadlineChange.Outcome.ASKED)
                .build();
        assertThat(VIETNAMESE.explain(status("2026-03-19", asked)).toString())
                .contains("Đề nghị gia hạn ngày 10/03/2026, chưa có quyết định: đến hết ngày 30/04/2026");
        DeadlineChange refused = DeadlineChange.builder()
                .from(asked)
                .outcome(DeadlineChange.Outcome.REFUSED)
                .decidedOn(LocalDate.of(2026, 3, 12))
                .decidedBy("Chủ tịch")
                .build();
        assertThat(VIETNAMESE.explain(status("2026-03-19", refused)).toString())
                .contains("Chủ tịch không chấp thuận gia hạn, ngày 12/03/2026: đến hết ngày 30/04/2026");
        assertThat(ENGLISH.explain(status("2026-03-19", refused)).toString())
                .contains("New deadline refused by Chủ tịch on 2026-03-12: by the end of 2026-04-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 'not done, in time, 10 days left'",
        "2026-03-20, 'not done, in time, due at the end of this day (due soon)'",
        "2026-03-21, 'not done, 1 day overdue'",
        "2026-03-31, 'not done, 11 days overdue'"
    })
    void daysAreCounted(String day, String words) {
        assertThat(ENGLISH.timeliness(status(day))).isEqualTo(words);
    }

    @Test
    void schedules() {
        Recurrence rule = Recurrence.parse("every month on the last day from 2026-01");
        assertThat(VIETNAMESE.schedule(new Schedule.Repeated(rule)))
                .isEqualTo(TimeWording.in(Language.VIETNAMESE).recurrence(rule));
        assertThat(VIETNAMESE.schedule(new Schedule.Standing(Optional.of("Thường xuyên"))))
                .isEqualTo("thường xuyên, không có thời hạn (nguyên văn: \"Thường xuyên\")");
        assertThat(ENGLISH.schedule(Schedule.NOTHING_SAID)).isEqualTo("deadline not decided");
    }

    @Test
    void countsCutOffAsTheReportDid() {
        assertThat(VIETNAMESE.explain(PUBLISHED, Rounding.down(2))).hasToString("""
                Tổng số nhiệm vụ: 21.914
                  Hoàn thành: 16.051
                    đúng hạn: 14.068
                    quá hạn: 1.983
                  Chưa hoàn thành: 5.863
                    trong hạn: 5.640
                    quá hạn: 223
                  Tỷ lệ hoàn thành: 98,62 % (16.051 trên 16.274 nhiệm vụ đến hạn)
                  Tỷ lệ quá hạn: 1,37 % (223 trên 16.274 nhiệm vụ đến hạn)
                  Tỷ lệ hoàn thành: 73,24 % (16.051 trên 21.914 nhiệm vụ, kể cả chưa đến hạn)""");
    }

    @Test
    void aRateNeverShowsAllWhereOneIsMissingAndNothingWhereNothingIsDue() {
        assertThat(ENGLISH.explain(TaskCounts.ofFourCells(99_999, 0, 0, 1), Rounding.halfUp(2))
                        .toString())
                .contains("Completion rate: 99.999 % (99,999 of 100,000 due tasks)");
        assertThat(ENGLISH.explain(TaskCounts.ofFourCells(0, 0, 5, 0), Rounding.halfUp(2))
                        .toString())
                .contains("Completion rate: not applicable, no due tasks yet")
                .contains("Completion rate: 0.00 % (0 of 5 tasks, those not yet due included)");
    }
}
