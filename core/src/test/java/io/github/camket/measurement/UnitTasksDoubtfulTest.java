// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Article 8 where a number of a task of the unit is estimated or disputed. A task of two products is done on time and
 * accepted, unless a doubt says otherwise; another one is done for certain.
 */
class UnitTasksDoubtfulTest {

    private final Commune commune = Commune.of()
            .plan(Commune.aTask("t-1", "u-01")
                    .conversionCoefficient(Fraction.of(2))
                    .amount(Fraction.of(2))
                    .build())
            .tasks("u-01", ".");

    UnitTasksDoubtfulTest() {
        commune.agency().delivered("r-1", "t-1", "c-99", "2026-06-30", "2");
        commune.record(
                "2026-07-01",
                Agency.anAcceptance("r-1", "2026-07-01")
                        .qualityFailures(0)
                        .lateOccurrences(0)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, r-1, 1, 2, completed, 0.5 to 1",
        "AMOUNT, r-1, 1, 2, completedWell, 0.5 to 1",
        "AMOUNT, r-1, 1, 2, late, 0 to 0.5",
        "AMOUNT, r-1, 1, 2, planCompleted, 0.5 to 1",
        "QUALITY_FAILURES, a-r-1, 0, 2, completedWell, 0.5 to 1",
        "LATE_OCCURRENCES, a-r-1, 0, 1, completedWell, 0.5 to 1",
        "LATE_OCCURRENCES, a-r-1, 0, 1, late, 0 to 0.5"
    })
    void aShareIsOpenBetweenTheBoundsOfWhatIsInDoubt(
            DoubtfulValue value, String fact, String least, String most, String measure, String share) {
        doubt("d-1", value, fact, least, most);
        assertThat(Commune.measured(rate(), measure)).isEqualTo(share);
        assertThat(measurement(measure).getStatus()).isEqualTo(MeasurementStatus.MISSING);
        assertThat(measurement(measure).getMissing()).containsExactly(Ref.of("doubt", "d-1"));
    }

    /** The number in the fact does not count, where the doubt leaves one answer only. */
    @ParameterizedTest
    @CsvSource({
        "AMOUNT, r-1, 2, 3, completed, 1",
        "AMOUNT, r-1, 1, 1.9, completed, 0.5",
        "AMOUNT, r-1, 1, 1.9, late, 0.5",
        "QUALITY_FAILURES, a-r-1, 1, 2, completedWell, 0.5",
        "QUALITY_FAILURES, a-r-1, 1, 2, completed, 1",
        "LATE_OCCURRENCES, a-r-1, 1, 3, late, 0.5",
        "WORKING_DAYS_LATE, a-r-1, 0, 9, late, 0",
        "QUALITY_SHARE, a-r-1, 0, 1, completedWell, 1"
    })
    void aShareIsKnownWhereEveryPossibleValueGivesTheSame(
            DoubtfulValue value, String fact, String least, String most, String measure, String share) {
        doubt("d-1", value, fact, least, most);
        assertThat(Commune.measured(rate(), measure)).isEqualTo(share);
        assertThat(measurement(measure).getMissing()).isEmpty();
    }

    @Test
    void aTaskThatIsLateAnywayIsNotMadeOpenByADoubtAboutItsAmount() {
        doubt("d-1", DoubtfulValue.AMOUNT, "r-1", "1", "2");
        doubt("d-2", DoubtfulValue.LATE_OCCURRENCES, "a-r-1", "1", "2");
        assertThat(Commune.measured(rate(), "late")).isEqualTo("0.5");
        assertThat(Commune.measured(rate(), "completedWell")).isEqualTo("0.5");
        assertThat(Commune.measured(rate(), "completed")).isEqualTo("0.5 to 1");
    }

    @Test
    void onlyTheDoubtsThatLeaveTheShareOpenAreMissing() {
        doubt("d-1", DoubtfulValue.AMOUNT, "r-1", "2", "3");
        doubt("d-2", DoubtfulValue.QUALITY_FAILURES, "a-r-1", "0", "1");
        assertThat(measurement("completedWell").getMissing()).containsExactly(Ref.of("doubt", "d-2"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2.5, 0 to 0.5", "2.1, 2.5, 0.5", "1, 2.5, 0 to 0.5", "1, 2, 0"})
    void whatGoesBeyondTheAssignedAmountCanBeInDoubt(String least, String most, String beyond) {
        doubt("d-1", DoubtfulValue.AMOUNT, "r-1", least, most);
        Regulation local = LocalRules.units(rules -> rules.withExceededMeaning(
                LocalRules.changed(rules.getExceededMeaning(), ExceededMeaning.MORE_THAN_ASSIGNED)));
        assertThat(Commune.measured(commune.rateUnit(local, "u-01"), "beyondRequirement"))
                .isEqualTo(beyond);
    }

    @Test
    void anOpenTaskCountsByItsSizeWhereTasksDo() {
        doubt("d-1", DoubtfulValue.AMOUNT, "r-1", "1", "2");
        Regulation local = LocalRules.units(rules ->
                rules.withLateShareBase(LocalRules.changed(rules.getLateShareBase(), TaskShareBase.CONVERTED)));
        assertThat(Commune.measured(commune.rateUnit(local, "u-01"), "completed"))
                .isEqualTo("0.2 to 1");
    }

    @Test
    void aDoubtAboutLatenessIsNothingWhereACauseExcusesIt() {
        doubt("d-1", DoubtfulValue.LATE_OCCURRENCES, "a-r-1", "0", "1");
        commune.record(
                "2026-07-05",
                ObjectiveCause.builder()
                        .id(FactId.of("o-1"))
                        .task(TaskId.of("t-1"))
                        .concern(Concern.TIMELINESS)
                        .description("bão lũ")
                        .confirmedBy("Chủ tịch UBND")
                        .confirmedOn(LocalDate.of(2026, 7, 5))
                        .build());
        Regulation local = LocalRules.units(
                rules -> rules.withUnitCause(LocalRules.changed(rules.getUnitCause(), UnitCause.EXCUSES)));
        Rating excused = commune.rateUnit(local, "u-01");
        assertThat(Commune.measured(excused, "late")).isEqualTo("0");
        assertThat(Commune.codes(excused)).doesNotContain("VALUE_DISPUTED");
    }

    @ParameterizedTest
    @CsvSource({"ESTIMATED, VALUE_ESTIMATED", "DISPUTED, VALUE_DISPUTED"})
    void eachDoubtThatAShareLooksAtIsReportedOnce(DoubtReason reason, String code) {
        commune.record("2026-07-02", aDoubt("d-1", DoubtfulValue.AMOUNT, "r-1", "1", "2", reason));
        assertThat(Commune.codes(rate())).containsOnlyOnce(code);
        assertThat(rate().getFindings())
                .filteredOn(finding -> finding.code().code().equals(code))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo(Ref.of("taskReport", "r-1")));
    }

    @Test
    void aDoubtAboutAValueThatNoShareLooksAtIsNotReported() {
        doubt("d-1", DoubtfulValue.QUALITY_SHARE, "a-r-1", "0", "1");
        assertThat(Commune.codes(rate())).doesNotContain("VALUE_DISPUTED");
    }

    @Test
    void aSettledDoubtLeavesTheNumberInTheFact() {
        Doubt open = aDoubt("d-1", DoubtfulValue.AMOUNT, "r-1", "1", "2", DoubtReason.DISPUTED);
        commune.record("2026-07-09", open.withSettledOn(LocalDate.of(2026, 7, 9)));
        assertThat(Commune.measured(rate(), "completed")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"3, 4, true", "2, 4, false"})
    void moreThanAssignedIsFoundOnlyWhereThatIsCertain(String least, String most, boolean found) {
        doubt("d-1", DoubtfulValue.AMOUNT, "r-1", least, most);
        assertThat(commune.found("DELIVERED_BEYOND_ASSIGNED").contains("task:t-1"))
                .isEqualTo(found);
    }

    /** 95 points: with every task done well the unit is excellent, with the one in doubt open no level matches. */
    @Test
    void theLevelOfTheUnitIsOpenBetweenTheBestAndTheWorst() {
        commune.total("u-01", "95")
                .record(
                        "2026-07-01",
                        Agency.anAcceptance("r-t-u-01-0", "2026-07-01")
                                .beyondRequirement(true)
                                .build());
        assertThat(rate().getStatus()).isEqualTo(RatingStatus.PROPOSED);
        doubt("d-1", DoubtfulValue.QUALITY_FAILURES, "a-r-1", "0", "1");
        Rating open = rate();
        assertThat(open.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(open.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(open.getWorstLevel()).isEmpty();
        assertThat(open.getDecisive()).containsExactly(Ref.of("measure", "completedWell"));
    }

    private void doubt(String id, DoubtfulValue value, String fact, String least, String most) {
        commune.record("2026-07-02", aDoubt(id, value, fact, least, most, DoubtReason.DISPUTED));
    }

    private static Doubt aDoubt(
            String id, DoubtfulValue value, String fact, String least, String most, DoubtReason reason) {
        return Doubt.builder()
                .id(FactId.of(id))
                .about(Ref.of(value.getKind(), fact))
                .value(value)
                .reason(reason)
                .least(Fraction.parse(least))
                .most(Fraction.parse(most))
                .raisedOn(LocalDate.of(2026, 7, 2))
                .build();
    }

    private Rating rate() {
        return commune.rateUnit("u-01");
    }

    private Measurement measurement(String measure) {
        return rate().getEvaluation()
                .flatMap(Evaluation::getMeasurements)
                .flatMap(all -> all.find(MeasureId.of(measure)))
                .orElseThrow();
    }
}
