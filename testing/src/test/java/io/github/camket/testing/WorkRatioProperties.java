// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.Delivery;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The components a, b and c of article 14 over any work. */
class WorkRatioProperties {

    @Provide
    Arbitrary<List<WorkItem>> work() {
        return CamketArbitraries.workItems();
    }

    @Provide
    Arbitrary<Regulation> readings() {
        return LocalRules.readings();
    }

    @Provide
    Arbitrary<Fraction> factors() {
        return Arbitraries.longs().between(1, 500).map(count -> Fraction.of(count, 10));
    }

    @Property
    void theOrderOfTheItemsDoesNotMatter(
            @ForAll("work") List<WorkItem> work, @ForAll("readings") Regulation regulation, @ForAll Random random) {
        List<WorkItem> shuffled = new ArrayList<>(work);
        Collections.shuffle(shuffled, random);
        assertThat(values(regulation, shuffled)).isEqualTo(values(regulation, work));
    }

    @Property
    void aCommonFactorInAllCoefficientsChangesNoRatio(
            @ForAll("work") List<WorkItem> work,
            @ForAll("readings") Regulation regulation,
            @ForAll("factors") Fraction factor) {
        List<WorkItem> scaled = work.stream()
                .map(item -> item.withCoefficient(item.getCoefficient().times(factor)))
                .toList();
        assertThat(ratios(regulation, scaled)).isEqualTo(ratios(regulation, work));
    }

    @Property
    void withTheFloorNoRatioIsBelowZeroAndNoneIsAboveQuantity(@ForAll("work") List<WorkItem> work) {
        List<Optional<Fraction>> abc = ratios(Decree335.staff(), work);
        Assume.that(abc.get(0).isPresent());
        Fraction quantity = abc.get(0).get();
        assertThat(abc.get(1).orElseThrow()).isBetween(Fraction.ZERO, quantity);
        assertThat(abc.get(2).orElseThrow()).isBetween(Fraction.ZERO, quantity);
    }

    @Property
    void withTheFloorNoItemEatsTheCreditOfOthers(
            @ForAll("work") List<WorkItem> work, @ForAll("readings") Regulation regulation) {
        for (Optional<Fraction> ratio : ratios(regulation, work)) {
            assertThat(ratio.orElse(Fraction.ZERO)).isGreaterThanOrEqualTo(Fraction.ZERO);
        }
    }

    @Property
    void oneMoreLateEventNeverRaisesTimelinessAndTouchesNothingElse(
            @ForAll("work") List<WorkItem> work, @ForAll("readings") Regulation regulation, @ForAll Random random) {
        Assume.that(work.stream().anyMatch(item -> !item.getDeliveries().isEmpty()));
        List<Optional<Fraction>> before = ratios(regulation, work);
        List<Optional<Fraction>> after = ratios(regulation, oneMoreLateEvent(work, random));
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(2).isPresent()).isEqualTo(before.get(2).isPresent());
        assertThat(after.get(2).orElse(Fraction.ZERO))
                .isLessThanOrEqualTo(before.get(2).orElse(Fraction.ZERO));
    }

    @Property
    void quantityIsConvertedWorkDoneOutOfConvertedWorkAssigned(@ForAll("work") List<WorkItem> work) {
        Fraction done = Fraction.ZERO;
        Fraction assigned = Fraction.ZERO;
        for (WorkItem item : work) {
            for (Delivery delivery : item.getDeliveries()) {
                done = done.plus(
                        item.getCoefficient().times(delivery.getAmount().least()));
            }
            assigned = assigned.plus(item.getCoefficient().times(item.getAssigned()));
        }
        Measurement quantity = measure(Decree335.staff(), work, TraceSink.none())
                .find(Decree335.QUANTITY)
                .orElseThrow();
        if (assigned.signum() == 0) {
            assertThat(quantity.getStatus()).isEqualTo(MeasurementStatus.NOT_EVALUABLE);
            assertThat(quantity.getValue()).isEmpty();
        } else {
            assertThat(quantity.getValue().orElseThrow()).isEqualTo(Ratio.of(done, assigned));
        }
    }

    @Property
    void aTraceSinkChangesNoValueAndEveryNodeRecomputesToItsValue(
            @ForAll("work") List<WorkItem> work, @ForAll("readings") Regulation regulation) {
        Measurements traced = measure(regulation, work, TraceSink.keeping());
        assertThat(valuesOf(traced)).isEqualTo(values(regulation, work));
        for (Measurement measurement : traced.getAll()) {
            assertThat(measurement.getTrace().isPresent())
                    .isEqualTo(measurement.getValue().isPresent());
            measurement.getTrace().ifPresent(trace -> {
                assertThat(trace.value())
                        .isEqualTo(measurement.getValue().orElseThrow().toFraction());
                Traces.assertRecomputes(trace);
            });
        }
    }

    private static List<WorkItem> oneMoreLateEvent(List<WorkItem> work, Random random) {
        List<WorkItem> candidates =
                work.stream().filter(item -> !item.getDeliveries().isEmpty()).toList();
        WorkItem chosen = candidates.get(random.nextInt(candidates.size()));
        List<Delivery> deliveries = new ArrayList<>(chosen.getDeliveries());
        Delivery first = deliveries.get(0);
        deliveries.set(
                0,
                first.withLateEvents(first.getLateEvents().plus(Extent.exactly(1)))
                        .withDaysLate(first.getDaysLate() + 1));
        List<WorkItem> changed = new ArrayList<>(work);
        changed.set(work.indexOf(chosen), chosen.withDeliveries(deliveries));
        return changed;
    }

    private static List<Optional<Fraction>> ratios(Regulation regulation, List<WorkItem> work) {
        return values(regulation, work).stream()
                .map(value -> value.map(Quantity::toFraction))
                .toList();
    }

    private static List<Optional<Quantity>> values(Regulation regulation, List<WorkItem> work) {
        return valuesOf(measure(regulation, work, TraceSink.none()));
    }

    private static List<Optional<Quantity>> valuesOf(Measurements measurements) {
        return List.of(Decree335.QUANTITY, Decree335.QUALITY, Decree335.TIMELINESS).stream()
                .map(id -> measurements.find(id).orElseThrow().getValue())
                .toList();
    }

    private static Measurements measure(Regulation regulation, List<WorkItem> work, TraceSink sink) {
        return Measurer.measure(regulation.getMeasures(), work, List.of(), sink);
    }
}
