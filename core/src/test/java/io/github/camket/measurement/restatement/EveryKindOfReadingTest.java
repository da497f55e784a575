// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which shape the readings of each kind of indicator enter a series, and which of several readings counts. */
class EveryKindOfReadingTest {

    private static final String YEAR = "2026";

    @ParameterizedTest
    @CsvSource({
        "COUNT,            12,             12",
        "COUNT,            0,              0",
        "FLOW,             -3.5,           -3.5",
        "STOCK,            40,             40",
        "ZERO_TOLERANCE,   2,              2",
        "SHARE,            9:13,           9:13",
        "SHARE,            24.96%,         24.96%",
        "CUMULATIVE_RATIO, 103:87,         103:87",
        "LEVEL,            1200:20,        1200:20",
        "LEVEL,            60,             bare 60",
        "RATIO_PER,        31:9000,        31:9000",
        "GROWTH_RATE,      100>112,        100>112",
        "GROWTH_RATE,      0>50,           0>50",
        "GROWTH_RATE,      40:100>50:90,   40:100>50:90",
        "GROWTH_RATE,      12%,            bare 0.12",
        "MULTIPLE,         100>320,        100>320",
        "MULTIPLE,         3.2,            bare 3.2",
        "DELTA,            7>5,            7>5",
        "DELTA,            -2,             bare -2",
        "AVERAGE_GROWTH,   100>110>121,    100>110>121",
        "AVERAGE_GROWTH,   6.5%,           bare 0.065",
        "AVERAGE_DELTA,    10>8>7,         10>8>7",
        "ORDINAL,          step HTTNV,     step HTTNV",
        "CONDITION,        no,             no",
        "SCORE,            81.5,           score 81.5"
    })
    void valuesKeepTheirPartsAndLevels(IndicatorKind kind, String read, String figure) {
        Readings readings = Readings.of(ofKind(kind), "a").reads("a", YEAR, read);
        assertThat(readings.figures(YEAR)).containsExactly("a " + figure);
        assertThat(readings.found()).doesNotContain("READING_OF_ANOTHER_KIND", "READING_OUT_OF_RANGE");
    }

    @Test
    void placesAndGroupsAndProductsAreTakenToo() {
        Optional<LocalDate> unknown = Optional.empty();
        assertThat(figure(IndicatorKind.RANK, new ReadingValue.Place(3, 34, "PAR INDEX 2026", unknown)))
                .isEqualTo(new FigureValue.Rank(3));
        assertThat(figure(IndicatorKind.RANK_GROUP, new ReadingValue.Group(2, 4, "PCI 2026", unknown)))
                .isEqualTo(new FigureValue.Rank(2));
        assertThat(figure(IndicatorKind.PRODUCT, new ReadingValue.Delivery(true)))
                .isEqualTo(new FigureValue.Condition(true));
        List<Requirement.Part> parts = List.of(
                new Requirement.Part("nông nghiệp", Fraction.of(1, 4)),
                new Requirement.Part("khác", Fraction.of(3, 4)));
        assertThat(figure(IndicatorKind.COMPOSITION, new ReadingValue.Composition(parts)))
                .isEqualTo(new FigureValue.Composition(parts));
    }

    @Test
    void onlyProductsWithEvidenceCount() {
        Readings readings = Readings.of(ofKind(IndicatorKind.PRODUCTS_WITH_EVIDENCE), "a")
                .reads(
                        "a",
                        YEAR,
                        new ReadingValue.Products(List.of(
                                new ReadingValue.Product("Mô hình 1", Optional.of(new Evidence("thôn 1", "10 hộ"))),
                                new ReadingValue.Product("Mô hình 2", Optional.empty()))));
        assertThat(readings.figures(YEAR)).containsExactly("a 1");
        assertThat(readings.found()).containsExactly("PRODUCTS_WITHOUT_EVIDENCE");
    }

    @Test
    void onlyUnitsThatAreReallySubordinateCount() {
        Readings readings = Readings.of(ofKind(IndicatorKind.SUBORDINATE_UNITS), "a", "b")
                .unit(Commune.aUnit("a-1").parent(OrgUnitId.of("a")).build())
                .reads("a", YEAR, new ReadingValue.UnitsMeeting(List.of(OrgUnitId.of("a-1"), OrgUnitId.of("b"))));
        assertThat(readings.figures(YEAR)).containsExactly("a 1");
        assertThat(readings.found()).containsExactly("NOT_A_SUBORDINATE");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT,       9:13,    READING_OF_ANOTHER_KIND",
        "COUNT,       -1,      READING_OUT_OF_RANGE",
        "COUNT,       1.5,     READING_OUT_OF_RANGE",
        "SHARE,       12,      READING_OF_ANOTHER_KIND",
        "SHARE,       -1:4,    READING_OUT_OF_RANGE",
        "GROWTH_RATE, 110,     READING_OF_ANOTHER_KIND",
        "GROWTH_RATE, 1>2>3,   READING_OF_ANOTHER_KIND",
        "AVERAGE_GROWTH, 1>2,  READING_OF_ANOTHER_KIND",
        "ORDINAL,     step X,  READING_OF_ANOTHER_KIND"
    })
    void whatIsNotOfTheKindIsNoValueAndIsNamed(IndicatorKind kind, String read, String finding) {
        Readings readings = Readings.of(ofKind(kind), "a").reads("a", YEAR, read);
        assertThat(readings.figures(YEAR)).containsExactly("a MISSING");
        assertThat(readings.found()).containsExactly(finding);
    }

    @ParameterizedTest
    @EnumSource(NoValue.class)
    void noValueStaysWhatItIs(NoValue reason) {
        Readings readings = Readings.of(ofKind(IndicatorKind.COUNT), "a").reads("a", YEAR, Readings.none(reason));
        assertThat(readings.figures(YEAR)).containsExactly("a " + reason);
        assertThat(readings.found()).isEmpty();
    }

    @Test
    void aRevisedFigureTakesThePlaceOfAFinalOneAsOfTheSameDayAndThatOfAnEstimate() {
        Readings readings = Readings.of(ofKind(IndicatorKind.COUNT), "a", "b")
                .reads("a", YEAR, "2026-12-31", Readings.value("9"), ReadingStatus.REVISED)
                .reads("a", YEAR, "2026-12-31", Readings.value("12"), ReadingStatus.FINAL)
                .reads("a", YEAR, "2026-12-31", Readings.value("13"), ReadingStatus.ESTIMATE)
                .reads("b", YEAR, "2026-06-30", Readings.value("5"), ReadingStatus.REVISED)
                .reads("b", YEAR, "2026-12-31", Readings.value("7"), ReadingStatus.ESTIMATE);
        assertThat(readings.figures(YEAR)).containsExactly("a 9", "b 7");
        assertThat(readings.found()).containsExactly("READING_ESTIMATED");
    }

    @Test
    void thatThereIsNoFigureYetTakesThePlaceOfNone() {
        Readings readings = Readings.of(ofKind(IndicatorKind.COUNT), "a", "b")
                .reads("a", YEAR, "2026-12-31", Readings.value("5"), ReadingStatus.ESTIMATE)
                .reads("a", YEAR, "2026-12-31", Readings.none(NoValue.MISSING), ReadingStatus.FINAL)
                .reads("b", YEAR, "2026-12-31", Readings.value("5"), ReadingStatus.FINAL)
                .reads("b", YEAR, "2026-12-31", Readings.none(NoValue.SUPPRESSED), ReadingStatus.REVISED);
        assertThat(readings.figures(YEAR)).containsExactly("a 5", "b SUPPRESSED");
        assertThat(readings.found()).containsExactly("READING_ESTIMATED", "REPORTED_MISSING");
    }

    @Test
    void readingsThatAgreeAreOneAndThoseThatDoNotAreNone() {
        Readings readings = Readings.of(ofKind(IndicatorKind.SHARE), "a", "b", "c")
                .reads("a", YEAR, "9:13")
                .reads("a", YEAR, "9:13")
                .reads("b", YEAR, "1:2")
                .reads("b", YEAR, "2:4")
                .reads("c", YEAR, "12")
                .reads("c", YEAR, "13");
        assertThat(readings.figures(YEAR)).containsExactly("a 9:13", "b MISSING", "c MISSING");
        assertThat(readings.found()).containsExactly("READINGS_CONTRADICT", "READINGS_CONTRADICT");
    }

    @Test
    void aFigureOfAnEarlierDaySaysSo() {
        Readings readings = Readings.of(ofKind(IndicatorKind.COUNT), "a")
                .reads("a", YEAR, "2026-06-30", Readings.value("5"), ReadingStatus.FINAL);
        assertThat(readings.figures(YEAR)).containsExactly("a 5");
        assertThat(readings.findings())
                .containsExactly(FigureSeries.READING_BEFORE_END.about(
                        Ref.of("indicatorReading", "r-1"), "a", "2026-06-30", "2026-12-31"));
    }

    @Test
    void whatDescribesADayAfterTheCutOffDoesNotCount() {
        Readings readings = Readings.of(ofKind(IndicatorKind.COUNT), "a")
                .reads("a", YEAR, "2026-11-30", Readings.value("5"), ReadingStatus.FINAL)
                .reads("a", YEAR, "2026-12-31", Readings.value("7"), ReadingStatus.FINAL);
        List<Finding> findings = new ArrayList<>();
        FigureSeries<OrgUnitId> series = FigureSeries.ofReadings(
                readings.known().coveringUntil(LocalDate.of(2026, 12, 10)),
                ofKind(IndicatorKind.COUNT),
                ReportingPeriod.parse(YEAR),
                LocalDate.of(2026, 12, 31),
                findings);
        assertThat(Readings.texts(series)).containsExactly("a 5");
        assertThat(findings).extracting(finding -> finding.code().code()).contains("AFTER_CUT_OFF");
    }

    @Test
    void aNumberInDoubtEntersWithItsDoubt() {
        Readings readings = Readings.of(ofKind(IndicatorKind.GROWTH_RATE), "a", "b")
                .reads("a", YEAR, "100>112")
                .addLast(Doubt.builder()
                        .id(FactId.of("n-1"))
                        .about(Ref.of("indicatorReading", "r-1"))
                        .value(DoubtfulValue.READING)
                        .least(Fraction.parse("0.1"))
                        .most(Fraction.parse("0.14"))
                        .raisedOn(LocalDate.of(2027, 1, 5))
                        .reason(DoubtReason.DISPUTED)
                        .build());
        assertThat(readings.figures(YEAR)).containsExactly("a 100>112");
        assertThat(readings.found()).containsExactly("VALUE_DISPUTED");
    }

    @Test
    void ofSeveralMeasuresInOneLineEachIsAskedByItself() {
        Readings readings = Readings.of(ofKind(IndicatorKind.COMPOUND), "a")
                .add(indicator(IndicatorKind.COUNT).id(IndicatorId.of("i-2")).build())
                .add(indicator(IndicatorKind.COUNT).id(IndicatorId.of("i-3")).build());
        assertThat(readings.figures(YEAR)).isEmpty();
        assertThat(readings.findings())
                .containsExactly(FigureSeries.MEASURES_ONE_BY_ONE.about(Figures.INDICATOR.toRef(), "i-2, i-3"));
    }

    @ParameterizedTest
    @CsvSource({
        "RANK, RANKS_DO_NOT_ADD_UP",
        "RANK_GROUP, RANKS_DO_NOT_ADD_UP",
        "SCORE, SCORES_DO_NOT_ADD_UP",
        "COMPOSITION, SHARES_WITHOUT_AMOUNTS"
    })
    void whatIsNeverPutTogetherSaysWhy(IndicatorKind kind, String refusal) {
        Readings readings = Readings.of(ofKind(kind), "a");
        assertThat(readings.series(YEAR).getRefusal().orElseThrow().code().code())
                .isEqualTo(refusal);
        assertThat(readings.found()).containsExactly(refusal);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void everyKindIsPutTogetherUnlessItOrItsIndicatorSaysOtherwise(IndicatorKind kind) {
        boolean refused = kind.getAcrossUnits() == AcrossUnits.NEVER
                || kind.getAcrossUnits() == AcrossUnits.EACH_MEASURE
                || kind == IndicatorKind.COMPOSITION;
        assertThat(new FigureSeries<OrgUnitId>(ofKind(kind), LocalDate.of(2026, 12, 31), List.of())
                        .getRefusal()
                        .isPresent())
                .isEqualTo(refused);
        FigureSeries<OrgUnitId> declared = new FigureSeries<>(
                ofKind(kind).withAcrossUnits(AcrossUnits.NEVER), LocalDate.of(2026, 12, 31), List.of());
        assertThat(declared.getRefusal()).isPresent();
    }

    @Test
    void aSeriesThatIsCountedHoldsStepsOfTheScaleOrConditions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figures.series(ofKind(IndicatorKind.ORDINAL), "2026-12-31", "a step X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figures.series(ofKind(IndicatorKind.CONDITION), "2026-12-31", "a 1"));
    }

    private static FigureValue figure(IndicatorKind kind, ReadingValue value) {
        return Readings.of(ofKind(kind), "a")
                .reads("a", YEAR, value)
                .series(YEAR)
                .find(OrgUnitId.of("a"))
                .orElseThrow();
    }

    private static Indicator ofKind(IndicatorKind kind) {
        Indicator.Builder indicator = indicator(kind);
        if (kind == IndicatorKind.ORDINAL) {
            indicator.addScale("KHTNV", "HTNV", "HTTNV", "HTXSNV");
        }
        if (kind == IndicatorKind.COMPOUND) {
            indicator.addMeasures(IndicatorId.of("i-2"), IndicatorId.of("i-3"));
        }
        return indicator.build();
    }
}
