// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Source;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.OrgKindCase;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.TraceSink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Organizations whose formula differs between kinds. */
class RatingByKindTest {

    private static final Regulation ORGANIZATIONS = Decree335.organizations();

    /** Offices get 10 points for the general criteria, all others what was judged. */
    private final EvaluationPlan plan = EvaluationPlan.compile(ORGANIZATIONS.withCriteria(
            general(new Scoring.ByOrgKind(
                    List.of(
                            new OrgKindCase(
                                    List.of(OrgKind.OFFICE), new Scoring.Constant(Points.of("10"), Source.NONE)),
                            new OrgKindCase(
                                    ORGANIZATIONS.getApplicability() instanceof Applicability.Organizations all
                                            ? all.scopes().stream()
                                                    .map(Applicability.Scope::kind)
                                                    .filter(kind -> !kind.equals(OrgKind.OFFICE))
                                                    .distinct()
                                                    .toList()
                                            : List.of(),
                                    ORGANIZATIONS.getCriteria().get(0).scoring())),
                    ORGANIZATIONS.getCriteria().get(0).source())),
            ORGANIZATIONS.getCriteria().get(1)));

    @Test
    void eachKindIsRatedByItsFormula() {
        Measurements judged = Measurements.builder()
                .put(Decree335.UNIT_GENERAL, Points.of("28"))
                .put(Decree335.UNIT_RESULTS, Points.of("20"))
                .build();

        assertThat(rate(OrgKind.OFFICE, judged)).hasToString("unnamed NOT_COMPLETED 30");
        assertThat(rate(OrgKind.DEPARTMENT, judged)).hasToString("unnamed NOT_COMPLETED 48");
    }

    @Test
    void onlyWhatTheFormulaOfTheKindNeedsIsMissing() {
        Measurements judged = Measurements.builder()
                .put(Decree335.UNIT_RESULTS, Points.of("20"))
                .build();

        assertThat(rate(OrgKind.OFFICE, judged).getFindings()).isEmpty();
        assertThat(missing(OrgKind.DEPARTMENT, judged)).contains(Decree335.UNIT_GENERAL.value());
    }

    private List<String> missing(OrgKind kind, Measurements measurements) {
        return rate(kind, measurements).getFindings().stream()
                .filter(finding -> finding.code().equals(Rater.MISSING_SCORE))
                .map(finding -> finding.arguments().get(1))
                .toList();
    }

    private Rating rate(OrgKind kind, Measurements measurements) {
        Evaluation evaluation = plan.evaluate(kind, measurements, TraceSink.none());
        return Rater.of(plan).rate(Subject.unnamed(), evaluation, Conduct.NONE);
    }

    private static Criterion general(Scoring scoring) {
        Criterion criterion = ORGANIZATIONS.getCriteria().get(0);
        return new Criterion(criterion.id(), criterion.label(), criterion.max(), scoring, criterion.source());
    }
}
