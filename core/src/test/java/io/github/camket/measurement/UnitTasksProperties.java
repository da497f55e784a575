// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Shares of the tasks of a unit, whatever is in doubt. */
class UnitTasksProperties {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);

    private record ADelivery(int day, boolean beyond, Extent amount, Extent failures, Extent late) {}

    private record ATask(TaskOrigin origin, int coefficient, int amount, List<ADelivery> deliveries) {}

    @Property(tries = 300)
    void theBoundsOfAShareHoldWhateverTheDoubtfulValuesTurnOutToBe(@ForAll Random random) {
        List<ATask> tasks = several(random, 1, 4, UnitTasksProperties::task);
        UnitRules rules = readings(random);
        MeasureSet measures = LocalRules.units(any -> rules).getMeasures();
        Measurements open = measured(commune(tasks, random, false), measures);
        for (int completion = 0; completion < 5; completion++) {
            Measurements settled = measured(commune(tasks, random, true), measures);
            for (Measure measure : measures.getMeasures()) {
                if (measure instanceof Measure.OfUnitTasks) {
                    assertThat(bounds(open, measure))
                            .as("%s of %s under %s", measure.id(), tasks, rules)
                            .satisfies(bounds -> assertThat(bounds.contains(
                                            bounds(settled, measure).least()))
                                    .isTrue());
                    assertThat(bounds(settled, measure).isExact()).isTrue();
                }
            }
        }
    }

    /** The share, or 0 where there are no such tasks, which no doubt changes. */
    private static Extent bounds(Measurements measured, Measure measure) {
        Measurement found = measured.find(measure.id()).orElseThrow();
        return found.getValue()
                .map(value -> Extent.exactly(value.toFraction()))
                .orElseGet(() -> new Extent(
                        found.getLowest().orElse(Fraction.ZERO),
                        found.getHighest().orElse(Fraction.ZERO)));
    }

    private static Measurements measured(Commune commune, MeasureSet measures) {
        return Measurer.of(commune.agency().knownOn(Agency.AFTERWARDS))
                .measure(Agency.UNIT, ReportingPeriod.year(2026), measures, List.of(), TraceSink.none());
    }

    private static UnitRules readings(Random random) {
        return LocalRules.units(rules -> rules.withExceededMeaning(LocalRules.changed(
                                rules.getExceededMeaning(),
                                any(random, counting(ExceededMeaning.values(), ExceededMeaning.AS_GIVEN))))
                        .withExceededBase(LocalRules.changed(
                                rules.getExceededBase(),
                                any(random, counting(TaskShareBase.values(), TaskShareBase.AS_GIVEN))))
                        .withLateShareBase(LocalRules.changed(
                                rules.getLateShareBase(),
                                any(random, counting(TaskShareBase.values(), TaskShareBase.AS_GIVEN)))))
                .getMeasures()
                .getUnitRules()
                .orElseThrow();
    }

    private static ATask task(Random random) {
        return new ATask(
                any(random, TaskOrigin.values()),
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                several(random, 0, 2, UnitTasksProperties::delivery));
    }

    private static ADelivery delivery(Random random) {
        return new ADelivery(
                random.nextInt(3) - 1,
                random.nextBoolean(),
                extent(random, 1, 3),
                extent(random, 0, 1),
                extent(random, 0, 1));
    }

    private static Extent extent(Random random, int least, int most) {
        int one = least + random.nextInt(most - least + 1);
        int other = random.nextBoolean() ? one : least + random.nextInt(most - least + 1);
        return Extent.between(Fraction.of(Math.min(one, other)), Fraction.of(Math.max(one, other)));
    }

    /** The facts with every value between its bounds; in doubt, or settled so. */
    private static Commune commune(List<ATask> tasks, Random random, boolean settled) {
        Commune commune = Commune.of();
        List<Doubt> doubts = new ArrayList<>();
        int next = 0;
        for (ATask task : tasks) {
            String id = "t-" + next++;
            commune.plan(Commune.aTask(id, Commune.TOP)
                    .origin(task.origin())
                    .conversionCoefficient(Fraction.of(task.coefficient()))
                    .amount(Fraction.of(task.amount()))
                    .deadline(DEADLINE)
                    .build());
            for (ADelivery delivery : task.deliveries()) {
                String report = "r-" + next++;
                String day = DEADLINE.plusDays(delivery.day()).toString();
                Extent known = settled ? delivery.amount() : Extent.between(Fraction.ONE, Fraction.of(3));
                commune.agency()
                        .delivered(report, id, "c-99", day, value(known, random).toString());
                commune.record(
                        day,
                        Agency.anAcceptance(report, day)
                                .beyondRequirement(delivery.beyond())
                                .qualityFailures(count(delivery.failures(), random, settled))
                                .lateOccurrences(count(delivery.late(), random, settled))
                                .build());
                add(doubts, DoubtfulValue.AMOUNT, report, delivery.amount());
                add(doubts, DoubtfulValue.QUALITY_FAILURES, "a-" + report, delivery.failures());
                add(doubts, DoubtfulValue.LATE_OCCURRENCES, "a-" + report, delivery.late());
            }
        }
        if (!settled) {
            doubts.forEach(doubt -> commune.record("2026-07-10", doubt));
        }
        return commune;
    }

    private static void add(List<Doubt> doubts, DoubtfulValue value, String fact, Extent bounds) {
        doubts.add(Doubt.builder()
                .id(FactId.of("d-" + doubts.size()))
                .about(Ref.of(value.getKind(), fact))
                .value(value)
                .reason(DoubtReason.DISPUTED)
                .least(bounds.least())
                .most(bounds.most())
                .raisedOn(LocalDate.of(2026, 7, 10))
                .build());
    }

    private static Fraction value(Extent bounds, Random random) {
        Fraction range = bounds.most().minus(bounds.least());
        return bounds.least().plus(range.times(Fraction.of(random.nextInt(5), 4)));
    }

    /** A count; while it is in doubt, the one in the fact is just any. */
    private static int count(Extent bounds, Random random, boolean settled) {
        Extent possible = settled ? bounds : Extent.between(Fraction.ZERO, Fraction.of(2));
        return Integer.parseInt((random.nextBoolean() ? possible.least() : possible.most()).toString());
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The values that say how tasks are counted. */
    private static <T> T[] counting(T[] values, T asGiven) {
        return Arrays.stream(values)
                .filter(value -> !value.equals(asGiven))
                .toList()
                .toArray(Arrays.copyOf(values, 0));
    }

    private static <T> List<T> several(Random random, int least, int most, Function<Random, T> next) {
        List<T> all = new ArrayList<>();
        int number = least + random.nextInt(most - least + 1);
        while (all.size() < number) {
            all.add(next.apply(random));
        }
        return all;
    }
}
