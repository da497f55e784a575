// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.OrgKindCase;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Organizations whose formula depends on their kind. */
class FormulaByKindTest {

    private static final Regulation DECREE = Decree335.organizations();

    @Test
    void theyAreRatedAndWhatTheirFormulaMissesIsNamed() {
        EvaluationPlan plan = EvaluationPlan.compile(generalOrResult());
        Measurements general = Measurements.builder()
                .put(Decree335.UNIT_GENERAL, Points.of(25))
                .build();
        assertThat(missing(plan, OrgKind.DIVISION, general)).doesNotContain("general", "result");
        assertThat(missing(plan, OrgKind.OFFICE, general)).contains("result");
    }

    private static List<String> missing(EvaluationPlan plan, OrgKind kind, Measurements measured) {
        Rating rating =
                Rater.of(plan).rate(Subject.unnamed(), plan.evaluate(kind, measured, TraceSink.none()), Conduct.NONE);
        List<Finding> expected = rating.getFindings().stream()
                .filter(finding -> finding.code().equals(Rater.MISSING_SCORE))
                .toList();
        assertThat(expected).allMatch(finding -> finding.subject().equals(Ref.of("subject", "unnamed")));
        return expected.stream().map(finding -> finding.arguments().get(1)).toList();
    }

    /** Divisions by general criteria alone, offices by results alone. */
    private static Regulation generalOrResult() {
        Criterion general = DECREE.getCriteria().get(0);
        Scoring choice = new Scoring.ByOrgKind(
                List.of(
                        new OrgKindCase(List.of(OrgKind.DIVISION), value(Decree335.UNIT_GENERAL)),
                        new OrgKindCase(List.of(OrgKind.OFFICE), value(Decree335.UNIT_RESULTS))),
                LocalRules.SOURCE);
        return DECREE.withOfficial(false)
                .withCriteria(new Criterion(general.id(), general.label(), Points.of(100), choice, general.source()))
                .withScale(new RatingScale(List.of(
                        new LevelBand(
                                DECREE.getScale().highest(),
                                general.label(),
                                Optional.of(Points.of(50)),
                                Optional.empty(),
                                general.source()),
                        new LevelBand(
                                DECREE.getScale().lowest(),
                                general.label(),
                                Optional.empty(),
                                Optional.of(Points.of(50)),
                                general.source()))))
                .withQuota(Optional.empty())
                .withApplicability(new Applicability.Organizations(
                        List.of(
                                new Applicability.Scope(OrgKind.DIVISION, Optional.empty()),
                                new Applicability.Scope(OrgKind.OFFICE, Optional.empty())),
                        LocalRules.SOURCE));
    }

    private static Scoring value(MeasureId measure) {
        return new Scoring.Value(measure, LocalRules.SOURCE);
    }
}
