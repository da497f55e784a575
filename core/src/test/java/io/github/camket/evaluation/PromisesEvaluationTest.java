// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.ProvinceScheme.article;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Pledges;
import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.PromiseWeighting;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A regulation that scores what a unit promised, from the facts to the points. */
class PromisesEvaluationTest {

    private static final Label NAME = new Label("Thực hiện cam kết", "Commitments kept");
    private static final MeasureId KEPT = MeasureId.of("kept");

    private final Province province = Province.of()
            .target("a", COUNT, atLeast("12"))
            .reading("r-a", "a", DUE, amount("12"))
            .target("b", COUNT, atLeast("12"))
            .reading("r-b", "b", DUE, amount("11"));

    @Test
    void aPromiseThatIsKeptGivesThePointsAndOneThatIsNotGivesNone() {
        assertThat(points(province.add(aCommitment("a").build()), AFTERWARDS)).contains(Points.of(100));
        assertThat(points(
                        Province.of()
                                .target("b", COUNT, atLeast("12"))
                                .reading("r-b", "b", DUE, amount("11"))
                                .add(aCommitment("b").build()),
                        AFTERWARDS))
                .contains(Points.ZERO);
    }

    @Test
    void beforeTheDueDayTheScoreIsOpen() {
        Evaluation found = evaluation(province.add(aCommitment("a").build()), BEFORE);
        assertThat(found.score()).isEmpty();
        assertThat(found.getLeast()).contains(Points.ZERO);
        assertThat(found.getMost()).contains(Points.of(100));
    }

    @Test
    void whatWasRefusedOrIsForAnotherPeriodAsksNothing() {
        province.add(aCommitment("a").build()).add(Pledges.replied("x", ReplyOutcome.REFUSED, "2021-02-01"));
        assertThat(evaluation(province, AFTERWARDS).getStatus()).isEqualTo(EvaluationStatus.NOT_EVALUABLE);
        Province other = Province.of()
                .target("a", COUNT, atLeast("12"))
                .add(aCommitment("a").period(ReportingPeriod.year(2022)).build());
        assertThat(evaluation(other, AFTERWARDS).getStatus()).isEqualTo(EvaluationStatus.NOT_EVALUABLE);
    }

    private static Optional<Points> points(Province province, String day) {
        return evaluation(province, day).score();
    }

    private static Evaluation evaluation(Province province, String day) {
        Snapshot known = province.knownOn(day);
        EvaluationPlan plan = EvaluationPlan.compile(regulation());
        return UnitEvaluator.of(plan, known, Measurer.of(known), TraceSink::keeping)
                .evaluate(OrgUnitId.of(DISTRICT), ReportingPeriod.year(2021), List.of());
    }

    private static Regulation regulation() {
        Measure kept = new Measure.OfCommitments(KEPT, NAME, PromiseWeighting.EQUAL, article("3"));
        Regulation plain = ProvinceScheme.regulation();
        List<Measure> all = new ArrayList<>(plain.getMeasures().getMeasures());
        all.add(kept);
        MeasureSet measures = plain.getMeasures().withMeasures(all);
        Criterion criterion = new Criterion(
                CriterionId.of("promises"),
                NAME,
                Points.of(100),
                new Scoring.Proportional(Points.of(100), new Scoring.Value(KEPT, article("5")), article("5")),
                article("5"));
        return plain.withMeasures(measures).withCriteria(criterion).withScale(plain.getScale());
    }
}
