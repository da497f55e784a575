// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever communes read: how their values are put together does not depend on the way or the order. */
class AggregationProperties {

    private static final String[] COMMUNES = {"a", "b", "c", "d"};
    private static final ReportingPeriod HALF = ReportingPeriod.parse("2026-H1");

    @Property(tries = 100)
    void sumsOverUnitsAndThenOverTimeAreThoseOverTimeAndThenOverUnits(@ForAll Random random) {
        Readings readings = Readings.of(indicator(IndicatorKind.FLOW).build(), COMMUNES);
        for (String commune : COMMUNES) {
            for (ReportingPeriod month : HALF.getMonths()) {
                readings.reads(commune, month.toString(), amount(random));
            }
        }
        Fraction unitsFirst = HALF.getMonths().stream()
                .map(month -> readings.province(month.toString()).getNumber().orElseThrow())
                .reduce(Fraction.ZERO, Fraction::plus);
        FigureSeries<OrgUnitId> wholes = readings.ofParts(HALF.toString(), PeriodType.MONTH);
        RollUp<OrgUnitId> timeFirst = RollUp.of(wholes, readings.tree(wholes.mapDay()), OrgUnitId.of("p"));
        assertThat(timeFirst.isComplete()).isTrue();
        assertThat(timeFirst.getNumber()).contains(unitsFirst);
    }

    @Property(tries = 100)
    void withGapsBothWaysHoldTheSameValuesAndNameTheSameGaps(@ForAll Random random) {
        Readings readings = Readings.of(indicator(IndicatorKind.COUNT).build(), COMMUNES);
        for (String commune : COMMUNES) {
            for (ReportingPeriod month : HALF.getMonths()) {
                if (random.nextInt(3) > 0) {
                    readings.reads(commune, month.toString(), new ReadingValue.Amount(Fraction.of(random.nextInt(9))));
                } else if (random.nextBoolean()) {
                    readings.reads(commune, month.toString(), Readings.none(NoValue.values()[random.nextInt(3)]));
                }
            }
        }
        Fraction unitsFirst = Fraction.ZERO;
        int reporting = 0;
        int expected = 0;
        for (ReportingPeriod month : HALF.getMonths()) {
            RollUp<OrgUnitId> province = readings.province(month.toString());
            unitsFirst = unitsFirst.plus(province.getNumber().orElse(Fraction.ZERO));
            reporting += province.getReporting();
            expected += province.getExpected();
        }
        Fraction timeFirst = Fraction.ZERO;
        int having = 0;
        int lacking = 0;
        for (String commune : COMMUNES) {
            PeriodRollUp half = readings.whole(commune, HALF.toString(), PeriodType.MONTH);
            timeFirst = timeFirst.plus(half.getNumber().orElse(Fraction.ZERO));
            having += half.getWithValue().size();
            lacking += half.getLacking().size();
            assertThat(half.isComplete())
                    .isEqualTo(half.getValue().isPresent() && half.getLacking().isEmpty());
        }
        assertThat(timeFirst).isEqualTo(unitsFirst);
        assertThat(having).isEqualTo(reporting);
        assertThat(having + lacking).isEqualTo(expected);
    }

    @Property(tries = 100)
    void aPooledShareIsTheSumOfPartsOverTheSumOfWholes(@ForAll Random random) {
        Readings readings = Readings.of(indicator(IndicatorKind.SHARE).build(), COMMUNES);
        Fraction part = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        List<Fraction> shares = new ArrayList<>();
        for (String commune : COMMUNES) {
            Ratio ratio = Ratio.of(random.nextInt(200), 1 + random.nextInt(100));
            part = part.plus(ratio.getPart());
            whole = whole.plus(ratio.getWhole());
            shares.add(ratio.toFraction());
            readings.reads(commune, "2026", new ReadingValue.Share(ratio));
        }
        RollUp<OrgUnitId> province = readings.province("2026");
        assertThat(province.getNumber()).contains(part.dividedBy(whole));
        assertThat(province.getNumber().orElseThrow()).isBetween(Collections.min(shares), Collections.max(shares));
    }

    @Property(tries = 100)
    void growthOfTheWholeLiesBetweenTheLeastAndTheGreatestOfItsParts(@ForAll Random random) {
        Indicator growth = indicator(IndicatorKind.GROWTH_RATE).build();
        Readings readings = Readings.of(growth, COMMUNES);
        List<Fraction> rates = new ArrayList<>();
        for (String commune : COMMUNES) {
            Fraction base = Fraction.of(1 + random.nextInt(1000), 1 + random.nextInt(9));
            Fraction current = Fraction.of(random.nextInt(2000) - 100, 1 + random.nextInt(9));
            rates.add(current.dividedBy(base).minus(Fraction.ONE));
            readings.reads(commune, "2026", new ReadingValue.Change(current, base));
        }
        assertThat(readings.province("2026").getNumber().orElseThrow())
                .isBetween(Collections.min(rates), Collections.max(rates));
    }

    @Property(tries = 100)
    void growthOfPartsThatLinkUpIsTheProductOfTheirFactors(@ForAll Random random) {
        Readings readings = Readings.of(indicator(IndicatorKind.GROWTH_RATE).build(), "a");
        Fraction level = Fraction.of(1 + random.nextInt(50));
        Fraction factor = Fraction.ONE;
        for (ReportingPeriod month : HALF.getMonths()) {
            Fraction next = Fraction.of(1 + random.nextInt(50));
            readings.reads("a", month.toString(), new ReadingValue.Change(next, level));
            factor = factor.times(next.dividedBy(level));
            level = next;
        }
        assertThat(readings.whole("a", HALF.toString(), PeriodType.MONTH).getNumber())
                .contains(factor.minus(Fraction.ONE));
    }

    /** One commune and one month, read several times. */
    private record Read(String id, String unit, String period, String asOf, ReadingValue value, ReadingStatus status) {}

    @Property(tries = 100)
    void theOrderOfReadingsDoesNotMatter(@ForAll Random random) {
        List<Read> reads = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ReportingPeriod month = HALF.getMonths().get(random.nextInt(6));
            reads.add(new Read(
                    "r-" + i,
                    COMMUNES[random.nextInt(COMMUNES.length)],
                    month.toString(),
                    month.getLastDay().minusDays(random.nextInt(2)).toString(),
                    random.nextInt(5) == 0
                            ? Readings.none(NoValue.values()[random.nextInt(3)])
                            : new ReadingValue.Amount(Fraction.of(random.nextInt(3))),
                    ReadingStatus.values()[random.nextInt(3)]));
        }
        List<Read> shuffled = new ArrayList<>(reads);
        Collections.shuffle(shuffled, random);
        Readings one = readings(reads);
        Readings other = readings(shuffled);
        for (ReportingPeriod month : HALF.getMonths()) {
            assertThat(other.province(month.toString())).isEqualTo(one.province(month.toString()));
        }
        for (String commune : COMMUNES) {
            assertThat(other.whole(commune, HALF.toString(), PeriodType.MONTH))
                    .isEqualTo(one.whole(commune, HALF.toString(), PeriodType.MONTH));
        }
        assertThat(other.findings()).isEqualTo(one.findings());
    }

    private static Readings readings(List<Read> reads) {
        Readings readings = Readings.of(indicator(IndicatorKind.COUNT).build(), COMMUNES);
        reads.forEach(read ->
                readings.reads(read.id(), read.unit(), read.period(), read.asOf(), read.value(), read.status()));
        return readings;
    }

    private static ReadingValue amount(Random random) {
        return new ReadingValue.Amount(Fraction.of(random.nextInt(2000) - 500, 1 + random.nextInt(7)));
    }
}
