// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.Support;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What should have come by a day and has not is told: promised support, and the remedy of a shortcoming. */
class PromisesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private final Monitored district = new Monitored().task("t-1", "2026-03-31");

    @ParameterizedTest(name = "given on {0}, asked on {1}: {2}")
    @CsvSource({
        "-,          2026-03-20, false",
        "-,          2026-03-21, true",
        "2026-03-20, 2026-03-31, false",
        "2026-03-25, 2026-03-31, false",
        "2026-03-25, 2026-03-24, true"
    })
    void supportIsMissingFromTheDayAfterItsLast(String given, String day, boolean missing) {
        Support.Builder support = support().promisedBy(DUE);
        district.with((given.equals("-") ? support : support.givenOn(LocalDate.parse(given))).build());
        assertThat(told(day).contains("WARNING SUPPORT_OVERDUE support:sp-1 [2026-03-20, u-tinh, u-hu]"))
                .isEqualTo(missing);
    }

    @Test
    void supportWithoutADayIsNeverMissing() {
        district.with(support().build());
        assertThat(told("2026-12-31")).isEmpty();
    }

    @ParameterizedTest(name = "remedied on {0}, asked on {1}: {2}")
    @CsvSource({
        "-,          2026-03-20, false",
        "-,          2026-03-21, true",
        "2026-03-20, 2026-03-31, false",
        "2026-03-25, 2026-03-24, true"
    })
    void aShortcomingIsMissingItsRemedyFromTheDayAfterItsLast(String remedied, String day, boolean missing) {
        Shortcoming.Builder shortcoming = Shortcoming.builder()
                .id(FactId.of("sc-1"))
                .unit(Monitored.UNIT)
                .description("Chậm báo cáo")
                .source("Kết luận kiểm tra")
                .pointedOutOn(LocalDate.of(2026, 1, 5))
                .dueOn(DUE);
        district.with((remedied.equals("-") ? shortcoming : shortcoming.remediedOn(LocalDate.parse(remedied))).build());
        assertThat(told(day).contains("WARNING SHORTCOMING_OVERDUE shortcoming:sc-1 [2026-03-20, u-hu]"))
                .isEqualTo(missing);
    }

    @Test
    void anObstacleThatWasRemovedBeforeItWasReportedIsFound() {
        district.with(Obstacle.builder()
                        .id(FactId.of("ob-1"))
                        .unit(Monitored.UNIT)
                        .addTasks(TaskId.of("t-1"))
                        .description("Chưa có vốn")
                        .raisedOn(LocalDate.of(2026, 3, 2))
                        .build())
                .with(ObstacleResolution.builder()
                        .id(FactId.of("or-1"))
                        .obstacle(FactId.of("ob-1"))
                        .resolvedOn(LocalDate.of(2026, 3, 1))
                        .measure("Tạm ứng kinh phí")
                        .build());
        assertThat(told("2026-03-31"))
                .containsExactly(
                        "WARNING RESOLVED_BEFORE_RAISED obstacleResolution:or-1 [ob-1, 2026-03-01, 2026-03-02]");
    }

    private Support.Builder support() {
        OrgUnit province = OrgUnit.builder()
                .id(OrgUnitId.of("u-tinh"))
                .name("Tỉnh Mẫu")
                .kind(OrgKind.of("PROVINCE_PARTY_COMMITTEE"))
                .build();
        district.with(province);
        return Support.builder()
                .id(FactId.of("sp-1"))
                .task(TaskId.of("t-1"))
                .giver(province.getId())
                .receiver(Monitored.UNIT)
                .description("50 triệu đồng")
                .promisedOn(LocalDate.of(2026, 3, 1));
    }

    private List<String> told(String day) {
        return district.monitor(day).findings().stream().map(Finding::toString).toList();
    }
}
