// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Gap;
import io.github.camket.measurement.restatement.PeriodPart;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.RollUp;
import io.github.camket.measurement.restatement.ValueCount;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells how values of units, or of parts of a period, were put together, what the whole is, and what is lacking in it. How
 * units are named is left to the application, since a code alone says little to people.
 */
public final class AggregationExplainer {

    private final UnitWording wording;
    private final FigureWording figures;
    private final TimeWording time;
    private final Function<UnitId, String> names;

    private AggregationExplainer(Language language, Function<UnitId, String> names) {
        this.wording = UnitWording.in(language);
        this.figures = new FigureWording(language);
        this.time = TimeWording.in(language);
        this.names = names;
    }

    /** Explains in a language; units are named by code or identifier. */
    public static AggregationExplainer in(Language language) {
        return new AggregationExplainer(language, UnitWording.in(language)::unit);
    }

    /** As {@link #in(Language)}, with names for the units. */
    public static AggregationExplainer in(Language language, Function<UnitId, String> names) {
        return new AggregationExplainer(language, names);
    }

    /** The explanation of a value across units, or of its refusal. */
    public <I extends UnitId & Comparable<I>> Explanation explain(RollUp<I> whole) {
        List<Line> lines = new ArrayList<>();
        Indicator indicator = whole.getIndicator();
        lines.add(new Line(
                0,
                wording.text(
                        "aggregate.units",
                        indicator.getName(),
                        indicator.getUnitOfMeasure(),
                        names.apply(whole.getUnit()),
                        wording.date(whole.getMapDay()))));
        addMethod("acrossUnits." + whole.getMethod(), lines);
        if (!whole.isRefused()) {
            String reporting = wording.count(whole.getReporting());
            String expected = wording.count(whole.getExpected());
            if (whole.getCounts().isEmpty()) {
                String value = value(whole.getValue(), indicator);
                lines.add(new Line(1, wording.text("aggregate.units.value", value, reporting, expected)));
            } else {
                lines.add(new Line(1, wording.text("aggregate.units.counted", reporting, expected)));
                whole.getCounts().forEach(count -> lines.add(new Line(2, count(count, indicator))));
            }
        }
        addGaps(whole.getGaps(), lines);
        addUnits("aggregate.notSummed", whole.getNotSummed(), lines);
        addReported(whole.getReported(), indicator, lines);
        addFindings(whole.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    /** The explanation of a value over time, or of its refusal. */
    public Explanation explain(PeriodRollUp whole) {
        List<Line> lines = new ArrayList<>();
        Indicator indicator = whole.getIndicator();
        lines.add(new Line(
                0,
                wording.text(
                        "aggregate.period",
                        indicator.getName(),
                        indicator.getUnitOfMeasure(),
                        names.apply(whole.getUnit()),
                        time.period(whole.getPeriod()),
                        wording.date(whole.getCoversUntil()))));
        addMethod("overTime." + whole.getMethod(), lines);
        if (!whole.isRefused()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            whole.getTaken().isPresent() ? "aggregate.period.taken" : "aggregate.period.value",
                            value(whole.getValue(), indicator),
                            wording.count(whole.getWithValue().size()),
                            wording.count(whole.getParts().size()),
                            whole.getTaken().map(time::period).orElse(""))));
        }
        whole.getParts().forEach(part -> lines.add(new Line(2, part(part, indicator))));
        addReported(whole.getReported(), indicator, lines);
        addFindings(whole.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    private void addMethod(String key, List<Line> lines) {
        lines.add(new Line(1, wording.text("aggregate.method", wording.text(key))));
    }

    private String value(Optional<FigureValue> value, Indicator indicator) {
        return value.map(found -> figures.value(found, indicator)).orElseGet(() -> wording.text("restatement.none"));
    }

    private String count(ValueCount<? extends UnitId> count, Indicator indicator) {
        String value = figures.value(count.value(), indicator);
        String units = wording.count(count.units().size());
        return count.units().isEmpty()
                ? wording.text("aggregate.count", value, units)
                : wording.text("aggregate.count.units", value, units, named(count.units()));
    }

    private String part(PeriodPart part, Indicator indicator) {
        String told = part.gap().map(gap -> wording.text("gap." + gap)).orElseGet(() -> value(part.value(), indicator));
        Optional<IndicatorReading> reading = part.gap().isPresent() ? Optional.empty() : part.reading();
        return reading.map(from -> wording.text(
                        "aggregate.part.reading",
                        time.period(part.period()),
                        told,
                        wording.date(from.getAsOf()),
                        wording.text("reading." + from.getStatus())))
                .orElseGet(() -> wording.text("aggregate.part", time.period(part.period()), told));
    }

    private <I extends UnitId> void addGaps(List<Gap<I>> gaps, List<Line> lines) {
        for (Gap.Reason reason : Gap.Reason.values()) {
            List<I> units = gaps.stream()
                    .filter(gap -> gap.reason() == reason)
                    .map(Gap::of)
                    .toList();
            if (!units.isEmpty()) {
                lines.add(new Line(1, wording.text("aggregate.gap", wording.text("gap." + reason), named(units))));
            }
        }
    }

    private void addUnits(String key, Collection<? extends UnitId> units, List<Line> lines) {
        if (!units.isEmpty()) {
            lines.add(new Line(1, wording.text(key, named(units))));
        }
    }

    private void addReported(Optional<FigureValue> reported, Indicator indicator, List<Line> lines) {
        reported.ifPresent(value ->
                lines.add(new Line(1, wording.text("aggregate.reported", figures.value(value, indicator)))));
    }

    private void addFindings(List<Finding> findings, List<Line> lines) {
        findings.forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
    }

    private String named(Collection<? extends UnitId> units) {
        return units.stream().map(names).collect(Collectors.joining("; "));
    }
}
