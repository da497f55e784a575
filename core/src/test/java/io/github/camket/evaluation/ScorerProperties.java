// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.LocalRules;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.MeasurePlan;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.WorkBook;
import io.github.camket.measurement.WorkItem;
import io.github.camket.measurement.WorkRules;
import io.github.camket.measurement.WorkSheet;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Many people at once get what each gets alone, with or without reasons. */
class ScorerProperties {

    private static final Regulation STAFF = Decree335.staff();

    @Property(tries = 150)
    void aBookGivesWhatEachPersonGetsAlone(
            @ForAll ComponentCap cap,
            @ForAll("agency") List<List<WorkItem>> people,
            @ForAll("generalPoints") List<Optional<Points>> general) {
        Regulation capped = capped(cap);
        EvaluationPlan plan = EvaluationPlan.compile(capped);
        Scorer scorer = plan.scorer(Position.STAFF);
        List<Measurements> given = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            given.add(given(general.get(i % general.size())));
        }
        List<TotalScore> all = scorer.scoreAll(WorkBook.of(people), given);
        for (int i = 0; i < people.size(); i++) {
            TotalScore alone = scorer.score(WorkSheet.of(people.get(i)), given.get(i));
            Evaluation evaluated = evaluate(plan, people.get(i), given.get(i));
            for (TotalScore total : List.of(all.get(i), alone)) {
                assertThat(total.getStatus()).isEqualTo(evaluated.getStatus());
                assertThat(total.getLeast()).isEqualTo(evaluated.getLeast());
                assertThat(total.getMost()).isEqualTo(evaluated.getMost());
                assertThat(total.getLevelByPoints())
                        .isEqualTo(evaluated
                                .score()
                                .flatMap(STAFF.getScale()::bandOf)
                                .map(LevelBand::level));
            }
        }
    }

    @Example
    void givenMeasurementsAreOfAsManyPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationPlan.compile(STAFF)
                        .scorer(Position.STAFF)
                        .scoreAll(WorkBook.of(List.of(List.of(), List.of())), List.of(given(Optional.empty()))))
                .withMessage("given must be of 2 people: 1");
    }

    private static Evaluation evaluate(EvaluationPlan plan, List<WorkItem> work, Measurements given) {
        Measurements counted = MeasurePlan.of(plan.getRegulation().getMeasures())
                .measure(WorkSheet.of(work), List.of(), TraceSink.none());
        Measurements.Builder all = Measurements.builder();
        given.getAll().forEach(all::put);
        for (Measurement measured : counted.getAll()) {
            if (!measured.getMeasure().equals(Decree335.GENERAL)) {
                all.put(measured);
            }
        }
        return plan.evaluate(Position.STAFF, all.build(), TraceSink.keeping());
    }

    /** The decree with another reading of where work beyond the assigned amount stops counting. */
    private static Regulation capped(ComponentCap cap) {
        WorkRules rules = STAFF.getMeasures().getWorkRules().orElseThrow();
        return STAFF.withMeasures(STAFF.getMeasures()
                .withWorkRules(rules.withComponentCap(LocalRules.changed(rules.getComponentCap(), cap))));
    }

    private static Measurements given(Optional<Points> general) {
        Measurements.Builder given = Measurements.builder();
        general.ifPresent(points -> given.put(Decree335.GENERAL, points));
        return given.build();
    }

    @Provide
    Arbitrary<List<Optional<Points>>> generalPoints() {
        return Arbitraries.integers()
                .between(0, 60)
                .map(halves -> Points.of(Fraction.of(halves, 2)))
                .optional(0.9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** More people than one page of a book holds; numbers of all sizes, so that some overflow. */
    @Provide
    Arbitrary<List<List<WorkItem>>> agency() {
        return item().list().ofMaxSize(4).list().ofMaxSize(70);
    }

    private static Arbitrary<WorkItem> item() {
        Arbitrary<Fraction> positive = Arbitraries.frequencyOf(
                Tuple.of(
                        30,
                        Combinators.combine(
                                        Arbitraries.longs().between(1, 50),
                                        Arbitraries.longs().between(1, 10))
                                .as(Fraction::of)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.longs().between(Long.MAX_VALUE / 3, Long.MAX_VALUE),
                                        Arbitraries.longs().between(1, Long.MAX_VALUE))
                                .as(Fraction::of)));
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 6);
        return Combinators.combine(positive, positive, positive, few, few)
                .as((coefficient, assigned, completed, failures, late) ->
                        WorkItem.of("t-1", coefficient, assigned, completed, failures, late, late));
    }
}
