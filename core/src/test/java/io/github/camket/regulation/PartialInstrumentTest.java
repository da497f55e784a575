// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Layers;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Instruments that leave out their levels or part of their score, completed by lines of an application. */
class PartialInstrumentTest {

    private static final Regulation WHOLE = Decree335.staff();
    private static final Regulation WITHOUT_LEVELS = WHOLE.withScale(new RatingScale(List.of()));
    private static final Regulation ONLY_GENERAL = WHOLE.withCriteria(
                    WHOLE.getCriteria().get(0))
            .withMeasures(WHOLE.getMeasures().only(List.of(Decree335.GENERAL)).withWorkRules(Optional.empty()));
    private static final Label NAME = new Label("dòng mẫu", "sample line");

    @Test
    void aRegulationWithoutLevelsCannotBeUsedAlone() {
        assertThat(EvaluationPlan.analyse(WITHOUT_LEVELS.withExclusions()))
                .extracting(Finding::code)
                .containsExactly(RegulationProblem.NO_LEVELS);
    }

    @Test
    void anApplicationBringsTheLevels() {
        Regulation completed = WITHOUT_LEVELS.with(own().addBands(
                        band("PASSED", "60", null), band("FAILED", null, "60"))
                .addParameters(ParameterName.UNCLASSIFIED_POLICY.reading(UnclassifiedPolicy.FALL_DOWN, Source.NONE))
                .build());
        // The exclusions of the instrument force a level that it left to others to define.
        assertThat(EvaluationPlan.analyse(completed))
                .extracting(Finding::code)
                .containsOnly(RegulationProblem.UNKNOWN_LEVEL);

        Regulation usable = WITHOUT_LEVELS
                .withExclusions()
                .with(own().addBands(band("PASSED", "60", null), band("FAILED", null, "60"))
                        .build());
        Rating rating = Rater.rate(
                usable,
                Measurements.builder()
                        .put(Decree335.QUANTITY, Ratio.of(1, 2))
                        .put(Decree335.QUALITY, Ratio.of(1, 2))
                        .put(Decree335.TIMELINESS, Ratio.of(1, 2))
                        .put(Decree335.GENERAL, Points.of("27"))
                        .build());
        assertThat(rating.getLevel()).contains(RatingLevel.of("PASSED"));
        assertThat(rating.getAppliedRules().get(0).source()).hasToString("- [ung-dung]");
    }

    @Test
    void anApplicationBringsTheMissingSectionAndWhatItNeeds() {
        assertThat(EvaluationPlan.analyse(ONLY_GENERAL))
                .extracting(Finding::code)
                .contains(RegulationProblem.LEVEL_UNREACHABLE);
        Overlay result = own().addMeasures(own(WHOLE.getMeasures().getMeasures().get(1)))
                .workRules(WHOLE.getMeasures().getWorkRules().orElseThrow().mapParameters(ownReading()))
                .addCriteria(new Criterion(
                        CriterionId.of("result"),
                        NAME,
                        Points.of(70),
                        new Scoring.Proportional(
                                Points.of(70), new Scoring.Value(Decree335.QUANTITY, Source.NONE), Source.NONE),
                        Source.NONE))
                .build();
        Regulation completed = ONLY_GENERAL.with(result);
        Rating rating = Rater.rate(
                completed,
                Measurements.builder()
                        .put(Decree335.QUANTITY, Ratio.of(9, 10))
                        .put(Decree335.GENERAL, Points.of("27"))
                        .build());
        assertThat(rating).hasToString("unnamed EXCELLENT 90");
        assertThat(completed.getCriteria().get(0)).isEqualTo(WHOLE.getCriteria().get(0));
        assertThat(completed
                        .getMeasures()
                        .getWorkRules()
                        .orElseThrow()
                        .getFailurePenalty()
                        .source())
                .hasToString("- [ung-dung]");

        // Now the score is complete, and nobody can add to it.
        Overlay more = result.withId(LayerId.of("them"))
                .withMeasures()
                .withWorkRules(Optional.empty())
                .withCriteria(new Criterion(
                        CriterionId.of("bonus"),
                        NAME,
                        Points.of(5),
                        new Scoring.Constant(Points.of(5), Source.NONE),
                        Source.NONE));
        assertThat(more.analyse(completed)).extracting(Finding::code).containsExactly(OverlayProblem.NOT_OPEN);
    }

    @Test
    void withoutLevelsAndExclusionsAnyLevelCanBeForced() {
        Exclusion good = new Exclusion(
                new Condition.OfScore(Optional.empty(), Comparison.AT_LEAST, Points.of(99), Source.NONE),
                new Effect.Forced(RatingLevel.of("PASSED")),
                Source.NONE);
        Overlay overlay = own().addBands(band("PASSED", "60", null), band("FAILED", null, "60"))
                .addExclusions(good)
                .build();
        assertThat(overlay.analyse(WITHOUT_LEVELS.withExclusions())).isEmpty();
        assertThat(overlay.analyse(WITHOUT_LEVELS))
                .extracting(Finding::code)
                .containsExactly(OverlayProblem.RAISES_LEVEL);
    }

    @Test
    void rulesAndLimitsCanBeBroughtWhereThereAreNone() {
        Regulation decree = Decree335.civilServants();
        Overlay overlay = own().quota(decree.getQuota()
                        .orElseThrow()
                        .mapParameters(ownReading())
                        .withSource(Source.NONE))
                .levelCap(new LevelCap(
                        ownReading().of(decree.getLevelCap().orElseThrow().appliesTo()), Source.NONE))
                .periodRules(decree.getPeriodRules().orElseThrow().mapParameters(ownReading()))
                .build();
        Regulation completed = decree.withQuota(Optional.empty())
                .withLevelCap(Optional.empty())
                .withPeriodRules(Optional.empty())
                .with(overlay);
        assertThat(completed.getQuota().orElseThrow().getSource()).hasToString("- [ung-dung]");
        assertThat(completed.getLevelCap().orElseThrow().source()).hasToString("- [ung-dung]");
        assertThat(completed.getPeriodRules().orElseThrow().all())
                .allSatisfy(rule -> assertThat(rule.source()).hasToString("- [ung-dung]"));
        assertThat(EvaluationPlan.analyse(completed)).isEmpty();
        assertThat(overlay.analyse(decree))
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR NOT_OPEN path:$.periodRules [nd-335-2025]",
                        "ERROR NOT_OPEN path:$.quota [nd-335-2025]",
                        "ERROR NOT_OPEN path:$.levelCap [nd-335-2025]");
    }

    private static Overlay.Builder own() {
        return Layers.bare("ung-dung", LayerTier.APPLICATION, null);
    }

    private static Measure own(Measure measure) {
        return measure.mapSources(source -> Source.NONE);
    }

    private static ParameterChange ownReading() {
        return new ParameterChange() {
            @Override
            public <T> Parameter<T> of(Parameter<T> parameter) {
                return parameter.withValue(parameter.value(), Basis.READING, Source.NONE);
            }
        };
    }

    private static LevelBand band(String level, @Nullable String atLeast, @Nullable String below) {
        return new LevelBand(
                RatingLevel.of(level),
                NAME,
                Optional.ofNullable(atLeast).map(Points::of),
                Optional.ofNullable(below).map(Points::of),
                Source.NONE);
    }
}
