// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One month of one person in a few whole numbers, as facts and as the score that article 14 to 17 give, worked out apart
 * from the library.
 *
 * @param assigned products of one task; 0 for no task
 * @param done products delivered, possibly more than assigned
 * @param failures failed assessments of the delivery
 * @param daysLate days after the deadline
 * @param general points for the general criteria; -1 if nobody gave them
 */
record WorkMonth(int assigned, int done, int failures, int daysLate, int general) {

    static Arbitrary<List<WorkMonth>> years() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 6);
        Arbitrary<WorkMonth> month = Combinators.combine(
                        small, small, small, small, Arbitraries.integers().between(-1, 30))
                .as(WorkMonth::new);
        return month.list().ofSize(12).withoutEdgeCases();
    }

    boolean isEvaluable() {
        return assigned > 0;
    }

    boolean isJudged() {
        return general >= 0;
    }

    /** General points plus 70 times the mean of a, b and c; at most 70 for these. */
    Fraction score(int generalPoints) {
        Fraction quantity = Fraction.of(done, assigned);
        Fraction quality = quantity.times(Fraction.of(Math.max(0, 4 - failures), 4));
        Fraction timeliness = quantity.times(Fraction.of(daysLate > 0 ? 3 : 4, 4));
        Fraction mean = quantity.plus(quality).plus(timeliness).dividedBy(3);
        return mean.times(70).atMost(Fraction.of(70)).plus(Fraction.of(generalPoints));
    }

    Fraction least() {
        return score(Math.max(0, general));
    }

    Fraction most() {
        return score(isJudged() ? general : 30);
    }

    List<LedgerEntry> facts(CadreId cadre, ReportingPeriod month) {
        List<LedgerEntry> lines = new ArrayList<>();
        LocalDate due = month.getLastDay();
        TaskId task = TaskId.of("t-" + cadre + "-" + month);
        if (assigned > 0) {
            lines.add(Fixtures.recorded(
                    month.getFirstDay(),
                    Fixtures.task(task, cadre, due)
                            .amount(Fraction.of(assigned))
                            .build()));
        }
        if (assigned > 0 && done > 0) {
            LocalDate delivered = due.plusDays(daysLate);
            Acceptance acceptance = Fixtures.acceptance(FactId.of("r-" + task), delivered)
                    .qualityFailures(failures)
                    .build();
            lines.add(Fixtures.recorded(
                    delivered,
                    Fixtures.report(task, cadre, delivered)
                            .amount(Fraction.of(done))
                            .build()));
            lines.add(Fixtures.recorded(delivered, acceptance));
        }
        if (isJudged()) {
            lines.add(Fixtures.recorded(
                    due, Fixtures.generalScore(cadre, month, Points.of(general)).build()));
        }
        return lines;
    }
}
