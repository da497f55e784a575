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
import io.github.camket.model.classification.Standing;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 20.6: a head is not above the organization. Without the quota, which is another matter. */
class LevelCapTest {

    private static final Regulation PEOPLE = Decree335.civilServants().withQuota(Optional.empty());

    private final Commune commune = Commune.of().head("u-01", "c-01");

    @ParameterizedTest
    @CsvSource({
        "95, EXCELLENT, EXCELLENT",
        "95, GOOD, GOOD",
        "95, COMPLETED, COMPLETED",
        "95, NOT_COMPLETED, NOT_COMPLETED",
        "80, EXCELLENT, GOOD",
        "80, GOOD, GOOD",
        "80, COMPLETED, COMPLETED",
        "60, EXCELLENT, COMPLETED",
        "60, NOT_COMPLETED, NOT_COMPLETED",
        "40, EXCELLENT, NOT_COMPLETED"
    })
    void theHeadHasTheLowerOfTheTwoLevels(String own, String unit, String result) {
        commune.confirmed("c-01", "2026", own).unitAt("u-01", RatingLevel.of(unit));
        assertThat(head()).hasToString("c-01 " + result + " " + own);
    }

    @Test
    void aLoweredLevelNamesTheRuleAndKeepsItsOwn() {
        commune.confirmed("c-01", "2026", "95").unitAt("u-01", RatingLevel.COMPLETED);
        assertThat(head().getLevelAlone()).contains(RatingLevel.EXCELLENT);
        assertThat(head().getLevelByPoints()).contains(RatingLevel.EXCELLENT);
        assertThat(head().isSettled()).isTrue();
        assertThat(head().getAppliedRules())
                .extracting(rule -> rule.kind() + " " + rule.level() + " " + rule.source())
                .containsExactly("BAND EXCELLENT 335/2025/NĐ-CP Đ20.1", "LEVEL_CAP COMPLETED 335/2025/NĐ-CP Đ20.6");
    }

    @Test
    void aLevelThatStaysNamesNoCap() {
        commune.confirmed("c-01", "2026", "80").unitAt("u-01", RatingLevel.GOOD);
        assertThat(head().getLevelAlone()).isEmpty();
        assertThat(head().getAppliedRules()).extracting(AppliedRule::kind).containsExactly(AppliedRule.Kind.BAND);
    }

    @Test
    void norDoesOneThatStaysBeforeTheYearIsOver() {
        commune.confirmed("c-01", "2026-H1", "80")
                .record(
                        "2026-06-30",
                        Commune.aLevel("u-01", RatingLevel.GOOD, "2026-06-30").build());
        Rating head = head(Assessor.of(PEOPLE), "2026-06-30");
        assertThat(head.getLevel()).contains(RatingLevel.GOOD);
        assertThat(head.getBestLevel()).contains(RatingLevel.GOOD);
        assertThat(head.getLevelAlone()).isEmpty();
        assertThat(head.getAppliedRules()).extracting(AppliedRule::kind).containsExactly(AppliedRule.Kind.BAND);
    }

    @ParameterizedTest
    @CsvSource({"DEPUTY", "STAFF"})
    void othersAreNotCapped(Position position) {
        commune.post(Commune.aPost("c-02", "u-01", position, "2020-01-01").build())
                .confirmed("c-02", "2026", "95")
                .unitAt("u-01", RatingLevel.COMPLETED);
        assertThat(rate("c-02")).hasToString("c-02 EXCELLENT 95");
    }

    @Test
    void whoIsCappedIsAParameter() {
        LevelCap cap = PEOPLE.getLevelCap().orElseThrow();
        Regulation local = PEOPLE.withLevelCap(new LevelCap(
                LocalRules.changed(cap.appliesTo(), List.of(Position.HEAD, Position.DEPUTY)), cap.source()));
        commune.deputy("u-01", "c-02").confirmed("c-02", "2026", "95").unitAt("u-01", RatingLevel.COMPLETED);
        Assessor assessor = Assessor.of(local, Decree335.organizations());
        assertThat(commune.assess(assessor, "2026", Agency.AFTERWARDS).rating(CadreId.of("c-02")))
                .hasToString("c-02 COMPLETED 95");
    }

    @Test
    void theUnitOfTheLastPostDecides() {
        Commune moved = Commune.of("u-02")
                .post(Commune.aPost("c-01", "u-01", Position.HEAD, "2020-01-01")
                        .endsBefore(LocalDate.parse("2026-07-01"))
                        .build())
                .post(Commune.aPost("c-01", "u-02", Position.HEAD, "2026-07-01").build())
                .confirmed("c-01", "2026", "95")
                .unitAt("u-01", RatingLevel.NOT_COMPLETED)
                .unitAt("u-02", RatingLevel.COMPLETED);
        assertThat(rate(moved, "c-01")).hasToString("c-01 COMPLETED 95");
    }

    @Test
    void whoeverIsNoLongerHeadIsNotCapped() {
        Commune moved = Commune.of()
                .post(Commune.aPost("c-01", "u-01", Position.HEAD, "2020-01-01")
                        .endsBefore(LocalDate.parse("2026-07-01"))
                        .build())
                .post(Commune.aPost("c-01", "u-01", Position.STAFF, "2026-07-01")
                        .build())
                .confirmed("c-01", "2026", "95")
                .unitAt("u-01", RatingLevel.COMPLETED);
        assertThat(rate(moved, "c-01")).hasToString("c-01 EXCELLENT 95");
    }

    @ParameterizedTest
    @CsvSource({"95, EXCELLENT", "80, GOOD", "60, COMPLETED"})
    void anOpenLevelOfTheUnitLeavesTheHeadOpen(String own, String best) {
        commune.confirmed("c-01", "2026", own).tasks("u-01", "+..");
        assertThat(head()).hasToString("c-01 INCOMPLETE " + own);
        assertThat(head().getReason())
                .contains(
                        GroupRules.LEVEL_CAP_OPEN.about(Ref.parse("cadre:c-01"), best, "u-01", "335/2025/NĐ-CP Đ20.6"));
        assertThat(head().getBestLevel()).contains(RatingLevel.of(best));
        assertThat(head().getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(head().getLevelAlone()).contains(RatingLevel.of(best));
        assertThat(Explainer.english().explain(head()).toString())
                .contains("The level of the organization u-01, which is open")
                .doesNotContain("No figure and no judged score is missing");
    }

    @Test
    void theBoundsOfTheUnitAreThoseOfTheHead() {
        commune.points("u-01", "result", "60").tasks("u-01", "..."); // 60 to 90, no work beyond requirement
        commune.confirmed("c-01", "2026", "95");
        assertThat(head().getBestLevel()).contains(RatingLevel.GOOD);
        assertThat(head().getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    /** The unit is "Completed" or "Good", and neither is below the head. */
    @Test
    void aLevelThatNoLevelOfTheUnitLowersStays() {
        commune.points("u-01", "result", "59.9").tasks("u-01", "..").confirmed("c-01", "2026", "69");
        Rating head = head(Assessor.of(PEOPLE, Decree335.organizations()), Agency.AFTERWARDS);
        assertThat(head).hasToString("c-01 COMPLETED 69");
        assertThat(head.isSettled()).isTrue();
    }

    /** As long as the year is not over, the unit can end with any level. */
    @Test
    void aUnitWhoseYearIsNotOverLeavesTheHeadOpen() {
        commune.points("u-01", "result", "59.9").tasks("u-01", "..").confirmed("c-01", "2026-Q1", "69");
        Rating head = head(Assessor.of(PEOPLE, Decree335.organizations()), "2026-03-31");
        assertThat(head).hasToString("c-01 INCOMPLETE 69");
        assertThat(head.getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void aUnitThatIsSurelyHighEnoughLeavesTheHeadAlone() {
        commune.points("u-01", "result", "70").tasks("u-01", "+..").confirmed("c-01", "2026", "80");
        assertThat(head()).hasToString("c-01 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"95, EXCELLENT", "60, COMPLETED"})
    void aUnitWithoutALevelLeavesTheHeadOpen(String own, String best) {
        commune.total("u-01", "85").tasks("u-01", "..l").confirmed("c-01", "2026", own);
        assertThat(head().getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(head().getBestLevel()).contains(RatingLevel.of(best));
        assertThat(head().getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void theLowestLevelCannotBeLowered() {
        commune.confirmed("c-01", "2026", "40");
        assertThat(head()).hasToString("c-01 NOT_COMPLETED 40");
    }

    @Test
    void norCanAForcedOne() {
        commune.confirmed("c-01", "2026", "95").concluded("c-01", ConclusionKind.DEGRADATION, "2026-05-01");
        assertThat(head()).hasToString("c-01 NOT_COMPLETED 95");
    }

    @Test
    void aHeadOfWhomSomethingIsMissingIsBoundedByTheUnit() {
        commune.staff("u-01", "c-02").confirmed("c-02", "2026", "80");
        commune.leads("c-01", "2026-H1", "100")
                .work("c-01", "2026-H2", "1")
                .judged("c-01", "organizing", "2026-H2", "100");
        commune.judged("c-01", "cohesion", "2026-H2", "100").unitAt("u-01", RatingLevel.COMPLETED);
        assertThat(head().getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(head().getBestLevel()).contains(RatingLevel.COMPLETED);
        assertThat(head().isSettled()).isTrue();
    }

    @Test
    void aHeadWhoIsNotRatedStaysSo() {
        Commune joined = Commune.of()
                .post(Commune.aPost("c-01", "u-01", Position.HEAD, "2026-10-01").build())
                .confirmed("c-01", "2026-Q4", "95")
                .unitAt("u-01", RatingLevel.COMPLETED);
        assertThat(rate(joined, "c-01").getStatus()).isEqualTo(RatingStatus.NOT_RATED);
    }

    @Test
    void withoutRulesForOrganizationsTheHeadIsOpenUntilALevelIsPublished() {
        commune.confirmed("c-01", "2026", "95");
        assertThat(head(Assessor.of(PEOPLE), Agency.AFTERWARDS)).hasToString("c-01 INCOMPLETE 95");
        commune.decided("u-01", RatingLevel.GOOD);
        assertThat(head(Assessor.of(PEOPLE), Agency.AFTERWARDS)).hasToString("c-01 GOOD 95");
        assertThat(head(Assessor.of(PEOPLE), Agency.AFTERWARDS).getAppliedRules())
                .contains(new AppliedRule(
                        AppliedRule.Kind.LEVEL_CAP,
                        AppliedRule.Change.CAPS,
                        RatingLevel.GOOD,
                        Source.of(Citation.of("335/2025/NĐ-CP", "20.6")),
                        List.of(Ref.parse("orgUnit:u-01"), Ref.parse("publishedRating:y-u-01-2027-01-05"))));
    }

    @Test
    void aProposedLevelFromElsewhereIsUsedToo() {
        commune.confirmed("c-01", "2026", "95")
                .record(
                        "2027-01-05",
                        Commune.aLevel("u-01", RatingLevel.COMPLETED, "2027-01-05")
                                .standing(Standing.PROPOSED)
                                .build());
        assertThat(head(Assessor.of(PEOPLE), Agency.AFTERWARDS)).hasToString("c-01 COMPLETED 95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXCELLENT", "COMPLETED"})
    void theDecidedLevelOfTheUnitGoesBeforeTheProposedOne(String decided) {
        commune.confirmed("c-01", "2026", "95")
                .unitAt("u-01", RatingLevel.GOOD)
                .decided("u-01", RatingLevel.of(decided));
        assertThat(head()).hasToString("c-01 " + decided + " 95");
    }

    @Test
    void aPublishedLevelThatTheScaleDoesNotHaveDoesNotBecomeThatOfTheHead() {
        commune.confirmed("c-01", "2026", "95").decided("u-01", RatingLevel.of("OUTSTANDING"));
        Rating head = head(Assessor.of(PEOPLE), Agency.AFTERWARDS);
        assertThat(head.getLevel()).isNotEqualTo(Optional.of(RatingLevel.of("OUTSTANDING")));
    }

    @Test
    void aUnitOutsideTheRulesSetsNoLimitAndThatIsSaid() {
        Commune school = Commune.of()
                .plan(Commune.aUnit("u-04")
                        .kind(OrgKind.of("SCHOOL"))
                        .parent(OrgUnitId.of("u-01"))
                        .build());
        school.head("u-04", "c-01").confirmed("c-01", "2026", "95");
        assertThat(rate(school, "c-01")).hasToString("c-01 EXCELLENT 95");
        assertThat(rate(school, "c-01").getFindings())
                .containsExactly(Assessor.NO_LEVEL_CAP.about(Ref.parse("cadre:c-01"), "u-04", "335/2025/NĐ-CP Đ20.6"));
        school.decided("u-04", RatingLevel.GOOD);
        assertThat(rate(school, "c-01")).hasToString("c-01 GOOD 95");
        assertThat(rate(school, "c-01").getFindings()).isEmpty();
    }

    private Rating head() {
        return rate("c-01");
    }

    private Rating head(Assessor assessor, String knownOn) {
        return commune.assess(assessor, "2026", knownOn).rating(CadreId.of("c-01"));
    }

    private Rating rate(String cadre) {
        return rate(commune, cadre);
    }

    private static Rating rate(Commune commune, String cadre) {
        return commune.assess(PEOPLE, Decree335.organizations()).rating(CadreId.of(cadre));
    }
}
