// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of one indicator in one unit for a whole period, made from its parts by the method of the indicator: the months of
 * a quarter, the quarters of a year, the years of a term.
 *
 * <p>A part without a value is not 0: the value is one over the parts that have one, and says which have not, and why. Values
 * that came from a difference or a rate are never added: the whole is computed from the levels at its two ends, if the levels
 * of the parts link up, and refused otherwise.
 */
@Value.Immutable
@ResultStyle
public abstract class PeriodRollUp {

    /** The first or the last part has no levels, and nobody knows those at that end. Arguments: the unit, the part. */
    public static final FindingCode NO_LEVELS_AT_END = new FindingCode("NO_LEVELS_AT_END", Severity.ERROR);
    /**
     * The levels of a part do not begin where those of the part before end, nor do all parts have one base, so that the ends
     * of the whole are not known: each part is compared with the same months of the year before, most likely. Arguments: the
     * unit, the part.
     */
    public static final FindingCode LEVELS_DO_NOT_LINK = new FindingCode("LEVELS_DO_NOT_LINK", Severity.ERROR);
    /** Means over years are made from years, not from parts of other lengths. Arguments: the unit, the period. */
    public static final FindingCode PARTS_ARE_NOT_YEARS = new FindingCode("PARTS_ARE_NOT_YEARS", Severity.ERROR);
    /** The level with which the whole is compared is nothing or less; there is no rate. Arguments: the unit, the period. */
    public static final FindingCode NO_RATE_OF_PERIOD = new FindingCode("NO_RATE_OF_PERIOD", Severity.WARNING);
    /**
     * All parts have a value, and together these are not what was reported for the whole period. Arguments: the unit, the
     * period, what was reported, what the parts make.
     */
    public static final FindingCode PARTS_DO_NOT_MAKE_THE_WHOLE =
            new FindingCode("PARTS_DO_NOT_MAKE_THE_WHOLE", Severity.WARNING);

    PeriodRollUp() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Puts together what a unit has in the parts of a period.
     *
     * @param unit one of the snapshot
     * @param parts length of the parts; not longer than the period
     * @param findings receives what people should know, as {@link #getFindings}
     * @throws IllegalArgumentException if the snapshot does not have the unit, or the parts are longer than the period
     */
    public static PeriodRollUp of(
            Snapshot known,
            Indicator indicator,
            OrgUnitId unit,
            ReportingPeriod period,
            PeriodType parts,
            Collection<Finding> findings) {
        LedgerFigures ledger = new LedgerFigures(known, indicator, findings);
        PeriodRollUp whole = new PeriodAddition(known, ledger, indicator, unit, period, parts).rollUp();
        findings.addAll(whole.getFindings());
        return whole;
    }

    /** What was measured. */
    public abstract Indicator getIndicator();

    /** How the values are put together: that of the indicator. */
    public OverTime getMethod() {
        return getIndicator().getOverTime();
    }

    /** The unit. */
    public abstract OrgUnitId getUnit();

    /** The whole period. */
    public abstract ReportingPeriod getPeriod();

    /** Length of its parts. */
    public abstract PeriodType getPartType();

    /** Day as of which the readings were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** Last day that the figures cover, inclusive: that day, or an earlier one at which they were cut off. */
    public abstract LocalDate getCoversUntil();

    /** All parts, in order; none if each measure is asked about by itself, since nothing is reported for the line as a whole. */
    public abstract List<PeriodPart> getParts();

    /** The value of the whole; empty if no part has one, or it is refused. */
    public abstract Optional<FigureValue> getValue();

    /** The value as a number in the unit of the indicator, as {@link FigureValue#toNumber}. */
    public Optional<Fraction> getNumber() {
        return getValue().flatMap(value -> value.toNumber(getIndicator()));
    }

    /** The part whose value is that of the whole, where it is the last one or the greatest; empty for other methods. */
    public abstract Optional<ReportingPeriod> getTaken();

    /** What was reported for the whole period itself; empty if nothing was. */
    public abstract Optional<FigureValue> getReported();

    /** Why nothing is put together; empty unless it is refused. */
    public abstract Optional<Finding> getRefusal();

    /** What people should know, the refusal included, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Whether values cannot be put together. */
    public boolean isRefused() {
        return getRefusal().isPresent();
    }

    /** The parts that have a value, in order. */
    public List<ReportingPeriod> getWithValue() {
        return getParts().stream()
                .filter(part -> part.value().isPresent())
                .map(PeriodPart::period)
                .toList();
    }

    /** The parts that take no part, in order, with the reason. */
    public List<Gap<ReportingPeriod>> getGaps() {
        return getParts().stream()
                .flatMap(part -> part.gap().map(reason -> new Gap<>(part.period(), reason)).stream())
                .toList();
    }

    /**
     * The parts that are lacking in the value, in order: those from which a value is expected, now or later, and that have
     * none; where the last value is that of the whole, only those that follow it.
     */
    public List<Gap<ReportingPeriod>> getLacking() {
        return getGaps().stream()
                .filter(gap -> gap.reason().isExpected())
                .filter(gap -> getMethod() != OverTime.LAST
                        || getTaken().isEmpty()
                        || gap.of().compareTo(getTaken().get()) > 0)
                .toList();
    }

    /** Whether there is a value, and no part is lacking in it. */
    public boolean isComplete() {
        return getValue().isPresent() && getLacking().isEmpty();
    }

    /** Whether the value rests on an estimate. */
    public boolean isEstimated() {
        return getParts().stream()
                .filter(part -> part.value().isPresent())
                .filter(part -> getTaken().isEmpty() || getTaken().get().equals(part.period()))
                .flatMap(part -> part.reading().stream())
                .map(IndicatorReading::getStatus)
                .anyMatch(status -> status == ReadingStatus.ESTIMATE);
    }

    /** The value if it is complete; otherwise none, with the reason. */
    FigureValue toFigureValue() {
        if (isComplete()) {
            return getValue().orElseThrow();
        }
        List<Gap<ReportingPeriod>> lacking = getLacking();
        if (!isRefused() && lacking.isEmpty()) {
            return new FigureValue.None(NoValue.NOT_APPLICABLE);
        }
        boolean hidden = !lacking.isEmpty() && lacking.stream().allMatch(gap -> gap.reason() == Gap.Reason.SUPPRESSED);
        return new FigureValue.None(hidden ? NoValue.SUPPRESSED : NoValue.MISSING);
    }

    /** Builds a {@link PeriodRollUp}. */
    static final class Builder extends ImmutablePeriodRollUp.Builder {
        Builder() {}
    }
}
