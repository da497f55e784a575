// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a whole agency brings about for one of its people: decisions of others, posts that ended, levels that are open. */
class AgencyReviewTest {

    /** Five of them reach "Good", so that the agency has one place for the highest level. */
    private final Commune commune = Commune.of("u-02").people("good", 5, "u-02", "80");

    @Test
    void aDecisionOnATieStandsBesideWhatEachWouldBeByItself() {
        commune.people("tied", 2, "u-02", "95");
        assertThat(rating("tied-01").getStatus()).isEqualTo(RatingStatus.UNDECIDED);

        commune.decided("tied-01", RatingLevel.EXCELLENT).decided("tied-02", RatingLevel.GOOD);

        assertThat(rating("tied-01")).hasToString("tied-01 EXCELLENT 95");
        assertThat(rating("tied-02")).hasToString("tied-02 GOOD 95");
        assertThat(rating("tied-02").getLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(Explainer.english().explain(rating("tied-02")).toString())
                .contains("Decided: level \"Good\", by ", "by itself the level would be \"Excellent\"");
        List<GroupReview> reviews = commune.assess().getReviews();
        assertThat(reviews.get(reviews.size() - 1).getDecided())
                .containsExactly(rating("tied-01").getSubject());
        assertThat(commune.found("DECIDED_OTHERWISE")).containsExactly("cadre:tied-02");
    }

    @Test
    void aDecisionCanBeOfALevelThatTheScaleDoesNotHave() {
        commune.decided("good-01", RatingLevel.of("FAIR"));
        assertThat(commune.found("DECIDED_LEVEL_UNKNOWN")).hasSize(1);
    }

    @Test
    void aPlaceIsNotSettledAsLongAsTheLevelOfSomeoneElseIsOpen() {
        commune.people("first", 1, "u-02", "95").people("open", 1, "u-02", "96");
        assertThat(rating("first-01").isSettled()).isTrue();

        commune.staff("u-02", "late").months("late", "2026-01", "99").work("late", "2026-02", "1");

        assertThat(rating("late").getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        for (String reaching : List.of("first-01", "open-01")) {
            assertThat(rating(reaching).isSettled()).as(reaching).isFalse();
            assertThat(rating(reaching).getBestLevel()).contains(RatingLevel.EXCELLENT);
            assertThat(rating(reaching).getWorstLevel()).contains(RatingLevel.GOOD);
            assertThat(Commune.codes(rating(reaching))).contains("QUOTA_OPEN");
        }
        assertThat(rating("good-01").isSettled()).isTrue();
    }

    @Test
    void someoneWhoIsOpenCanBeOverTheQuotaToo() {
        commune.staff("u-02", "late").months("late", "2026-01", "99").months("late", "2026-02", "99");
        commune.work("late", "2026-03", "1").judged("late", "general.conduct", "2026-03", "10");
        commune.judged("late", "general.ability", "2026-03", "10");
        assertThat(rating("late").getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating("late").getWorstLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void aTemporaryPostThatEndedIsNotTheLastOne() {
        commune.staff("u-02", "acting").months("acting", "2026", "80").unitAt("u-02", RatingLevel.COMPLETED);
        commune.post(Commune.aPost("acting", "u-02", Position.HEAD, "2026-03-01")
                .endsBefore(LocalDate.of(2026, 3, 1).plusMonths(1))
                .build());
        assertThat(commune.assess().getFindings())
                .filteredOn(finding -> finding.code().equals(Rater.POSITION_CHANGED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).startsWith("STAFF"));
        assertThat(rating("acting").getLevelAlone()).isEmpty();
        assertThat(rating("acting").getAppliedRules())
                .extracting(AppliedRule::kind)
                .doesNotContain(AppliedRule.Kind.LEVEL_CAP);
    }

    @Test
    void theHeadOfSeveralOrganizationsIsNotAboveAnyOfThem() {
        Commune two = Commune.of("u-02", "u-03")
                .unitAt("u-02", RatingLevel.COMPLETED)
                .unitAt("u-03", RatingLevel.GOOD)
                .head("u-02", "both")
                .post(Commune.aPost("both", "u-03", Position.HEAD, "2026-07-01").build())
                .confirmed("both", "2026", "95");
        assertThat(two.assess().rating(CadreId.of("both"))).hasToString("both COMPLETED 95");
        assertThat(two.found("CONCURRENT_POSTS")).containsExactly("cadre:both");
    }

    @Test
    void whoeverLeftBeforeTheEndTakesNoPlace() {
        commune.people("stays", 1, "u-02", "95");
        commune.person("left", LegalClass.CIVIL_SERVANT)
                .post(Commune.aPost("left", "u-02", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.of(2026, 10, 1))
                        .build())
                .months("left", "2026-H1", "99");
        assertThat(rating("stays-01")).hasToString("stays-01 EXCELLENT 95");
        assertThat(commune.found("LEFT_BEFORE_END")).containsExactly("cadre:left");
    }

    @Test
    void aMonthOfLeaveHasNoScore() {
        commune.staff("u-02", "away").months("away", "2026-H2", "80").confirmed("away", "2026-03", "99");
        commune.agency().away("away", AbsenceKind.MATERNITY, "2026-01-01", "2026-07-01");
        assertThat(rating("away")).hasToString("away GOOD 80");
        assertThat(commune.found("SCORE_FOR_A_MONTH_OF_LEAVE")).hasSize(1);
    }

    private Rating rating(String cadre) {
        return commune.assess().rating(CadreId.of(cadre));
    }
}
