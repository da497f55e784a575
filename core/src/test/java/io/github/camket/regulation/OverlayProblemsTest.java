// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.Layers;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An overlay that does not fit is refused, with everything that is wrong in one answer. */
class OverlayProblemsTest {

    private static final Regulation DECREE = Decree335.civilServants();
    private static final Label NAME = new Label("dòng mẫu", "sample line");
    private static final Source PROVINCE = Layers.ofProvince("7");

    @Test
    void wordsOfTheDecreeStay() {
        Overlay overlay = province()
                .addParameters(
                        ParameterName.QUOTA_RATE.local(Fraction.of(3, 10), PROVINCE),
                        ParameterName.RATIO_DENOMINATOR.local(RatioDenominator.COMPLETED, PROVINCE))
                .build();
        assertThat(overlay.analyse(DECREE))
                .containsExactly(
                        at("$.parameters.quotaRate", OverlayProblem.PARAMETER_FIXED, "TEXT", "335/2025/NĐ-CP Đ20.5a"),
                        at(
                                "$.parameters.ratioDenominator",
                                OverlayProblem.PARAMETER_FIXED,
                                "TEXT",
                                "335/2025/NĐ-CP Đ14.2"));
    }

    @Test
    void wordsOfAProvinceBindItsUnits() {
        Regulation province = DECREE.with(Layers.province());
        Overlay unit =
                Layers.unit().withParameters(ParameterName.QUOTA_BASE.local(QuotaBase.ALL_STAFF, Layers.ofUnit("4")));
        assertThat(unit.analyse(province))
                .containsExactly(at(
                        "$.parameters.quotaBase",
                        OverlayProblem.PARAMETER_FIXED,
                        "LOCAL",
                        "12/2026/QĐ-UBND Đ6.1 [tinh-mau.2026]"));
    }

    @Test
    void everythingIsNamedAtOnceInTheOrderOfTheOverlay() {
        Source decree = Source.of(Citation.of("335/2025/NĐ-CP", "20"));
        Overlay overlay = province()
                .id(LayerId.of("nd-335-2025"))
                .base(LayerId.of("nd-90-2020"))
                .effectiveFrom(LocalDate.of(2020, 1, 1))
                .effectiveTo(LocalDate.of(2025, 1, 1))
                .addParameters(
                        ParameterName.FAILURE_PENALTY.local(Fraction.of(1, 2), PROVINCE),
                        ParameterName.LATE_SHARE_BASE.local(TaskShareBase.TASKS, PROVINCE),
                        ParameterName.LATENESS_MODEL.local(LatenessModel.PER_DAY, Source.NONE),
                        new Parameter<>("quotaBase", QuotaBase.ALL_STAFF, Basis.TEXT, decree))
                .addMeasures(work("quality"), work("localQuality"))
                .addCriteria(criterion("general"), criterion("local"))
                .addBands(band(RatingLevel.GOOD), band(RatingLevel.of("FAIR")))
                .addLevelConditions(conditions("FAIR"), conditions("NOT_COMPLETED"))
                .addExclusions(forced("GOOD"), forced("FAIR"), forced("NOT_COMPLETED"))
                .quota(DECREE.getQuota().orElseThrow())
                .build();

        OverlayException refused = catchThrowableOfType(OverlayException.class, () -> DECREE.with(overlay));

        assertThat(refused.getFindings()).isEqualTo(overlay.analyse(DECREE));
        assertThat(refused.getFindings())
                .startsWith(
                        at("$.base", OverlayProblem.OTHER_BASE, "nd-90-2020", "[nd-335-2025]"),
                        at("$.id", OverlayProblem.LAYER_TWICE, "nd-335-2025"),
                        at(
                                "$.effectiveFrom",
                                OverlayProblem.NO_COMMON_VALIDITY,
                                "2020-01-01",
                                "2026-01-01",
                                "2025-01-01"),
                        at(
                                "$.parameters.failurePenalty",
                                OverlayProblem.PARAMETER_FIXED,
                                "TEXT",
                                "335/2025/NĐ-CP Đ14.2"),
                        at("$.parameters.lateShareBase", OverlayProblem.NO_SUCH_PARAMETER, "nd-335-2025"),
                        at("$.measures[0].id", OverlayProblem.ALREADY_DEFINED, "quality"),
                        at("$.criteria[0].id", OverlayProblem.ALREADY_DEFINED, "general"),
                        at("$.criteria[1]", OverlayProblem.NOT_OPEN, "nd-335-2025"),
                        at("$.bands[0].level", OverlayProblem.ALREADY_DEFINED, "GOOD"),
                        at("$.bands[1]", OverlayProblem.NOT_OPEN, "nd-335-2025"),
                        at("$.levelConditions[0].level", OverlayProblem.NO_SUCH_LEVEL, "FAIR"),
                        at("$.levelConditions[1].level", OverlayProblem.LOWEST_LEVEL, "NOT_COMPLETED"),
                        at("$.parameters.unclassifiedPolicy", OverlayProblem.POLICY_MISSING),
                        at("$.exclusions[0].effect.level", OverlayProblem.RAISES_LEVEL, "GOOD", "NOT_COMPLETED"),
                        at("$.exclusions[1].effect.level", OverlayProblem.NO_SUCH_LEVEL, "FAIR"),
                        at("$.quota", OverlayProblem.NOT_OPEN, "nd-335-2025"),
                        at("$.parameters.latenessModel.source", OverlayProblem.NOT_CITED, Layers.PROVINCE_DOCUMENT),
                        at("$.parameters.quotaBase.basis", OverlayProblem.WRONG_BASIS, "TEXT"),
                        at(
                                "$.parameters.quotaBase.source",
                                OverlayProblem.OTHER_DOCUMENT,
                                "335/2025/NĐ-CP Đ20",
                                Layers.PROVINCE_DOCUMENT))
                .contains(at("$.quota.quotaRate.basis", OverlayProblem.WRONG_BASIS, "TEXT"));
        for (Finding finding : refused.getFindings()) {
            assertThat(refused).hasMessageContaining(finding.toString());
        }
    }

    @Test
    void aTierStandsOnlyOnThoseAboveIt() {
        Regulation own = DECREE.with(Layers.application());
        assertThat(province().build().analyse(own))
                .containsExactly(at("$.tier", OverlayProblem.TIER_ORDER, "PROVINCE", "ung-dung", "APPLICATION"));
        assertThat(Layers.unit()
                        .withParameters()
                        .withLevelConditions()
                        .analyse(DECREE.with(province().build())))
                .isEmpty();
    }

    @Test
    void aValueThatItsRulesRefuseIsNamed() {
        Overlay overlay = province()
                .addParameters(
                        ParameterName.MIN_WORKED_DAYS_SHARE.local(Fraction.of(3), PROVINCE),
                        ParameterName.QUOTA_BASE.local(QuotaBase.ALL_STAFF, PROVINCE))
                .build();
        assertThat(overlay.analyse(DECREE))
                .containsExactly(at(
                        "$.parameters.minWorkedDaysShare.value",
                        OverlayProblem.VALUE_NOT_ALLOWED,
                        "minWorkedDaysShare must be 0 to 1: 3"));
    }

    @Test
    void valuesThatDoNotGoTogetherAreNamedAsAWhole() {
        Quota quota = DECREE.getQuota().orElseThrow();
        Regulation open = DECREE.withQuota(quota.withRate(Parameter.reading("quotaRate", Fraction.of(1, 5), PROVINCE))
                .withRateExceptional(Parameter.reading("quotaRateExceptional", Fraction.of(1, 2), PROVINCE)));
        Overlay overlay = province()
                .addParameters(
                        ParameterName.QUOTA_RATE.local(Fraction.of(2, 5), PROVINCE),
                        ParameterName.QUOTA_RATE_EXCEPTIONAL.local(Fraction.of(3, 10), PROVINCE))
                .build();
        assertThat(overlay.analyse(open))
                .containsExactly(at(
                        "$.parameters",
                        OverlayProblem.VALUE_NOT_ALLOWED,
                        "quotaRate must be above 0 and at most 0.3: 0.4"));
    }

    @Test
    void linesOfAnApplicationCiteNothing() {
        Overlay overlay = Layers.bare("ung-dung", LayerTier.APPLICATION, null)
                .addParameters(ParameterName.QUOTA_BASE.local(QuotaBase.ALL_STAFF, PROVINCE))
                .build();
        assertThat(overlay.analyse(DECREE))
                .containsExactly(
                        at("$.parameters.quotaBase.basis", OverlayProblem.WRONG_BASIS, "LOCAL"),
                        at("$.parameters.quotaBase.source", OverlayProblem.OTHER_DOCUMENT, "12/2026/QĐ-UBND Đ7", "-"));
    }

    @Test
    void nodesWithinALineAreOfTheSameDocumentAndLayer() {
        Source decree = Source.of(Citation.of("335/2025/NĐ-CP", "20"));
        Condition condition = new Condition.NoneOf(
                List.of(
                        new Condition.Applicable(Decree335.QUALITY, decree),
                        new Condition.Applicable(Decree335.QUALITY, Source.NONE)),
                PROVINCE.withLayer(LayerId.of("tinh-khac")));
        Overlay overlay = province()
                .addExclusions(new Exclusion(condition, new Effect.Lowered(1), PROVINCE))
                .build();
        assertThat(overlay.analyse(DECREE))
                .containsExactly(
                        at(
                                "$.exclusions[0]",
                                OverlayProblem.OTHER_DOCUMENT,
                                "335/2025/NĐ-CP Đ20",
                                Layers.PROVINCE_DOCUMENT),
                        at("$.exclusions[0]", OverlayProblem.OTHER_LAYER, "tinh-khac"));
    }

    @Test
    void anOverlayThatExistsIsValidInItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.bare("a", LayerTier.BASE, "1/QĐ").build())
                .withMessage("tier must be above the base: BASE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.bare("a", LayerTier.UNIT, null).build())
                .withMessage("instrument must be given, except for APPLICATION: UNIT -");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Layers.bare("a", LayerTier.APPLICATION, "1/QĐ").build())
                .withMessage("instrument must be given, except for APPLICATION: APPLICATION 1/QĐ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.bare("a", LayerTier.UNIT, " ").build())
                .withMessage("instrument must not be blank:  ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> province().effectiveTo(LocalDate.of(2026, 3, 1)).build())
                .withMessage("effectiveTo must be after effectiveFrom 2026-03-01: 2026-03-01");
        Parameter<QuotaBase> base = ParameterName.QUOTA_BASE.local(QuotaBase.ALL_STAFF, PROVINCE);
        for (List<Parameter<?>> wrong : List.<List<Parameter<?>>>of(
                List.of(base, base),
                List.of(Parameter.reading("quotaSize", 3, PROVINCE)),
                List.of(Parameter.reading("quotaBase", "ALL_STAFF", PROVINCE)),
                List.of(Parameter.reading("tieBreak", List.of("general"), PROVINCE)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> province().parameters(wrong).build())
                    .withMessageStartingWith("parameters must be known, of the type of their name, and each once: ");
        }
    }

    @Test
    void aLayerThatExistsIsValidInItself() {
        Layer layer = province().build().toLayer();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layer(
                        layer.id(),
                        NAME,
                        layer.instrument(),
                        LayerTier.PROVINCE,
                        true,
                        layer.effectiveFrom(),
                        Optional.empty()))
                .withMessage("official must be false above the base: true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelConditions(RatingLevel.GOOD, List.of()))
                .withMessage("conditions must not be empty: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayerId.of("Tỉnh mẫu"))
                .withMessage("layer must be lower case words joined by dots or hyphens: Tỉnh mẫu");
    }

    private static Overlay.Builder province() {
        return Layers.bare("tinh-mau.2026", LayerTier.PROVINCE, Layers.PROVINCE_DOCUMENT);
    }

    private static Measure work(String id) {
        return new Measure.OfWork(MeasureId.of(id), NAME, WorkCredit.QUALITY, PROVINCE);
    }

    private static Criterion criterion(String id) {
        Scoring five = new Scoring.Constant(Points.of(5), PROVINCE);
        return new Criterion(CriterionId.of(id), NAME, Points.of(5), five, PROVINCE);
    }

    private static LevelBand band(RatingLevel level) {
        return new LevelBand(level, NAME, Optional.empty(), Optional.empty(), PROVINCE);
    }

    private static LevelConditions conditions(String level) {
        return new LevelConditions(RatingLevel.of(level), List.of(scoreAtLeastTen()));
    }

    private static Exclusion forced(String level) {
        return new Exclusion(scoreAtLeastTen(), new Effect.Forced(RatingLevel.of(level)), PROVINCE);
    }

    private static Condition scoreAtLeastTen() {
        return new Condition.OfScore(Optional.empty(), Comparison.AT_LEAST, Points.of(10), PROVINCE);
    }

    private static Finding at(String path, FindingCode code, Object... arguments) {
        return code.about(Ref.of("path", path), arguments);
    }
}
