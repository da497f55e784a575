// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.catalog.Catalog;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of units and of their figures, as it is written. The goldens have the rest. */
class UnitResultsTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(new io.github.camket.json.jackson2.CamketModule());
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.camket.json.jackson3.CamketModule())
                    .build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Golden.DESCENT, SmallReorganizations.descent()),
                Arguments.of(Golden.DESCENT_NOT_FOUND, SmallReorganizations.descentOfNothing()),
                Arguments.of(Golden.RESTATEMENT, SmallReorganizations.restatement()),
                Arguments.of(Golden.RESTATEMENT_OF_CHANGES, SmallReorganizations.restatementOfChanges()),
                Arguments.of(Golden.RESTATEMENT_REFUSED, SmallReorganizations.refusal()),
                Arguments.of(Golden.AGGREGATE_SHARE, SmallAggregates.share()),
                Arguments.of(Golden.AGGREGATE_GROWTH, SmallAggregates.growth()),
                Arguments.of(Golden.AGGREGATE_RATINGS, SmallAggregates.ratings()),
                Arguments.of(Golden.AGGREGATE_CASES, SmallAggregates.cases()),
                Arguments.of(Golden.AGGREGATE_POOR, SmallAggregates.poor()),
                Arguments.of(Golden.AGGREGATE_REFUSED, SmallAggregates.refusedGrowth()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void mappersWriteTheSame(Golden golden, Object value) throws IOException {
        JsonNode expected = TREES.readTree(golden.text());
        assertThat(TREES.readTree(JACKSON_2.writeValueAsString(value))).isEqualTo(expected);
        assertThat(TREES.readTree(JACKSON_3.writeValueAsString(value))).isEqualTo(expected);
        assertThat(JACKSON_2.writeValueAsBytes(value)).isEqualTo(JACKSON_3.writeValueAsBytes(value));
    }

    @Test
    void anOfficialUnitComesWithItsListAndEveryStepWithItsDocument() throws IOException {
        JsonNode written = TREES.readTree(CamketJson.writeDescent(Catalog.official()
                .successors(AdministrativeCode.province("64"), LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 1))));
        assertThat(written.at("/origin/edition").textValue()).isEqualTo("2025-03");
        assertThat(written.at("/units/0/code").textValue()).isEqualTo("province:52");
        JsonNode step = written.at("/steps/0");
        assertThat(step.get("kind").textValue()).isEqualTo("MERGE");
        assertThat(step.get("from").textValue()).isEqualTo("province:64");
        assertThat(step.get("to").textValue()).isEqualTo("province:52");
        assertThat(step.get("on").textValue()).isEqualTo("2025-07-01");
        assertThat(step.at("/legalBasis/number/cited").textValue()).isEqualTo("202/2025/QH15");
        assertThat(written.has("dissolved")).isFalse();
    }

    @Test
    void findingsAboutTheOriginStandWithIt() throws IOException {
        JsonNode written = TREES.readTree(CamketJson.writeDescent(Catalog.official()
                .predecessors(AdministrativeCode.province("64"), LocalDate.of(2020, 1, 1), LocalDate.of(2019, 1, 1))));
        assertThat(written.at("/origin/status").textValue()).isEqualTo("OUTSIDE_CATALOGUE");
        assertThat(written.at("/origin/candidates/0/code").textValue()).isEqualTo("province:64");
        assertThat(written.at("/origin/findings/0/code").textValue()).isEqualTo("OUTSIDE_CATALOGUE");
        assertThat(written.has("units")).isFalse();
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(new FigureValue.Total(Fraction.of(7, 3)), "{'type':'TOTAL','amount':'7/3'}"),
                Arguments.of(
                        new FigureValue.Share(Ratio.of(Fraction.parse("588.9"), Fraction.of(620))),
                        "{'type':'SHARE','part':'588.9','whole':'620'}"),
                Arguments.of(
                        new FigureValue.Share(Ratio.ofBarePercent("93.6")),
                        "{'type':'BARE_PERCENTAGE','percent':'93.6'}"),
                Arguments.of(new FigureValue.Rank(3), "{'type':'RANK','place':3}"),
                Arguments.of(new FigureValue.Score(Fraction.parse("88.25")), "{'type':'SCORE','points':'88.25'}"),
                Arguments.of(new FigureValue.None(NoValue.SUPPRESSED), "{'type':'NONE','reason':'SUPPRESSED'}"));
    }

    /** Values that the ratio of the small ledger cannot have. */
    static Stream<Arguments> figuresOfOtherKinds() {
        return Stream.of(
                Arguments.of(
                        IndicatorKind.GROWTH_RATE,
                        new FigureValue.Change(Fraction.of(112), Fraction.of(100)),
                        "{'type':'CHANGE','current':'112','base':'100'}"),
                Arguments.of(
                        IndicatorKind.DELTA,
                        new FigureValue.ShareChange(Ratio.of(9, 13), Ratio.ofBarePercent("60")),
                        "{'type':'SHARE_CHANGE','current':'9/13','base':'60%'}"),
                Arguments.of(
                        IndicatorKind.AVERAGE_GROWTH,
                        new FigureValue.Levels(List.of(Fraction.of(100), Fraction.of(121))),
                        "{'type':'LEVELS','levels':['100','121']}"),
                Arguments.of(
                        IndicatorKind.GROWTH_RATE,
                        new FigureValue.Bare(Fraction.parse("0.12")),
                        "{'type':'BARE','number':'0.12'}"),
                Arguments.of(
                        IndicatorKind.COMPOSITION,
                        new FigureValue.Composition(List.of(
                                new Requirement.Part("nông nghiệp", Fraction.parse("0.2")),
                                new Requirement.Part("khác", Fraction.parse("0.8")))),
                        "{'type':'COMPOSITION','parts':[{'name':'nông nghiệp','share':'0.2'},{'name':'khác','share':'0.8'}]}"),
                Arguments.of(
                        IndicatorKind.CONDITION, new FigureValue.Condition(true), "{'type':'CONDITION','holds':true}"));
    }

    @ParameterizedTest
    @MethodSource("figuresOfOtherKinds")
    void everyValueOfAnotherKindKeepsItsShape(IndicatorKind kind, FigureValue value, String expected)
            throws IOException {
        Restatement<?> restatement =
                SmallReorganizations.restate(kind, List.of(SmallReorganizations.figure("x-h", value)));
        JsonNode written = TREES.readTree(CamketJson.writeRestatement(restatement));
        assertThat(written.at("/asReported/figures/0/value")).hasToString(expected.replace('\'', '"'));
        assertThat(written.at("/asReported/kind").textValue()).isEqualTo(kind.name());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyValueKeepsItsShape(FigureValue value, String expected) throws IOException {
        Restatement<?> restatement = SmallReorganizations.restate(List.of(SmallReorganizations.figure("x-h", value)));
        JsonNode written = TREES.readTree(CamketJson.writeRestatement(restatement));
        assertThat(written.at("/asReported/figures/0/value")).hasToString(expected.replace('\'', '"'));
    }

    @Test
    void ofNothingNoAccountIsGiven() throws IOException {
        JsonNode written = TREES.readTree(CamketJson.writeRestatement(SmallReorganizations.refusal()));
        assertThat(written.get("refused").booleanValue()).isTrue();
        assertThat(written.has("account")).isFalse();
        assertThat(written.has("figures")).isFalse();
    }
}
