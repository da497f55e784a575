// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 20.5: the quota of the people of an agency. {@code x-…} reach 95 points, {@code g-…} 80. */
class QuotaOfPeopleTest {

    private final Commune commune = Commune.of("u-02", "u-03");

    @ParameterizedTest
    @CsvSource({"4, GOOD", "5, EXCELLENT"})
    void aFifthOfThoseRatedGoodIsCountedWithThoseOverIt(int good, String level) {
        commune.people("g", good, "u-01", "80").people("x", 1, "u-01", "95");
        assertThat(rate("x-01")).hasToString("x-01 " + level + " 95");
    }

    @Test
    void whoeverIsOverTheQuotaIsGoodAndKeepsTheLevelAlone() {
        commune.people("g", 4, "u-01", "80").people("x", 1, "u-01", "95");
        Rating over = rate("x-01");
        assertThat(over.getLevelAlone()).contains(RatingLevel.EXCELLENT);
        assertThat(over.getLevelByPoints()).contains(RatingLevel.EXCELLENT);
        assertThat(over.isSettled()).isTrue();
        assertThat(over.getAppliedRules())
                .hasSize(2)
                .contains(new AppliedRule(
                        AppliedRule.Kind.QUOTA,
                        AppliedRule.Change.CAPS,
                        RatingLevel.GOOD,
                        Source.of(Citation.of("335/2025/NĐ-CP", "20.5a")),
                        List.of(Ref.parse("orgUnit:u-01"))));
        assertThat(rate("g-01").getLevelAlone()).isEmpty();
    }

    /** Trap 35: 30 people at 90 or more, 60 at 70 to below 90. */
    @ParameterizedTest
    @CsvSource({
        "GOOD_ONLY, SELF_CONSISTENT, 15",
        "GOOD_ONLY, BEFORE_DEMOTION, 12",
        "GOOD_AND_ABOVE, SELF_CONSISTENT, 18",
        "ALL_RATED, SELF_CONSISTENT, 19",
        "ALL_STAFF, SELF_CONSISTENT, 20"
    })
    void theBaseIsAParameter(QuotaBase base, QuotaBaseMoment moment, int places) {
        commune.people("g", 60, "u-02", "80").people("x", 30, "u-03", "95").people("n", 5, "u-01", "60");
        for (int i = 1; i <= 6; i++) {
            commune.post(Commune.aPost("z-" + i, "u-01", Position.STAFF, "2026-10-01")
                    .build());
        }
        Regulation local = withQuota(quota -> quota.withBase(LocalRules.changed(quota.getBase(), base))
                .withBaseMoment(LocalRules.changed(quota.getBaseMoment(), moment)));
        GroupReview review = commune.agency()
                .assess(local, "2026", Agency.AFTERWARDS)
                .getReviews()
                .get(0);
        assertThat(review.getPlaces()).extracting(QuotaPlaces::places).containsExactly(places);
        assertThat(review.getPlaces()).extracting(QuotaPlaces::reached).containsExactly(30);
        assertThat(review.getTies()).hasSize(1);
    }

    @Test
    void thePeopleOfAllUnitsBelowAreOneAgency() {
        commune.people("g", 3, "u-02", "80").people("h", 2, "u-03", "80").people("x", 1, "u-01", "95");
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        assertThat(reviewsOfPeople()).containsExactly("u-01");
    }

    @Test
    void aUnitThatEmploysItselfIsAnAgencyWithTheUnitsBelowIt() {
        Commune two = Commune.of()
                .plan(Commune.aUnit("u-02")
                        .parent(OrgUnitId.of("u-01"))
                        .employingAgency(true)
                        .build())
                .unit("u-03", "u-02")
                .people("g", 5, "u-01", "80")
                .people("h", 4, "u-02", "80")
                .people("x", 1, "u-03", "95");
        assertThat(rate(two, "x-01")).hasToString("x-01 GOOD 95");
        assertThat(reviewsOfPeople(two)).containsExactly("u-01", "u-02");
        two.people("i", 1, "u-03", "80");
        assertThat(rate(two, "x-01")).hasToString("x-01 EXCELLENT 95");
    }

    @Test
    void theHighestScoresGetThePlaces() {
        commune.people("g", 5, "u-01", "80").people("x", 1, "u-01", "95").people("a", 1, "u-01", "94.99");
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        assertThat(rate("a-01")).hasToString("a-01 GOOD 94.99");
        assertThat(review().getChosen()).containsExactly(Commune.subject("x-01"));
    }

    @Test
    void aTieAtTheCutNamesAllAndPicksNone() {
        commune.people("g", 5, "u-01", "80").people("x", 2, "u-01", "95");
        for (String cadre : List.of("x-01", "x-02")) {
            Rating tied = rate(cadre);
            assertThat(tied).hasToString(cadre + " UNDECIDED 95");
            assertThat(tied.getReason())
                    .contains(GroupRules.TIED_AT_QUOTA.about(
                            Ref.parse("cadre:" + cadre), "x-01, x-02", 1, "EXCELLENT", "335/2025/NĐ-CP Đ20.5a"));
            assertThat(tied.getBestLevel()).contains(RatingLevel.EXCELLENT);
            assertThat(tied.getWorstLevel()).contains(RatingLevel.GOOD);
            assertThat(tied.getLevelAlone()).contains(RatingLevel.EXCELLENT);
        }
    }

    @Test
    void theAuthorityCanLeaveThoseOverTheQuotaOpen() {
        commune.people("g", 4, "u-01", "80").people("x", 1, "u-01", "95");
        Regulation local = withQuota(quota ->
                quota.withOverQuotaPolicy(LocalRules.changed(quota.getOverQuotaPolicy(), OverQuotaPolicy.LEFT_OPEN)));
        Rating over = commune.agency().rate(local, "x-01", "2026");
        assertThat(over.getStatus()).isEqualTo(RatingStatus.UNDECIDED);
        assertThat(over.getReason().orElseThrow().code()).isEqualTo(GroupRules.OVER_QUOTA);
    }

    @Test
    void aDecidedLevelKeepsItsPlace() {
        commune.people("g", 5, "u-01", "80").people("x", 1, "u-01", "95").people("d", 1, "u-01", "60");
        commune.decided("d-01", RatingLevel.EXCELLENT);
        assertThat(rate("x-01")).hasToString("x-01 GOOD 95");
        assertThat(rate("d-01")).hasToString("d-01 EXCELLENT 60");
        assertThat(commune.found("DECIDED_OTHERWISE")).containsExactly("cadre:d-01");
    }

    @Test
    void someoneDecidedAtALowerLevelLeavesThePlaceToOthers() {
        commune.people("g", 5, "u-01", "80").people("x", 2, "u-01", "95").decided("x-01", RatingLevel.GOOD);
        assertThat(rate("x-02")).hasToString("x-02 EXCELLENT 95");
    }

    @Test
    void moreDecisionsThanPlacesAreFound() {
        commune.people("g", 5, "u-01", "80").people("x", 2, "u-01", "95");
        commune.decided("x-01", RatingLevel.EXCELLENT).decided("x-02", RatingLevel.EXCELLENT);
        assertThat(review().getFindings())
                .extracting(finding -> finding.code().code() + " " + finding.subject())
                .containsExactly("QUOTA_EXCEEDED cadre:x-01", "QUOTA_EXCEEDED cadre:x-02");
    }

    @Test
    void someoneWhoseLevelIsOpenIsNamed() {
        commune.people("g", 5, "u-01", "80").people("x", 1, "u-01", "95");
        commune.staff("u-01", "o-01").work("o-01", "2026", "1");
        assertThat(review().getOpen()).containsExactly(Commune.subject("o-01"));
        assertThat(review().getFindings())
                .containsExactly(GroupReviewer.QUOTA_NOT_SETTLED.about(Ref.parse("cadre:o-01")));
    }

    @Test
    void thoseOutsideTheRegulationAndThoseNotRatedAreNotInTheBase() {
        commune.people("g", 4, "u-01", "80").people("x", 1, "u-01", "95");
        commune.person("w-01", LegalClass.PUBLIC_EMPLOYEE).people("w", 1, "u-01", "80");
        commune.post(Commune.aPost("z-01", "u-01", Position.STAFF, "2026-10-01").build())
                .confirmed("z-01", "2026-Q4", "80");
        assertThat(rate("x-01")).hasToString("x-01 GOOD 95");
        assertThat(review().getOpen()).isEmpty();
    }

    @Test
    void leadersAndStaffAreCountedTogether() {
        commune.people("g", 4, "u-01", "80").people("x", 1, "u-01", "95");
        commune.deputy("u-01", "c-01").confirmed("c-01", "2026", "80");
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
    }

    @Test
    void theLevelCapComesFirstSoThatALoweredHeadTakesNoPlace() {
        commune.people("g", 4, "u-01", "80").people("x", 1, "u-01", "95");
        commune.head("u-01", "c-01").confirmed("c-01", "2026", "99").unitAt("u-01", RatingLevel.GOOD);
        assertThat(rate("c-01")).hasToString("c-01 GOOD 99");
        assertThat(rate("x-01")).hasToString("x-01 EXCELLENT 95");
        assertThat(rate("c-01").getAppliedRules())
                .extracting(AppliedRule::kind)
                .containsExactly(AppliedRule.Kind.BAND, AppliedRule.Kind.LEVEL_CAP);
    }

    @Test
    void aHeadWhoIsOpenBecauseOfTheUnitIsNamed() {
        commune.people("g", 5, "u-01", "80").people("x", 1, "u-01", "95");
        commune.head("u-02", "c-01").confirmed("c-01", "2026", "99");
        assertThat(review().getOpen()).containsExactly(Commune.subject("c-01"));
    }

    /** Half of the year at 80 or 95: the rest can still bring anything. */
    @Test
    void beforeTheYearIsOverTheQuotaSettlesNothing() {
        for (String cadre : List.of("g-01", "g-02", "g-03", "g-04")) {
            commune.staff("u-01", cadre).confirmed(cadre, "2026-H1", "80");
        }
        commune.staff("u-01", "x-01").confirmed("x-01", "2026-H1", "95");
        Rating over = commune.assess(Assessor.of(Decree335.civilServants()), "2026", "2026-06-30")
                .rating(CadreId.of("x-01"));
        assertThat(over).hasToString("x-01 GOOD 95");
        assertThat(over.isSettled()).isFalse();
        assertThat(Explainer.english().explain(over).toString()).doesNotContain("whatever the rest brings");
    }

    @Test
    void shorterPeriodsHaveNoQuota() {
        commune.people("x", 1, "u-01", "95");
        assertThat(commune.rate("x-01", "2026-Q1")).hasToString("x-01 EXCELLENT 95");
    }

    private static Regulation withQuota(UnaryOperator<Quota> change) {
        Regulation decree = Decree335.civilServants();
        return decree.withQuota(change.apply(decree.getQuota().orElseThrow()));
    }

    private Rating rate(String cadre) {
        return rate(commune, cadre);
    }

    private static Rating rate(Commune commune, String cadre) {
        return commune.assess().rating(CadreId.of(cadre));
    }

    private GroupReview review() {
        return reviews(commune).get(0);
    }

    private List<String> reviewsOfPeople() {
        return reviewsOfPeople(commune);
    }

    private static List<String> reviewsOfPeople(Commune commune) {
        return reviews(commune).stream()
                .map(review -> review.getWithin().map(Subject::toString).orElseThrow())
                .toList();
    }

    private static List<GroupReview> reviews(Commune commune) {
        return commune.assess(Assessor.of(Decree335.civilServants()), "2026", Agency.AFTERWARDS)
                .getReviews();
    }
}
