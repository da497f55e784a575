// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles 20.4 and 11.3: conduct that forces the lowest level, whatever the score. */
class ExclusionsTest {

    private final Agency agency = Agency.of("c-01", "c-02").months("c-01", "2026", "95");

    @Test
    void withoutAnyTheScoreDecides() {
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEGRADATION", "PARTY_PROHIBITION", "EXEMPLARY_DUTY"})
    void anyConclusionOfArticle204bInTheYearForcesTheLevel(ConclusionKind kind) {
        agency.record("2026-12-31", conclusion(kind, "2026-12-31"));
        assertThat(year().getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(year().getLevelByPoints()).contains(RatingLevel.EXCELLENT);
        assertThat(year().getScore()).contains(Points.of("95"));
        assertThat(year().getAppliedRules())
                .containsExactly(rule(AppliedRule.Kind.CONCLUSION, "20.4b", "conclusion:k-1"));
    }

    @Test
    void onlyTheKindsThatTheRegulationNamesForceTheLevel() {
        Regulation narrow = Decree335.staff().withExclusions(forced(ConclusionKind.EXEMPLARY_DUTY));
        agency.record("2026-05-01", conclusion(ConclusionKind.DEGRADATION, "2026-05-01"));
        assertThat(agency.rate(narrow, "c-01", "2026")).hasToString("c-01 EXCELLENT 95");
        agency.record(
                "2026-06-01",
                conclusion(ConclusionKind.EXEMPLARY_DUTY, "2026-06-01").withId(FactId.of("k-2")));
        assertThat(agency.rate(narrow, "c-01", "2026")).hasToString("c-01 COMPLETED 95");
    }

    @Test
    void dishonestDataForceALevelOnlyWhereALocalSchemeSaysSo() {
        agency.record("2026-05-01", conclusion(ConclusionKind.DISHONEST_DATA, "2026-05-01"));
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
        Regulation strict = Decree335.staff().withExclusions(forced(ConclusionKind.DISHONEST_DATA));
        assertThat(agency.rate(strict, "c-01", "2026")).hasToString("c-01 COMPLETED 95");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31", "2027-01-01"})
    void aConclusionOutsideTheYearDoesNot(String day) {
        agency.record("2027-01-02", conclusion(ConclusionKind.DEGRADATION, day));
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
    }

    @ParameterizedTest
    @CsvSource({"DUTY, 20.4c", "DEGRADATION, 11.3a"})
    void disciplineForDutyOrDegradationForcesTheLevel(DisciplineGround ground, String article) {
        agency.record(
                "2026-05-01", discipline("d-1", "2026-05-01").ground(ground).build());
        assertThat(year().getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(year().getAppliedRules())
                .containsExactly(rule(AppliedRule.Kind.DISCIPLINE, article, "discipline:d-1"));
    }

    @Test
    void disciplineForAnythingElseDoesNot() {
        agency.record(
                "2026-05-01",
                discipline("d-1", "2026-05-01").ground(DisciplineGround.OTHER).build());
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
    }

    @ParameterizedTest
    @CsvSource({"REPRIMAND", "WARNING", "DISMISSAL"})
    void everyFormFromReprimandUpForcesTheLevel(String form) {
        agency.record(
                "2026-05-01",
                discipline("d-1", "2026-05-01").form(DisciplineForm.of(form)).build());
        assertThat(year().getLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void disciplineCountsInTheYearInWhichItTakesEffect(String effective, boolean forced) {
        agency.record("2026-01-01", discipline("d-1", effective).build());
        assertThat(year().getLevel().orElseThrow().equals(RatingLevel.NOT_COMPLETED))
                .isEqualTo(forced);
    }

    @Test
    void theSameActPunishedByPartyAndAdministrationInTwoYearsCountsOnce() {
        agency.record(
                "2026-01-02",
                discipline("d-1", "2025-11-01").side(DisciplineSide.PARTY).build());
        agency.record("2026-02-01", discipline("d-2", "2026-02-01").build());
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
        assertThat(year().getFindings())
                .containsExactly(
                        Rater.ALREADY_COUNTED.about(Ref.parse("discipline:d-2"), "act-1", "335/2025/NĐ-CP Đ11.3"));
    }

    @Test
    void theSameActPunishedTwiceInOneYearCountsInThatYear() {
        agency.record(
                "2026-03-01",
                discipline("d-1", "2026-03-01").side(DisciplineSide.PARTY).build());
        agency.record("2026-10-01", discipline("d-2", "2026-10-01").build());
        assertThat(year().getAppliedRules())
                .containsExactly(rule(AppliedRule.Kind.DISCIPLINE, "20.4c", "discipline:d-1", "discipline:d-2"));
    }

    @Test
    void anotherActCountsEvenIfAnEarlierOneWasCounted() {
        agency.record("2026-01-02", discipline("d-1", "2025-11-01").build());
        agency.record("2026-02-01", discipline("d-2", "2026-02-01").act("act-2").build());
        assertThat(year().getLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void anActCountedBeforeThereWasADecisionDoesNotCountAgain() {
        agency.record(
                "2026-02-01",
                discipline("d-1", "2026-02-01")
                        .alreadyCountedIn(ReportingPeriod.year(2025))
                        .build());
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
        assertThat(year().getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly("ALREADY_COUNTED");
    }

    @Test
    void anActCountedInTheYearItselfStillForcesTheLevelOfThatYear() {
        agency.record(
                "2026-02-01",
                discipline("d-1", "2026-02-01")
                        .alreadyCountedIn(ReportingPeriod.year(2026))
                        .build());
        assertThat(year().getLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void anActCountedBeforeThereWasADecisionShieldsEveryLaterDecisionAboutIt() {
        agency.record(
                "2026-02-01",
                discipline("d-1", "2026-02-01")
                        .alreadyCountedIn(ReportingPeriod.year(2025))
                        .build());
        agency.record(
                "2026-06-01",
                discipline("d-2", "2026-06-01").side(DisciplineSide.PARTY).build());
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
    }

    @Test
    void anEarlierDecisionThatForcedNothingShieldsNothing() {
        agency.record(
                "2026-01-02",
                discipline("d-1", "2025-11-01")
                        .side(DisciplineSide.PARTY)
                        .ground(DisciplineGround.OTHER)
                        .build());
        agency.record("2026-02-01", discipline("d-2", "2026-02-01").build());
        assertThat(year().getLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void anActInAFormerOrganizationCountsThere() {
        Agency joined = Agency.of().person("c-01", "2026-01-01", null).months("c-01", "2026", "95");
        joined.record("2026-02-01", discipline("d-1", "2026-02-01").build());
        assertThat(joined.rate("c-01", "2026")).hasToString("c-01 EXCELLENT 95");
        assertThat(joined.rate("c-01", "2026").getFindings())
                .containsExactly(Rater.ACT_IN_FORMER_ORGANIZATION.about(
                        Ref.parse("discipline:d-1"), "act-1", "2025-06-01", "335/2025/NĐ-CP Đ11.3c"));
    }

    @Test
    void anActOfTheFirstDayInTheOrganizationCountsHere() {
        Agency joined = Agency.of().person("c-01", "2025-06-01", null).months("c-01", "2026", "95");
        joined.record("2026-02-01", discipline("d-1", "2026-02-01").build());
        assertThat(joined.rate("c-01", "2026").getLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void severalReasonsAreAllNamed() {
        agency.record("2026-03-01", discipline("d-1", "2026-03-01").build());
        agency.record("2026-04-01", conclusion(ConclusionKind.PARTY_PROHIBITION, "2026-04-01"));
        assertThat(year().getAppliedRules())
                .containsExactly(
                        rule(AppliedRule.Kind.CONCLUSION, "20.4b", "conclusion:k-1"),
                        rule(AppliedRule.Kind.DISCIPLINE, "20.4c", "discipline:d-1"));
    }

    @Test
    void aForcedLevelSettlesTheMatterAlthoughAScoreIsMissing() {
        agency.person("c-03", "2020-01-01", null)
                .months("c-03", "2026-H1", "80")
                .work("c-03", "2026-07", Fraction.ONE);
        agency.record(
                "2026-05-01",
                discipline("d-1", "2026-05-01").cadre(CadreId.of("c-03")).build());
        Rating rating = agency.rate("c-03", "2026");
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.PROPOSED);
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.isSettled()).isTrue();
        assertThat(rating.getScore()).isEmpty();
    }

    @Test
    void conductOfOthersDoesNotMatter() {
        agency.record(
                "2026-05-01",
                discipline("d-1", "2026-05-01").cadre(CadreId.of("c-02")).build());
        assertThat(year()).hasToString("c-01 EXCELLENT 95");
    }

    @Test
    void conductIsKnownOnlyFromTheDayOfItsRecord() {
        agency.record("2027-01-20", discipline("d-1", "2026-12-20").build());
        assertThat(agency.rate("c-01", "2026", "2027-01-19").getLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(agency.rate("c-01", "2026", "2027-01-20").getLevel()).contains(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void aDecisionCannotPrecedeItsAct() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discipline("d-1", "2024-12-31").build())
                .withMessageEndingWith(": 2024-12-31");
    }

    private Rating year() {
        return agency.rate("c-01", "2026");
    }

    private static Discipline.Builder discipline(String id, String effectiveOn) {
        return Discipline.builder()
                .id(FactId.of(id))
                .cadre(CadreId.of("c-01"))
                .act("act-1")
                .actOn(LocalDate.parse("2025-06-01"))
                .effectiveOn(LocalDate.parse(effectiveOn))
                .form(DisciplineForm.REPRIMAND)
                .ground(DisciplineGround.DUTY)
                .side(DisciplineSide.ADMINISTRATIVE);
    }

    private static Conclusion conclusion(ConclusionKind kind, String day) {
        return Conclusion.builder()
                .id(FactId.of("k-1"))
                .cadre(CadreId.of("c-01"))
                .kind(kind)
                .authorityPost("Cấp có thẩm quyền")
                .concludedOn(LocalDate.parse(day))
                .build();
    }

    private static Exclusion forced(ConclusionKind kind) {
        return new Exclusion(
                new Condition.Concluded(EnumSet.of(kind), Condition.About.SELF, 1, LocalRules.SOURCE),
                new Effect.Forced(RatingLevel.COMPLETED),
                LocalRules.SOURCE);
    }

    private static AppliedRule rule(AppliedRule.Kind kind, String article, String... facts) {
        return new AppliedRule(
                kind,
                AppliedRule.Change.FORCES,
                RatingLevel.NOT_COMPLETED,
                Source.of(Citation.of("335/2025/NĐ-CP", article)),
                Arrays.stream(facts).map(Ref::parse).toList());
    }
}
