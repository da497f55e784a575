// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.organization.UnitTree;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of all units below one unit together, on one map, by the method of the indicator.
 *
 * <p>Amounts are added, ratios pooled by their parts; of changes the levels at each end are added, and the rate is computed
 * again; by steps and conditions the units are counted. What a unit did not report is not 0: the value is one over those
 * that take part, and says over how many of how many. Ranks, scores, compositions, several measures in one line, and what
 * the indicator declares not to be put together, are refused with the reason.
 *
 * @param <I> how units are identified
 */
@Value.Immutable
@ResultStyle
public abstract class RollUp<I extends UnitId & Comparable<I>> {

    /** None of the units that have a value has the parts or levels by which they could be put together. */
    public static final FindingCode ONLY_VALUES_WITHOUT_PARTS =
            new FindingCode("ONLY_VALUES_WITHOUT_PARTS", Severity.ERROR);
    /** Levels of units span different numbers of years, and cannot be added year by year. Arguments: two such units. */
    public static final FindingCode LEVELS_OF_OTHER_YEARS = new FindingCode("LEVELS_OF_OTHER_YEARS", Severity.ERROR);
    /** The levels with which is compared add up to nothing or less; there is no rate. */
    public static final FindingCode NO_RATE_FROM_BASE = new FindingCode("NO_RATE_FROM_BASE", Severity.WARNING);
    /**
     * All units below have a value, and together these are not what the unit itself reports: the units may count the same
     * things. Arguments: the unit, what it reports, what those below make.
     */
    public static final FindingCode UNITS_DO_NOT_MAKE_THE_WHOLE =
            new FindingCode("UNITS_DO_NOT_MAKE_THE_WHOLE", Severity.WARNING);

    RollUp() {}

    static <I extends UnitId & Comparable<I>> Builder<I> builder() {
        return new Builder<>();
    }

    /**
     * Puts together what the units below {@code unit} have.
     *
     * @throws IllegalArgumentException if the tree is not that of the map of the series, which then has to be restated
     *     first, or the tree does not have the unit
     */
    public static <I extends UnitId & Comparable<I>> RollUp<I> of(FigureSeries<I> series, UnitTree<I, ?> tree, I unit) {
        return new UnitAddition<>(series, tree, unit).rollUp();
    }

    /** What was measured. */
    public abstract Indicator getIndicator();

    /** How the values are put together: that of the indicator. */
    public AcrossUnits getMethod() {
        return getIndicator().getAcrossUnits();
    }

    /** The unit below which values are put together; a unit without units below it stands for itself. */
    public abstract I getUnit();

    /** The day of the map. */
    public abstract LocalDate getMapDay();

    /** The value of all; empty if no unit takes part, units are counted by value, or it is refused. */
    public abstract Optional<FigureValue> getValue();

    /** The value as a number in the unit of the indicator, as {@link FigureValue#toNumber}. */
    public Optional<Fraction> getNumber() {
        return getValue().flatMap(value -> value.toNumber(getIndicator()));
    }

    /**
     * The units by the value that they have, if they are counted so: each step of the scale from the lowest on, or those with the
     * condition before those without. Empty for every other method.
     */
    public abstract List<ValueCount<I>> getCounts();

    /** How many units take part: they have a value, and the parts by which it is put together with others. */
    public abstract int getReporting();

    /** The units that take no part, by identifier, with the reason; none if each measure is asked about by itself. */
    public abstract List<Gap<I>> getGaps();

    /** Units with units below them that have values of their own, which the value of those below stands for. */
    public abstract List<I> getNotSummed();

    /** What the unit itself reports, if it has units below it. */
    public abstract Optional<FigureValue> getReported();

    /** Why nothing is put together; empty unless the method, or all values that there are, refuse. */
    public abstract Optional<Finding> getRefusal();

    /** What people should know, the refusal included, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Whether values cannot be put together. */
    public boolean isRefused() {
        return getRefusal().isPresent();
    }

    /** The units from which a value is expected and that take no part, by identifier. */
    public List<I> getNotReporting() {
        return getGaps().stream()
                .filter(gap -> gap.reason().isExpected())
                .map(Gap::of)
                .toList();
    }

    /**
     * How many units are expected to take part: those below that have no units below them, without those to which the
     * indicator does not apply.
     */
    public int getExpected() {
        return getReporting() + getNotReporting().size();
    }

    /** Whether every unit that is expected to takes part, and nothing is refused. */
    public boolean isComplete() {
        return !isRefused() && getNotReporting().isEmpty();
    }

    /** The share of the expected units that take part, 0 to 1; empty if none is expected to. */
    public Optional<Fraction> getCoverage() {
        return getExpected() == 0 ? Optional.empty() : Optional.of(Fraction.of(getReporting(), getExpected()));
    }

    /** Builds a {@link RollUp}. */
    static final class Builder<I extends UnitId & Comparable<I>> extends ImmutableRollUp.Builder<I> {
        Builder() {}
    }
}
