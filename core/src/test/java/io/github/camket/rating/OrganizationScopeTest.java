// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles 2.1, 9.1: which organizations are rated, and for which period. */
class OrganizationScopeTest {

    private static final Regulation PEOPLE = Decree335.civilServants();
    private static final Regulation ORGANIZATIONS = Decree335.organizations();

    @ParameterizedTest
    @CsvSource({
        "PEOPLES_COMMITTEE, COMMUNE, true",
        "PEOPLES_COMMITTEE, PROVINCE, false",
        "PEOPLES_COMMITTEE, DISTRICT, false",
        "PEOPLES_COMMITTEE, -, false",
        "DEPARTMENT, PROVINCE, true",
        "MINISTRY_DEPARTMENT, CENTRAL, true",
        "SUB_DEPARTMENT, -, true",
        "DIVISION, COMMUNE, true",
        "OFFICE, -, true",
        "INSPECTORATE, -, true",
        "BOARD, CENTRAL, true",
        "TEAM, CENTRAL, true",
        "REGIONAL_OFFICE, CENTRAL, true",
        "ADMINISTRATIVE_ORGANIZATION, PROVINCE, true",
        "ADMINISTRATIVE_ORGANIZATION, COMMUNE, true",
        "SCHOOL, COMMUNE, false"
    })
    void theKindsOfArticle2AreRated(String kind, String level, boolean rated) {
        OrgUnit.Builder unit = Commune.aUnit("u-04").kind(OrgKind.of(kind));
        if (!level.equals("-")) {
            unit.level(OrgLevel.of(level));
        }
        Rating rating = Commune.of()
                .plan(unit.build())
                .total("u-04", "80")
                .tasks("u-04", "...")
                .rateUnit("u-04");
        if (rated) {
            assertThat(rating).hasToString("u-04 GOOD 80");
        } else {
            assertThat(rating).hasToString("u-04 OUTSIDE_REGULATION");
            assertThat(rating.getReason())
                    .contains(
                            Assessor.OUTSIDE_KIND.about(Ref.parse("orgUnit:u-04"), kind, level, "335/2025/NĐ-CP Đ2.1"));
        }
    }

    @Test
    void unitsAboveEachOtherAreFoundAndNotRated() {
        Commune commune = circle();
        assertThat(commune.rateUnit("u-02")).hasToString("u-02 NOT_EVALUABLE");
        assertThat(commune.rateUnit("u-03").getReason())
                .contains(Assessor.IN_A_CIRCLE.about(Ref.parse("orgUnit:u-03")));
        assertThat(commune.assess().getFindings())
                .contains(OrgTree.UNIT_CYCLE.about(Ref.parse("orgUnit:u-02"), "u-02, u-03"));
    }

    @Test
    void unitsBelowACircleAreRated() {
        Commune commune = circle().unit("u-04", "u-02").unitAt("u-04", RatingLevel.GOOD);
        assertThat(commune.rateUnit("u-04")).hasToString("u-04 GOOD 80");
        assertThat(commune.unitAt("u-01", RatingLevel.GOOD).rateUnit("u-01")).hasToString("u-01 GOOD 80");
    }

    @Test
    void unitsBelowACircleAreHeldAgainstTheQuotaLikeOthers() {
        Commune commune = circle().unit("u-04", "u-02").unitAt("u-04", RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-04")).hasToString("u-04 GOOD 95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-Q1", "2026-H1"})
    void shorterPeriodsHaveNoRatingsOfOrganizations(String period) {
        Commune commune = Commune.of("u-02").unitAt("u-02", RatingLevel.GOOD);
        Assessment shorter = commune.assess(Assessor.of(PEOPLE, ORGANIZATIONS), period, Agency.AFTERWARDS);
        assertThat(shorter.getUnitRatings()).isEmpty();
        assertThat(shorter.getReviews()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shorter.rating(OrgUnitId.of("u-02")))
                .withMessageEndingWith(": u-02");
    }

    @Test
    void unitsAreRatedByIdentifier() {
        assertThat(Commune.of("u-03", "u-02").assess().getUnitRatings())
                .extracting(rating -> rating.getSubject().toString())
                .containsExactly("u-01", "u-02", "u-03");
    }

    @Test
    void withoutRulesForOrganizationsNoneIsRated() {
        Assessment people = Commune.of("u-02").assess(Assessor.of(PEOPLE), "2026", Agency.AFTERWARDS);
        assertThat(people.getUnitRatings()).isEmpty();
        assertThat(people.getOrganizationRegulation()).isEmpty();
    }

    @Test
    void rulesForPeopleAreNotRulesForOrganizations() {
        assertThatIllegalArgumentException().isThrownBy(() -> Assessor.of(ORGANIZATIONS));
        assertThatIllegalArgumentException().isThrownBy(() -> Assessor.of(PEOPLE, PEOPLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(ORGANIZATIONS, PEOPLE))
                .withMessageEndingWith(": " + ORGANIZATIONS.getId());
    }

    /** Two divisions that name each other as the unit above, beside the People's Committee. */
    private static Commune circle() {
        return Commune.of().unit("u-02", "u-03").unit("u-03", "u-02");
    }
}
