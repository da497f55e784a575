// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any measures over any work. */
class ItemProperties {

    private static final int MEASURES = 3;

    @Property
    void theProgramCountsTheDecreeAsAPersonWouldUnderEveryReading(@ForAll Random random) {
        List<WorkItem> work = new ItemArbitraries(random, false, random.nextInt(4) == 0).work();
        WorkRules rules = readings(random);
        MeasureSet set = Decree335.staff().getMeasures().withWorkRules(rules);
        for (boolean reasons : List.of(true, false)) {
            TraceSink sink = reasons ? TraceSink.keeping() : TraceSink.none();
            Measurements measured = Measurer.measure(set, work, List.of(), sink);
            for (Measure measure : set.getMeasures()) {
                if (measure instanceof Measure.OfWork ofWork) {
                    TraceSink plain = reasons ? TraceSink.keeping() : TraceSink.none();
                    assertThat(measured.find(measure.id()))
                            .contains(new PlainWorkMeter(ofWork, rules, plain).measure(work));
                }
            }
        }
    }

    @Property
    void reasonsChangeNoValueAndEachOfThemRecomputes(@ForAll Random random) {
        ItemArbitraries any = new ItemArbitraries(random, random.nextBoolean(), random.nextBoolean());
        MeasureSet set = set(any);
        List<WorkItem> work = any.work();
        Measurements told = Measurer.measure(set, work, List.of(), TraceSink.keeping());
        Measurements plain = Measurer.measure(set, work, List.of(), TraceSink.none());
        for (Measurement measurement : told.getAll()) {
            Measurement same = plain.find(measurement.getMeasure()).orElseThrow();
            assertThat(measurement.getValue()).isEqualTo(same.getValue());
            assertThat(measurement.getStatus()).isEqualTo(same.getStatus());
            assertThat(measurement.getLowest()).isEqualTo(same.getLowest());
            assertThat(measurement.getHighest()).isEqualTo(same.getHighest());
            assertThat(measurement.getTrace().isPresent())
                    .isEqualTo(measurement.getValue().isPresent());
            measurement.getTrace().ifPresent(trace -> {
                assertThat(trace.value())
                        .isEqualTo(measurement.getValue().orElseThrow().toFraction());
                assertRecomputes(trace);
            });
        }
    }

    @Property
    void theOrderOfTheItemsDoesNotMatter(@ForAll Random random) {
        ItemArbitraries any = new ItemArbitraries(random, random.nextBoolean(), random.nextBoolean());
        MeasureSet set = set(any);
        List<WorkItem> work = any.work();
        List<WorkItem> shuffled = new ArrayList<>(work);
        Collections.shuffle(shuffled, random);
        assertThat(Measurer.measure(set, shuffled, List.of(), TraceSink.none()).getAll())
                .containsExactlyElementsOf(
                        Measurer.measure(set, work, List.of(), TraceSink.none()).getAll());
    }

    @Property
    void theBoundsHoldWhateverTheOpenNumbersTurnOutToBe(@ForAll Random random) {
        ItemArbitraries any = new ItemArbitraries(random, true, random.nextInt(4) == 0);
        MeasureSet set = set(any);
        List<WorkItem> work = any.work();
        Measurements bounds = Measurer.measure(set, work, List.of(), TraceSink.none());
        for (int completions = 0; completions < 5; completions++) {
            Measurements known = Measurer.measure(set, any.narrowed(work), List.of(), TraceSink.none());
            for (Measurement measurement : bounds.getAll()) {
                Measurement one = known.find(measurement.getMeasure()).orElseThrow();
                assertThat(one.getStatus()).isNotEqualTo(MeasurementStatus.MISSING);
                assertWithin(measurement, one);
            }
        }
    }

    private static void assertWithin(Measurement bounds, Measurement known) {
        if (bounds.getStatus() != MeasurementStatus.MISSING) {
            assertThat(known.getStatus()).isEqualTo(bounds.getStatus());
            assertThat(known.getValue().map(Quantity::toFraction))
                    .isEqualTo(bounds.getValue().map(Quantity::toFraction));
            return;
        }
        assertThat(bounds.getMissing()).isNotEmpty();
        Optional<Fraction> value = known.getValue().map(Quantity::toFraction);
        value.ifPresent(fraction -> {
            bounds.getLowest().ifPresent(lowest -> assertThat(fraction).isGreaterThanOrEqualTo(lowest));
            bounds.getHighest().ifPresent(highest -> assertThat(fraction).isLessThanOrEqualTo(highest));
        });
    }

    private static void assertRecomputes(Trace trace) {
        assertThat(trace.recompute()).as(trace.toString()).isEqualTo(trace.value());
        if (trace instanceof Trace.Computed computed) {
            computed.terms().forEach(ItemProperties::assertRecomputes);
        }
    }

    private static MeasureSet set(ItemArbitraries any) {
        return Decree335.staff()
                .getMeasures()
                .withMeasures(Stream.of("one", "two", "three")
                        .limit(MEASURES)
                        .<Measure>map(any::measure)
                        .toList());
    }

    private static WorkRules readings(Random random) {
        WorkRules rules = Decree335.staff().getMeasures().getWorkRules().orElseThrow();
        return rules.withFailurePenalty(
                        changed(rules.getFailurePenalty(), random, Fraction.of(1, 3), Fraction.of(1, 4)))
                .withLatenessModel(changed(rules.getLatenessModel(), random, LatenessModel.values()))
                .withFloorAtZero(changed(rules.getFloorAtZero(), random, true, false))
                .withUnfinishedCountsAsLate(changed(rules.getUnfinishedCountsAsLate(), random, true, false))
                .withRatioDenominator(changed(rules.getRatioDenominator(), random, RatioDenominator.values()))
                .withComponentCap(changed(rules.getComponentCap(), random, ComponentCap.values()))
                .withZeroDenominatorPolicy(
                        changed(rules.getZeroDenominatorPolicy(), random, ZeroDenominatorPolicy.values()))
                .withNothingCompletedPolicy(
                        changed(rules.getNothingCompletedPolicy(), random, ZeroDenominatorPolicy.values()));
    }

    @SafeVarargs
    private static <T> Parameter<T> changed(Parameter<T> parameter, Random random, T... values) {
        return LocalRules.changed(parameter, values[random.nextInt(values.length)]);
    }
}
