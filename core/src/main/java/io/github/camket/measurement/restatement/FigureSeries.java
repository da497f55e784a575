// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of one indicator for one period, unit by unit, on the map of one day. A unit without a figure has reported
 * nothing.
 *
 * @param indicator what was measured
 * @param kind kind of the indicator, by which shares of divided units are found that hold for a whole kind
 * @param mapDay the day whose units these are
 * @param figures each unit once, by identifier; all values that there are of one shape
 * @param <I> how units are identified
 */
public record FigureSeries<I extends UnitId & Comparable<I>>(
        IndicatorId indicator, IndicatorKind kind, LocalDate mapDay, List<Figure<I>> figures) {

    /** Readings as of one day and of one standing say different things; the unit has no value. Arguments: the unit. */
    public static final FindingCode READINGS_CONTRADICT = new FindingCode("READINGS_CONTRADICT", Severity.WARNING);

    /** A value that does not add up over units, or not one of the kind of the indicator; it is left out. Arguments: the unit. */
    public static final FindingCode READING_DOES_NOT_ADD_UP =
            new FindingCode("READING_DOES_NOT_ADD_UP", Severity.WARNING);
    /** The value of a unit is only estimated; sums that hold it are, too. Arguments: the unit. */
    public static final FindingCode READING_ESTIMATED = new FindingCode("READING_ESTIMATED", Severity.INFO);

    private static final FigureValue MISSING = new FigureValue.None(NoValue.MISSING);
    private static final Comparator<IndicatorReading> STANDING = Comparator.comparing(IndicatorReading::getAsOf)
            .thenComparing(reading -> reading.getStatus() == ReadingStatus.FINAL);

    /** Puts the figures in order and checks them. */
    public FigureSeries {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mapDay, "mapDay");
        figures = figures.stream().sorted(Comparator.comparing(Figure::unit)).toList();
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).unit().equals(figures.get(i - 1).unit())) {
                throw new IllegalArgumentException(
                        "figures must be one for each unit: " + figures.get(i).unit());
            }
        }
        List<String> shapes = figures.stream()
                .map(Figure::value)
                .filter(value -> !(value instanceof FigureValue.None))
                .map(value -> value.getClass().getSimpleName())
                .distinct()
                .toList();
        if (shapes.size() > 1) {
            throw new IllegalArgumentException("figures must be of one shape: " + shapes);
        }
    }

    /**
     * The readings of a ledger for one period: of each unit the one as of the last day, a final one before an estimate.
     *
     * <p>What the kind of the indicator does not hold is no value: amounts are taken for counts, parts of wholes for cumulative
     * ratios, and nothing for the other kinds, whose readings do not add up.
     *
     * @param mapDay the day whose units reported; usually the last day of the period
     * @param findings receives what people should know: contradictory, estimated and unfit readings
     */
    public static FigureSeries<OrgUnitId> ofReadings(
            Snapshot known,
            Indicator indicator,
            ReportingPeriod period,
            LocalDate mapDay,
            Collection<Finding> findings) {
        Map<OrgUnitId, List<IndicatorReading>> latest = new TreeMap<>();
        for (IndicatorReading reading : known.getFacts(IndicatorReading.class)) {
            if (reading.getIndicator().equals(indicator.getId())
                    && reading.getPeriod().equals(period)) {
                latest.merge(reading.getUnit(), List.of(reading), FigureSeries::later);
            }
        }
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        latest.forEach((unit, readings) ->
                figures.add(new Figure<>(unit, value(unit, readings, indicator.getKind(), findings))));
        return new FigureSeries<>(indicator.getId(), indicator.getKind(), mapDay, figures);
    }

    private static List<IndicatorReading> later(List<IndicatorReading> before, List<IndicatorReading> next) {
        int order = STANDING.compare(next.get(0), before.get(0));
        if (order != 0) {
            return order > 0 ? next : before;
        }
        List<IndicatorReading> both = new ArrayList<>(before);
        both.addAll(next);
        return both;
    }

    private static FigureValue value(
            OrgUnitId unit, List<IndicatorReading> readings, IndicatorKind kind, Collection<Finding> findings) {
        IndicatorReading reading = readings.get(0);
        if (readings.stream().map(IndicatorReading::getValue).distinct().count() > 1) {
            findings.add(READINGS_CONTRADICT.about(reading.getRef(), unit));
            return MISSING;
        }
        Optional<FigureValue> value = value(reading.getValue()).filter(found -> fits(found, kind));
        if (value.isEmpty()) {
            findings.add(READING_DOES_NOT_ADD_UP.about(reading.getRef(), unit));
            return MISSING;
        }
        if (reading.getStatus() == ReadingStatus.ESTIMATE) {
            findings.add(READING_ESTIMATED.about(reading.getRef(), unit));
        }
        return value.get();
    }

    private static boolean fits(FigureValue value, IndicatorKind kind) {
        return switch (kind) {
            case COUNT, FLOW, STOCK, ZERO_TOLERANCE -> value instanceof FigureValue.Total;
            case SHARE, CUMULATIVE_RATIO, LEVEL, RATIO_PER -> value instanceof FigureValue.Share;
            default -> false;
        };
    }

    private static Optional<FigureValue> value(ReadingValue value) {
        if (value instanceof ReadingValue.Amount amount) {
            return Optional.of(new FigureValue.Total(amount.amount()));
        }
        return value instanceof ReadingValue.Share share
                ? Optional.of(new FigureValue.Share(share.ratio()))
                : Optional.empty();
    }

    /** The value of the unit; empty if it has reported nothing. */
    public Optional<FigureValue> find(I unit) {
        int low = 0;
        int high = figures.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = figures.get(middle).unit().compareTo(unit);
            if (order == 0) {
                return Optional.of(figures.get(middle).value());
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
