// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Deadline;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.Support;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts about tasks refuse what says nothing, and what contradicts itself. */
class TaskFactsTest {

    private static final String BLANK = " \t";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final FactId ID = FactId.of("f-1");
    private static final TaskId TASK = TaskId.of("t-1");
    private static final OrgUnitId UNIT = OrgUnitId.of("u-1");
    private static final OrgUnitId OTHER = OrgUnitId.of("u-2");

    static Stream<Arguments> blanks() {
        return Stream.of(
                blank("title", () -> task().title(BLANK).build()),
                blank("description", () -> task().description(BLANK).build()),
                blank("leaderInCharge", () -> task().leaderInCharge(BLANK).build()),
                blank("monitors", () -> task().addMonitors("Văn phòng", BLANK).build()),
                blank("product", () -> task().product(BLANK).build()),
                blank("authority", () -> task().authority(BLANK).build()),
                blank("by", () -> phase().by(BLANK).build()),
                blank("reason", () -> phase().reason(BLANK).build()),
                blank(
                        "reason",
                        () -> phase().phase(TaskPhase.REFUSED).reason(BLANK).build()),
                blank("originalWord", () -> phase().originalWord(BLANK).build()),
                blank("requestedBy", () -> change().requestedBy(BLANK).build()),
                blank("reason", () -> change().reason(BLANK).build()),
                blank(
                        "decidedBy",
                        () -> change().outcome(DeadlineChange.Outcome.GRANTED)
                                .decidedOn(DAY)
                                .decidedBy(BLANK)
                                .build()),
                blank("description", () -> obstacle().description(BLANK).build()),
                blank("measure", () -> removal().measure(BLANK).build()),
                blank("by", () -> removal().by(BLANK).build()),
                blank("description", () -> support().description(BLANK).build()),
                blank("description", () -> shortcoming().description(BLANK).build()),
                blank("source", () -> shortcoming().source(BLANK).build()),
                blank("remedy", () -> shortcoming().remedy(BLANK).build()),
                blank("description", () -> cause().description(BLANK).build()),
                blank(
                        "confirmedBy",
                        () -> cause().confirmedBy(BLANK).confirmedOn(DAY).build()));
    }

    private static Arguments blank(String attribute, Runnable build) {
        return Arguments.of(attribute, build);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("blanks")
    void aTextThatIsGivenIsNotBlank(String attribute, Runnable build) {
        assertThatIllegalArgumentException()
                .isThrownBy(build::run)
                .withMessage(attribute + " must not be blank: " + BLANK);
    }

    @Test
    void aRefusalSaysWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phase().phase(TaskPhase.REFUSED).build())
                .withMessage("reason must be given for REFUSED: -");
    }

    @Test
    void supportIsPromisedByADayThatIsNotBeforeThePromise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> support().promisedBy(DAY.minusDays(1)).build())
                .withMessage("promisedBy must not be before promisedOn 2026-03-01: 2026-02-28");
        support().promisedBy(DAY).build();
    }

    @Test
    void aUnitSupportsAnotherOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> support().receiver(UNIT).build())
                .withMessage("receiver must be another unit than giver: u-1");
    }

    private static Task.Builder task() {
        return Task.builder().id(TASK).title("Sửa đường").unit(UNIT);
    }

    private static PhaseChange.Builder phase() {
        return PhaseChange.builder().id(ID).task(TASK).phase(TaskPhase.ACCEPTED).on(DAY);
    }

    private static DeadlineChange.Builder change() {
        return DeadlineChange.builder()
                .id(ID)
                .task(TASK)
                .requestedOn(DAY)
                .newDeadline(Deadline.until(DAY))
                .outcome(DeadlineChange.Outcome.ASKED);
    }

    private static Obstacle.Builder obstacle() {
        return Obstacle.builder()
                .id(ID)
                .unit(UNIT)
                .addTasks(TASK)
                .description("Chưa có vốn")
                .raisedOn(DAY);
    }

    private static ObstacleResolution.Builder removal() {
        return ObstacleResolution.builder().id(ID).obstacle(ID).resolvedOn(DAY).measure("Tạm ứng kinh phí");
    }

    private static Support.Builder support() {
        return Support.builder()
                .id(ID)
                .task(TASK)
                .giver(UNIT)
                .receiver(OTHER)
                .description("50 triệu đồng")
                .promisedOn(DAY);
    }

    private static Shortcoming.Builder shortcoming() {
        return Shortcoming.builder()
                .id(ID)
                .unit(UNIT)
                .description("Chậm báo cáo")
                .source("Kết luận kiểm tra")
                .pointedOutOn(DAY);
    }

    private static ObjectiveCause.Builder cause() {
        return ObjectiveCause.builder()
                .id(ID)
                .task(TASK)
                .concern(Concern.TIMELINESS)
                .description("Mưa lũ");
    }
}
