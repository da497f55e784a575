// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree90;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Levels hold at once only where everything of both holds. */
class OverlapTest {

    /** Where there is nothing to measure, excellent holds and good is open: the level is certain, and no second one is claimed. */
    @Test
    void aLevelWithAnOpenConditionIsNotHeld() {
        CheckReport report = RegulationCheck.of(ofMonths(
                months(Comparison.AT_MOST, 0, Outcome.HOLDS),
                months(Comparison.ABOVE, 0, Outcome.OPEN),
                months(Comparison.ABOVE, 3, Outcome.FAILS),
                months(Comparison.ABOVE, 6, Outcome.FAILS)));

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(report.getChecked()).allMatch(checked -> checked.unsettled() == 0);
        assertThat(report.getOverlaps())
                .extracting(Overlap::levels)
                .containsExactlyInAnyOrder(
                        List.of(RatingLevel.GOOD, RatingLevel.COMPLETED),
                        List.of(RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED));
    }

    /** The levels of Decree 90, each by one condition on the months of absence. */
    private static Regulation ofMonths(Condition... conditions) {
        Regulation decree = Decree90.publicEmployees();
        List<LevelBand> bands = new ArrayList<>();
        for (LevelBand band : decree.getScale().bands()) {
            bands.add(new LevelBand(
                    band.level(),
                    band.label(),
                    Optional.empty(),
                    Optional.empty(),
                    band.source(),
                    List.of(conditions[bands.size()])));
        }
        return decree.withOfficial(false)
                .withScale(RatingScale.byConditions(
                        bands, decree.getScale().levelOrder().orElseThrow()))
                .withExclusions();
    }

    private static Condition months(Comparison comparison, int months, Outcome ofNothing) {
        return new Condition.Compare(Decree90.MONTHS_ABSENT, comparison, Fraction.of(months), ofNothing, Source.NONE);
    }
}
