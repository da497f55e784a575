// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import org.immutables.value.Value;

/** How months make up a longer period, and who worked long enough in a year to be rated. */
@Value.Immutable
@DomainStyle
public abstract class PeriodRules implements WithPeriodRules {

    private static final List<String> NAMES = List.of(
            "yearFormula",
            "minMonthsWorked",
            "minMonthsCounting",
            "leaveTowardsMinimum",
            "minWorkedDaysShare",
            "unfinishedMonth",
            "notEvaluableMonth",
            "midPeriodAttribution",
            "ratedPeriods");

    PeriodRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How the score of a longer period follows from months. */
    public abstract Parameter<YearFormula> getYearFormula();

    /** Fewest months of a year that must be worked for a rating, inclusive; 0 to 12. */
    public abstract Parameter<Integer> getMinMonthsWorked();

    /** How months worked in part count towards the minimum. */
    public abstract Parameter<MinimumCounting> getMinMonthsCounting();

    /** Kinds of leave that count towards the minimum although no work is done. */
    public abstract Parameter<List<AbsenceKind>> getLeaveTowardsMinimum();

    /** Smallest share of the calendar days of a month, inclusive, for it to count as worked; one day is always needed. */
    public abstract Parameter<Fraction> getMinWorkedDaysShare();

    /** What becomes of a month that is not over. */
    public abstract Parameter<UnfinishedMonth> getUnfinishedMonth();

    /** What becomes of a month with nothing to evaluate. */
    public abstract Parameter<NotEvaluableMonth> getNotEvaluableMonth();

    /** Which post decides the formula of a month with several posts. */
    public abstract Parameter<MidPeriodAttribution> getMidPeriodAttribution();

    /** Kinds of periods for which the regulation gives levels; those of other periods are indicative only. */
    public abstract Parameter<List<PeriodType>> getRatedPeriods();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(
                getYearFormula(),
                getMinMonthsWorked(),
                getMinMonthsCounting(),
                getLeaveTowardsMinimum(),
                getMinWorkedDaysShare(),
                getUnfinishedMonth(),
                getNotEvaluableMonth(),
                getMidPeriodAttribution(),
                getRatedPeriods());
    }

    /** The same rules with their named choices changed. */
    public PeriodRules mapParameters(ParameterChange change) {
        return builder()
                .yearFormula(change.of(getYearFormula()))
                .minMonthsWorked(change.of(getMinMonthsWorked()))
                .minMonthsCounting(change.of(getMinMonthsCounting()))
                .leaveTowardsMinimum(change.of(getLeaveTowardsMinimum()))
                .minWorkedDaysShare(change.of(getMinWorkedDaysShare()))
                .unfinishedMonth(change.of(getUnfinishedMonth()))
                .notEvaluableMonth(change.of(getNotEvaluableMonth()))
                .midPeriodAttribution(change.of(getMidPeriodAttribution()))
                .ratedPeriods(change.of(getRatedPeriods()))
                .build();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
        int months = getMinMonthsWorked().value();
        if (months < 0 || months > 12) {
            throw new IllegalArgumentException("minMonthsWorked must be 0 to 12: " + months);
        }
        Fraction share = getMinWorkedDaysShare().value();
        if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("minWorkedDaysShare must be 0 to 1: " + share);
        }
        if (getRatedPeriods().value().isEmpty()) {
            throw new IllegalArgumentException("ratedPeriods must not be empty: []");
        }
    }

    /** Builds a {@link PeriodRules}. */
    public static final class Builder extends ImmutablePeriodRules.Builder {
        Builder() {}
    }
}
