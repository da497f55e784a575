// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the types of this package accept. */
class MeasurementsTest {

    private static final Source PLACE = Source.of(Citation.of("335/2025/NĐ-CP", "12.2"));

    @Test
    void aMeasureIsPutOnce() {
        Measurements.Builder builder = Measurements.builder().put(Decree335.QUANTITY, Ratio.of(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put(Decree335.QUANTITY, Ratio.of(1, 2)))
                .withMessage("measure must be put once: quantity");
        assertThat(builder.build().find(Decree335.QUANTITY).orElseThrow().getValue())
                .contains(Ratio.of(1, 2));
    }

    @Test
    void whatNobodyPutIsAbsent() {
        assertThat(Measurements.builder().build().find(Decree335.GENERAL)).isEmpty();
        assertThat(Measurements.builder().build().getAll()).isEmpty();
    }

    @Test
    void measurementsComeByIdentifierWhateverTheOrderOfPutting() {
        Measurements measurements = Measurements.builder()
                .put(Decree335.TIMELINESS, Ratio.of(1, 2))
                .put(Decree335.GENERAL, Points.ZERO)
                .put(Decree335.QUALITY, Ratio.of(1, 2))
                .build();
        assertThat(measurements.getAll())
                .extracting(measurement -> measurement.getMeasure().value())
                .containsExactly("general", "quality", "timeliness");
    }

    @Test
    void aValueIsThereExactlyWhenItWasMeasured() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder()
                        .measure(Decree335.GENERAL)
                        .status(MeasurementStatus.MISSING)
                        .value(Points.ZERO)
                        .build())
                .withMessageEndingWith(": MISSING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder()
                        .measure(Decree335.GENERAL)
                        .status(MeasurementStatus.MEASURED)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "General", "general.", ".general", "general criteria", "general..x", "điểm"})
    void identifiersOfMeasuresAreWordsJoinedByDots(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureId.of(text))
                .withMessageEndingWith(": " + text);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "-1, 1, 1", "1, -1, 1", "1, 1, -1"})
    void aWorkItemHasAPositiveCoefficientAndNoNegativeAmounts(String coefficient, String assigned, String completed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkItem.of(
                        "t-1",
                        Fraction.parse(coefficient),
                        Fraction.parse(assigned),
                        Fraction.parse(completed),
                        0,
                        0,
                        0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void occurrencesAreNotNegative(int failures, int late, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delivery.of(Ref.parse("taskReport:r-1"), Fraction.ONE, failures, late, days))
                .withMessageContaining("must not be negative");
    }

    @Test
    void maximaOfPartsAddUpExactly() {
        List<Measure.Judged> thirds = List.of(judged("x.a", "1/3"), judged("x.b", "1/3"), judged("x.c", "1/3"));
        assertThat(new Measure.Judged(MeasureId.of("x"), new Label("x", "x"), Points.of("1"), thirds, PLACE).parts())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Measure.Judged(MeasureId.of("x"), new Label("x", "x"), Points.of("0.999"), thirds, PLACE))
                .withMessage("parts of x must have maxima that add up to 0.999: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged("x", "0"))
                .withMessageContaining("must be positive");
    }

    private static Measure.Judged judged(String id, String max) {
        return new Measure.Judged(MeasureId.of(id), new Label("x", "x"), Points.of(max), List.of(), PLACE);
    }
}
