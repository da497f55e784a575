// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Agency.components;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded but dated after the day of the facts does not count yet, and is found. */
class DatedLaterTest {

    private static final String KNOWN = "2026-12-10";
    private static final LocalDate LATER = LocalDate.parse("2026-12-25");

    private final Agency agency =
            Agency.of("c-01").months("c-01", "2026-H1", "80").months("c-01", "2026-Q3", "80");

    @Test
    void disciplineAndConclusion() {
        agency.record(
                "2026-12-01",
                Discipline.builder()
                        .id(FactId.of("d-1"))
                        .cadre(CadreId.of("c-01"))
                        .act("a-1")
                        .actOn(LocalDate.parse("2026-05-01"))
                        .effectiveOn(LATER)
                        .form(DisciplineForm.REPRIMAND)
                        .ground(DisciplineGround.DUTY)
                        .side(DisciplineSide.ADMINISTRATIVE)
                        .build());
        agency.record(
                "2026-12-01",
                Conclusion.builder()
                        .id(FactId.of("k-1"))
                        .cadre(CadreId.of("c-01"))
                        .kind(ConclusionKind.DEGRADATION)
                        .authorityPost("Chủ tịch")
                        .concludedOn(LATER)
                        .build());

        assertThat(agency.rate("c-01", "2026", KNOWN)).hasToString("c-01 GOOD 80");
        assertThat(agency.rate("c-01", "2026")).hasToString("c-01 NOT_COMPLETED 80");
        assertThat(codes("2026")).containsExactly("DATED_LATER", "DATED_LATER");
    }

    @Test
    void judgedScoreAcceptanceAndCause() {
        agency.task("t-1", "c-01", "1", "1", "2026-11-20").delivered("r-1", "t-1", "c-01", "2026-11-25", "1");
        agency.record(
                "2026-12-01",
                Agency.anAcceptance("r-1", "2026-12-25").qualityFailures(2).build());
        agency.record(
                "2026-12-01",
                ObjectiveCause.builder()
                        .id(FactId.of("o-1"))
                        .task(TaskId.of("t-1"))
                        .concern(Concern.TIMELINESS)
                        .description("mưa lũ")
                        .confirmedBy("Chủ tịch")
                        .confirmedOn(LATER)
                        .build());
        agency.record(
                "2026-12-01",
                Agency.aScore("s-x", "c-01", "general", "2026-11", "30", Stage.AUTHORITY)
                        .withJudgedOn(LATER));

        assertThat(components(agency.rate("c-01", "2026-11", KNOWN))).containsExactly("1", "1", "0.75");
        assertThat(codes("2026-11")).containsExactly("DATED_LATER", "DATED_LATER", "DATED_LATER");
    }

    private List<String> codes(String period) {
        return agency.assess(Decree335.staff(), period, KNOWN).getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }
}
