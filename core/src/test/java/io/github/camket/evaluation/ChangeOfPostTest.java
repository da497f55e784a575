// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rater;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.MidPeriodAttribution;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone who is promoted: each month has the formula of its post. One of the staff is always below 50. */
class ChangeOfPostTest {

    private final Commune commune =
            Commune.of().staff("u-01", "c-02").months("c-02", "2026", "40").leads("c-01", "2026", "100");

    @Test
    void monthsBeforeAndAfterFollowTheFormulaOfTheirPost() {
        promoted("2026-07-01");
        assertThat(commune.rate("c-01", "2026-06").getScore()).contains(Points.of("100"));
        assertThat(commune.rate("c-01", "2026-07").getScore()).contains(Points.of("565/6"));
        assertThat(commune.rate("c-01", "2026").getScore()).contains(Points.of("1165/12"));
    }

    @Test
    void theChangeOfStandingIsReported() {
        promoted("2026-07-01");
        assertThat(commune.assess().getFindings())
                .contains(Rater.POSITION_CHANGED.about(
                        Ref.parse("cadre:c-01"), "HEAD", "p-c-01-2026-07-01", "2026-07-01"));
    }

    @Test
    void theLegalClassOfTheLastPostDecidesWhichRegulationGoverns() {
        posts(commune, LegalClass.PUBLIC_EMPLOYEE, LegalClass.CIVIL_SERVANT);
        assertThat(commune.rate("c-01", "2026").getStatus()).isEqualTo(RatingStatus.PROPOSED);
        assertThat(commune.assess().getFindings())
                .contains(Rater.LEGAL_CLASS_CHANGED.about(
                        Ref.parse("cadre:c-01"), "CIVIL_SERVANT", "p-c-01-2026-07-01", "2026-07-01"));
        assertThat(commune.rate("c-01", "2026-06").getStatus()).isEqualTo(RatingStatus.OUTSIDE_REGULATION);
    }

    @Test
    void someoneWhoLeftTheClassIsOutsideTheRegulation() {
        posts(commune, LegalClass.CIVIL_SERVANT, LegalClass.PUBLIC_EMPLOYEE);
        assertThat(commune.rate("c-01", "2026").getStatus()).isEqualTo(RatingStatus.OUTSIDE_REGULATION);
        assertThat(commune.rate("c-01", "2026-06").getStatus()).isNotEqualTo(RatingStatus.OUTSIDE_REGULATION);
    }

    /** c-01 is at 40, below 50; whether the head answers for that depends on the class of the month. */
    @Test
    void aPersonOfAnotherClassIsNotCountedAmongThoseManagedInThatMonth() {
        Commune office =
                Commune.of().months("c-01", "2026", "40").head("u-01", "c-09").leads("c-09", "2026", "100");
        posts(office, LegalClass.PUBLIC_EMPLOYEE, LegalClass.CIVIL_SERVANT);
        office.staff("u-01", "c-02").months("c-02", "2026", "90");
        assertThat(office.rate("c-09", "2026-06").getScore()).contains(Points.of("100"));
        assertThat(office.rate("c-09", "2026-07").getScore()).contains(Points.of("565/6"));
    }

    @Test
    void aMoveToAnotherPostOfTheSameStandingIsNot() {
        commune.post(Commune.aPost("c-01", "u-01", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.parse("2026-07-01"))
                        .build())
                .post(Commune.aPost("c-01", "u-01", Position.STAFF, "2026-07-01")
                        .build());
        assertThat(commune.found("POSITION_CHANGED")).isEmpty();
    }

    /** March has 31 days: 16 in the first post up to the 17th. */
    @ParameterizedTest
    @CsvSource({"2026-03-02, HEAD, HEAD", "2026-03-16, HEAD, HEAD", "2026-03-17, HEAD, STAFF", "2026-03-31, HEAD, STAFF"
    })
    void whichPostDecidesAMonthOfTwoIsAParameter(String day, Position lastPost, Position longestPost) {
        promoted(day);
        assertThat(position(MidPeriodAttribution.LAST_POST, "2026-03")).isEqualTo(lastPost);
        assertThat(position(MidPeriodAttribution.LONGEST_POST, "2026-03")).isEqualTo(longestPost);
    }

    @Test
    void ofTwoPostsHeldEquallyLongTheLaterOneDecides() {
        promoted("2026-04-16");
        assertThat(position(MidPeriodAttribution.LONGEST_POST, "2026-04")).isEqualTo(Position.HEAD);
    }

    @Test
    void aPostHeldBesideAnotherOneDoesNotDecideHoweverLongItIs() {
        promoted("2026-03-17");
        commune.post(Commune.aPost("c-01", "u-01", Position.DEPUTY, "2026-01-01")
                .concurrent(true)
                .build());
        assertThat(position(MidPeriodAttribution.LONGEST_POST, "2026-03")).isEqualTo(Position.STAFF);
        assertThat(position(MidPeriodAttribution.LAST_POST, "2026-03")).isEqualTo(Position.HEAD);
    }

    @Test
    void byDefaultTheLastPostDecides() {
        assertThat(Decree335.civilServants()
                        .getPeriodRules()
                        .orElseThrow()
                        .getMidPeriodAttribution()
                        .value())
                .isEqualTo(MidPeriodAttribution.LAST_POST);
        promoted("2026-03-31");
        assertThat(commune.rate("c-01", "2026-03").getScore()).contains(Points.of("565/6"));
    }

    @Test
    void aPostThatBeginsAfterTheDayOfTheFactsDoesNotDecideYet() {
        Commune early = Commune.of().staff("u-01", "c-02");
        early.post(Commune.aPost("c-01", "u-01", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.parse("2026-03-31"))
                        .build())
                .post(Commune.aPost("c-01", "u-01", Position.HEAD, "2026-03-31").build());
        early.agency()
                .task("t-1", "c-01", "1", "1", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-20", "1")
                .score(Agency.aScore("s-1", "c-01", "general", "2026-03", "20", Stage.AUTHORITY)
                        .withJudgedOn(LocalDate.parse("2026-03-20")));
        assertThat(early.agency().rate(Decree335.civilServants(), "c-01", "2026-03", "2026-03-30"))
                .hasToString("c-01 EXCELLENT 90");
        assertThat(early.agency()
                        .rate(Decree335.civilServants(), "c-01", "2026-03", "2026-03-31")
                        .getStatus())
                .isNotEqualTo(RatingStatus.PROPOSED);
    }

    private static void posts(Commune commune, LegalClass first, LegalClass next) {
        commune.post(Commune.aPost("c-01", "u-01", Position.STAFF, "2020-01-01")
                        .legalClass(first)
                        .endsBefore(LocalDate.parse("2026-07-01"))
                        .build())
                .post(Commune.aPost("c-01", "u-01", Position.STAFF, "2026-07-01")
                        .legalClass(next)
                        .build());
    }

    private void promoted(String day) {
        commune.post(Commune.aPost("c-01", "u-01", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.parse(day))
                        .build())
                .post(Commune.aPost("c-01", "u-01", Position.HEAD, day).build());
    }

    private Position position(MidPeriodAttribution attribution, String month) {
        Regulation decree = Decree335.civilServants();
        PeriodRules rules = decree.getPeriodRules().orElseThrow();
        Regulation local = decree.withPeriodRules(
                rules.withMidPeriodAttribution(LocalRules.changed(rules.getMidPeriodAttribution(), attribution)));
        return commune.agency()
                .rate(local, "c-01", month, Agency.AFTERWARDS)
                .getEvaluation()
                .orElseThrow()
                .getPosition()
                .orElseThrow();
    }
}
