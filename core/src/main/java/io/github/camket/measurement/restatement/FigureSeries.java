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
     * Readings that count neither amounts nor parts of wholes are not taken.
     *
     * @param mapDay the day whose units reported; usually the last day of the period
     * @param findings receives a {@link #READINGS_CONTRADICT} for each unit whose readings do
     */
    public static FigureSeries<OrgUnitId> ofReadings(
            Snapshot known,
            Indicator indicator,
            ReportingPeriod period,
            LocalDate mapDay,
            Collection<Finding> findings) {
        Map<OrgUnitId, IndicatorReading> latest = new TreeMap<>();
        Map<OrgUnitId, Boolean> clear = new TreeMap<>();
        Comparator<IndicatorReading> standing = Comparator.comparing(IndicatorReading::getAsOf)
                .thenComparing(reading -> reading.getStatus() == ReadingStatus.FINAL);
        for (IndicatorReading reading : known.getFacts(IndicatorReading.class)) {
            if (!reading.getIndicator().equals(indicator.getId())
                    || !reading.getPeriod().equals(period)
                    || value(reading.getValue()).isEmpty()) {
                continue;
            }
            IndicatorReading before = latest.get(reading.getUnit());
            if (before == null || standing.compare(reading, before) > 0) {
                latest.put(reading.getUnit(), reading);
                clear.put(reading.getUnit(), true);
            } else if (standing.compare(reading, before) == 0
                    && !reading.getValue().equals(before.getValue())) {
                clear.put(reading.getUnit(), false);
            }
        }
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        latest.forEach((unit, reading) -> {
            if (Boolean.TRUE.equals(clear.get(unit))) {
                figures.add(new Figure<>(unit, value(reading.getValue()).orElseThrow()));
            } else {
                findings.add(READINGS_CONTRADICT.about(reading.getRef(), unit));
                figures.add(new Figure<>(unit, new FigureValue.None(FigureValue.Reason.MISSING)));
            }
        });
        return new FigureSeries<>(indicator.getId(), indicator.getKind(), mapDay, figures);
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
