// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.briefing.BriefingReviewer;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.petition.PetitionReviewer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CascadeExplainerTest {

    private static final OrgUnitId PROVINCE = OrgUnitId.of("p");

    private static Task.Builder task(String id, String title) {
        return Task.builder().id(TaskId.of(id)).title(title).unit(PROVINCE).deadline(LocalDate.of(2023, 6, 25));
    }

    private static FollowUp followUp() {
        Snapshot known = Province.of()
                .add(issued("kl-5", "2023-05-31").withIssuer(PROVINCE).withItems(item("1"), item("2")))
                .add(issued("kh-1", "2023-06-10")
                        .withIssuer(PROVINCE)
                        .withItems(item("7").withCarriesOut(ref("kl-5#1"))))
                .add(Briefing.builder()
                        .id(FactId.of("gb-5"))
                        .heldOn(LocalDate.of(2023, 5, 31))
                        .chair(PROVINCE)
                        .conclusion(DirectiveId.of("kl-5"))
                        .build())
                .add(Briefing.builder()
                        .id(FactId.of("gb-6"))
                        .heldOn(LocalDate.of(2023, 6, 30))
                        .chair(PROVINCE)
                        .previous(FactId.of("gb-5"))
                        .build())
                .add(task("t-1", "Lập danh sách")
                        .addSources(new TaskSource.OfItem(ref("kh-1#7")))
                        .build())
                .add(task("t-2", "Tổng hợp")
                        .addSources(new TaskSource.OfItem(ref("kl-5#2")))
                        .build())
                .add(task("t-3", "Phần của huyện").addPartOf(TaskId.of("t-2")).build())
                .add(PhaseChange.builder()
                        .id(FactId.of("pc-1"))
                        .task(TaskId.of("t-1"))
                        .phase(TaskPhase.DONE)
                        .on(LocalDate.of(2023, 6, 20))
                        .build())
                .knownOn("2023-06-30");
        return BriefingReviewer.of(
                        known,
                        CascadeMonitor.of(known),
                        PetitionReviewer.of(WorkingCalendar.official()).review(known))
                .followUp(FactId.of("gb-6"));
    }

    @Test
    void everyCountedTaskIsTold() {
        assertThat(CascadeExplainer.in(Language.VIETNAMESE, Map.of(PROVINCE, "Tỉnh Mẫu"))
                        .explain(followUp()))
                .hasToString("""
                        Giao ban ngày 30/06/2023: kết quả thực hiện kết luận giao ban ngày 31/05/2023
                          Toàn bộ kết luận – 2 nhiệm vụ: 1 hoàn thành đúng hạn; 1 chưa hoàn thành, quá hạn
                            Mục 1 của kl-5 (Tỉnh Mẫu): Mục 1
                              1 nhiệm vụ: 1 hoàn thành đúng hạn. Có thể kết thúc
                              Mục 7 của kh-1 (Tỉnh Mẫu): Mục 7
                                1 nhiệm vụ: 1 hoàn thành đúng hạn. Có thể kết thúc
                                t-1: Lập danh sách - hoàn thành đúng hạn
                            Mục 2 của kl-5 (Tỉnh Mẫu): Mục 2
                              1 nhiệm vụ: 1 chưa hoàn thành, quá hạn
                              t-2: Tổng hợp - chưa hoàn thành, quá hạn 5 ngày
                                t-3: Phần của huyện - chưa hoàn thành, quá hạn 5 ngày""");
    }

    @Test
    void theSameInEnglish() {
        assertThat(CascadeExplainer.in(Language.ENGLISH, Map.of())
                        .explain(followUp())
                        .toString())
                .contains("The whole conclusion – 2 tasks: 1 done on time; 1 not done, overdue")
                .contains("Item 7 of kh-1 (p): ", "1 task: 1 done on time. Can be closed");
    }
}
