// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The parts of a period in one unit, put together. */
final class PeriodAddition {

    private final Snapshot known;
    private final LedgerFigures ledger;
    private final Indicator indicator;
    private final OrgUnit unit;
    private final ReportingPeriod period;
    private final PeriodType partType;
    private final List<PeriodPart> parts = new ArrayList<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    PeriodAddition(
            Snapshot known,
            LedgerFigures ledger,
            Indicator indicator,
            OrgUnitId unit,
            ReportingPeriod period,
            PeriodType partType) {
        this.known = known;
        this.ledger = ledger;
        this.indicator = indicator;
        this.unit = known.find(unit.toRef())
                .map(OrgUnit.class::cast)
                .orElseThrow(() ->
                        new IllegalArgumentException("unit must be known on " + known.getKnownOn() + ": " + unit));
        this.period = period;
        this.partType = partType;
    }

    /** A value of the whole with the part from which it was taken, or why there is none. */
    record Whole(Optional<FigureValue> value, Optional<ReportingPeriod> taken, Optional<Finding> refusal) {

        static final Whole NONE = new Whole(Optional.empty(), Optional.empty(), Optional.empty());

        static Whole of(FigureValue value) {
            return new Whole(Optional.of(value), Optional.empty(), Optional.empty());
        }

        static Whole refused(Finding refusal) {
            return new Whole(Optional.empty(), Optional.empty(), Optional.of(refusal));
        }

        static Whole taken(PeriodPart part) {
            return new Whole(part.value(), Optional.of(part.period()), Optional.empty());
        }
    }

    PeriodRollUp rollUp() {
        List<ReportingPeriod> split = period.split(partType);
        if (indicator.getOverTime() != OverTime.EACH_MEASURE) {
            split.forEach(part -> parts.add(part(part)));
        }
        Whole whole = whole();
        whole.refusal().ifPresent(findings::add);
        Optional<FigureValue> reported = partType == period.getType()
                ? Optional.empty()
                : ledger.find(unit.getId(), period, findings)
                        .map(LedgerFigures.Told::value)
                        .filter(value -> !(value instanceof FigureValue.None));
        PeriodRollUp.Builder result = PeriodRollUp.builder();
        result.indicator(indicator)
                .unit(unit.getId())
                .period(period)
                .partType(partType)
                .knownOn(known.getKnownOn())
                .coversUntil(known.getCoversUntil())
                .parts(parts)
                .value(whole.value())
                .taken(whole.taken())
                .reported(reported)
                .refusal(whole.refusal());
        compare(result.build());
        return result.findings(findings).build();
    }

    private PeriodPart part(ReportingPeriod part) {
        Optional<LedgerFigures.Told> told = ledger.find(unit.getId(), part, findings);
        Optional<FigureValue> value = told.map(LedgerFigures.Told::value);
        Optional<Gap.Reason> gap = value.isPresent() ? gap(value.get()) : Optional.of(unreported(part));
        return new PeriodPart(
                part, gap.isPresent() ? Optional.empty() : value, told.flatMap(LedgerFigures.Told::reading), gap);
    }

    private Optional<Gap.Reason> gap(FigureValue value) {
        if (value instanceof FigureValue.None none) {
            return Optional.of(Gap.Reason.of(none.reason()));
        }
        boolean added = indicator.getOverTime() == OverTime.SUM
                || indicator.getOverTime() == OverTime.POOLED
                || indicator.getOverTime() == OverTime.FROM_LEVELS;
        return added && !hasParts(value) ? Optional.of(Gap.Reason.WITHOUT_PARTS) : Optional.empty();
    }

    /** In one unit the levels at both ends are enough, whatever they are. */
    private static boolean hasParts(FigureValue value) {
        return value instanceof FigureValue.ShareChange || Parts.of(value).isPresent();
    }

    private Gap.Reason unreported(ReportingPeriod part) {
        Validity days = Validity.of(part.getFirstDay(), part.getLastDay().plusDays(1));
        if (unit.validities().stream().noneMatch(days::overlaps)) {
            return Gap.Reason.NOT_OPEN;
        }
        return part.getLastDay().isAfter(known.getCoversUntil()) ? Gap.Reason.NOT_OVER : Gap.Reason.MISSING;
    }

    private Whole whole() {
        List<PeriodPart> having =
                parts.stream().filter(part -> part.value().isPresent()).toList();
        return switch (indicator.getOverTime()) {
            case EACH_MEASURE ->
                Whole.refused(
                        FigureSeries.MEASURES_ONE_BY_ONE.about(indicator.getRef(), FigureSeries.measures(indicator)));
            case FROM_LEVELS -> new LinkedLevels(indicator, unit.getId(), period, partType, parts).whole();
            case LAST -> having.isEmpty() ? Whole.NONE : Whole.taken(having.get(having.size() - 1));
            case GREATEST ->
                having.stream()
                        .reduce(PeriodAddition::greater)
                        .map(Whole::taken)
                        .orElse(Whole.NONE);
            case SUM, POOLED ->
                having.stream()
                        .flatMap(part -> Parts.of(part.value().orElseThrow()).stream())
                        .reduce(Parts::plus)
                        .map(sum -> Whole.of(sum.toValue()))
                        .orElse(Whole.NONE);
        };
    }

    /** The part with the larger amount, the earlier one if they are equal. */
    private static PeriodPart greater(PeriodPart earlier, PeriodPart later) {
        return amount(later).compareTo(amount(earlier)) > 0 ? later : earlier;
    }

    private static Fraction amount(PeriodPart part) {
        return ((FigureValue.Total) part.value().orElseThrow()).amount();
    }

    /** What was reported for the whole tells whether the parts make it up; neither is adjusted to the other. */
    private void compare(PeriodRollUp whole) {
        if (whole.getMethod() == OverTime.FROM_LEVELS
                && whole.getValue().isPresent()
                && whole.getNumber().isEmpty()) {
            findings.add(PeriodRollUp.NO_RATE_OF_PERIOD.about(indicator.getRef(), unit.getId(), period));
        }
        if (whole.isComplete()) {
            whole.getNumber().ifPresent(number -> compare(whole, number));
        }
    }

    private void compare(PeriodRollUp whole, Fraction number) {
        whole.getReported()
                .filter(reported -> !FigureNumber.isReported(number, reported, indicator))
                .flatMap(reported -> reported.toNumber(indicator))
                .ifPresent(reported -> findings.add(PeriodRollUp.PARTS_DO_NOT_MAKE_THE_WHOLE.about(
                        indicator.getRef(),
                        unit.getId(),
                        period,
                        FigureNumber.text(reported, indicator),
                        FigureNumber.text(number, indicator))));
    }
}
