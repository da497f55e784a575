// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The score of one month from its work and its judged scores. */
class EvaluationProperties {

    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2026-03");
    private static final Points GROUP_MAX = Points.of("10");
    private static final List<String> GROUPS = List.of("general.conduct", "general.ability", "general.innovation");

    @Provide
    Arbitrary<List<WorkItem>> work() {
        return CamketArbitraries.workItems();
    }

    @Provide
    Arbitrary<Regulation> readings() {
        return LocalRules.readings();
    }

    @Provide
    Arbitrary<Points> groupPoints() {
        return CamketArbitraries.points(GROUP_MAX);
    }

    @Provide
    Arbitrary<Points> generalPoints() {
        return CamketArbitraries.points(Points.of("30"));
    }

    @Property
    void aTraceSinkChangesNoScoreAndEveryNodeRecomputesToItsValue(
            @ForAll("work") List<WorkItem> work,
            @ForAll("readings") Regulation regulation,
            @ForAll("generalPoints") Points general) {
        List<JudgedScore> judged = List.of(score("general", general));
        Evaluation silent = evaluate(regulation, work, judged, TraceSink.none());
        Evaluation traced = evaluate(regulation, work, judged, TraceSink.keeping());
        assertThat(traced.getStatus()).isEqualTo(silent.getStatus());
        assertThat(traced.getCriteria()).isEqualTo(silent.getCriteria());
        assertThat(traced.score()).isEqualTo(silent.score());
        assertThat(silent.getTrace()).isEmpty();
        assertThat(traced.getTrace().isPresent()).isEqualTo(traced.score().isPresent());
        traced.getTrace().ifPresent(trace -> {
            assertThat(trace.value()).isEqualTo(traced.score().orElseThrow().toFraction());
            Traces.assertRecomputes(trace);
        });
    }

    @Property
    void noSectionExceedsItsMaximum(
            @ForAll("work") List<WorkItem> work,
            @ForAll("readings") Regulation regulation,
            @ForAll("generalPoints") Points general) {
        Evaluation evaluation = evaluate(regulation, work, List.of(score("general", general)), TraceSink.none());
        Assume.that(evaluation.getStatus() == EvaluationStatus.SCORED);
        assertThat(evaluation.getCriteria().get(0).most()).isBetween(Points.ZERO, Points.of("30"));
        assertThat(evaluation.getCriteria().get(1).most()).isBetween(Points.ZERO, Points.of("70"));
        assertThat(evaluation.score().orElseThrow())
                .isEqualTo(general.plus(evaluation.getCriteria().get(1).most()));
    }

    @Property
    void everyCompletionOfMissingScoresLiesBetweenTheBounds(
            @ForAll("work") List<WorkItem> work,
            @ForAll @Size(3) List<@From("groupPoints") Points> points,
            @ForAll @IntRange(max = 6) int known) {
        Evaluation partial = evaluate(Decree335.staff(), work, judged(points, known), TraceSink.keeping());
        Evaluation complete = evaluate(Decree335.staff(), work, judged(points, 7), TraceSink.keeping());
        assertThat(partial.score()).isEmpty();
        assertThat(partial.getTrace()).isEmpty();
        Assume.that(complete.getStatus() == EvaluationStatus.SCORED);
        assertThat(partial.getStatus()).isEqualTo(EvaluationStatus.MISSING);
        assertThat(complete.score().orElseThrow())
                .isBetween(partial.getLeast().orElseThrow(), partial.getMost().orElseThrow());
    }

    @Property
    void theBoundsAreReachedByNothingAndByFullMarks(
            @ForAll("work") List<WorkItem> work,
            @ForAll @Size(3) List<@From("groupPoints") Points> points,
            @ForAll @IntRange(max = 6) int known) {
        Evaluation partial = evaluate(Decree335.staff(), work, judged(points, known), TraceSink.none());
        Assume.that(partial.getStatus() == EvaluationStatus.MISSING);
        assertThat(partial.getLeast()).isEqualTo(completed(work, points, known, Points.ZERO));
        assertThat(partial.getMost()).isEqualTo(completed(work, points, known, GROUP_MAX));
    }

    @Property
    void aMissingRatioLeavesAllItsPointsOpen(@ForAll("generalPoints") Points general) {
        Evaluation evaluation = EvaluationPlan.compile(Decree335.staff())
                .evaluate(Measurements.builder().put(Decree335.GENERAL, general).build(), TraceSink.none());
        assertThat(evaluation.getLeast()).contains(general);
        assertThat(evaluation.getMost()).contains(general.plus(Points.of("70")));
    }

    private static Optional<Points> completed(List<WorkItem> work, List<Points> points, int known, Points rest) {
        List<Points> filled = new ArrayList<>();
        for (int group = 0; group < points.size(); group++) {
            filled.add(isKnown(known, group) ? points.get(group) : rest);
        }
        return evaluate(Decree335.staff(), work, judged(filled, 7), TraceSink.none())
                .score();
    }

    private static boolean isKnown(int known, int group) {
        return (known & 1 << group) != 0;
    }

    /** Scores for the groups whose bit is set. */
    private static List<JudgedScore> judged(List<Points> points, int known) {
        List<JudgedScore> scores = new ArrayList<>();
        for (int group = 0; group < points.size(); group++) {
            if (isKnown(known, group)) {
                scores.add(score(GROUPS.get(group), points.get(group)));
            }
        }
        return scores;
    }

    private static JudgedScore score(String criterion, Points points) {
        return Fixtures.generalScore(Fixtures.PUNCTUAL, MONTH, points)
                .id(FactId.of(criterion))
                .criterion(criterion)
                .build();
    }

    private static Evaluation evaluate(
            Regulation regulation, List<WorkItem> work, List<JudgedScore> scores, TraceSink sink) {
        return EvaluationPlan.compile(regulation)
                .evaluate(Measurer.measure(regulation.getMeasures(), work, scores, sink), sink);
    }
}
