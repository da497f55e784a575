// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.measurement.TargetBook.Figures;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the values of indicators in one unit and period. */
final class FigureMeter {

    private final TargetBook book;
    private final UnitPeriod subject;
    private final TraceSink sink;
    private final List<Finding> findings;

    /**
     * A meter of one unit and period.
     *
     * @param findings receives, once each, what people should know of the figures that were looked at
     */
    FigureMeter(TargetBook book, UnitPeriod subject, TraceSink sink, List<Finding> findings) {
        this.book = book;
        this.subject = subject;
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.OfIndicator measure) {
        Optional<Indicator> indicator = book.indicator(measure.indicator());
        if (indicator.isEmpty()) {
            find(List.of(Measurer.UNKNOWN_INDICATOR.about(measure.indicator().toRef(), measure.id())));
            return open(measure, Optional.empty());
        }
        Optional<Measured> figure = figure(indicator.get());
        return figure.isPresent() ? known(measure, indicator.get(), figure.get()) : open(measure, indicator);
    }

    /** The figure that decides; empty, with a finding, if it is an estimate, contested, or not there. */
    private Optional<Measured> figure(Indicator indicator) {
        Figures all = book.figures(indicator.getId(), subject.unit(), subject.period());
        find(all.findings());
        TargetReadings readings = new TargetReadings(ofThePeriod(indicator, all.readings()));
        List<Measured> latest = readings.latest();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        IndicatorReading last = latest.get(0).reading();
        if (!TargetReadings.agree(latest)) {
            String ids =
                    latest.stream().map(each -> each.reading().getId().value()).collect(Collectors.joining(", "));
            find(Measurer.FIGURES_DISAGREE, indicator, last.getAsOf(), ids);
            return Optional.empty();
        }
        if (!TargetReadings.isFinal(latest.get(0))) {
            find(Measurer.FIGURE_ESTIMATED, indicator, last.getAsOf(), last.getId());
            return Optional.empty();
        }
        // As for a target: a case that was found stays found, whatever later figures say.
        Measured counted = indicator.getKind() == IndicatorKind.ZERO_TOLERANCE
                ? readings.breach().orElse(latest.get(0))
                : latest.get(0);
        LocalDate asOf = counted.reading().getAsOf();
        if (subject.isOver() && asOf.isBefore(subject.coveredUntil())) {
            find(
                    Measurer.FIGURE_OF_EARLIER_DAY,
                    indicator,
                    asOf,
                    counted.reading().getId());
        }
        find(counted.notes());
        return Optional.of(counted);
    }

    private List<Measured> ofThePeriod(Indicator indicator, List<Measured> readings) {
        List<Measured> within = new ArrayList<>();
        for (Measured measured : readings) {
            LocalDate asOf = measured.reading().getAsOf();
            if (asOf.isAfter(subject.coveredUntil())) {
                find(
                        Measurer.FIGURE_AFTER_PERIOD,
                        indicator,
                        asOf,
                        measured.reading().getId());
            } else {
                within.add(measured);
            }
        }
        return within;
    }

    private void find(FindingCode code, Indicator indicator, LocalDate asOf, Object readings) {
        find(List.of(code.about(indicator.getId().toRef(), subject.unit(), subject.period(), asOf, readings)));
    }

    private Measurement open(Measure.OfIndicator measure, Optional<Indicator> indicator) {
        boolean product = indicator
                .filter(found -> found.getKind() == IndicatorKind.PRODUCT)
                .isPresent();
        return Measurement.builder()
                .measure(measure.id())
                .status(MeasurementStatus.MISSING)
                .lowest(Fraction.ZERO)
                .highest(product ? Optional.of(Fraction.ONE) : Optional.empty())
                .addMissing(measure.indicator().toRef())
                .build();
    }

    private Measurement known(Measure.OfIndicator measure, Indicator indicator, Measured figure) {
        Quantity value = value(measure.unit(), figure);
        if (sink.isActive()) {
            trace(measure, indicator, figure, value);
        }
        return Measurement.builder()
                .measure(measure.id())
                .status(MeasurementStatus.MEASURED)
                .value(value)
                .trace(sink.take())
                .build();
    }

    private static Quantity value(MeasureUnit unit, Measured figure) {
        return switch (unit) {
            case RATIO ->
                figure.reading().getValue() instanceof ReadingValue.Share share
                        ? share.ratio()
                        : Ratio.of(figure.number(), Fraction.ONE);
            case POINTS -> Points.of(figure.number());
            case COUNT -> Amount.of(figure.number());
        };
    }

    private void trace(Measure.OfIndicator measure, Indicator indicator, Measured figure, Quantity value) {
        Ref asOf = Ref.of("asOf", figure.reading().getAsOf().toString());
        Ref source = figure.reading().getRef();
        int start = sink.mark();
        if (value instanceof Ratio ratio && figure.reading().getValue() instanceof ReadingValue.Share) {
            sink.add(new Trace.Given(asOf, ratio.getPart(), source, indicator.getName()));
            sink.add(new Trace.Given(asOf, ratio.getWhole(), source, indicator.getName()));
            sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, figure.number(), measure.source());
        } else {
            sink.add(new Trace.Given(asOf, figure.number(), source, indicator.getName()));
            sink.combine(start, measure.id().toRef(), Operation.FIRST, figure.number(), measure.source());
        }
    }

    private void find(Collection<Finding> found) {
        found.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
    }
}
