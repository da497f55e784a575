// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Agency.components;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessment;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work counts for whoever held the task on the day of delivery (article 18.1d). */
class CustodyTest {

    private final Agency agency = Agency.of("c-01", "c-02", "c-03")
            .task("t-1", "c-01", "1", "2", "2026-03-31")
            .task("t-2", "c-02", "1", "1", "2026-03-31")
            .delivered("r-2", "t-2", "c-02", "2026-03-31", "1");

    @Test
    void whatTheGiverDeliversAfterTheHandOverCountsForNobody() {
        agency.record("2026-03-15", handOver("h-1", "c-01", "c-02", "2026-03-15"));
        agency.delivered("r-1", "t-1", "c-01", "2026-03-20", "2");

        assertThat(components(agency.rate("c-01", "2026-03"))).containsExactly("0", "0", "0");
        assertThat(codes()).containsExactly("DELIVERED_BY_OTHER");
    }

    @Test
    void onTheDayOfTheHandOverBothMayDeliver() {
        agency.record("2026-03-15", handOver("h-1", "c-01", "c-02", "2026-03-15"));
        agency.delivered("r-1", "t-1", "c-01", "2026-03-15", "1");
        agency.delivered("r-3", "t-1", "c-02", "2026-03-15", "1");

        assertThat(components(agency.rate("c-01", "2026-03"))).containsExactly("0.5", "0.5", "0.5");
        assertThat(components(agency.rate("c-02", "2026-03"))).containsExactly("2", "2", "2");
    }

    @Test
    void aHandOverByOneWhoDoesNotHoldTheTaskHasNoEffect() {
        agency.record("2026-03-10", handOver("h-1", "c-03", "c-02", "2026-03-10"));
        agency.record("2026-03-11", handOver("h-2", "c-02", "c-03", "2026-03-11"));
        agency.delivered("r-1", "t-1", "c-02", "2026-03-12", "2");

        assertThat(components(agency.rate("c-02", "2026-03"))).containsExactly("1", "1", "1");
        assertThat(codes()).containsExactly("HANDED_OVER_BY_OTHER", "HANDED_OVER_BY_OTHER", "DELIVERED_BY_OTHER");
    }

    @Test
    void aTaskPassesAlongAChain() {
        agency.record("2026-03-10", handOver("h-1", "c-01", "c-02", "2026-03-10"));
        agency.record("2026-03-20", handOver("h-2", "c-02", "c-03", "2026-03-20"));
        agency.task("t-3", "c-03", "1", "2", "2026-03-31").delivered("r-3", "t-3", "c-03", "2026-03-31", "2");
        agency.delivered("r-1", "t-1", "c-03", "2026-03-25", "2");

        assertThat(components(agency.rate("c-03", "2026-03"))).containsExactly("2", "2", "2");
        assertThat(codes()).isEmpty();
    }

    @Test
    void moreThanWasAssignedIsFound() {
        agency.delivered("r-1", "t-1", "c-01", "2026-03-20", "2").delivered("r-3", "t-1", "c-01", "2026-03-21", "2");

        assertThat(codes()).containsExactly("DELIVERED_BEYOND_ASSIGNED");
    }

    private List<String> codes() {
        Assessment assessment = agency.assess(Decree335.staff(), "2026-03", Agency.AFTERWARDS);
        return assessment.getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    private static HandOver handOver(String id, String giver, String receiver, String day) {
        return HandOver.builder()
                .id(FactId.of(id))
                .task(TaskId.of("t-1"))
                .giver(CadreId.of(giver))
                .receiver(CadreId.of(receiver))
                .handedOverOn(LocalDate.parse(day))
                .build();
    }
}
