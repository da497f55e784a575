// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.WorkRules;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trace of a score leads from facts and parameters to the score, node by node. */
class EvaluationTraceTest {

    /** 6 of 4 done with a failure and three days late, 1 of 2 done; general points by groups. */
    private final Agency agency = Agency.of("c-01")
            .task("t-1", "c-01", "1", "4", "2026-03-20")
            .delivered("r-1", "t-1", "c-01", "2026-03-23", "6")
            .record(
                    "2026-03-23",
                    Agency.anAcceptance("r-1", "2026-03-23").qualityFailures(1).build())
            .task("t-2", "c-01", "0.5", "2", "2026-03-31")
            .delivered("r-2", "t-2", "c-01", "2026-03-31", "1")
            .score(Agency.aScore("s-1", "c-01", "general.conduct", "2026-03", "9", Stage.AUTHORITY))
            .score(Agency.aScore("s-2", "c-01", "general.ability", "2026-03", "8", Stage.AUTHORITY))
            .score(Agency.aScore("s-3", "c-01", "general.innovation", "2026-03", "7", Stage.AUTHORITY));

    @Test
    void everyNodeRecomputesToItsValueUnderEveryReading() {
        assertTraced(Decree335.staff(), "2026-03");
        assertTraced(Decree335.staffByHandbook(), "2026-03");
        for (ComponentCap cap : ComponentCap.values()) {
            assertTraced(work(rules -> rules.withComponentCap(changed(rules.getComponentCap(), cap))), "2026-03");
        }
        assertTraced(
                work(rules -> rules.withFloorAtZero(changed(rules.getFloorAtZero(), false))
                        .withLatenessModel(changed(rules.getLatenessModel(), LatenessModel.PER_DAY))),
                "2026-03");
    }

    @Test
    void aRatioOutOfNothingIsTracedToThePolicy() {
        agency.general("c-01", "2026-04", "30");
        Regulation full = work(rules ->
                rules.withZeroDenominatorPolicy(changed(rules.getZeroDenominatorPolicy(), ZeroDenominatorPolicy.ONE)));
        Trace trace = assertTraced(full, "2026-04");
        assertThat(nodes(trace).filter(Trace.Setting.class::isInstance).map(Trace::about))
                .extracting(Object::toString)
                .contains("measure:quantity", "measure:quality", "measure:timeliness", "maximum:result");
    }

    @Test
    void longerPeriodsHaveTheirMonthsAsTermsAndQuartersWhereTheyCount() {
        agency.month("c-01", "2026-04", "60").month("c-01", "2026-05", "75");
        agency.away("c-01", AbsenceKind.MATERNITY, "2026-06-01", "2027-01-01");
        Trace.Computed months = (Trace.Computed) assertTraced(Decree335.staff(), "2026");
        assertThat(months.operation()).isEqualTo(Operation.MEAN);
        assertThat(months.about()).hasToString("period:2026");
        assertThat(months.terms())
                .extracting(term -> term.about().toString())
                .containsExactly("period:2026-03", "period:2026-04", "period:2026-05");
        Trace.Computed quarters = (Trace.Computed) assertTraced(
                LocalRules.periods(
                        rules -> rules.withYearFormula(changed(rules.getYearFormula(), YearFormula.MEAN_OF_QUARTERS))),
                "2026");
        assertThat(quarters.terms())
                .extracting(term -> term.about().toString())
                .containsExactly("period:2026-Q1", "period:2026-Q2");
    }

    @Test
    void ownSumsAreTracedToTheirParts() {
        Rating rating = Rater.rate(
                Decree335.staff(),
                Measurements.builder()
                        .put(Decree335.GENERAL, Points.of("20"))
                        .put(Decree335.QUANTITY, Ratio.of(753, 840))
                        .put(Decree335.QUALITY, Ratio.of(1, 2))
                        .put(Decree335.TIMELINESS, Ratio.of(3, 2))
                        .build());
        Trace trace = rating.getTrace().orElseThrow();
        nodes(trace).forEach(node -> assertThat(node.recompute()).isEqualTo(node.value()));
        assertThat(trace.value()).isEqualTo(rating.getScore().orElseThrow().toFraction());
        assertThat(nodes(trace).filter(Trace.Given.class::isInstance).map(node -> node.about() + " " + node.value()))
                .containsExactly(
                        "measure:general 20",
                        "counted:quantity 753",
                        "assigned:quantity 840",
                        "counted:quality 1",
                        "assigned:quality 2",
                        "counted:timeliness 3",
                        "assigned:timeliness 2");
    }

    @Test
    void aScoreThatIsNotThereLeavesNothingInTheSink() {
        EvaluationPlan plan = EvaluationPlan.compile(Decree335.staff());
        TraceSink sink = TraceSink.keeping();
        Measurements incomplete = Measurements.builder()
                .put(Decree335.GENERAL, Points.of("20"))
                .put(Decree335.QUANTITY, Ratio.of(1, 2))
                .put(Decree335.QUALITY, Ratio.of(1, 2))
                .build();
        assertThat(plan.evaluate(incomplete, sink).getTrace()).isEmpty();
        assertThat(sink.take()).isEmpty();
    }

    private Trace assertTraced(Regulation regulation, String period) {
        Rating rating = agency.rate(regulation, "c-01", period);
        Trace trace = rating.getTrace().orElseThrow();
        List<Trace> nodes = nodes(trace).toList();
        assertThat(nodes).hasSizeGreaterThan(5);
        assertThat(nodes).allSatisfy(node -> assertThat(node.recompute()).isEqualTo(node.value()));
        assertThat(trace.value()).isEqualTo(rating.getScore().orElseThrow().toFraction());
        return trace;
    }

    private static Regulation work(UnaryOperator<WorkRules> change) {
        return LocalRules.work(change);
    }

    private static Stream<Trace> nodes(Trace trace) {
        return trace instanceof Trace.Computed computed
                ? Stream.concat(Stream.of(trace), computed.terms().stream().flatMap(EvaluationTraceTest::nodes))
                : Stream.of(trace);
    }
}
