// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The district's letter h has two items; commune 1 carries out both with one item, commune 2 only the second. */
class CascadeMonitorTest {

    private final Province province = Province.of()
            .add(from(Province.DISTRICT, "h", item("1"), item("2")))
            .add(from("c-1", "x1", item("1", "h#1", "h#2")))
            .add(from("c-2", "x2", item("1", "h#2"), item("2", "h#2")))
            // Shared: it serves both items of the district by way of commune 1.
            .add(task("t-1", "c-1", "2023-06-30", "x1#1").build())
            .add(task("t-2", "c-2", "2023-06-30", "x2#1").build())
            .add(task("t-21", "c-2", "2023-06-30").addPartOf(TaskId.of("t-2")).build())
            .add(task("t-22", "c-2", "2023-06-30").addPartOf(TaskId.of("t-2")).build());

    private static Directive from(String issuer, String id, DirectiveItem... items) {
        return issued(id, "2023-03-20").withIssuer(OrgUnitId.of(issuer)).withItems(items);
    }

    private static Task.Builder task(String id, String unit, String deadline, String... items) {
        Task.Builder task = Task.builder()
                .id(TaskId.of(id))
                .title("Việc " + id)
                .unit(OrgUnitId.of(unit))
                .deadline(LocalDate.parse(deadline));
        for (String item : items) {
            task.addSources(new TaskSource.OfItem(ref(item)));
        }
        return task;
    }

    private static PhaseChange done(String task, String on) {
        return PhaseChange.builder()
                .id(FactId.of("pc-" + task))
                .task(TaskId.of(task))
                .phase(TaskPhase.DONE)
                .on(LocalDate.parse(on))
                .build();
    }

    private CascadeRollUp rollUp(String top) {
        return CascadeMonitor.of(province.knownOn("2023-12-31")).rollUp(ref(top));
    }

    @Test
    void anItemWhoseOnlyTaskIsGivenLaterHasNoneYet() {
        province.add(from(Province.DISTRICT, "k", item("1")))
                .add(task("t-3", "c-1", "2024-06-30", "k#1")
                        .assignedOn(LocalDate.of(2024, 1, 2))
                        .build());
        ItemRollUp before = rollUp("k#1").getTop();
        assertThat(before.getItemsWithoutTask()).containsExactly(ref("k#1"));
        assertThat(before.isClosable()).isFalse();
        ItemRollUp after = CascadeMonitor.of(province.knownOn("2024-01-02"))
                .rollUp(ref("k#1"))
                .getTop();
        assertThat(after.getItemsWithoutTask()).isEmpty();
        assertThat(tasks(after.getCounted())).containsExactly("t-3");
    }

    private static List<String> tasks(List<TaskStatus> statuses) {
        return statuses.stream().map(status -> status.getId().toString()).toList();
    }

    @Test
    void sharedWorkCountsOnceWhereverItIsLookedAtTogether() {
        province.add(from("p", "n", item("1"))).add(done("t-1", "2023-06-01"));
        assertThat(tasks(rollUp("h#1").getTop().getCounted())).containsExactly("t-1");
        ItemRollUp second = rollUp("h#2").getTop();
        assertThat(tasks(second.getCounted())).containsExactly("t-1", "t-21", "t-22");
        assertThat(second.getCounts()).isEqualTo(TaskCounts.ofFourCells(1, 0, 0, 2));
        assertThat(second.getCountsByUnit().get(OrgUnitId.of("c-2"))).isEqualTo(TaskCounts.ofFourCells(0, 0, 0, 2));
    }

    @Test
    void aTaskWithPartsIsAsFarAsTheyAre() {
        province.add(done("t-2", "2023-06-01")).add(done("t-21", "2023-06-01"));
        ItemRollUp commune = rollUp("h#2").item(ref("x2#1"));
        assertThat(tasks(commune.getOwn())).containsExactly("t-2");
        assertThat(commune.getCounts()).isEqualTo(TaskCounts.ofFourCells(1, 0, 0, 1));
        assertThat(commune.getClosedTooEarly()).containsExactly(TaskId.of("t-2"));
        assertThat(commune.isClosable()).isFalse();
        province.add(done("t-22", "2023-06-30"));
        assertThat(rollUp("h#2").item(ref("x2#1")).isClosable()).isTrue();
        assertThat(rollUp("h#2").item(ref("x2#1")).getClosedTooEarly()).isEmpty();
    }

    @Test
    void anItemOfWhichNobodyMadeATaskKeepsEverythingAboveOpen() {
        List.of("t-1", "t-2", "t-21", "t-22").forEach(task -> province.add(done(task, "2023-06-01")));
        CascadeRollUp second = rollUp("h#2");
        assertThat(second.getTop().getCounts()).isEqualTo(TaskCounts.ofFourCells(3, 0, 0, 0));
        assertThat(second.getTop().getItemsWithoutTask()).containsExactly(ref("x2#2"));
        assertThat(second.getTop().isClosable()).isFalse();
        assertThat(second.getFindings()).extracting(Finding::code).containsExactly(CascadeMonitor.ITEM_WITHOUT_TASK);
        assertThat(rollUp("h#1").getTop().isClosable()).isTrue();
    }

    @Test
    void aTaskOfAnItemThatDoesNotExistIsFound() {
        province.add(task("t-9", "c-1", "2023-06-30", "h#7").build());
        assertThat(CascadeMonitor.of(province.knownOn("2023-12-31")).findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING TASK_OF_UNKNOWN_ITEM task:t-9 [7, h]");
    }

    @Test
    void inACircleEveryItemSeesEverything() {
        province.add(from("p", "n", item("1", "y#1")))
                .add(from("c-3", "y", item("1", "n#1")))
                .add(task("t-31", "c-3", "2023-06-30", "y#1").build())
                .add(task("t-32", "c-3", "2023-06-30", "n#1").build());
        CascadeRollUp rollUp = rollUp("n#1");
        assertThat(rollUp.getItems())
                .allSatisfy(each -> assertThat(tasks(each.getCounted())).containsExactly("t-31", "t-32"));
        assertThat(rollUp.getFindings()).isNotEmpty();
    }
}
