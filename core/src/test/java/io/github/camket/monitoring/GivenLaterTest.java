// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What comes after the last day that the figures cover counts on no earlier day. */
class GivenLaterTest {

    private final Monitored district = new Monitored();

    @Test
    void aTaskGivenLaterIsInNoCountYet() {
        district.task("t-1", "2026-03-20")
                .task("t-2", task -> task.assignedOn(LocalDate.of(2026, 4, 1)).deadline(LocalDate.of(2026, 4, 30)));
        TaskMonitor before = district.monitor("2026-03-31");
        assertThat(before.statuses())
                .extracting(status -> status.getId().toString())
                .containsExactly("t-1");
        assertThat(before.statusesOf(TaskId.of("t-2"))).isEmpty();
        assertThat(before.isGiven(TaskId.of("t-2"))).isFalse();
        assertThat(before.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING DATED_LATER task:t-2 [2026-04-01, 2026-03-31]");
        TaskMonitor after = district.monitor("2026-04-01");
        assertThat(after.statuses()).hasSize(2);
        assertThat(after.isGiven(TaskId.of("t-2"))).isTrue();
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void aPartGivenLaterKeepsNoWholeOpenAndHidesNone() {
        district.task("t-1", "2026-03-20")
                .task(
                        "t-2",
                        task -> task.addPartOf(TaskId.of("t-1"))
                                .assignedOn(LocalDate.of(2026, 4, 1))
                                .deadline(LocalDate.of(2026, 4, 30)));
        assertThat(district.monitor("2026-03-31").parts().of(TaskId.of("t-1"))).isEmpty();
        assertThat(district.status("t-1", "2026-03-31").getOpenParts()).isEmpty();
        assertThat(district.status("t-1", "2026-04-01").getOpenParts()).hasToString("[t-2]");
    }

    @Test
    void aCauseConfirmedAfterTheLastDayCoveredIsNotConfirmedYet() {
        district.task("t-1", "2026-03-20")
                .with(ObjectiveCause.builder()
                        .id(FactId.of("oc-1"))
                        .task(TaskId.of("t-1"))
                        .concern(Concern.TIMELINESS)
                        .description("Mưa lũ")
                        .confirmedBy("Chủ tịch")
                        .confirmedOn(LocalDate.of(2026, 4, 2))
                        .build());
        TaskMonitor cut = TaskMonitor.of(district.on("2026-04-10").coveringUntil(LocalDate.of(2026, 3, 31)));
        assertThat(cut.statuses().get(0).getConfirmedCauses()).isEmpty();
        assertThat(cut.findings())
                .extracting(Finding::toString)
                .containsExactly("INFO AFTER_CUT_OFF objectiveCause:oc-1 [2026-04-02, 2026-03-31]");
    }

    @Test
    void eachTurnOfATaskIsFoundByTheTask() {
        district.task("t-1", "2026-03-20").task("t-10", "2026-03-20").task("t-2", "2026-03-20");
        assertThat(district.monitor("2026-03-01").statusesOf(TaskId.of("t-1")))
                .extracting(status -> status.getId().toString())
                .containsExactly("t-1");
        assertThat(district.monitor("2026-03-01").statusesOf(TaskId.of("t-0"))).isEmpty();
    }
}
