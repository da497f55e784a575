// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.CriterionId;
import io.github.camket.trace.Finding;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What conditions look at: one subject in one period.
 *
 * @param evaluation points and measurements
 * @param conduct conduct of all years
 * @param counting grounds of disciplines that change a level under the regulation
 * @param findings receives what people should know about the conduct
 */
record ConditionFacts(
        Evaluation evaluation, Conduct conduct, Set<DisciplineGround> counting, Collection<Finding> findings) {

    Optional<ReportingPeriod> period() {
        return evaluation.getPeriod();
    }

    Optional<Measurement> find(MeasureId measure) {
        return evaluation.getMeasurements().flatMap((Measurements all) -> all.find(measure));
    }

    Optional<CriterionResult> find(CriterionId criterion) {
        return evaluation.getCriteria().stream()
                .filter(result -> result.criterion().equals(criterion))
                .findFirst();
    }

    /** The position; of a longer period the one of its last month with a post. */
    Optional<Position> position() {
        return evaluation
                .getPosition()
                .or(() -> evaluation.getMonths().stream()
                        .flatMap(month -> month.getPosition().stream())
                        .reduce((earlier, later) -> later));
    }
}
