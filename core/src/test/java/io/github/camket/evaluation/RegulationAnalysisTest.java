// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.LocalRules;
import io.github.camket.document.Source;
import io.github.camket.measurement.Formulas;
import io.github.camket.measurement.ItemAttribute;
import io.github.camket.measurement.ItemWhole;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for leaders and organizations whose parts do not fit together. */
class RegulationAnalysisTest {

    private static final Regulation PEOPLE = Decree335.civilServants();
    private static final Regulation ORGANIZATIONS = Decree335.organizations();

    @Test
    void aPositionWithoutAFormulaIsNamed() {
        Criterion result = PEOPLE.getCriteria().get(1);
        Scoring.ByPosition all = (Scoring.ByPosition) result.scoring();
        Criterion staffOnly = new Criterion(
                result.id(),
                result.label(),
                result.max(),
                new Scoring.ByPosition(all.cases().subList(0, 1), all.source()),
                result.source());
        assertThat(problems(PEOPLE.withCriteria(PEOPLE.getCriteria().get(0), staffOnly)))
                .containsExactly(
                        RegulationProblem.NO_FORMULA.about(path("$.criteria[1].scoring.cases"), Position.DEPUTY),
                        RegulationProblem.NO_FORMULA.about(path("$.criteria[1].scoring.cases"), Position.HEAD));
    }

    @Test
    void aFormulaOfAPositionThatIsNotGovernedIsNoMatter() {
        Applicability.People people = (Applicability.People) PEOPLE.getApplicability();
        Regulation staffOnly = PEOPLE.withApplicability(people.only(Position.STAFF));
        assertThat(EvaluationPlan.compile(staffOnly).getRegulation()).isEqualTo(staffOnly);
    }

    @Test
    void measuresOfWorkNeedRulesForWork() {
        Regulation broken = PEOPLE.withMeasures(PEOPLE.getMeasures().withWorkRules(Optional.empty()));
        assertThat(problems(broken)).containsExactly(RegulationProblem.NO_RULES.about(path("$.measures"), "workRules"));
    }

    @Test
    void measuresOverItemsNeedOnlyToKnowHowWorkIsGathered() {
        MeasureSet set = PEOPLE.getMeasures().withWorkRules(Optional.empty());
        ItemWhole outOf = Formulas.ratio(
                        Formulas.perTask(Formulas.constant("1")),
                        Formulas.perTask(Formulas.the(ItemAttribute.ASSIGNED)))
                .outOf()
                .orElseThrow();
        List<Measure> measures = set.getMeasures().stream()
                .map(measure -> measure instanceof Measure.OfWork
                        ? new Measure.OfItems(
                                measure.id(),
                                measure.label(),
                                Formulas.perTask(Formulas.the(ItemAttribute.COMPLETED)),
                                Optional.of(outOf),
                                Optional.empty(),
                                measure.source())
                        : measure)
                .toList();
        Regulation ofItems = PEOPLE.withMeasures(set.withMeasures(measures));
        assertThat(EvaluationPlan.compile(ofItems).getRegulation()).isEqualTo(ofItems);
        assertThat(problems(ofItems.withMeasures(ofItems.getMeasures().withGatheringRules(Optional.empty()))))
                .containsExactly(RegulationProblem.NO_RULES.about(path("$.measures"), "gatheringRules"));
    }

    @Test
    void measuresOfTheTasksOfUnitsNeedRulesForThem() {
        Regulation broken =
                ORGANIZATIONS.withMeasures(ORGANIZATIONS.getMeasures().withUnitRules(Optional.empty()));
        assertThat(problems(broken)).containsExactly(RegulationProblem.NO_RULES.about(path("$.measures"), "unitRules"));
    }

    @Test
    void peopleNeedRulesForPeriods() {
        assertThat(problems(PEOPLE.withPeriodRules(Optional.empty())))
                .containsExactly(RegulationProblem.NO_RULES.about(path("$"), "periodRules"));
    }

    @Test
    void aMeasureOfPeopleIsNoneOfOrganizations() {
        List<Measure> measures = new ArrayList<>(ORGANIZATIONS.getMeasures().getMeasures());
        measures.add(PEOPLE.getMeasures().find(Decree335.UNIT_RESULT).orElseThrow());
        measures.add(new Measure.OfWork(Decree335.QUALITY, PEOPLE.getTitle(), WorkCredit.QUALITY, LocalRules.SOURCE));
        assertThat(problems(ORGANIZATIONS.withMeasures(ORGANIZATIONS
                        .getMeasures()
                        .withMeasures(measures)
                        .withWorkRules(PEOPLE.getMeasures().getWorkRules())
                        .withGatheringRules(PEOPLE.getMeasures().getGatheringRules()))))
                .containsExactly(
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[10]")),
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[9]")));
    }

    @Test
    void aMeasureOfOrganizationsIsNoneOfPeople() {
        List<Measure> measures = new ArrayList<>(PEOPLE.getMeasures().getMeasures());
        for (String id : List.of("late", "shortcomingsRemedied", "unitsNotCompleted")) {
            measures.add(ORGANIZATIONS.getMeasures().find(MeasureId.of(id)).orElseThrow());
        }
        assertThat(problems(PEOPLE.withMeasures(PEOPLE.getMeasures()
                        .withMeasures(measures)
                        .withUnitRules(ORGANIZATIONS.getMeasures().getUnitRules()))))
                .containsExactly(
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[7]")),
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[8]")),
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[9]")));
    }

    @Test
    void aConditionOfALevelNeedsItsMeasure() {
        List<Measure> measures = ORGANIZATIONS.getMeasures().getMeasures().stream()
                .filter(measure -> !measure.id().value().equals("late"))
                .toList();
        assertThat(problems(
                        ORGANIZATIONS.withMeasures(ORGANIZATIONS.getMeasures().withMeasures(measures))))
                .containsExactly(RegulationProblem.UNKNOWN_MEASURE.about(
                        path("$.scale.bands[2].conditions[1].measure"), "late"));
    }

    @Test
    void theLevelsOfAQuotaAndOfTheUnitsBelowMustExist() {
        RatingLevel unknown = RatingLevel.of("OUTSTANDING");
        Quota quota = PEOPLE.getQuota().orElseThrow();
        assertThat(problems(PEOPLE.withQuota(quota.withLevel(unknown))))
                .extracting(
                        finding -> finding.code().code() + finding.arguments().get(0))
                .containsExactly("UNKNOWN_LEVELOUTSTANDING");
        assertThat(problems(PEOPLE.withQuota(quota.withBaseLevel(unknown)))).hasSize(1);
        List<Measure> measures = new ArrayList<>(ORGANIZATIONS.getMeasures().getMeasures());
        measures.add(new Measure.OfUnitRatings(MeasureId.of("x"), PEOPLE.getTitle(), unknown, LocalRules.SOURCE));
        assertThat(problems(
                        ORGANIZATIONS.withMeasures(ORGANIZATIONS.getMeasures().withMeasures(measures))))
                .extracting(finding -> finding.code())
                .containsExactly(RegulationProblem.UNKNOWN_LEVEL);
    }

    @Test
    void bandsMayNotOverlapOrRunBackwards() {
        List<LevelBand> bands = PEOPLE.getScale().bands();
        assertThat(problems(PEOPLE.withScale(new RatingScale(List.of(bands.get(1), bands.get(0))))
                        .withQuota(Optional.empty())))
                .contains(RegulationProblem.BANDS_OVERLAP.about(path("$.scale.bands[1]"), "EXCELLENT", "GOOD"));
        assertThat(problems(scale(bands.get(0), bands.get(0), bands.get(3))))
                .contains(RegulationProblem.DUPLICATE_LEVEL.about(path("$.scale.bands[1].level"), "EXCELLENT"));
        assertThat(problems(scale(bands.get(0), band(RatingLevel.GOOD, "70", "91"), bands.get(3))))
                .containsExactly(RegulationProblem.BANDS_OVERLAP.about(path("$.scale.bands[1]"), "GOOD", "EXCELLENT"));
        assertThat(problems(scale(bands.get(0), band(RatingLevel.GOOD, "90", "70"), bands.get(3))))
                .containsExactly(RegulationProblem.BAND_REVERSED.about(path("$.scale.bands[1]"), "GOOD", "90", "70"));
    }

    @Test
    void aLevelThatNoTotalReachesIsNamed() {
        List<LevelBand> bands = PEOPLE.getScale().bands();
        LevelBand above = band(RatingLevel.of("OUTSTANDING"), "100.5", "101");
        assertThat(problems(scale(above, bands.get(0), bands.get(1), bands.get(2), bands.get(3))))
                .contains(RegulationProblem.BANDS_OVERLAP.about(path("$.scale.bands[1]"), "EXCELLENT", "OUTSTANDING"));
        LevelBand excellent = new LevelBand(
                RatingLevel.EXCELLENT,
                PEOPLE.getTitle(),
                Optional.of(Points.of(90)),
                Optional.of(Points.of("100.5")),
                LocalRules.SOURCE);
        assertThat(problems(scale(above, excellent, bands.get(1), bands.get(2), bands.get(3))))
                .containsExactly(RegulationProblem.LEVEL_UNREACHABLE.about(path("$.scale.bands[0]"), "OUTSTANDING"));
    }

    @Test
    void aLevelThatNoTotalReachesIsNamedBesideWhatElseIsWrong() {
        List<LevelBand> bands = PEOPLE.getScale().bands();
        LevelBand above = band(RatingLevel.of("OUTSTANDING"), "100.5", "101");
        Regulation broken = scale(above, bands.get(0), bands.get(1), bands.get(2), bands.get(3))
                .withTotal(Total.sum(Source.NONE));
        assertThat(problems(broken))
                .containsExactlyInAnyOrder(
                        RegulationProblem.LEVEL_UNREACHABLE.about(path("$.scale.bands[0]"), "OUTSTANDING"),
                        RegulationProblem.BANDS_OVERLAP.about(path("$.scale.bands[1]"), "EXCELLENT", "OUTSTANDING"),
                        RegulationProblem.CITATION_MISSING.about(path("$.total.citation")));
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, 100, true",
        "AT_LEAST, 100, false",
        "BELOW, 0, true",
        "AT_MOST, 0, false",
        "EXACTLY, 100.5, true"
    })
    void aConditionOnTheTotalThatNoTotalMeetsIsNamed(Comparison comparison, String bound, boolean never) {
        Condition condition = new Condition.OfScore(Optional.empty(), comparison, Points.of(bound), LocalRules.SOURCE);
        Regulation changed = PEOPLE.withExclusions(
                new Exclusion(condition, new Effect.Forced(RatingLevel.NOT_COMPLETED), LocalRules.SOURCE));
        assertThat(EvaluationPlan.analyse(changed))
                .isEqualTo(
                        never ? List.of(RegulationProblem.NEVER_HOLDS.about(path("$.exclusions[0].when"))) : List.of());
    }

    @Test
    void aLineOfAnOfficialRegulationCitesSomething() {
        Regulation silent = PEOPLE.withTotal(Total.sum(Source.NONE));
        assertThat(problems(silent))
                .containsExactly(RegulationProblem.CITATION_MISSING.about(path("$.total.citation")));
        assertThat(EvaluationPlan.analyse(silent.withOfficial(false))).isEmpty();
    }

    private static Regulation scale(LevelBand... bands) {
        return PEOPLE.withScale(new RatingScale(List.of(bands)));
    }

    private static LevelBand band(RatingLevel level, String atLeast, String below) {
        return new LevelBand(
                level,
                PEOPLE.getTitle(),
                Optional.of(Points.of(atLeast)),
                Optional.of(Points.of(below)),
                LocalRules.SOURCE);
    }

    @Test
    void everythingIsNamedAtOnce() {
        Applicability.People people = (Applicability.People) PEOPLE.getApplicability();
        Regulation broken = PEOPLE.withApplicability(new Applicability.People(
                        people.legalClasses(),
                        people.legalClassSource(),
                        Set.of(Position.STAFF),
                        people.positionSource()))
                .withPeriodRules(Optional.empty())
                .withMeasures(PEOPLE.getMeasures().withWorkRules(Optional.empty()))
                .withCriteria(new Criterion(
                        PEOPLE.getCriteria().get(0).id(),
                        PEOPLE.getTitle(),
                        Points.of(30),
                        new Scoring.Value(MeasureId.of("x"), LocalRules.SOURCE),
                        LocalRules.SOURCE));
        assertThat(problems(broken))
                .extracting(finding -> finding.code().code())
                .containsExactly("NO_RULES", "UNKNOWN_MEASURE", "NO_RULES");
    }

    private static Ref path(String path) {
        return Ref.of("path", path);
    }

    private static List<Finding> problems(Regulation broken) {
        return catchThrowableOfType(RegulationException.class, () -> EvaluationPlan.compile(broken))
                .getFindings();
    }
}
