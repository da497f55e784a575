// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.measurement.Formulas.SOURCE;
import static io.github.camket.measurement.Formulas.number;
import static io.github.camket.measurement.Formulas.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are given, in each unit. */
class ReportedMeasuresTest {

    private static final MeasureId ID = MeasureId.of("surveyed");

    @ParameterizedTest
    @CsvSource({"RATIO, 87.5, 87.5%, 0.875", "POINTS, 4.5, 4.5, 4.5", "COUNT, 12, 12, 12"})
    void aScoreIsReadInItsUnit(MeasureUnit unit, String given, String value, String exact) {
        Measurement measured =
                measured(reported(unit, "100"), score(given)).find(ID).orElseThrow();
        assertThat(text(measured)).isEqualTo(value);
        assertThat(unit.fits(measured.getValue().orElseThrow())).isTrue();
        assertThat(measured.getTrace().orElseThrow().recompute()).isEqualTo(Fraction.parse(exact));
        assertThat(measured.getJudgements()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RATIO, 100.1, SCORE_OUT_OF_RANGE",
        "POINTS, 1.1, SCORE_OUT_OF_RANGE",
        "POINTS, -1, SCORE_OUT_OF_RANGE",
        "COUNT, 0.5, VALUE_NOT_ALLOWED"
    })
    void aValueThatCannotBeCountsAsNotGiven(MeasureUnit unit, String given, String finding) {
        Measurements measured = measured(reported(unit, "1"), score(given));
        assertThat(text(measured.find(ID).orElseThrow())).isEqualTo("0..1");
        assertThat(measured.getFindings())
                .extracting(found -> found.code().code())
                .containsExactly(finding);
    }

    @Test
    void whatNobodyGaveIsMissingWithinItsRange() {
        Measurement bounded =
                measured(reported(MeasureUnit.POINTS, "5")).find(ID).orElseThrow();
        assertThat(text(bounded)).isEqualTo("0..5");
        assertThat(bounded.getOpen()).contains(Points.of(5));
        assertThat(bounded.getMissing()).containsExactly(ID.toRef());
        Measure.Reported endless =
                new Measure.Reported(ID, new Label("Khảo sát", "Survey"), MeasureUnit.COUNT, Optional.empty(), SOURCE);
        assertThat(text(measured(endless).find(ID).orElseThrow())).isEqualTo("0..?");
    }

    @Test
    void ownSumsCanBeAmountsAndOpen() {
        Measurements own = Measurements.builder()
                .put(ID, Amount.of(3))
                .putBetween(Decree335.QUANTITY, number("0.5"), number("0.75"))
                .build();
        assertThat(text(own.find(ID).orElseThrow())).isEqualTo("3");
        assertThat(text(own.find(Decree335.QUANTITY).orElseThrow())).isEqualTo("0.5..0.75");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurements.builder().putBetween(ID, number("2"), number("1")))
                .withMessage("most must not be below 2: 1");
    }

    @Test
    void everyMeasureSaysItsUnit() {
        assertThat(Decree335.civilServants().getMeasures().getMeasures())
                .extracting(Measure::unit)
                .contains(MeasureUnit.RATIO, MeasureUnit.POINTS)
                .doesNotContain(MeasureUnit.COUNT);
        assertThat(Formulas.amount(Formulas.perTask(Formulas.constant("1"))).unit())
                .isEqualTo(MeasureUnit.COUNT);
    }

    private static Measure.Reported reported(MeasureUnit unit, String most) {
        return new Measure.Reported(ID, new Label("Khảo sát", "Survey"), unit, Optional.of(number(most)), SOURCE);
    }

    private static Measurements measured(Measure measure, JudgedScore... scores) {
        MeasureSet set = Decree335.staff().getMeasures().withMeasures(measure);
        return Measurer.measure(set, List.of(), List.of(scores), TraceSink.keeping());
    }

    private static JudgedScore score(String points) {
        return JudgedScore.builder()
                .id(FactId.of("js-1"))
                .subject(Subject.of(CadreId.of("c-1")))
                .period(ReportingPeriod.parse("2026-01"))
                .criterion(ID.value())
                .stage(Stage.AUTHORITY)
                .points(Points.of(points))
                .scorerPost("Chủ tịch")
                .judgedOn(LocalDate.parse("2026-01-31"))
                .build();
    }
}
