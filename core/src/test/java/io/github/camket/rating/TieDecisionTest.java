// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Gap A5: the decree sets no rule between equal scores. People decide, and the result says that they did. Here {@code x-01} and
 * {@code x-02} tie for the one place that five "Good" leave.
 */
class TieDecisionTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final Quota QUOTA = Decree335.civilServants().getQuota().orElseThrow();

    private final Commune commune =
            Commune.of("u-02").people("g", 5, "u-01", "80").people("x", 2, "u-01", "95");

    @Test
    void whomTheAuthorityChoosesGetsTheLevelAndTheOthersAreOverTheQuota() {
        decided(aDecision("d-1", "x-02"));
        assertThat(rating("x-02")).hasToString("x-02 EXCELLENT 95");
        assertThat(rating("x-01")).hasToString("x-01 GOOD 95");
        assertThat(rating("x-01").getLevelAlone()).contains(RatingLevel.EXCELLENT);
    }

    @Test
    void bothAreToldThatADecisionAndNotAScoreDidIt() {
        decided(aDecision("d-1", "x-02"));
        for (String cadre : List.of("x-01", "x-02")) {
            assertThat(rating(cadre).getFindings())
                    .contains(GroupRules.TIE_DECIDED.about(
                            Ref.parse("cadre:" + cadre),
                            "x-01, x-02",
                            1,
                            "d-1",
                            "Chủ tịch UBND",
                            "2026-12-31",
                            "x-02"));
        }
        assertThat(rating("x-01").getAppliedRules().get(1).facts())
                .containsExactly(Ref.parse("orgUnit:u-01"), Ref.parse("tieDecision:d-1"));
        assertThat(Commune.codes(rating("x-01"))).doesNotContain("QUOTA_FULL");
    }

    @Test
    void theReviewKeepsTheTieBesideTheDecision() {
        decided(aDecision("d-1", "x-02"));
        GroupReview review = assess().getReviews().stream()
                .filter(one -> one.getQuota().equals(QUOTA))
                .findFirst()
                .orElseThrow();
        assertThat(review.getTies()).isEmpty();
        assertThat(review.getChosen()).containsExactly(Commune.subject("x-02"));
        assertThat(review.overOf(Commune.subject("x-01"))).isPresent();
        ResolvedTie resolved = review.getResolvedTies().get(0);
        assertThat(resolved.tie().subjects()).containsExactly(Commune.subject("x-01"), Commune.subject("x-02"));
        assertThat(resolved.decision().getId()).isEqualTo(FactId.of("d-1"));
        assertThat(resolved.others()).containsExactly(Commune.subject("x-01"));
        assertThat(Explainer.english()
                        .explain(review, Decree335.civilServants())
                        .toString())
                .contains(
                        "Tie: x-01, x-02, 95 points each; places: 1 (agency); by decision of Chủ tịch UBND on "
                                + "2026-12-31, not by score, the places go to x-02",
                        "Reason: Sáng kiến được công nhận");
    }

    @Test
    void whereTheRegulationLeavesItOpenWhatFollowsTheOtherIsOpen() {
        GroupReviewer reviewer = GroupReviewer.of(QUOTA.withOverQuotaPolicy(
                        LocalRules.changed(QUOTA.getOverQuotaPolicy(), OverQuotaPolicy.LEFT_OPEN)))
                .withTieDecisions(YEAR, List.of(aDecision("d-1", "x-02").build()));
        GroupReview review = reviewer.review(candidates());
        Rating open = GroupRules.review(rating("x-01"), review);
        assertThat(open.getStatus()).isEqualTo(RatingStatus.UNDECIDED);
        assertThat(open.getReason().orElseThrow().code()).isEqualTo(GroupRules.OVER_QUOTA);
    }

    @ParameterizedTest
    @CsvSource({"x-02 g-01, TIE_DECISION_OUTSIDE_TIE", "x-01 x-02, TIE_DECISION_PLACES", "g-01, TIE_DECISION_UNUSED"})
    void aDecisionThatDoesNotFitIsFoundAndTheTieStays(String chosen, String code) {
        decided(aDecision("d-1", chosen.split(" ")));
        assertThat(rating("x-02")).hasToString("x-02 UNDECIDED 95");
        assertThat(codes()).containsExactly(code);
    }

    @Test
    void aDecisionOfAnotherAgencyPeriodOrKindIsFoundAndTheTieStays() {
        decided(aDecision("d-1", "x-01").unit(OrgUnitId.of("u-02")));
        decided(aDecision("d-2", "x-01").period(ReportingPeriod.year(2025)));
        assertThat(rating("x-01")).hasToString("x-01 UNDECIDED 95");
        assertThat(assess().getFindings())
                .filteredOn(finding -> finding.code().equals(GroupReviewer.TIE_DECISION_ELSEWHERE))
                .extracting(Finding::subject)
                .hasToString("[tieDecision:d-1, tieDecision:d-2]");
        GroupReview alone = GroupReviewer.of(QUOTA)
                .withTieDecisions(
                        YEAR,
                        List.of(
                                aDecision("d-1", "x-01")
                                        .unit(OrgUnitId.of("u-02"))
                                        .build(),
                                aDecision("d-2", "x-01")
                                        .period(ReportingPeriod.year(2025))
                                        .build()))
                .review(Commune.subject("u-01"), candidates());
        assertThat(alone.getTies()).hasSize(1);
        assertThat(alone.getFindings())
                .extracting(Finding::code)
                .containsExactly(GroupReviewer.TIE_DECISION_ELSEWHERE, GroupReviewer.TIE_DECISION_ELSEWHERE);
    }

    @Test
    void ofSeveralDecisionsTheLatestHolds() {
        decided(aDecision("d-1", "x-01").decidedOn(LocalDate.of(2026, 12, 30)));
        decided(aDecision("d-2", "x-02"));
        assertThat(rating("x-02")).hasToString("x-02 EXCELLENT 95");
        decided(aDecision("d-3", "x-01"));
        assertThat(rating("x-02")).hasToString("x-02 UNDECIDED 95");
        assertThat(codes()).containsExactly("TIE_DECISIONS_CONTEND", "TIE_DECISIONS_CONTEND");
    }

    @Test
    void aDecisionOfALaterDayDoesNotCountYet() {
        decided(aDecision("d-1", "x-02").decidedOn(LocalDate.of(2027, 1, 31)));
        Assessor assessor = Assessor.of(Decree335.civilServants());
        Assessment before = commune.assess(assessor, "2026", "2027-01-30");
        assertThat(before.rating(CadreId.of("x-02"))).hasToString("x-02 UNDECIDED 95");
        assertThat(before.getFindings()).extracting(Finding::code).contains(Snapshot.DATED_LATER);
        assertThat(rating("x-02")).hasToString("x-02 EXCELLENT 95");
    }

    @Test
    void whenTheChosenHasTheLevelByDecisionTheDecisionOnTheTieHasDoneItsWork() {
        decided(aDecision("d-1", "x-02"));
        commune.decided("x-02", RatingLevel.EXCELLENT);
        assertThat(rating("x-01")).hasToString("x-01 GOOD 95");
        assertThat(codes()).isEmpty();
    }

    @Test
    void unitsOfOneAuthorityTieInTheSameWay() {
        Commune units = Commune.of("u-11", "u-12", "u-13", "u-14", "u-15", "u-21", "u-22");
        for (String good : List.of("u-11", "u-12", "u-13", "u-14", "u-15")) {
            units.unitAt(good, RatingLevel.GOOD);
        }
        units.unitAt("u-21", RatingLevel.EXCELLENT).unitAt("u-22", RatingLevel.EXCELLENT);
        assertThat(units.rateUnit("u-21").getStatus()).isEqualTo(RatingStatus.UNDECIDED);
        units.record(
                "2027-01-02",
                aDecision("d-1", "u-21").subjects(SubjectKind.COLLECTIVE).build());
        assertThat(units.rateUnit("u-21")).hasToString("u-21 EXCELLENT 95");
        assertThat(units.rateUnit("u-22")).hasToString("u-22 GOOD 95");
    }

    @Test
    void aGroupGetsNoMoreOfThePlacesThanItHas() {
        // 18 in two groups and one decided outside leave two places: of m-1 at most one, of m-2 at most two.
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            candidates.add(Candidate.of(Commune.subject("g-" + i), RatingLevel.GOOD, Points.of("80"))
                    .inGroup(i <= 4 ? "m-1" : "m-2"));
        }
        for (String one : List.of("a-1", "a-2", "b-1", "b-2")) {
            candidates.add(Candidate.of(Commune.subject(one), RatingLevel.EXCELLENT, Points.of("95"))
                    .inGroup(one.startsWith("a") ? "m-1" : "m-2"));
        }
        candidates.add(Candidate.decided(Commune.subject("z-1"), RatingLevel.EXCELLENT));
        GroupReviewer reviewer = GroupReviewer.of(QUOTA);
        Tie tie = reviewer.review(candidates).getTies().get(0);
        assertThat(tie.places()).isEqualTo(2);
        assertThat(tie.groups()).containsExactly(new Tie.GroupShare(FactId.of("m-1"), 1));

        GroupReview tooMany = reviewer.withTieDecisions(
                        YEAR, List.of(aDecision("d-1", "a-1", "a-2").build()))
                .review(candidates);
        assertThat(tooMany.getTies()).containsExactly(tie);
        assertThat(tooMany.getFindings())
                .containsExactly(GroupReviewer.TIE_DECISION_PLACES.about(Ref.parse("tieDecision:d-1"), 2, 1, "m-1"));
        GroupReview fitting = reviewer.withTieDecisions(
                        YEAR, List.of(aDecision("d-1", "b-2", "a-1").build()))
                .review(candidates);
        assertThat(fitting.getChosen()).containsExactly(Commune.subject("a-1"), Commune.subject("b-2"));
        assertThat(fitting.getOver()).hasSize(2);
    }

    @Test
    void theOrderOfDecisionsAndCandidatesDoesNotMatter() {
        List<TieDecision> decisions = new ArrayList<>(List.of(
                aDecision("d-2", "x-02").build(),
                aDecision("d-1", "x-01").decidedOn(LocalDate.of(2026, 12, 1)).build(),
                aDecision("d-3", "g-01").build()));
        List<Candidate> candidates = candidates();
        GroupReview one =
                GroupReviewer.of(QUOTA).withTieDecisions(YEAR, decisions).review(candidates);
        Collections.reverse(decisions);
        Collections.reverse(candidates);
        assertThat(GroupReviewer.of(QUOTA).withTieDecisions(YEAR, decisions).review(candidates))
                .isEqualTo(one);
        assertThat(one.getChosen()).containsExactly(Commune.subject("x-02"));
    }

    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            candidates.add(Candidate.of(Commune.subject("g-0" + i), RatingLevel.GOOD, Points.of("80")));
        }
        for (String one : List.of("x-01", "x-02")) {
            candidates.add(Candidate.of(Commune.subject(one), RatingLevel.EXCELLENT, Points.of("95")));
        }
        return candidates;
    }

    private static TieDecision.Builder aDecision(String id, String... chosen) {
        return TieDecision.builder()
                .id(FactId.of(id))
                .unit(OrgUnitId.of("u-01"))
                .subjects(SubjectKind.PERSON)
                .period(YEAR)
                .chosen(Arrays.stream(chosen).map(Commune::subject).toList())
                .reason("Sáng kiến được công nhận")
                .authorityPost("Chủ tịch UBND")
                .decidedOn(LocalDate.of(2026, 12, 31));
    }

    private void decided(TieDecision.Builder decision) {
        commune.record("2027-01-02", decision.build());
    }

    private Assessment assess() {
        return commune.assess();
    }

    private Rating rating(String cadre) {
        return commune.rate(cadre, "2026");
    }

    /** The findings about decisions on ties, of the assessment and of its reviews. */
    private List<String> codes() {
        List<Finding> all = new ArrayList<>(assess().getFindings());
        assess().getReviews().forEach(review -> all.addAll(review.getFindings()));
        return all.stream()
                .map(finding -> finding.code().code())
                .filter(code -> code.startsWith("TIE_"))
                .toList();
    }
}
