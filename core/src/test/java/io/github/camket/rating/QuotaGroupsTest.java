// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 20.5: similar-task groups, and the share that an authority decides. {@code x-…} reach 95 points, {@code g-…} 80. */
class QuotaGroupsTest {

    /** Enough for one place in the agency. */
    private final Commune commune =
            Commune.of("u-02").people("g", 5, "u-02", "80").people("x", 1, "u-02", "95");

    @Test
    void theGroupAndTheAgencyHoldAtOnce() {
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        commune.plan(Commune.aGroup("m-1", "u-01", "x-01", "g-01", "g-02", "g-03", "g-04")
                .build());
        Rating over = rate("x-01");
        assertThat(over).hasToString("x-01 GOOD 95");
        assertThat(over.getAppliedRules().get(1).facts()).containsExactly(Ref.parse("similarTaskGroup:m-1"));
        assertThat(review().getPlaces())
                .extracting(places -> places.scope() + " " + places.places())
                .containsExactly("AGENCY 1", "SIMILAR_GROUP 0");
    }

    @Test
    void aGroupWithEnoughOfTheLevelBelowHasAPlace() {
        commune.plan(Commune.aGroup("m-1", "u-01", "x-01", "g-01", "g-02", "g-03", "g-04", "g-05")
                .build());
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
    }

    @Test
    void whoeverIsInSeveralGroupsCountsInNone() {
        commune.plan(Commune.aGroup("m-1", "u-01", "x-01", "g-01").build());
        assertThat(rate("x-01")).hasToString("x-01 GOOD 95");
        commune.plan(Commune.aGroup("m-2", "u-01", "x-01", "g-02").build());
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        assertThat(commune.assess().getFindings())
                .contains(Assessor.IN_SEVERAL_GROUPS.about(Ref.parse("cadre:x-01"), "m-1, m-2"));
    }

    @Test
    void aMemberOfAnotherAgencyDoesNotCountInTheGroup() {
        Commune two = Commune.of()
                .plan(Commune.aUnit("u-02")
                        .parent(OrgUnitId.of("u-01"))
                        .employingAgency(true)
                        .build())
                .people("g", 5, "u-02", "80")
                .people("x", 1, "u-02", "95")
                .plan(Commune.aGroup("m-1", "u-01", "x-01").build());
        assertThat(two.assess().rating(CadreId.of("x-01"))).hasToString("x-01 EXCELLENT 95");
        assertThat(two.assess().getFindings())
                .contains(Assessor.MEMBER_ELSEWHERE.about(Ref.parse("similarTaskGroup:m-1"), "x-01", "u-01"));
    }

    @Test
    void aMemberWithoutAPostInTheYearDoesNotEither() {
        commune.plan(Commune.aGroup("m-1", "u-01", "c-99", "x-01", "g-01", "g-02", "g-03", "g-04", "g-05")
                .build());
        assertThat(commune.found("MEMBER_ELSEWHERE")).containsExactly("similarTaskGroup:m-1");
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
    }

    @Test
    void aGroupingOfALaterDayDoesNotCountYet() {
        commune.plan(Commune.aGroup("m-1", "u-01", "x-01")
                .decidedOn(LocalDate.of(2027, 2, 1))
                .build());
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        assertThat(commune.found("DATED_LATER")).containsExactly("similarTaskGroup:m-1");
    }

    @Test
    void aGroupingForAnotherYearDoesNotCount() {
        commune.plan(Commune.aGroup("m-1", "u-01", "x-01")
                .period(ReportingPeriod.year(2027))
                .build());
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        assertThat(commune.found("MEMBER_ELSEWHERE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1/5, 1", "1/4, 2", "0.22, 1"})
    void aDecidedShareIsUsed(String rate, int places) {
        commune.people("y", 4, "u-02", "95").quota("e-1", "u-01", SubjectKind.PERSON, rate, "2026-12-20");
        assertThat(review().getRate()).isEqualTo(Fraction.parse(rate));
        assertThat(review().getPlaces().get(0).places()).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({"0.2501", "1/3", "1", "0.19", "1/100"})
    void aShareBelowAFifthOrAboveAQuarterIsRefusedAndTheOrdinaryOneUsed(String rate) {
        commune.people("y", 4, "u-02", "95").quota("e-1", "u-01", SubjectKind.PERSON, rate, "2026-12-20");
        assertThat(review().getRate()).isEqualTo(Fraction.of(1, 5));
        assertThat(commune.assess().getFindings())
                .contains(Assessor.QUOTA_RATE_NOT_ALLOWED.about(
                        Ref.parse("quotaDecision:e-1"), Fraction.parse(rate), "0.2", "0.25", "335/2025/NĐ-CP Đ20.5b"));
    }

    @Test
    void ofTwoSharesDecidedOnOneDayNeitherIsUsed() {
        commune.quota("e-1", "u-01", SubjectKind.PERSON, "0.25", "2026-12-20")
                .quota("e-2", "u-01", SubjectKind.PERSON, "0.24", "2026-12-20")
                .quota("e-3", "u-01", SubjectKind.PERSON, "0.23", "2026-12-19");
        assertThat(review().getRate()).isEqualTo(Fraction.of(1, 5));
        assertThat(commune.found("QUOTA_DECISIONS_CONTEND")).containsExactly("quotaDecision:e-1", "quotaDecision:e-2");
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOne() {
        commune.quota("e-1", "u-01", SubjectKind.PERSON, "0.24", "2026-12-20")
                .quota("e-2", "u-01", SubjectKind.PERSON, "0.25", "2026-12-19");
        assertThat(review().getRate()).isEqualTo(Fraction.parse("0.24"));
    }

    @Test
    void theShareOfOrganizationsOrOfAnotherUnitIsNotThatOfThePeople() {
        commune.quota("e-1", "u-01", SubjectKind.COLLECTIVE, "0.25", "2026-12-20")
                .quota("e-2", "u-02", SubjectKind.PERSON, "0.25", "2026-12-20");
        assertThat(review().getRate()).isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void aDecisionThatNoReviewAppliesToIsFound() {
        commune.quota("e-2", "u-02", SubjectKind.PERSON, "0.25", "2026-12-20");
        assertThat(commune.assess().getFindings())
                .extracting(finding -> finding.subject().toString())
                .contains("quotaDecision:e-2");
    }

    @Test
    void aDecisionOfALaterDayDoesNotCountYet() {
        commune.quota("e-1", "u-01", SubjectKind.PERSON, "0.25", "2027-01-31");
        Assessor assessor = Assessor.of(Decree335.civilServants());
        assertThat(commune.assess(assessor, "2026", "2027-01-30")
                        .getReviews()
                        .get(0)
                        .getRate())
                .isEqualTo(Fraction.of(1, 5));
        assertThat(review().getRate()).isEqualTo(Fraction.of(1, 4));
    }

    private Rating rate(String cadre) {
        return commune.assess().rating(CadreId.of(cadre));
    }

    private GroupReview review() {
        return commune.assess(Assessor.of(Decree335.civilServants()), "2026", Agency.AFTERWARDS)
                .getReviews()
                .get(0);
    }
}
