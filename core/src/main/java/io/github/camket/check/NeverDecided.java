// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.calendar.PeriodType;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds conditions that no rated period of a person decides: where longer periods are put together from months, only months have single
 * measures and sections, so that a condition on one stays open for a year. Sums of an application are one period, and decide it.
 */
final class NeverDecided {

    private NeverDecided() {}

    static List<Condition> of(Regulation regulation) {
        boolean fromMonths = regulation.getApplicability() instanceof Applicability.People
                && regulation
                        .getPeriodRules()
                        .filter(rules -> rules.getYearFormula().value() != YearFormula.WHOLE_PERIOD)
                        .isPresent();
        List<Condition> found = new ArrayList<>();
        if (fromMonths && !regulation.rates(PeriodType.MONTH)) {
            regulation.conditions().forEach(condition -> collect(condition, found));
        }
        return found;
    }

    private static void collect(Condition condition, List<Condition> into) {
        boolean ofOnePeriod = condition instanceof Condition.Compare
                || condition instanceof Condition.Applicable
                || (condition instanceof Condition.OfScore score
                        && score.criterion().isPresent());
        if (ofOnePeriod) {
            into.add(condition);
        }
        condition.parts().forEach(part -> collect(part, into));
    }
}
