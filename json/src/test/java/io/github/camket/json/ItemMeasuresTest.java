// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.Gathering;
import io.github.camket.measurement.ItemAttribute;
import io.github.camket.measurement.ItemCap;
import io.github.camket.measurement.ItemCount;
import io.github.camket.measurement.ItemPer;
import io.github.camket.measurement.ItemTest;
import io.github.camket.measurement.ItemValue;
import io.github.camket.measurement.ItemWhole;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Step;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures with a node of every kind are written, read back equal, and read strictly. */
class ItemMeasuresTest {

    private static final Source SOURCE = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));
    private static final Label LABEL = new Label("Kết quả", "Results");
    private static final ItemValue COEFFICIENT = new ItemValue.Attribute(ItemAttribute.COEFFICIENT);
    private static final ItemValue DAYS = new ItemValue.Attribute(ItemAttribute.WORKING_DAYS_LATE);

    @ParameterizedTest
    @EnumSource(Readers.class)
    void everyKindOfNodeSurvivesARoundTrip(Readers reader) {
        Regulation regulation = regulation();
        String written = CamketJson.writeRegulation(regulation);
        assertThat(reader.regulation(written)).isEqualTo(regulation);
        assertThat(CamketJson.writeRegulation(reader.regulation(written))).isEqualTo(written);
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\":\"STEPS\"|\"type\":\"STEP\"|counted.value.factors[1].of.of.type|UNKNOWN_CODE|STEP",
                "\"result\":\"0.8\"|\"result\":0.8|counted.value.factors[1].of.of.rows[0].result|EXACT_STRING_EXPECTED|0.8",
                "\"comparison\":\"AT_MOST\"|\"comparison\":\"<=\"|counted.value.factors[1].of.of.rows[0].comparison|UNKNOWN_CODE|<=",
                "\"toMultipleOf\":\"0.01\"|\"toMultipleOf\":\"0\"|counted.value.factors[1].toMultipleOf|INVALID_VALUE|0",
                "\"mode\":\"HALF_UP\"|\"mode\":\"UNNECESSARY\"|counted.value.factors[1].mode|INVALID_VALUE|UNNECESSARY",
                "\"whenAbsent\":\"1\"|\"whenAbsent\":\"1,0\"|counted.value.factors[2].whenAbsent|INVALID_VALUE|1,0",
                "\"name\":\"difficulty\"|\"name\":\"độ khó\"|counted.value.factors[2].name|INVALID_VALUE|độ khó",
                "\"kinds\":[\"REGULAR\"]|\"kinds\":[\"REGULAR\",\"REGULAR\"]|counted.filter.tests[0].kinds|INVALID_VALUE|[",
                "\"kinds\":[\"REGULAR\"]|\"kinds\":[]|counted.filter.tests[0].kinds|INVALID_VALUE|[",
                "\"phases\":[\"IN_PROGRESS\"]|\"phases\":[\"STARTED\"]|counted.filter.tests[1].test.phases[0]|UNKNOWN_CODE|STARTED",
                "\"per\":\"DELIVERY\"|\"per\":\"TASK\"|counted.filter|INVALID_VALUE|{",
                "\"floorAtZero\":true|\"floorAtZero\":1|counted.value.factors[3].floorAtZero|WRONG_TYPE|1",
                "\"atMost\":{\"most\":\"1\"|\"atMost\":{\"most\":\"-1\"|atMost.most|INVALID_VALUE|-1",
                "\"nothingCompletedPolicy\":|\"nothingPolicy\":|outOf.nothingPolicy|UNKNOWN_PROPERTY|nothingPolicy"
            })
    void eachBrokenPlaceIsNamed(String old, String changed, String path, JsonRule rule, String text) {
        String written = CamketJson.writeRegulation(regulation())
                .replaceAll("\\s*\\n\\s*", "")
                .replace("\": ", "\":")
                .replace(", \"", ",\"");
        int measure = Decree335.staff().getMeasures().getMeasures().size();
        String place = "$.measures.measures[" + measure + "]." + path;
        int start = written.indexOf("\"type\":\"ITEMS\"");
        assertThat(start).isPositive();
        int at = written.indexOf(old, start);
        assertThat(at).as(old).isPositive();
        String spoilt = written.substring(0, at) + changed + written.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Regulation.class);
            assertThat(broken).as(reader.name()).returns(place, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    private static Regulation regulation() {
        Regulation staff = Decree335.staff();
        return staff.withOfficial(false)
                .withMeasures(
                        staff.getMeasures().withMeasures(all(staff.getMeasures().getMeasures())));
    }

    private static List<Measure> all(List<Measure> decree) {
        List<Measure> all = new ArrayList<>(decree);
        all.add(items());
        all.add(new Measure.OfItems(
                MeasureId.of("tasks"),
                LABEL,
                ItemCount.of(ItemPer.TASK, gathered(), Source.NONE),
                Optional.empty(),
                Optional.empty(),
                SOURCE.withNote("chỉ đếm")));
        all.add(new Measure.Reported(
                MeasureId.of("surveyed"), LABEL, MeasureUnit.RATIO, Optional.of(Fraction.ONE), SOURCE));
        all.add(new Measure.Reported(MeasureId.of("visits"), LABEL, MeasureUnit.COUNT, Optional.empty(), SOURCE));
        return all;
    }

    private static Measure items() {
        ItemValue progress = new ItemValue.Steps(
                DAYS, List.of(new Step(Comparison.AT_MOST, Fraction.of(3), Fraction.of(4, 5))), Fraction.ZERO, SOURCE);
        ItemValue rounded = new ItemValue.Rounded(
                new ItemValue.AtMost(progress, COEFFICIENT, SOURCE), Fraction.of(1, 100), RoundingMode.HALF_UP, SOURCE);
        ItemValue factor = new ItemValue.Factor(FactorId.of("difficulty"), Optional.of(Fraction.ONE), SOURCE);
        ItemValue deduction = new ItemValue.Deduction(
                Fraction.of(1, 4), new ItemValue.Attribute(ItemAttribute.QUALITY_FAILURES), true, SOURCE);
        ItemTest filter = new ItemTest.All(List.of(
                new ItemTest.OfKind(Set.of(TaskKind.of("REGULAR"))),
                new ItemTest.Not(new ItemTest.InPhase(EnumSet.of(TaskPhase.IN_PROGRESS))),
                new ItemTest.OfOrigin(EnumSet.of(TaskOrigin.AD_HOC)),
                new ItemTest.Any(List.of(
                        new ItemTest.BeyondRequirement(), new ItemTest.Finished(), new ItemTest.LatenessExcused())),
                new ItemTest.Compare(DAYS, Comparison.BELOW, COEFFICIENT)));
        ItemCap cap = new ItemCap(new ItemTest.Finished(), COEFFICIENT, SOURCE);
        return new Measure.OfItems(
                MeasureId.of("scored"),
                LABEL,
                new ItemCount(
                        ItemPer.DELIVERY,
                        filter,
                        new ItemValue.Product(List.of(COEFFICIENT, rounded, factor, deduction)),
                        Optional.of(cap),
                        SOURCE),
                Optional.of(new ItemWhole(
                        ItemCount.of(ItemPer.TASK, gathered(), SOURCE),
                        Parameter.reading("zeroDenominatorPolicy", ZeroDenominatorPolicy.NOT_EVALUABLE, SOURCE),
                        Parameter.reading("nothingCompletedPolicy", ZeroDenominatorPolicy.ZERO, SOURCE))),
                Optional.of(new Ceiling(Fraction.ONE, SOURCE)),
                SOURCE);
    }

    private static ItemValue gathered() {
        ItemValue chosen = new ItemValue.When(
                new ItemTest.Always(), new ItemValue.Constant(Fraction.of(1, 3), SOURCE), COEFFICIENT, SOURCE);
        ItemValue quotient = new ItemValue.Quotient(chosen, COEFFICIENT, Fraction.ZERO, SOURCE);
        return new ItemValue.Sum(List.of(
                new ItemValue.OverDeliveries(Gathering.GREATEST, DAYS),
                new ItemValue.AtLeast(quotient, chosen, SOURCE)));
    }
}
