// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.Support;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.ComplexityGroup;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.briefing.BriefingReviewer;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Tasks of units with everything that can be said about them, how they went, and what stood in their way. */
final class SmallTasks {

    private static final OrgUnitId PROVINCE = OrgUnitId.of("u-tu");
    private static final OrgUnitId DISTRICT = OrgUnitId.of("u-hu");
    private static final LocalDate TURN = LocalDate.parse("2026-02-28");

    private SmallTasks() {}

    /** How everything stands in the middle of March. */
    static TaskMonitor monitor() {
        return TaskMonitor.of(SmallAgency.ledger().knownOn(LocalDate.parse("2026-03-15")));
    }

    /** What became of the first item of the conclusion of the briefing. */
    static CascadeRollUp cascade() {
        return CascadeMonitor.of(known()).rollUp(ItemRef.of("v-3", "1"));
    }

    /** With what the second briefing opens. */
    static FollowUp followUp() {
        return BriefingReviewer.of(known(), CascadeMonitor.of(known()), SmallDirectives.petitions())
                .followUp(FactId.of("gb-6"));
    }

    private static Snapshot known() {
        return SmallAgency.ledger().knownOn(LocalDate.parse("2026-03-20"));
    }

    static List<Fact> facts() {
        return List.of(
                plain("t-20", "Sửa đường ven sông").build(),
                plain("t-21", "Giải phóng mặt bằng")
                        .description("Đoạn qua thôn Mẫu")
                        .assigner(Subject.of(PROVINCE))
                        .addSources(new TaskSource.OfPetition(PetitionId.of("kn-1")))
                        .assignedOn(LocalDate.parse("2026-01-02"))
                        .addCoordinating(Subject.of(PROVINCE))
                        .leaderInCharge("Phó Chủ tịch Ủy ban nhân dân")
                        .addMonitors("Văn phòng")
                        .product("Biên bản bàn giao mặt bằng")
                        .authority("Chủ tịch Ủy ban nhân dân")
                        .submitting(Subject.of(DISTRICT))
                        .addSources(new TaskSource.OfItem(ItemRef.of("v-1", "I.1")))
                        .addSources(new TaskSource.Oral(
                                "Bí thư", LocalDate.parse("2026-01-02"), Optional.of(LocalTime.of(8, 30))))
                        .addPartOf(TaskId.of("t-20"))
                        .complexityGroup(ComplexityGroup.of("N3"))
                        .conversionCoefficient(Fraction.of(5, 2))
                        .amount(Fraction.of(2))
                        .schedule(new Schedule.Due(Deadline.parse("trước 17 giờ 00 ngày 27/02/2026")))
                        .build(),
                plain("t-25", "Rà soát kết luận")
                        .addSources(new TaskSource.OfItem(ItemRef.of("v-4", "1")))
                        .deadline(LocalDate.parse("2026-03-10"))
                        .build(),
                Briefing.builder()
                        .id(FactId.of("gb-6"))
                        .heldOn(LocalDate.parse("2023-06-30"))
                        .chair(PROVINCE)
                        .previous(FactId.of("gb-5"))
                        .build(),
                plain("t-22", "Báo cáo hằng tháng")
                        .schedule(new Schedule.Repeated(
                                Recurrence.parse("every month on the last day from 2026-01"),
                                Optional.of(LocalDate.parse("2026-12-31")),
                                ClosingTime.at(17, 0),
                                Optional.of("hằng tháng, hạn ngày cuối tháng")))
                        .build(),
                plain("t-23", "Giữ gìn an ninh trật tự")
                        .schedule(new Schedule.Standing(Optional.of("thường xuyên")))
                        .build(),
                plain("t-24", "Đánh giá cấp ủy")
                        .schedule(new Schedule.Undecided(Optional.of("trước 31/11/2026")))
                        .build());
    }

    static List<Fact> work() {
        return List.of(
                TaskReport.builder()
                        .id(FactId.of("r-20"))
                        .task(TaskId.of("t-22"))
                        .turn(TURN)
                        .deliveredOn(LocalDate.parse("2026-02-28"))
                        .deliveredAt(LocalTime.of(16, 59, 30))
                        .amount(Fraction.ONE)
                        .addEvidence(new Evidence("Văn phòng", "Báo cáo đã ký"))
                        .build(),
                PhaseChange.builder()
                        .id(FactId.of("pc-1"))
                        .task(TaskId.of("t-22"))
                        .turn(TURN)
                        .phase(TaskPhase.DONE)
                        .on(LocalDate.parse("2026-03-02"))
                        .at(LocalTime.of(9, 0))
                        .by("Chánh Văn phòng")
                        .reason("Đủ nội dung")
                        .originalWord("Đã xác nhận")
                        .completedOn(LocalDate.parse("2026-02-28"))
                        .build(),
                PhaseChange.builder()
                        .id(FactId.of("pc-2"))
                        .task(TaskId.of("t-23"))
                        .phase(TaskPhase.IN_PROGRESS)
                        .on(LocalDate.parse("2026-01-10"))
                        .build(),
                DeadlineChange.builder()
                        .id(FactId.of("dc-1"))
                        .task(TaskId.of("t-21"))
                        .requestedOn(LocalDate.parse("2026-02-20"))
                        .requestedBy("Chủ tịch Ủy ban nhân dân huyện")
                        .reason("Chờ phương án bồi thường")
                        .oldDeadline(Deadline.parse("trước 17 giờ 00 ngày 27/02/2026"))
                        .newDeadline(Deadline.until(LocalDate.parse("2026-03-31")))
                        .outcome(DeadlineChange.Outcome.GRANTED)
                        .decidedOn(LocalDate.parse("2026-02-26"))
                        .decidedBy("Chủ tịch Ủy ban nhân dân tỉnh")
                        .document(LegalBasis.of("99/UBND-NC", Confidence.UNVERIFIED))
                        .build(),
                DeadlineChange.builder()
                        .id(FactId.of("dc-2"))
                        .task(TaskId.of("t-22"))
                        .turn(LocalDate.parse("2026-03-31"))
                        .requestedOn(LocalDate.parse("2026-03-01"))
                        .newDeadline(Deadline.until(LocalDate.parse("2026-04-05")))
                        .outcome(DeadlineChange.Outcome.ASKED)
                        .build(),
                ObjectiveCause.builder()
                        .id(FactId.of("oc-20"))
                        .task(TaskId.of("t-22"))
                        .turn(TURN)
                        .concern(Concern.TIMELINESS)
                        .description("Mất điện")
                        .build(),
                Shortcoming.builder()
                        .id(FactId.of("sh-20"))
                        .unit(DISTRICT)
                        .description("Chậm giải ngân")
                        .source("Kiểm điểm năm 2025")
                        .pointedOutOn(LocalDate.parse("2026-01-10"))
                        .remedy("Giao ban hằng tuần")
                        .remediedOn(LocalDate.parse("2026-02-20"))
                        .addEvidence(new Evidence("Văn phòng", "Thông báo kết luận"))
                        .build(),
                Obstacle.builder()
                        .id(FactId.of("ob-1"))
                        .unit(DISTRICT)
                        .addTasks(TaskId.of("t-20"), TaskId.of("t-21"))
                        .description("Chưa có vốn")
                        .raisedOn(LocalDate.parse("2026-02-10"))
                        .asked(PROVINCE)
                        .build(),
                ObstacleResolution.builder()
                        .id(FactId.of("or-1"))
                        .obstacle(FactId.of("ob-1"))
                        .resolvedOn(LocalDate.parse("2026-02-25"))
                        .by("Sở Tài chính")
                        .measure("Tạm ứng 50 % kinh phí")
                        .complete(false)
                        .build(),
                Support.builder()
                        .id(FactId.of("su-1"))
                        .task(TaskId.of("t-21"))
                        .giver(PROVINCE)
                        .receiver(DISTRICT)
                        .description("Kinh phí giải phóng mặt bằng")
                        .promisedOn(LocalDate.parse("2026-01-02"))
                        .promisedBy(LocalDate.parse("2026-06-30"))
                        .givenOn(LocalDate.parse("2026-02-25"))
                        .build());
    }

    private static Task.Builder plain(String id, String title) {
        return Task.builder().id(TaskId.of(id)).title(title).unit(DISTRICT);
    }
}
