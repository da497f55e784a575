// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 8.1c: shortcomings open when the year began or pointed out in it, and due. */
class ShortcomingsTest {

    private final Commune commune = Commune.of("u-02")
            .total("u-01", "95")
            .tasks("u-01", "+..")
            .total("u-02", "80")
            .tasks("u-02", "+..");

    @Test
    void withoutAnyTheConditionHolds() {
        assertThat(unit()).hasToString("u-01 EXCELLENT 95");
        assertThat(Commune.measured(unit(), "shortcomingsRemedied")).isEqualTo("NOT_EVALUABLE");
    }

    @ParameterizedTest
    @CsvSource({
        // pointed out, due, remedied: what becomes of the level "Excellent"
        "2026-03-01, 2026-06-30, 2026-06-30, 1, EXCELLENT",
        "2026-03-01, 2026-06-30, 2026-12-31, 1, EXCELLENT",
        "2026-03-01, 2026-06-30, -, 0, NO_LEVEL",
        "2026-03-01, -, -, 0, NO_LEVEL",
        "2026-03-01, -, 2026-03-01, 1, EXCELLENT",
        "2026-12-31, -, -, 0, NO_LEVEL",
        "2026-03-01, 2026-12-31, -, 0, NO_LEVEL",
        "2026-03-01, 2027-01-01, -, NOT_EVALUABLE, EXCELLENT",
        "2026-03-01, 2026-06-30, 2027-01-01, 0, NO_LEVEL",
        "2024-05-01, 2024-12-31, -, 0, NO_LEVEL",
        "2024-05-01, 2024-12-31, 2026-01-01, 1, EXCELLENT",
        "2024-05-01, 2024-12-31, 2025-12-31, NOT_EVALUABLE, EXCELLENT",
        "2027-01-05, -, -, NOT_EVALUABLE, EXCELLENT"
    })
    void openOnesThatAreDueMustBeRemedied(String pointedOut, String due, String remedied, String share, String result) {
        shortcoming("z-1", "u-01", pointedOut, due, remedied);
        assertThat(Commune.measured(unit(), "shortcomingsRemedied")).isEqualTo(share);
        assertThat(unit()).hasToString("u-01 " + result + " 95");
    }

    @Test
    void allOfThemMustBe() {
        shortcoming("z-1", "u-01", "2026-03-01", "-", "2026-04-01");
        shortcoming("z-2", "u-01", "2026-03-01", "-", "-");
        assertThat(Commune.measured(unit(), "shortcomingsRemedied")).isEqualTo("0.5");
        assertThat(unit().getReason().orElseThrow().arguments())
                .containsExactly("95", "EXCELLENT", "shortcomingsRemedied");
    }

    @Test
    void thoseOfAnotherUnitDoNotCount() {
        shortcoming("z-1", "u-02", "2026-03-01", "-", "-");
        assertThat(unit()).hasToString("u-01 EXCELLENT 95");
    }

    @Test
    void lowerLevelsDoNotAskForThem() {
        shortcoming("z-1", "u-02", "2026-03-01", "-", "-");
        assertThat(commune.rateUnit("u-02")).hasToString("u-02 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, 1", "2026-06-30, 1", "2026-07-01, 0"})
    void onlyWhatIsRemediedByTheDayOfTheFactsIsRemedied(String remedied, String share) {
        shortcoming("z-1", "u-01", "2026-03-01", "-", remedied);
        Assessor assessor = Assessor.of(Decree335.civilServants(), Decree335.organizations());
        assertThat(Commune.measured(
                        commune.assess(assessor, "2026", "2026-06-30").rating(Agency.UNIT), "shortcomingsRemedied"))
                .isEqualTo(share);
    }

    private void shortcoming(String id, String unit, String pointedOut, String due, String remedied) {
        Shortcoming.Builder shortcoming = Shortcoming.builder()
                .id(FactId.of(id))
                .unit(OrgUnitId.of(unit))
                .description("Hồ sơ giải quyết chậm")
                .source("Kết luận kiểm tra")
                .pointedOutOn(LocalDate.parse(pointedOut));
        if (!due.equals("-")) {
            shortcoming.dueOn(LocalDate.parse(due));
        }
        if (!remedied.equals("-")) {
            shortcoming.remediedOn(LocalDate.parse(remedied));
        }
        commune.plan(shortcoming.build());
    }

    private Rating unit() {
        return commune.rateUnit("u-01");
    }
}
