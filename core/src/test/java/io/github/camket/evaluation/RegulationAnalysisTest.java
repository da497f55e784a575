// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.LocalRules;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
                new Scoring.ByPosition(all.cases().subList(0, 1)),
                result.source());
        assertThat(problems(PEOPLE.withCriteria(PEOPLE.getCriteria().get(0), staffOnly)))
                .containsExactly(
                        EvaluationPlan.NO_FORMULA.about(Ref.parse("criterion:result"), Position.DEPUTY),
                        EvaluationPlan.NO_FORMULA.about(Ref.parse("criterion:result"), Position.HEAD));
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
        assertThat(problems(broken))
                .containsExactly(
                        EvaluationPlan.NO_RULES.about(Ref.parse("measure:quality"), "workRules"),
                        EvaluationPlan.NO_RULES.about(Ref.parse("measure:quantity"), "workRules"),
                        EvaluationPlan.NO_RULES.about(Ref.parse("measure:timeliness"), "workRules"));
    }

    @Test
    void measuresOfTheTasksOfUnitsNeedRulesForThem() {
        Regulation broken =
                ORGANIZATIONS.withMeasures(ORGANIZATIONS.getMeasures().withUnitRules(Optional.empty()));
        assertThat(problems(broken))
                .hasSize(5)
                .contains(EvaluationPlan.NO_RULES.about(Ref.parse("measure:late"), "unitRules"));
    }

    @Test
    void peopleNeedRulesForPeriods() {
        assertThat(problems(PEOPLE.withPeriodRules(Optional.empty())))
                .containsExactly(EvaluationPlan.NO_RULES.about(Ref.parse("regulation:nd-335-2025"), "periodRules"));
    }

    @Test
    void aMeasureOfPeopleIsNoneOfOrganizations() {
        List<Measure> measures = new ArrayList<>(ORGANIZATIONS.getMeasures().getMeasures());
        measures.add(PEOPLE.getMeasures().find(Decree335.UNIT_RESULT).orElseThrow());
        measures.add(new Measure.OfWork(Decree335.QUALITY, PEOPLE.getTitle(), WorkCredit.QUALITY, LocalRules.SOURCE));
        assertThat(problems(ORGANIZATIONS.withMeasures(ORGANIZATIONS
                        .getMeasures()
                        .withMeasures(measures)
                        .withWorkRules(PEOPLE.getMeasures().getWorkRules()))))
                .containsExactly(
                        EvaluationPlan.WRONG_SUBJECT.about(Ref.parse("measure:quality")),
                        EvaluationPlan.WRONG_SUBJECT.about(Ref.parse("measure:unitResult")));
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
                        EvaluationPlan.WRONG_SUBJECT.about(Ref.parse("measure:late")),
                        EvaluationPlan.WRONG_SUBJECT.about(Ref.parse("measure:shortcomingsRemedied")),
                        EvaluationPlan.WRONG_SUBJECT.about(Ref.parse("measure:unitsNotCompleted")));
    }

    @Test
    void aConditionOfALevelNeedsItsMeasure() {
        List<Measure> measures = ORGANIZATIONS.getMeasures().getMeasures().stream()
                .filter(measure -> !measure.id().value().equals("late"))
                .toList();
        assertThat(problems(
                        ORGANIZATIONS.withMeasures(ORGANIZATIONS.getMeasures().withMeasures(measures))))
                .containsExactly(EvaluationPlan.UNKNOWN_MEASURE.about(
                        Ref.parse("regulation:nd-335-2025.organizations"), "late"));
    }

    @Test
    void aConditionIsHeldAgainstAShareNotAgainstPoints() {
        Regulation broken = ORGANIZATIONS.withExclusions(new Exclusion.ByCondition(
                new Condition(
                        MeasureId.of("general"),
                        Comparison.BELOW,
                        Fraction.ONE,
                        Condition.Outcome.FAILS,
                        LocalRules.SOURCE),
                RatingLevel.NOT_COMPLETED));
        assertThat(problems(broken))
                .containsExactly(EvaluationPlan.WRONG_KIND_OF_MEASURE.about(
                        Ref.parse("regulation:nd-335-2025.organizations"), "general"));
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
                .containsExactly(EvaluationPlan.UNKNOWN_LEVEL);
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
                        new Scoring.AsJudged(MeasureId.of("x")),
                        LocalRules.SOURCE));
        assertThat(problems(broken))
                .extracting(finding -> finding.code().code())
                .containsExactly("UNKNOWN_MEASURE", "NO_RULES", "NO_RULES", "NO_RULES", "NO_RULES");
    }

    private static List<Finding> problems(Regulation broken) {
        return catchThrowableOfType(RegulationException.class, () -> EvaluationPlan.compile(broken))
                .getFindings();
    }
}
