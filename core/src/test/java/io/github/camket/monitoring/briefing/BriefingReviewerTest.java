// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.briefing;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.petition.PetitionReviewer;
import io.github.camket.monitoring.petition.PetitionState;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BriefingReviewerTest {

    private final Province province = Province.of()
            .add(issued("kl-5", "2023-05-31").withIssuer(OrgUnitId.of("p")).withItems(item("1"), item("2")))
            .add(briefing("gb-5", "2023-05-31")
                    .conclusion(DirectiveId.of("kl-5"))
                    .build())
            .add(briefing("gb-6", "2023-06-30").previous(FactId.of("gb-5")).build())
            // Asked for by both items.
            .add(Task.builder()
                    .id(TaskId.of("t-1"))
                    .title("Rà soát chỉ thị, nghị quyết")
                    .unit(OrgUnitId.of(Province.DISTRICT))
                    .addSources(new TaskSource.OfItem(ref("kl-5#1")), new TaskSource.OfItem(ref("kl-5#2")))
                    .deadline(LocalDate.of(2023, 6, 25))
                    .build())
            .add(Petition.builder()
                    .id(PetitionId.of("kn-1"))
                    .sender(OrgUnitId.of(Province.DISTRICT))
                    .addressee(OrgUnitId.of("p"))
                    .subject("Bổ sung vốn")
                    .sentOn(LocalDate.of(2023, 5, 31))
                    .receivedOn(LocalDate.of(2023, 5, 31))
                    .briefing(FactId.of("gb-5"))
                    .replyLimit(TimeLimit.workingDays(10))
                    .build());

    private static Briefing.Builder briefing(String id, String heldOn) {
        return Briefing.builder()
                .id(FactId.of(id))
                .heldOn(LocalDate.parse(heldOn))
                .chair(OrgUnitId.of("p"));
    }

    private FollowUp followUp(String briefing) {
        Snapshot known = province.knownOn("2023-06-30");
        return BriefingReviewer.of(
                        known,
                        CascadeMonitor.of(known),
                        PetitionReviewer.of(WorkingCalendar.official()).review(known))
                .followUp(FactId.of(briefing));
    }

    @Test
    void itOpensWithTheConclusionAndThePetitionsOfTheOneBefore() {
        FollowUp followUp = followUp("gb-6");
        assertThat(followUp.getItems()).hasSize(2);
        assertThat(followUp.getItems().get(0).getTop().getCounts()).isEqualTo(TaskCounts.ofFourCells(0, 0, 0, 1));
        assertThat(followUp.getPetitions())
                .singleElement()
                .satisfies(petition -> assertThat(petition.getState()).isEqualTo(PetitionState.OVERDUE));
    }

    @Test
    void aTaskOfTwoItemsIsOneTask() {
        province.add(PhaseChange.builder()
                .id(FactId.of("pc-1"))
                .task(TaskId.of("t-1"))
                .phase(TaskPhase.DONE)
                .on(LocalDate.of(2023, 6, 20))
                .build());
        assertThat(followUp("gb-6").getCounts()).isEqualTo(TaskCounts.ofFourCells(1, 0, 0, 0));
    }

    @Test
    void aFirstBriefingHasNothingToOpenWith() {
        FollowUp first = followUp("gb-5");
        assertThat(first.getPrevious()).isEmpty();
        assertThat(first.getItems()).isEmpty();
        assertThat(first.getPetitions()).isEmpty();
        assertThat(first.getFindings()).isEmpty();
    }

    @Test
    void aBriefingWithoutAConclusionIsFoundByTheNext() {
        province.add(briefing("gb-7", "2023-07-31").previous(FactId.of("gb-6")).build());
        assertThat(followUp("gb-7").getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING NO_CONCLUSION briefing:gb-7 [gb-6]");
    }

    @Test
    void anUnknownBriefingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> followUp("gb-9"))
                .withMessage("briefing must be one of the snapshot: gb-9");
    }
}
