// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values of one indicator for one period, unit by unit, on the map of one day. A unit without a figure has reported
 * nothing.
 *
 * @param indicator what was measured; it says how values of several units are put together, if at all
 * @param mapDay the day whose units these are
 * @param figures each unit once, by identifier; all values of one shape, but for those that lack it: bare percentages and
 *     numbers, and no value. Of an indicator that is counted by value, steps of its scale or conditions
 * @param <I> how units are identified
 */
public record FigureSeries<I extends UnitId & Comparable<I>>(
        Indicator indicator, LocalDate mapDay, List<Figure<I>> figures) {

    /** Readings as of one day and of one standing say different things; the unit has no value. Arguments: the unit. */
    public static final FindingCode READINGS_CONTRADICT = new FindingCode("READINGS_CONTRADICT", Severity.WARNING);
    /** The value of a unit is only estimated; what rests on it is, too. Arguments: the unit. */
    public static final FindingCode READING_ESTIMATED = new FindingCode("READING_ESTIMATED", Severity.INFO);
    /** The value describes a day before the end of its period. Arguments: the unit, that day, the last day of the period. */
    public static final FindingCode READING_BEFORE_END = new FindingCode("READING_BEFORE_END", Severity.WARNING);
    /** Places among other units are not put together. */
    public static final FindingCode RANKS_DO_NOT_ADD_UP = new FindingCode("RANKS_DO_NOT_ADD_UP", Severity.ERROR);
    /** Points that others gave to one unit are not put together with those of another. */
    public static final FindingCode SCORES_DO_NOT_ADD_UP = new FindingCode("SCORES_DO_NOT_ADD_UP", Severity.ERROR);
    /** The indicator declares that its values are not put together across units, since several count the same things. */
    public static final FindingCode DECLARED_NOT_TO_ADD_UP = new FindingCode("DECLARED_NOT_TO_ADD_UP", Severity.ERROR);
    /** Of a composition only the shares are known, not the amounts by which they would have to be pooled. */
    public static final FindingCode SHARES_WITHOUT_AMOUNTS = new FindingCode("SHARES_WITHOUT_AMOUNTS", Severity.ERROR);
    /** Several measures in one line, each of which has to be asked about by itself. Arguments: the measures. */
    public static final FindingCode MEASURES_ONE_BY_ONE = new FindingCode("MEASURES_ONE_BY_ONE", Severity.ERROR);

    /** What units of measure of differences between rates have in them. */
    private static final List<String> RATES = List.of("%", "‰", "phần trăm", "phần nghìn");

    /** Puts the figures in order and checks them. */
    public FigureSeries {
        Objects.requireNonNull(indicator, "indicator");
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
                .filter(value -> !(value instanceof FigureValue.None || value instanceof FigureValue.Bare))
                .map(value -> value.getClass().getSimpleName())
                .distinct()
                .toList();
        if (shapes.size() > 1) {
            throw new IllegalArgumentException("figures must be of one shape: " + shapes);
        }
        if (indicator.getKind().getAcrossUnits() == AcrossUnits.COUNT_BY_VALUE) {
            figures.forEach(figure -> requireCountable(indicator, figure));
        }
    }

    private static void requireCountable(Indicator indicator, Figure<?> figure) {
        boolean countable = figure.value() instanceof FigureValue.None
                || (indicator.getKind() == IndicatorKind.ORDINAL
                        ? figure.value() instanceof FigureValue.Step step
                                && indicator.findStep(step.step()).isPresent()
                        : figure.value() instanceof FigureValue.Condition);
        if (!countable) {
            throw new IllegalArgumentException("figures must be steps of the scale, or conditions: " + figure);
        }
    }

    /**
     * The readings of a ledger for one period: of each unit the one as of the last day that the figures cover, of that day a
     * revised one before a final one before an estimate. A figure that is reported as missing takes the place of none.
     *
     * <p>Every kind of indicator is taken as it is reported, with its parts or levels where these are known. Products count
     * with evidence only, units only if they are subordinate. What is not of the kind of the indicator is no value.
     *
     * @param mapDay the day whose units reported; usually the last day of the period
     * @param findings receives what people should know: contradictory, estimated, early and unfit readings, and why the values
     *     cannot be put together across units, if they cannot
     */
    public static FigureSeries<OrgUnitId> ofReadings(
            Snapshot known,
            Indicator indicator,
            ReportingPeriod period,
            LocalDate mapDay,
            Collection<Finding> findings) {
        LedgerFigures ledger = new LedgerFigures(known, indicator, findings);
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        for (OrgUnitId unit : ledger.units(List.of(period))) {
            ledger.find(unit, period, findings).ifPresent(told -> figures.add(new Figure<>(unit, told.value())));
        }
        FigureSeries<OrgUnitId> series = new FigureSeries<>(indicator, mapDay, figures);
        series.getRefusal().ifPresent(findings::add);
        return series;
    }

    /**
     * The values of a whole period, of each unit made from its parts, as {@link PeriodRollUp} does. A value in which a part
     * is lacking counts as missing, or as suppressed if nothing but what may not be published is lacking.
     *
     * @param parts length of the parts; not longer than the period
     * @param mapDay the day whose units these are; usually the last day of the period
     * @param findings receives what people should know about the parts, and each refusal
     */
    public static FigureSeries<OrgUnitId> ofParts(
            Snapshot known,
            Indicator indicator,
            ReportingPeriod period,
            PeriodType parts,
            LocalDate mapDay,
            Collection<Finding> findings) {
        LedgerFigures ledger = new LedgerFigures(known, indicator, findings);
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        for (OrgUnitId unit : ledger.units(period.split(parts))) {
            PeriodRollUp whole = new PeriodAddition(known, ledger, indicator, unit, period, parts).rollUp();
            findings.addAll(whole.getFindings());
            figures.add(new Figure<>(unit, whole.toFigureValue()));
        }
        return new FigureSeries<>(indicator, mapDay, figures);
    }

    /**
     * How each unit stands to an earlier value of its own: the growth, the difference or the multiple of what this series has
     * against what the base has. So the base of a unit that was joined from others is that of all of them, once the base is
     * restated to the map of this series. A unit that lacks either has no value.
     *
     * @param base amounts or ratios, as in this series, on the map of the same day
     * @param change the indicator of the result: a growth rate, a difference or a multiple
     * @throws IllegalArgumentException if the base is on another map, the values are neither amounts nor ratios or not of one
     *     shape, or the indicator is of another kind
     */
    public FigureSeries<I> comparedWith(FigureSeries<I> base, Indicator change) {
        return new Comparison<>(this, base, change).compare();
    }

    /** Kind of the indicator, by which shares of divided units are found that hold for a whole kind. */
    public IndicatorKind kind() {
        return indicator.getKind();
    }

    /** How the values of units are put together; that of the indicator. */
    public AcrossUnits method() {
        return indicator.getAcrossUnits();
    }

    /**
     * Why the values cannot be put together across units, whatever they are: ranks and scores belong to one unit, the indicator
     * declares it, a composition has shares only, or several measures have to be asked about one by one. Empty if they can.
     */
    public Optional<Finding> getRefusal() {
        boolean ranks = figures.stream().anyMatch(figure -> figure.value() instanceof FigureValue.Rank);
        if (ranks || kind() == IndicatorKind.RANK || kind() == IndicatorKind.RANK_GROUP) {
            return Optional.of(RANKS_DO_NOT_ADD_UP.about(indicator.getRef()));
        }
        boolean scores = figures.stream().anyMatch(figure -> figure.value() instanceof FigureValue.Score);
        if (scores || kind() == IndicatorKind.SCORE) {
            return Optional.of(SCORES_DO_NOT_ADD_UP.about(indicator.getRef()));
        }
        if (method() == AcrossUnits.NEVER) {
            return Optional.of(DECLARED_NOT_TO_ADD_UP.about(indicator.getRef()));
        }
        if (method() == AcrossUnits.EACH_MEASURE) {
            return Optional.of(MEASURES_ONE_BY_ONE.about(indicator.getRef(), measures(indicator)));
        }
        return kind() == IndicatorKind.COMPOSITION
                ? Optional.of(SHARES_WITHOUT_AMOUNTS.about(indicator.getRef()))
                : Optional.empty();
    }

    static String measures(Indicator indicator) {
        return indicator.getMeasures().stream().map(IndicatorId::value).collect(Collectors.joining(", "));
    }

    /** The numbers of a value that add up across units; empty if it has none. */
    Optional<Parts> parts(FigureValue value) {
        boolean levels = value instanceof FigureValue.Change || value instanceof FigureValue.Levels;
        return levels && hasRatesForLevels() ? Optional.empty() : Parts.of(value);
    }

    /** A difference in percentage points or per mille is one of rates, and rates without their parts are no levels to add. */
    private boolean hasRatesForLevels() {
        boolean difference = kind() == IndicatorKind.DELTA || kind() == IndicatorKind.AVERAGE_DELTA;
        return difference
                && (!indicator.getPer().equals(Fraction.ONE)
                        || RATES.stream().anyMatch(indicator.getUnitOfMeasure()::contains));
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
