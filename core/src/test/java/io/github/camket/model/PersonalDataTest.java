// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camket.Agency;
import io.github.camket.Assessment;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A name that an application carries along appears nowhere. */
class PersonalDataTest {

    private static final String NAME = "TENBIMAT";
    private static final Cadre NAMED = Cadre.builder()
            .id(CadreId.of("c-77"))
            .legalClass(LegalClass.ELECTED_OFFICIAL)
            .name(NAME)
            .build();

    @Test
    void theNameIsKeptForTheApplication() {
        assertThat(NAMED.getName()).contains(NAME);
        assertThat(Agency.of().plan(NAMED).knownOn("2026-12-31").getFacts(Cadre.class))
                .containsExactly(NAMED);
    }

    @Test
    void noTextOfAFactEntryLedgerOrSnapshotHasIt() {
        Agency agency = Agency.of("c-01").plan(NAMED);
        LedgerEntry correction = new LedgerEntry.Correction(LocalDate.parse("2026-05-05"), NAMED, "sửa");
        assertNameless(NAMED, NAMED.getId(), NAMED.getRef(), Cadre.builder().from(NAMED), correction);
        assertNameless(agency.entries(), agency.ledger(), agency.knownOn("2026-12-31"));
        assertNameless(agency.knownOn("2026-12-31").getFacts());
    }

    @Test
    void noExceptionHasIt() {
        LedgerEntry entry = new LedgerEntry.Recorded(LocalDate.parse("2026-01-01"), NAMED);
        assertNameless(
                catchThrowable(() -> Ledger.of(List.of(entry, entry))),
                catchThrowable(() -> Ledger.of(List.of(new LedgerEntry.Correction(entry.recordedOn(), NAMED, "sửa")))),
                catchThrowable(() -> Cadre.builder().name(NAME).build()),
                catchThrowable(() -> Agency.of()
                        .plan(NAMED)
                        .assess(Decree335.staff(), "2026", "2026-12-31")
                        .rating(CadreId.of("c-78"))));
    }

    @Test
    void noAssessmentFindingTraceOrExplanationHasIt() {
        Agency agency = Agency.of().person("c-77", "2020-01-01", null);
        Cadre named = NAMED.withLegalClass(LegalClass.CIVIL_SERVANT);
        agency.add(new LedgerEntry.Correction(LocalDate.parse("2026-01-02"), named, "bổ sung tên"));
        agency.plan(NAMED.withId(CadreId.of("c-78")));
        agency.months("c-77", "2026-H1", "80").work("c-77", "2026-07", Fraction.ONE);
        agency.task("t-1", "c-77", "1", "1", "2026-08-31").delivered("r-9", "t-1", "c-78", "2026-08-01", "1");
        Assessment assessment = agency.assess(Decree335.staff(), "2026", Agency.AFTERWARDS);
        assertThat(assessment.getFindings()).isNotEmpty();
        assertNameless(assessment, assessment.getRatings(), assessment.getFindings());
        for (Rating rating : assessment.getRatings()) {
            assertNameless(rating, rating.getReason(), rating.getFindings(), rating.getTrace(), rating.getEvaluation());
            assertNameless(
                    Explainer.vietnamese().inFull().explain(rating),
                    Explainer.english().explain(rating));
        }
    }

    private static void assertNameless(Object... things) {
        for (Object thing : things) {
            assertThat(thing).isNotNull();
            assertThat(String.valueOf(thing).toUpperCase(Locale.ROOT)).doesNotContain(NAME);
        }
    }
}
