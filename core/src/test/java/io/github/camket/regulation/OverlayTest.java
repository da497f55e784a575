// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Layers;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines of a province, a unit and an application on the decree. */
class OverlayTest {

    private static final Regulation DECREE = Decree335.civilServants();
    private static final Regulation PROVINCE = DECREE.with(Layers.province());

    @Test
    void theResultIsNotOfficialAndSaysWhatItIsMadeOf() {
        assertThat(PROVINCE.isOfficial()).isFalse();
        assertThat(PROVINCE.getId()).hasToString("tinh-mau.2026");
        assertThat(PROVINCE.getInstrument()).isEqualTo("335/2025/NĐ-CP");
        assertThat(PROVINCE.getTitle()).isEqualTo(DECREE.getTitle());
        assertThat(PROVINCE.getLayers())
                .extracting(layer -> layer.id() + " " + layer.tier() + " "
                        + layer.instrument().orElse("-") + " " + layer.official())
                .containsExactly(
                        "nd-335-2025 BASE 335/2025/NĐ-CP true", "tinh-mau.2026 PROVINCE 12/2026/QĐ-UBND false");
        assertThat(DECREE.getLayers()).isEmpty();
        EvaluationPlan.compile(PROVINCE);
    }

    @Test
    void eachLineThatItBringsSaysSoAndNoOtherOneDoes() {
        Parameter<QuotaBase> base = PROVINCE.getQuota().orElseThrow().getBase();
        assertThat(base).hasToString("quotaBase = GOOD_AND_ABOVE (LOCAL, 12/2026/QĐ-UBND Đ6.1 [tinh-mau.2026])");
        assertThat(base.source().layer()).contains(LayerId.of("tinh-mau.2026"));

        assertThat(lines(PROVINCE))
                .filteredOn(source -> source.layer().isPresent())
                .extracting(source -> source.citation().orElseThrow().getInstrument())
                .containsOnly(Layers.PROVINCE_DOCUMENT);
        assertThat(lines(PROVINCE))
                .filteredOn(source -> source.layer().isEmpty())
                .extracting(source -> source.citation().orElseThrow().getInstrument())
                .doesNotContain(Layers.PROVINCE_DOCUMENT);
    }

    @Test
    void conditionsAndExclusionsStandAfterThoseOfTheBase() {
        assertThat(PROVINCE.getScale().find(RatingLevel.EXCELLENT).orElseThrow().conditions())
                .extracting(Condition::toString)
                .containsExactly("quantity >= 1");
        assertThat(PROVINCE.getExclusions().subList(0, 4)).isEqualTo(DECREE.getExclusions());
        assertThat(PROVINCE.getExclusions()).hasSize(5);
        assertThat(PROVINCE.getScale().find(RatingLevel.GOOD))
                .isEqualTo(DECREE.getScale().find(RatingLevel.GOOD));
    }

    @Test
    void aUnitStandsOnTheProvince() {
        Regulation unit = PROVINCE.with(Layers.unit());
        assertThat(unit.getLayers())
                .extracting(Layer::id)
                .extracting(LayerId::value)
                .containsExactly("nd-335-2025", "tinh-mau.2026", "so-noi-vu.2026");
        assertThat(unit.getScale().find(RatingLevel.EXCELLENT).orElseThrow().conditions())
                .extracting(condition ->
                        condition + " " + condition.source().layer().orElseThrow())
                .containsExactly("quantity >= 1 tinh-mau.2026", "general >= 27 so-noi-vu.2026");
        assertThat(unit.getQuota().orElseThrow().getBase())
                .isEqualTo(PROVINCE.getQuota().orElseThrow().getBase());
        assertThat(unit.with(Layers.application().withParameters()).getLayers()).hasSize(4);
    }

    @Test
    void whatAnApplicationReadsStaysOpenForNobodyBelowItButForOtherApplications() {
        Regulation own = DECREE.with(Layers.application());
        Overlay other = Layers.application()
                .withId(LayerId.of("ung-dung-khac"))
                .withParameters(ParameterName.OVER_QUOTA_POLICY.reading(OverQuotaPolicy.NEXT_LEVEL, Source.NONE));
        assertThat(own.with(other).getQuota().orElseThrow().getOverQuotaPolicy())
                .hasToString("overQuotaPolicy = NEXT_LEVEL (READING, - [ung-dung-khac])");
    }

    @Test
    void itIsInEffectWhileAllLayersAre() {
        Regulation ending = DECREE.withEffectiveTo(LocalDate.of(2027, 1, 1));
        assertThat(ending.with(Layers.province()))
                .returns(LocalDate.of(2026, 3, 1), Regulation::getEffectiveFrom)
                .returns(Optional.of(LocalDate.of(2027, 1, 1)), Regulation::getEffectiveTo);
        Overlay shorter =
                Layers.province().withEffectiveFrom(LocalDate.of(2025, 1, 1)).withEffectiveTo(LocalDate.of(2026, 7, 1));
        assertThat(ending.with(shorter))
                .returns(LocalDate.of(2026, 1, 1), Regulation::getEffectiveFrom)
                .returns(Optional.of(LocalDate.of(2026, 7, 1)), Regulation::getEffectiveTo);
        assertThat(DECREE.with(Layers.province()).getEffectiveTo()).isEmpty();
    }

    @Test
    void aFormulaOfOnePositionKeepsTheLayers() {
        Regulation staff = PROVINCE.forPosition(Position.STAFF);
        assertThat(staff.getLayers()).isEqualTo(PROVINCE.getLayers());
        EvaluationPlan.compile(staff);
    }

    @Test
    void aRegulationOfLayersCannotBeMadeOfficialNorLoseItsBase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROVINCE.withOfficial(true))
                .withMessage("official must be false where there are layers: true");
        List<Layer> layers = PROVINCE.getLayers();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROVINCE.withLayers(layers.get(1)))
                .withMessage("layers must be a base and others above it, each once: [tinh-mau.2026]");
        assertThatIllegalArgumentException().isThrownBy(() -> PROVINCE.withLayers(layers.get(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROVINCE.withLayers(layers.get(0), layers.get(1), layers.get(1)));
    }

    @Test
    void aLineOfALayerThatIsNotThereIsRefused() {
        assertThat(EvaluationPlan.analyse(PROVINCE.withLayers()))
                .containsExactly(
                        RegulationProblem.UNKNOWN_LAYER.about(Ref.of("path", "$.exclusions[4]"), "tinh-mau.2026"),
                        RegulationProblem.UNKNOWN_LAYER.about(
                                Ref.of("path", "$.periodRules.minWorkedDaysShare"), "tinh-mau.2026"),
                        RegulationProblem.UNKNOWN_LAYER.about(Ref.of("path", "$.quota.quotaBase"), "tinh-mau.2026"),
                        RegulationProblem.UNKNOWN_LAYER.about(
                                Ref.of("path", "$.scale.bands[0].conditions[0]"), "tinh-mau.2026"),
                        RegulationProblem.UNKNOWN_LAYER.about(
                                Ref.of("path", "$.scale.unclassifiedPolicy"), "tinh-mau.2026"));
    }

    /** The sources of all lines, those of nodes within them included. */
    private static List<Source> lines(Regulation regulation) {
        List<Source> sources = new ArrayList<>();
        regulation.parameters().forEach(parameter -> sources.add(parameter.source()));
        regulation
                .getMeasures()
                .getMeasures()
                .forEach(measure -> measure.mapSources(source -> {
                    sources.add(source);
                    return source;
                }));
        regulation
                .getCriteria()
                .forEach(line -> line.mapSources(source -> {
                    sources.add(source);
                    return source;
                }));
        regulation
                .getScale()
                .bands()
                .forEach(line -> line.mapSources(source -> {
                    sources.add(source);
                    return source;
                }));
        regulation
                .getExclusions()
                .forEach(line -> line.mapSources(source -> {
                    sources.add(source);
                    return source;
                }));
        return sources;
    }
}
