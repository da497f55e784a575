// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Interval;
import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Optional<Indicator> found = book.indicator(measure.indicator());
        if (found.isEmpty()) {
            find(List.of(Measurer.UNKNOWN_INDICATOR.about(measure.indicator().toRef(), measure.id())));
            return open(measure, Interval.ALL);
        }
        Indicator indicator = found.get();
        if (indicator.getKind() == IndicatorKind.COMPOUND || indicator.getKind() == IndicatorKind.COMPOSITION) {
            find(List.of(Measurer.NOT_ONE_NUMBER.about(indicator.getRef(), measure.id(), indicator.getKind())));
            return open(measure, Interval.ALL);
        }
        TargetReadings readings = readings(indicator);
        Set<NoValue> reasons = reasons(indicator, readings);
        if (!reasons.isEmpty()) {
            return reasons.equals(Set.of(NoValue.NOT_APPLICABLE))
                    ? Measurement.builder()
                            .measure(measure.id())
                            .status(MeasurementStatus.NOT_EVALUABLE)
                            .build()
                    : open(measure, range(indicator.getKind()));
        }
        Optional<Measured> figure = figure(indicator, readings);
        if (figure.isEmpty()) {
            return open(measure, range(indicator.getKind()));
        }
        Optional<Doubts.Bounds> doubt = figure.get().doubt();
        return doubt.isPresent()
                ? open(measure, new Interval(doubt.get().least(), doubt.get().most()))
                : known(measure, indicator, figure.get());
    }

    /** What a figure of this kind can be at all. */
    private static Interval range(IndicatorKind kind) {
        return switch (kind) {
            case PRODUCT, CONDITION -> new Interval(Fraction.ZERO, Fraction.ONE);
            default -> ReadingNumber.isFromZero(kind) ? new Interval(Fraction.ZERO, null) : Interval.ALL;
        };
    }

    private TargetReadings readings(Indicator indicator) {
        List<IndicatorReading> late = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        TargetReadings readings =
                book.figures(indicator, subject.unit(), subject.period(), subject.coveredUntil(), late, found);
        find(found);
        late.forEach(reading -> find(Measurer.FIGURE_AFTER_PERIOD, indicator, reading.getAsOf(), reading.getId()));
        return readings;
    }

    /** Why there is no figure; none where there is one, and where one contradicts the reason. Different reasons are found. */
    private Set<NoValue> reasons(Indicator indicator, TargetReadings readings) {
        List<IndicatorReading> silent = readings.latestSilent();
        if (silent.isEmpty() || readings.contradicts(silent.get(0))) {
            return Set.of();
        }
        Set<NoValue> reasons = new TreeSet<>();
        silent.forEach(reading -> TargetReadings.reason(reading).ifPresent(reasons::add));
        // A case that was found does not go away by saying that nothing applies.
        if (reasons.equals(Set.of(NoValue.NOT_APPLICABLE))
                && !cases(indicator, readings).isEmpty()) {
            return Set.of();
        }
        if (reasons.size() > 1) {
            disagree(indicator, silent.stream());
        }
        return reasons;
    }

    private static List<Measured> cases(Indicator indicator, TargetReadings readings) {
        return indicator.getKind() == IndicatorKind.ZERO_TOLERANCE ? readings.cases() : List.of();
    }

    private void disagree(Indicator indicator, Stream<IndicatorReading> readings) {
        List<IndicatorReading> all = readings.toList();
        String ids = all.stream().map(reading -> reading.getId().value()).collect(Collectors.joining(", "));
        find(Measurer.FIGURES_DISAGREE, indicator, all.get(0).getAsOf(), ids);
    }

    /** The figure that decides; empty, with a finding, if it is an estimate, contested, or not there. */
    private Optional<Measured> figure(Indicator indicator, TargetReadings readings) {
        List<Measured> latest = readings.latest();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        IndicatorReading last = latest.get(0).reading();
        List<IndicatorReading> silent = readings.latestSilent();
        boolean contradicted = !silent.isEmpty() && readings.contradicts(silent.get(0));
        if (!TargetReadings.agree(latest) || contradicted) {
            disagree(indicator, latest.stream().map(Measured::reading));
            return Optional.empty();
        }
        if (!last.getStatus().isOfficial()) {
            find(Measurer.FIGURE_ESTIMATED, indicator, last.getAsOf(), last.getId());
            return Optional.empty();
        }
        // As for a target: a case that was found stays found, whatever later figures say.
        List<Measured> cases = cases(indicator, readings);
        if (!cases.isEmpty() && !TargetReadings.agree(cases)) {
            disagree(indicator, cases.stream().map(Measured::reading));
            return Optional.empty();
        }
        Measured counted = cases.isEmpty() ? latest.get(0) : TargetReadings.leastOf(cases);
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

    private void find(FindingCode code, Indicator indicator, LocalDate asOf, Object readings) {
        find(List.of(code.about(indicator.getId().toRef(), subject.unit(), subject.period(), asOf, readings)));
    }

    private static Measurement open(Measure.OfIndicator measure, Interval possible) {
        return Measurement.builder()
                .measure(measure.id())
                .status(MeasurementStatus.MISSING)
                .lowest(Optional.ofNullable(possible.least()))
                .highest(Optional.ofNullable(possible.most()))
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
            case RATIO -> isOfParts(figure) ? share(figure) : Ratio.of(figure.number(), Fraction.ONE);
            case POINTS -> Points.of(figure.number());
            case COUNT -> Amount.of(figure.number());
        };
    }

    /** Whether the number is the quotient of the parts that were read, not one for each so many. */
    private static boolean isOfParts(Measured figure) {
        return figure.reading().getValue() instanceof ReadingValue.Share share
                && share.ratio().toFraction().equals(figure.number());
    }

    private static Ratio share(Measured figure) {
        return ((ReadingValue.Share) figure.reading().getValue()).ratio();
    }

    private void trace(Measure.OfIndicator measure, Indicator indicator, Measured figure, Quantity value) {
        Ref asOf = Ref.of("asOf", figure.reading().getAsOf().toString());
        Ref source = figure.reading().getRef();
        int start = sink.mark();
        if (value instanceof Ratio ratio && isOfParts(figure)) {
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
