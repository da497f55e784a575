// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.IndicatorMeter;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the readings of a snapshot say about one indicator, unit by unit and period by period. Gathered once. */
final class LedgerFigures {

    private static final FigureValue MISSING = new FigureValue.None(NoValue.MISSING);
    private static final ReadingValue REPORTED_MISSING = new ReadingValue.None(NoValue.MISSING);
    private static final Comparator<IndicatorReading> STANDING =
            Comparator.comparing(IndicatorReading::getAsOf).thenComparing(IndicatorReading::getStatus);

    private final Snapshot known;
    private final Indicator indicator;
    private final IndicatorMeter meter;
    private final Map<OrgUnitId, Map<ReportingPeriod, List<IndicatorReading>>> readings = new TreeMap<>();

    LedgerFigures(Snapshot known, Indicator indicator, Collection<Finding> findings) {
        this.known = known;
        this.indicator = indicator;
        this.meter = IndicatorMeter.of(known, findings);
        for (IndicatorReading reading : known.getFacts(IndicatorReading.class)) {
            if (reading.getIndicator().equals(indicator.getId())) {
                readings.computeIfAbsent(reading.getUnit(), unit -> new TreeMap<>())
                        .computeIfAbsent(reading.getPeriod(), period -> new ArrayList<>())
                        .add(reading);
            }
        }
    }

    /** What one unit has in one period, and the reading that says so; no reading if several contradict each other. */
    record Told(FigureValue value, Optional<IndicatorReading> reading) {}

    /** The units with readings of any of the periods, whether these count or not. */
    SortedSet<OrgUnitId> units(Collection<ReportingPeriod> periods) {
        SortedSet<OrgUnitId> units = new TreeSet<>();
        readings.forEach((unit, own) -> {
            if (periods.stream().anyMatch(own::containsKey)) {
                units.add(unit);
            }
        });
        return units;
    }

    /** What the reading as of the last day says, a revised one before a final one before an estimate; empty if none counts. */
    Optional<Told> find(OrgUnitId unit, ReportingPeriod period, Collection<Finding> findings) {
        List<IndicatorReading> covered = readings.getOrDefault(unit, Map.of()).getOrDefault(period, List.of()).stream()
                .filter(reading -> known.isCovered(reading, reading.getAsOf(), findings))
                .toList();
        List<IndicatorReading> saying = covered.stream()
                .filter(reading -> !reading.getValue().equals(REPORTED_MISSING))
                .toList();
        Optional<IndicatorReading> last = saying.stream().max(STANDING);
        if (last.isEmpty()) {
            return covered.stream().findFirst().map(reading -> new Told(MISSING, Optional.of(reading)));
        }
        // That there is no figure yet takes the place of none, and is worth knowing if it came after one.
        covered.stream()
                .filter(reading -> reading.getValue().equals(REPORTED_MISSING))
                .filter(reading -> STANDING.compare(reading, last.get()) > 0)
                .forEach(reading ->
                        findings.add(TargetJudge.REPORTED_MISSING.about(reading.getRef(), reading.getAsOf())));
        return Optional.of(tell(
                unit,
                saying.stream()
                        .filter(reading -> STANDING.compare(reading, last.get()) == 0)
                        .toList(),
                findings));
    }

    /** @param standing readings as of one day and of one standing, by identifier */
    private Told tell(OrgUnitId unit, List<IndicatorReading> standing, Collection<Finding> findings) {
        IndicatorReading reading = standing.get(0);
        List<Finding> notes = new ArrayList<>();
        Optional<FigureValue> value = value(reading, notes);
        boolean agree = standing.stream()
                .allMatch(other -> value(other, new ArrayList<>()).equals(value)
                        && (value.isPresent() || other.getValue().equals(reading.getValue())));
        if (!agree) {
            findings.add(FigureSeries.READINGS_CONTRADICT.about(reading.getRef(), unit));
            return new Told(MISSING, Optional.empty());
        }
        findings.addAll(notes);
        if (value.isEmpty()) {
            return new Told(MISSING, Optional.of(reading));
        }
        if (!(value.get() instanceof FigureValue.None)) {
            addStanding(unit, reading, findings);
        }
        return new Told(value.get(), Optional.of(reading));
    }

    private static void addStanding(OrgUnitId unit, IndicatorReading reading, Collection<Finding> findings) {
        if (reading.getStatus() == ReadingStatus.ESTIMATE) {
            findings.add(FigureSeries.READING_ESTIMATED.about(reading.getRef(), unit));
        }
        if (reading.getAsOf().isBefore(reading.getPeriod().getLastDay())) {
            findings.add(FigureSeries.READING_BEFORE_END.about(
                    reading.getRef(),
                    unit,
                    reading.getAsOf(),
                    reading.getPeriod().getLastDay()));
        }
    }

    /** The value of a reading; empty, with a finding, if it cannot be one of this indicator. */
    private Optional<FigureValue> value(IndicatorReading reading, Collection<Finding> findings) {
        ReadingValue value = reading.getValue();
        if (value instanceof ReadingValue.None none) {
            return Optional.of(new FigureValue.None(none.reason()));
        }
        // Levels count whatever their base: what began from nothing has no rate of its own, and a place in the whole.
        Optional<FigureValue> levels = levels(value);
        if (levels.isPresent()) {
            findings.addAll(meter.doubts(reading));
            return levels;
        }
        return meter.read(reading, indicator, findings).map(number -> value(value, number));
    }

    private Optional<FigureValue> levels(ReadingValue value) {
        if (indicator.getKind().getAcrossUnits() != AcrossUnits.FROM_LEVELS) {
            return Optional.empty();
        }
        boolean mean = indicator.getKind() == IndicatorKind.AVERAGE_GROWTH
                || indicator.getKind() == IndicatorKind.AVERAGE_DELTA;
        if (mean) {
            return value instanceof ReadingValue.Levels levels
                    ? Optional.of(new FigureValue.Levels(levels.levels()))
                    : Optional.empty();
        }
        if (value instanceof ReadingValue.Change change) {
            return Optional.of(new FigureValue.Change(change.current(), change.base()));
        }
        return value instanceof ReadingValue.ShareChange change
                ? Optional.of(new FigureValue.ShareChange(change.current(), change.base()))
                : Optional.empty();
    }

    /** The shape of a value that fits the indicator and amounts to the number. */
    private FigureValue value(ReadingValue value, Fraction number) {
        return switch (indicator.getKind()) {
            case COUNT, FLOW, STOCK, ZERO_TOLERANCE, PRODUCTS_WITH_EVIDENCE, SUBORDINATE_UNITS ->
                new FigureValue.Total(number);
            case SHARE, CUMULATIVE_RATIO, LEVEL, RATIO_PER -> share(value, number);
            case COMPOSITION -> new FigureValue.Composition(((ReadingValue.Composition) value).parts());
            case ORDINAL -> new FigureValue.Step(((ReadingValue.Step) value).step());
            case CONDITION, PRODUCT -> new FigureValue.Condition(number.signum() > 0);
            case SCORE -> new FigureValue.Score(number);
            case RANK, RANK_GROUP -> new FigureValue.Rank(number.getNumerator().intValueExact());
            case GROWTH_RATE, AVERAGE_GROWTH, DELTA, AVERAGE_DELTA, MULTIPLE, COMPOUND -> new FigureValue.Bare(number);
        };
    }

    private static FigureValue share(ReadingValue value, Fraction number) {
        if (value instanceof ReadingValue.Percentage percentage) {
            return new FigureValue.Share(
                    Ratio.ofBarePercent(percentage.percent().toString()));
        }
        return value instanceof ReadingValue.Share share
                ? new FigureValue.Share(share.ratio())
                : new FigureValue.Bare(number);
    }
}
