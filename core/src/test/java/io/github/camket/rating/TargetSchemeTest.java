// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.OTHER_DISTRICT;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.share;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A province scores its districts by their targets, and every district gets the level that the figures give. */
class TargetSchemeTest {

    private static final Regulation RULES = ProvinceScheme.regulation();

    /** Four targets, of which three were promised; no case. */
    private final Province province = Province.of()
            .target("a", COUNT, atLeast("12"))
            .reading("r-a", "a", DUE, amount("15"))
            .target("b", CUMULATIVE_RATIO, atLeast("0.9"))
            .target("c", COUNT, atLeast("10"))
            .reading("r-c", "c", DUE, amount("10"))
            .target("z", ZERO_TOLERANCE, new Requirement.NoCase())
            .reading("r-z", "z", DUE, amount("0"))
            .add(aCommitment("a", "b", "z").build());

    @Test
    void allMetAndOneExceededIsTheHighestLevel() {
        province.reading("r-b", "b", DUE, share("90/100"));
        Rating rating = rate(AFTERWARDS);
        assertThat(rating.getScore()).contains(Points.of(100));
        assertThat(rating.getLevel()).contains(RatingLevel.EXCELLENT);
    }

    @Test
    void halfOfOneTargetCostsThatTargetAndHalfOfItsProgress() {
        province.reading("r-b", "b", DUE, share("45/100"));
        Rating rating = rate(AFTERWARDS);
        // 50 × 3/4 + 40 × 2.5/3 + 10
        assertThat(rating.getScore()).contains(Points.of("485/6"));
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void withoutAnythingExceededTheHighestLevelFails() {
        Province even = Province.of()
                .target("a", COUNT, atLeast("12"))
                .reading("r-a", "a", DUE, amount("12"))
                .target("z", ZERO_TOLERANCE, new Requirement.NoCase())
                .reading("r-z", "z", DUE, amount("0"))
                .add(aCommitment("a").build());
        Rating rating = ProvinceScheme.rate(RULES, even, DISTRICT, AFTERWARDS);
        assertThat(rating.getScore()).contains(Points.of(100));
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void aMissingFigureLeavesTheBestAndTheWorstLevelAndIsNamed() {
        Rating rating = rate(AFTERWARDS);
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getWorstLevel()).contains(RatingLevel.GOOD);
        assertThat(rating.getFindings())
                .extracting(Object::toString)
                .contains(
                        "WARNING NO_READING target:b [i-b, d-1]",
                        "ERROR DEPENDS_ON orgUnit:d-1 [2021, targetsMet, b]",
                        "ERROR DEPENDS_ON orgUnit:d-1 [2021, promisedProgress, b]");
    }

    @Test
    void theFinalFigureMovesTheLevelThatAnEstimateLeftOpen() {
        province.estimate("e-b", "b", DUE, share("95/100"))
                .add(
                        LocalDate.parse("2022-01-20"),
                        aReading("r-b", "b", DUE, share("9/100")).build());
        assertThat(rate("2022-01-19").getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rate("2022-01-20").getLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void beforeTheDueDayNothingIsSettled() {
        Rating rating = rate(BEFORE);
        assertThat(rating.getScore()).isEmpty();
        assertThat(rating.isSettled()).isFalse();
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
    }

    @Test
    void aDistrictWithoutTargetsIsNotEvaluated() {
        assertThat(ProvinceScheme.rate(RULES, province, OTHER_DISTRICT, AFTERWARDS)
                        .getStatus())
                .isEqualTo(RatingStatus.NOT_EVALUABLE);
    }

    @Test
    void aLayerFillsTheReadingsOfEveryShareAtOnce() {
        Overlay own = Overlay.builder()
                .id(LayerId.of("ung-dung"))
                .title(new Label("Dòng riêng", "Own lines"))
                .tier(LayerTier.APPLICATION)
                .effectiveFrom(LocalDate.of(2021, 1, 1))
                .addParameters(
                        ParameterName.ESTIMATED_TARGET.reading(EstimatedTarget.AS_ESTIMATED, Source.NONE),
                        ParameterName.CAP_PER_TARGET.reading(false, Source.NONE))
                .build();
        Regulation layered = RULES.with(own);
        assertThat(EvaluationPlan.analyse(layered)).isEmpty();
        List<Parameter<?>> estimated = layered.parameters().stream()
                .filter(parameter -> parameter.name().equals("estimatedTarget"))
                .toList();
        assertThat(estimated).hasSize(3).allSatisfy(parameter -> {
            assertThat(parameter.value()).isEqualTo(EstimatedTarget.AS_ESTIMATED);
            assertThat(parameter.source().layer()).contains(own.getId());
        });

        province.estimate("e-b", "b", DUE, share("45/100"));
        // 50 × 3/4 + 40 × (15/12 + 45/90 + 1)/3 + 10
        assertThat(ProvinceScheme.rate(layered, province, DISTRICT, AFTERWARDS).getScore())
                .contains(Points.of("505/6"));
    }

    @Test
    void aLayerThatBringsAShareIsMarkedInItAndItsChoices() {
        Measure.OfTargets share = ProvinceScheme.share(TargetCredit.MET);
        LayerId layer = LayerId.of("ung-dung");
        Measure.OfTargets marked = (Measure.OfTargets) share.mapSources(source -> source.withLayer(layer));
        assertThat(marked.source().layer()).contains(layer);
        assertThat(marked.parameters())
                .hasSize(3)
                .allSatisfy(parameter -> assertThat(parameter.source().layer()).contains(layer));
    }

    private Rating rate(String day) {
        return ProvinceScheme.rate(RULES, province, DISTRICT, day);
    }
}
