// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.ProvinceScheme;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.Wording;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.Formulas;
import io.github.camket.measurement.ItemAttribute;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.official.Decree335;
import io.github.camket.official.Regulations;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each choice of a regulation is stated once, and no two under one name. */
class StatedParameterTest {

    private static final Regulation RULES = ProvinceScheme.regulation();

    @Test
    void whatMeasuresChooseAlikeIsStatedOnce() {
        assertThat(RULES.parameters()).hasSize(11);
        assertThat(names(RULES))
                .containsExactly(
                        "capPerTarget", "estimatedTarget", "unreadableTarget", "countingStage", "unclassifiedPolicy");
    }

    @Test
    void whatMeasuresChooseDifferentlyComesWithTheMeasure() {
        Regulation different = withEstimates(EstimatedTarget.AS_ESTIMATED);
        assertThat(names(different))
                .containsExactly(
                        "capPerTarget",
                        "targetsMet.estimatedTarget",
                        "unreadableTarget",
                        "targetsExceeded.estimatedTarget",
                        "promisedProgress.estimatedTarget",
                        "countingStage",
                        "unclassifiedPolicy");
        assertThat(different.statedParameters().stream().map(Wording.of(Language.ENGLISH, different)::parameter))
                .contains("\"Share of targets met\": Target whose result rests on an estimate: counts by the estimate "
                        + "(by local rule, article 4)");
    }

    @Test
    void aChoiceOfTheRulesKeepsItsNameBesideAnotherOneOfAMeasure() {
        Regulation staff = Decree335.staff();
        List<Measure> measures = new ArrayList<>(staff.getMeasures().getMeasures());
        measures.add(Formulas.ratio(
                Formulas.perTask(Formulas.constant("1")), Formulas.perTask(Formulas.the(ItemAttribute.ASSIGNED))));
        Regulation both = staff.withMeasures(staff.getMeasures().withMeasures(measures));
        String measure = measures.get(measures.size() - 1).id().value();
        assertThat(names(both)).contains("zeroDenominatorPolicy", measure + ".zeroDenominatorPolicy");
    }

    @Test
    void theShippedRegulationsStateTheirParametersAsTheyAre() {
        for (Regulation shipped : Regulations.all()) {
            assertThat(shipped.statedParameters())
                    .extracting(StatedParameter::parameter)
                    .isEqualTo(shipped.parameters().stream().distinct().toList());
            assertThat(new TreeSet<>(names(shipped))).hasSameSizeAs(shipped.statedParameters());
        }
    }

    @Test
    void anOverlayOfAProvinceStatesTheChoicesOfItsShares() {
        Overlay province = Overlay.builder()
                .id(LayerId.of("tinh-mau"))
                .title(new Label("Tỉnh Mẫu", "Sample province"))
                .instrument("15/2021/QĐ-UBND")
                .tier(LayerTier.PROVINCE)
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .addMeasures(ProvinceScheme.share(TargetCredit.MET))
                .build();
        assertThat(province.analyse(Decree335.organizations()))
                .extracting(Object::toString)
                .containsExactly(
                        "ERROR NOT_CITED path:$.measures[0].capPerTarget.source [15/2021/QĐ-UBND]",
                        "ERROR NOT_CITED path:$.measures[0].estimatedTarget.source [15/2021/QĐ-UBND]",
                        "ERROR NOT_CITED path:$.measures[0].unreadableTarget.source [15/2021/QĐ-UBND]");
    }

    /** The rules with another choice in the first share. */
    private static Regulation withEstimates(EstimatedTarget choice) {
        List<Measure> measures = new ArrayList<>(RULES.getMeasures().getMeasures());
        Source source = ProvinceScheme.article("4");
        measures.set(0, measures.get(0).mapParameters(new ParameterChange() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> Parameter<T> of(Parameter<T> parameter) {
                return parameter.name().equals("estimatedTarget")
                        ? parameter.withValue((T) choice, Basis.LOCAL, source)
                        : parameter;
            }
        }));
        return RULES.withMeasures(RULES.getMeasures().withMeasures(measures));
    }

    private static List<String> names(Regulation regulation) {
        return regulation.statedParameters().stream().map(StatedParameter::name).toList();
    }
}
