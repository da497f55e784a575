// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A number of late reports without a limit: each takes off a point, 50 at most; from 80 points on the level is GOOD. */
class DecisiveWithoutBoundTest {

    private static final MeasureId LATE = MeasureId.of("late");
    private static final Label LABEL = new Label("Mẫu", "Sample");

    private final Measurements.Builder known = Measurements.builder()
            .put(Decree335.QUANTITY, Ratio.of(1, 1))
            .put(Decree335.QUALITY, Ratio.of(1, 1))
            .put(Decree335.TIMELINESS, Ratio.of(1, 1));

    @Test
    void whatMattersOnlyIfItIsLargeIsDecisive() {
        // 70 to 100 points with no late report, so that both levels are possible; 20 to 50 with very many.
        assertThat(Rater.rate(regulation(), known.build()).getDecisive())
                .containsExactlyInAnyOrder(Decree335.GENERAL.toRef(), LATE.toRef());
    }

    @Test
    void whatIsKnownIsNot() {
        Rating rating = Rater.rate(regulation(), known.put(LATE, Amount.of(0)).build());
        assertThat(rating.getDecisive()).containsExactly(Decree335.GENERAL.toRef());
    }

    private static Regulation regulation() {
        Regulation decree = Decree335.staff();
        List<Measure> measures = new ArrayList<>(decree.getMeasures().getMeasures());
        measures.add(new Measure.Reported(LATE, LABEL, MeasureUnit.COUNT, Optional.empty(), LocalRules.SOURCE));
        List<Criterion> criteria = new ArrayList<>(decree.getCriteria());
        criteria.add(new Criterion(
                CriterionId.of("deduction"),
                LABEL,
                Points.ZERO,
                Points.of(-50),
                new Scoring.PerOccurrence(
                        new Scoring.Value(LATE, LocalRules.SOURCE), Points.of(-1), Optional.empty(), LocalRules.SOURCE),
                LocalRules.SOURCE));
        return decree.withMeasures(decree.getMeasures().withMeasures(measures))
                .withCriteria(criteria)
                .withScale(new RatingScale(List.of(
                        band(RatingLevel.GOOD, Optional.of(Points.of(80)), Optional.empty()),
                        band(RatingLevel.COMPLETED, Optional.empty(), Optional.of(Points.of(80))))))
                .withExclusions()
                .withQuota(Optional.empty())
                .withLevelCap(Optional.empty());
    }

    private static LevelBand band(RatingLevel level, Optional<Points> atLeast, Optional<Points> below) {
        return new LevelBand(level, LABEL, atLeast, below, LocalRules.SOURCE);
    }
}
