// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles 17.2, 19.1, 21.3: month scores that were confirmed, here or in a former organization. */
class ConfirmedScoresTest {

    private final Commune commune = Commune.of();

    @Test
    void theMonthsOfAFormerOrganizationEnterTheMean() {
        joined("2026-07-01").months("c-01", "2026-H2", "80");
        assertThat(year()).hasToString("c-01 GOOD 80");
        former("2026-H1", "50");
        assertThat(year()).hasToString("c-01 COMPLETED 65");
    }

    @ParameterizedTest
    @CsvSource({"2026-07, NOT_RATED", "2026-08, NOT_RATED", "2026-Q3, PROPOSED"})
    void theyCountAsMonthsWorked(String elsewhere, RatingStatus status) {
        joined("2026-10-01").months("c-01", "2026-Q4", "90");
        former(elsewhere, "80");
        assertThat(year().getStatus()).isEqualTo(status);
    }

    @Test
    void aConfirmedScoreStandsInThePlaceOfTheOneThatTheFactsGive() {
        commune.staff("u-01", "c-01").months("c-01", "2026-03", "80").confirmed("c-01", "2026-03", "72.5");
        assertThat(commune.rate("c-01", "2026-03")).hasToString("c-01 GOOD 72.5");
        assertThat(findings())
                .containsExactly(Evaluator.CONFIRMED_SCORE_DIFFERS.about(
                        Ref.parse("periodScore:q-c-01-2026-03"), "c-01", "2026-03", "72.5", "80"));
    }

    @Test
    void oneThatAgreesIsNoFinding() {
        commune.staff("u-01", "c-01").months("c-01", "2026-03", "80").confirmed("c-01", "2026-03", "80.00");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aConfirmedScoreSettlesAMonthOfWhichSomethingIsMissing() {
        commune.staff("u-01", "c-01").work("c-01", "2026-03", "1").confirmed("c-01", "2026-03", "88");
        assertThat(commune.rate("c-01", "2026-03")).hasToString("c-01 GOOD 88");
        assertThat(Commune.codes(commune.rate("c-01", "2026-03"))).containsExactly("INDICATIVE_LEVEL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q1", "2026-H1", "2026"})
    void aScoreForALongerPeriodIsNotUsedAndFound(String period) {
        commune.staff("u-01", "c-01").months("c-01", "2026", "80");
        commune.record(
                "2026-12-31", Commune.aScore("c-01", period, "60", "2026-12-31").build());
        assertThat(year()).hasToString("c-01 GOOD 80");
        assertThat(findings())
                .containsExactly(
                        Evaluator.SCORE_NOT_FOR_A_MONTH.about(Ref.parse("periodScore:q-c-01-" + period), period));
    }

    @Test
    void ofTwoDecidedOnOneDayNeitherCounts() {
        commune.staff("u-01", "c-01").months("c-01", "2026-03", "80");
        decided("q-1", "60", "2026-04-02", Standing.CONFIRMED);
        decided("q-2", "70", "2026-04-02", Standing.CONFIRMED);
        assertThat(commune.rate("c-01", "2026-03")).hasToString("c-01 GOOD 80");
        assertThat(findings())
                .extracting(finding -> finding.code().code() + " " + finding.subject())
                .containsExactly("AMBIGUOUS_DECISION periodScore:q-1", "AMBIGUOUS_DECISION periodScore:q-2");
    }

    @Test
    void anEarlierDecisionDoesNotComeBackWhereTwoLaterOnesContend() {
        commune.staff("u-01", "c-01").months("c-01", "2026-03", "80");
        decided("q-0", "50", "2026-04-01", Standing.CONFIRMED);
        decided("q-1", "60", "2026-04-02", Standing.CONFIRMED);
        decided("q-2", "70", "2026-04-02", Standing.CONFIRMED);
        assertThat(commune.rate("c-01", "2026-03")).hasToString("c-01 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-02, 70", "2026-04-02, 2026-04-01, 60"})
    void aLaterDecisionReplacesAnEarlierOne(String first, String second, String score) {
        commune.staff("u-01", "c-01").months("c-01", "2026-03", "80");
        decided("q-1", "60", first, Standing.CONFIRMED);
        decided("q-2", "70", second, Standing.CONFIRMED);
        assertThat(commune.rate("c-01", "2026-03").getScore()).contains(Points.of(score));
    }

    @Test
    void aProposedScoreDoesNotCountForAPerson() {
        joined("2026-07-01").months("c-01", "2026-H2", "80");
        decided("q-1", "10", "2026-04-02", Standing.PROPOSED);
        assertThat(year()).hasToString("c-01 GOOD 80");
        assertThat(findings()).extracting(finding -> finding.code().code()).containsExactly("SCORE_ONLY_PROPOSED");
    }

    @Test
    void aDecisionOfALaterDayDoesNotCountYet() {
        commune.staff("u-01", "c-01").months("c-01", "2026-03", "80");
        commune.record(
                "2026-04-01",
                Commune.aScore("c-01", "2026-03", "60", "2026-04-20").build());
        assertThat(commune.agency().rate(Decree335.civilServants(), "c-01", "2026-03", "2026-04-19"))
                .hasToString("c-01 GOOD 80");
        assertThat(commune.agency().rate(Decree335.civilServants(), "c-01", "2026-03", "2026-04-20"))
                .hasToString("c-01 COMPLETED 60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "850", "-1"})
    void aScoreThatTheRegulationCannotGiveIsFound(String points) {
        joined("2026-07-01").months("c-01", "2026-H2", "90");
        former("2026-03", points);
        assertThat(findings())
                .extracting(finding -> finding.subject().toString())
                .contains("periodScore:q-c-01-2026-03");
    }

    private Commune joined(String day) {
        return commune.post(Commune.aPost("c-01", "u-01", Position.STAFF, day).build());
    }

    private void former(String period, String points) {
        ReportingPeriod.parse(period).getMonths().forEach(month -> commune.confirmed("c-01", month.toString(), points));
    }

    private void decided(String id, String points, String day, Standing standing) {
        PeriodScore score = Commune.aScore("c-01", "2026-03", points, day)
                .id(FactId.of(id))
                .standing(standing)
                .build();
        commune.record(day, score);
    }

    private Rating year() {
        return commune.rate("c-01", "2026");
    }

    private List<Finding> findings() {
        return commune.agency()
                .assess(Decree335.civilServants(), "2026", Agency.AFTERWARDS)
                .getFindings();
    }
}
