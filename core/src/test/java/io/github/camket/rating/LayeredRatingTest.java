// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Layers;
import io.github.camket.document.LayerId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Trace;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Ratings under the decree with lines of a province: the results say which line is whose. */
class LayeredRatingTest {

    private static final LayerId PROVINCE = LayerId.of("tinh-mau.2026");
    private static final Regulation RULES =
            Decree335.civilServants().with(Layers.province()).forPosition(Position.STAFF);

    @Test
    void aConditionOfTheProvinceKeepsTheHighestLevelFromSomeone() {
        Rating rating = Rater.rate(RULES, sums(Ratio.of(99, 100), Ratio.of(1, 1)));
        assertThat(rating.getLevelByPoints()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
        assertThat(rating.getConditions().get(0).condition().source().layer()).contains(PROVINCE);
        // The range of the level is another one; that it is reached from above is for the province to say, and it does.
        assertThat(rating.getAppliedRules())
                .extracting(rule -> rule.kind() + " " + rule.source())
                .containsExactly("FALLEN 12/2026/QĐ-UBND Đ5.3 [tinh-mau.2026]");
        assertThat(Rater.rate(Decree335.staff(), sums(Ratio.of(99, 100), Ratio.of(1, 1)))
                        .getLevel())
                .contains(RatingLevel.EXCELLENT);
    }

    @Test
    void withTheConditionMetTheBandOfTheDecreeGivesTheLevel() {
        Rating rating = Rater.rate(RULES, sums(Ratio.of(1, 1), Ratio.of(1, 1)));
        assertThat(rating.getLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getAppliedRules())
                .extracting(rule -> rule.kind() + " " + rule.source())
                .containsExactly("BAND 335/2025/NĐ-CP Đ20.1");
    }

    @Test
    void anExclusionOfTheProvinceForcesTheLowestLevelAndSaysWhoseItIs() {
        Rating rating = Rater.rate(RULES, sums(Ratio.of(49, 100), Ratio.of(1, 1)));
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getAppliedRules().get(0))
                .returns(AppliedRule.Change.FORCES, AppliedRule::change)
                .satisfies(rule -> assertThat(rule.source().layer()).contains(PROVINCE))
                .satisfies(rule -> assertThat(rule.source()).hasToString("12/2026/QĐ-UBND Đ5.2 [tinh-mau.2026]"));
    }

    @Test
    void inAYearConductDecides() {
        Condition dishonest = new Condition.Concluded(
                EnumSet.of(ConclusionKind.DISHONEST_DATA), Condition.About.SELF, 1, Layers.ofProvince("5"));
        Overlay strict = Layers.bare("tinh-mau.2026", LayerTier.PROVINCE, Layers.PROVINCE_DOCUMENT)
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .addExclusions(new Exclusion(dishonest, new Effect.Lowered(1), Layers.ofProvince("5")))
                .build();
        Agency agency = Agency.of("c-01").months("c-01", "2026", "95");
        Regulation rules = Decree335.staff().with(strict);
        assertThat(agency.rate(rules, "c-01", "2026")).hasToString("c-01 EXCELLENT 95");
        agency.record(
                "2026-05-01",
                Conclusion.builder()
                        .id(FactId.of("k-1"))
                        .cadre(CadreId.of("c-01"))
                        .kind(ConclusionKind.DISHONEST_DATA)
                        .authorityPost("Cấp có thẩm quyền")
                        .concludedOn(LocalDate.of(2026, 5, 1))
                        .build());
        assertThat(agency.rate(rules, "c-01", "2026")).hasToString("c-01 GOOD 95");
    }

    @Test
    void stepsOfTheDecreeInTheTraceBelongToNoLayer() {
        Trace total = Rater.rate(RULES, sums(Ratio.of(1, 1), Ratio.of(1, 1)))
                .getTrace()
                .orElseThrow();
        assertThat(((Trace.Computed) total).source().layer()).isEmpty();
    }

    private static Measurements sums(Ratio quantity, Ratio other) {
        return Measurements.builder()
                .put(Decree335.QUANTITY, quantity)
                .put(Decree335.QUALITY, other)
                .put(Decree335.TIMELINESS, other)
                .put(Decree335.GENERAL, Points.of("30"))
                .build();
    }
}
