// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.util.Optional;

/** Who worked long enough to be rated. */
final class MonthsWorked {

    private MonthsWorked() {}

    /** Why the person is not rated, if too few months of a year, or too few days of a month, were worked. */
    static Optional<Finding> tooFew(Regulation regulation, Subject subject, Evaluation evaluation) {
        if (regulation.getPeriodRules().isEmpty()) {
            return Optional.empty();
        }
        PeriodRules rules = regulation.getPeriodRules().get();
        boolean year = evaluation.getPeriod().map(ReportingPeriod::getType).equals(Optional.of(PeriodType.YEAR));
        return year ? tooFewMonths(rules, subject, evaluation) : tooFewDays(rules, subject, evaluation);
    }

    /** A month without any day of work is one of leave, or not in service. */
    private static Optional<Finding> tooFewDays(PeriodRules rules, Subject subject, Evaluation evaluation) {
        Parameter<Fraction> share = rules.getMinWorkedDaysShare();
        return evaluation
                .getPresence()
                .filter(presence -> presence.daysWorked() > 0 && !presence.isWorked(share.value()))
                .map(presence -> Rater.TOO_FEW_DAYS.about(
                        subject.ref(), presence.daysWorked(), presence.days(), share.value(), share.source()));
    }

    private static Optional<Finding> tooFewMonths(PeriodRules rules, Subject subject, Evaluation evaluation) {
        boolean whole = rules.getYearFormula().value() == YearFormula.WHOLE_PERIOD;
        if (whole && evaluation.getServiceShare().isEmpty()) {
            return Optional.empty();
        }
        Fraction months = whole
                ? evaluation.getServiceShare().get().times(12)
                : evaluation.getMonths().stream()
                        .map(month -> towardsMinimum(month, rules))
                        .reduce(Fraction.ZERO, Fraction::plus);
        int needed = rules.getMinMonthsWorked().value();
        String source = rules.getMinMonthsWorked().source().toString();
        return months.compareTo(Fraction.of(needed)) < 0
                ? Optional.of(Rater.TOO_FEW_MONTHS.about(subject.ref(), months, needed, source))
                : Optional.empty();
    }

    /** What a month adds to the months worked; a month that the application evaluated itself counts if it was worked. */
    private static Fraction towardsMinimum(Evaluation month, PeriodRules rules) {
        boolean worked =
                month.getStatus() != EvaluationStatus.ON_LEAVE && month.getStatus() != EvaluationStatus.NOT_IN_SERVICE;
        Fraction share = month.getServiceShare().orElse(worked ? Fraction.ONE : Fraction.ZERO);
        boolean touched = rules.getMinMonthsCounting().value() == MinimumCounting.MONTHS_TOUCHED;
        return touched && share.signum() > 0 ? Fraction.ONE : share;
    }
}
