// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 8.4: what makes an organization "Not completed" whatever its points. */
class OrganizationExclusionsTest {

    private final Commune commune = Commune.of().total("u-01", "95").tasks("u-01", "+..");

    @ParameterizedTest
    @EnumSource(names = {"PERSONNEL_WORK", "INTERNAL_DISUNITY", "FACTIONALISM", "OFFICE_BUYING"})
    void aConclusionOfArticle84aForcesTheLevel(ConclusionKind kind) {
        commune.concluded("u-01", kind, "2026-05-01");
        assertThat(unit()).hasToString("u-01 NOT_COMPLETED 95");
        assertThat(unit().getLevelByPoints()).contains(RatingLevel.EXCELLENT);
        assertThat(unit().getAppliedRules())
                .containsExactly(rule(AppliedRule.Kind.CONCLUSION, "8.4a", "conclusion:k-u-01-2026-05-01"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PERSONNEL_WORK", "INTERNAL_DISUNITY", "FACTIONALISM", "OFFICE_BUYING"})
    void otherConclusionsDoNot(ConclusionKind kind) {
        commune.concluded("u-01", kind, "2026-05-01");
        assertThat(unit()).hasToString("u-01 EXCELLENT 95");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, EXCELLENT",
        "2026-01-01, NOT_COMPLETED",
        "2026-12-31, NOT_COMPLETED",
        "2027-01-01, EXCELLENT"
    })
    void theConclusionMustBeOfTheYear(String day, String level) {
        commune.plan(conclusionRecordedAtOnce(day));
        assertThat(unit()).hasToString("u-01 " + level + " 95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u-03", "c-01"})
    void conclusionsAboutOthersDoNotMatter(String other) {
        commune.unit("u-02", "u-01").unit("u-03", "u-02").unitAt("u-02", RatingLevel.GOOD);
        commune.head("u-01", "c-01").concluded(other, ConclusionKind.INTERNAL_DISUNITY, "2026-05-01");
        assertThat(unit()).hasToString("u-01 EXCELLENT 95");
    }

    @Test
    void whatIsConcludedAboutAnOrganizationDoesNotForceTheLevelOfItsPeople() {
        commune.head("u-01", "c-01").staff("u-01", "c-02").months("c-02", "2026", "80");
        commune.leads("c-01", "2026", "80").concluded("u-01", ConclusionKind.PERSONNEL_WORK, "2026-05-01");
        assertThat(commune.rate("c-02", "2026")).hasToString("c-02 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"......oooo, NOT_COMPLETED", "..o, NOT_COMPLETED", ".......ooo, NO_LEVEL", "o, NOT_COMPLETED"})
    void lessThanSeventyPercentOfTheProgrammeForcesTheLevel(String tasks, String result) {
        Commune other = Commune.of().total("u-01", "95").tasks("u-01", tasks);
        assertThat(other.rateUnit("u-01")).hasToString("u-01 " + result + " 95");
    }

    @Test
    void theRuleNamesTheMeasure() {
        Commune other = Commune.of().total("u-01", "95").tasks("u-01", "..o");
        assertThat(other.rateUnit("u-01").getAppliedRules())
                .containsExactly(rule(AppliedRule.Kind.CONDITION, "8.4b", "measure:planCompleted"));
    }

    @Test
    void workOutsideTheProgrammeDoesNotCountThere() {
        Commune other = Commune.of().total("u-01", "60").tasks("u-01", ".......xxxxxx");
        assertThat(other.rateUnit("u-01")).hasToString("u-01 NO_LEVEL 60");
        assertThat(Commune.measured(other.rateUnit("u-01"), "planCompleted")).isEqualTo("1");
        assertThat(Commune.measured(other.rateUnit("u-01"), "completed")).isEqualTo("7/13");
    }

    @Test
    void lateWorkIsCompletedWork() {
        Commune other = Commune.of().total("u-01", "60").tasks("u-01", "lllll");
        assertThat(other.rateUnit("u-01").getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
    }

    @Test
    void aUnitWithoutAProgrammeDoesNotFailIt() {
        Commune other = Commune.of().total("u-01", "60");
        assertThat(other.rateUnit("u-01").getAppliedRules()).isEmpty();
    }

    @Test
    void aGroundThatIsNotCertainLeavesTheLowestLevelPossible() {
        Regulation decree = Decree335.organizations();
        Regulation local = decree.withExclusions(new Exclusion(
                new Condition.Compare(
                        MeasureId.of("unitsNotCompleted"),
                        Comparison.ABOVE,
                        Fraction.ZERO,
                        Condition.Outcome.FAILS,
                        LocalRules.SOURCE),
                new Effect.Forced(RatingLevel.NOT_COMPLETED),
                LocalRules.SOURCE));
        Commune open = Commune.of("u-02").unitAt("u-01", RatingLevel.GOOD);
        assertThat(open.rateUnit(local, "u-01").getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(open.rateUnit(local, "u-01").getBestLevel()).contains(RatingLevel.GOOD);
        assertThat(open.rateUnit(local, "u-01").getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
        open.unitAt("u-02", RatingLevel.NOT_COMPLETED);
        assertThat(open.rateUnit(local, "u-01")).hasToString("u-01 NOT_COMPLETED 80");
    }

    @Test
    void severalReasonsAreAllNamed() {
        Commune other = Commune.of().total("u-01", "95").tasks("u-01", "..o");
        other.concluded("u-01", ConclusionKind.FACTIONALISM, "2026-05-01");
        assertThat(other.rateUnit("u-01").getAppliedRules())
                .containsExactly(
                        rule(AppliedRule.Kind.CONCLUSION, "8.4a", "conclusion:k-u-01-2026-05-01"),
                        rule(AppliedRule.Kind.CONDITION, "8.4b", "measure:planCompleted"));
    }

    private static Conclusion conclusionRecordedAtOnce(String day) {
        return Conclusion.builder()
                .id(FactId.of("k-1"))
                .subject(Commune.subject("u-01"))
                .kind(ConclusionKind.PERSONNEL_WORK)
                .authorityPost("Cấp có thẩm quyền")
                .concludedOn(LocalDate.parse(day))
                .build();
    }

    private static AppliedRule rule(AppliedRule.Kind kind, String article, String fact) {
        return new AppliedRule(
                kind,
                AppliedRule.Change.FORCES,
                RatingLevel.NOT_COMPLETED,
                Source.of(Citation.of("335/2025/NĐ-CP", article)),
                List.of(Ref.parse(fact)));
    }

    private Rating unit() {
        return commune.rateUnit("u-01");
    }
}
