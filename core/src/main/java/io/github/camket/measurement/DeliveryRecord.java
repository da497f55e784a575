// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is known of one delivery from its report and its acceptances; a value in doubt lies between the bounds of the doubt.
 *
 * @param report the report
 * @param acceptances how it was accepted; several add their counts, and span between their grades
 * @param doubts which values are in doubt
 * @param asked receives the bounds of each value in doubt that is asked for
 */
record DeliveryRecord(TaskReport report, List<Acceptance> acceptances, Doubts doubts, Consumer<Doubts.Bounds> asked) {

    Extent amount() {
        return doubtful(report.getRef(), DoubtfulValue.AMOUNT).orElse(Extent.exactly(report.getAmount()));
    }

    Extent qualityFailures() {
        return counts(DoubtfulValue.QUALITY_FAILURES, each -> Optional.of(Fraction.of(each.getQualityFailures())))
                .stream()
                .reduce(Extent.ZERO, Extent::plus);
    }

    /** Late occurrences as the acceptor counted them; one for a late delivery if nobody counted. */
    Extent lateEvents(int daysLate) {
        return counts(
                        DoubtfulValue.LATE_OCCURRENCES,
                        each -> each.getLateOccurrences().map(Fraction::of))
                .stream()
                .reduce(Extent::plus)
                .orElse(Extent.exactly(daysLate > 0 ? 1 : 0));
    }

    Optional<Extent> workingDaysLate() {
        return span(counts(
                DoubtfulValue.WORKING_DAYS_LATE,
                each -> each.getWorkingDaysLate().map(Fraction::of)));
    }

    Optional<Extent> qualityShare() {
        return span(counts(DoubtfulValue.QUALITY_SHARE, Acceptance::getQualityShare));
    }

    /** What each acceptance says of a value that it has. */
    private List<Extent> counts(DoubtfulValue value, Function<Acceptance, Optional<Fraction>> get) {
        List<Extent> all = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            doubtful(acceptance.getRef(), value)
                    .or(() -> get.apply(acceptance).map(Extent::exactly))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Extent> doubtful(Ref fact, DoubtfulValue value) {
        Optional<Doubts.Bounds> bounds = doubts.of(fact, value);
        bounds.ifPresent(asked);
        return bounds.map(known -> Extent.between(known.least(), known.most()));
    }

    /** The values of several people differ: any between the lowest and the highest is possible. */
    private static Optional<Extent> span(List<Extent> values) {
        return values.stream()
                .reduce((one, other) -> Extent.between(
                        one.least().atMost(other.least()), one.most().atLeast(other.most())));
    }
}
