// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Confidence;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.AbsentLine;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelOrder;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Decree 90/2020 as amended, line by line as far as its text is available. */
class Decree90Test {

    @ParameterizedTest
    @MethodSource("io.github.camket.official.Decree90#all")
    void everyPartCompilesAndSaysThatItIsPartial(Regulation part) {
        assertThat(EvaluationPlan.analyse(part)).isEmpty();
        assertThat(part.isPartial()).isTrue();
        assertThat(part.isOfficial()).isTrue();
        assertThat(part.getCriteria()).isEmpty();
        assertThat(part.absentLines())
                .allSatisfy(line -> assertThat(line.line().known()).isNotEqualTo(Confidence.TEXT));
    }

    /** Each available line as a row: part, level, condition, article. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public-employees | EXCELLENT | general = 1 | 12.1",
                "public-employees | EXCELLENT | ownCompleted = 1 | 12.1",
                "public-employees | EXCELLENT | ownBeyond >= 0.5 | 12.1",
                "public-employees | GOOD | generalFirstFour = 1 | 13.1",
                "public-employees | GOOD | ownCompletedWell = 1 | 13.1",
                "public-employees | COMPLETED | general >= 0.5 | 14.1",
                "public-employees | COMPLETED | ownCompleted = 1 | 14.1",
                "public-employees | COMPLETED | ownFailing <= 0.2 | 14.1",
                "public-employee-managers | EXCELLENT | general = 1 | 12.2",
                "public-employee-managers | EXCELLENT | unitCompleted = 1 | 12.2",
                "public-employee-managers | EXCELLENT | unitBeyond >= 0.5 | 12.2",
                "public-employee-managers | EXCELLENT | unitsCompleted = 1 | 12.2",
                "public-employee-managers | EXCELLENT | unitsGood >= 0.7 | 12.2",
                "public-employee-managers | GOOD | general >= 0.5 | 13.2",
                "public-employee-managers | GOOD | ownCompletedWell = 1 | 13.2b",
                "public-employee-managers | GOOD | unitCompleted = 1 | 13.2c",
                "public-employee-managers | GOOD | unitCompletedWell >= 0.8 | 13.2c",
                "public-employee-managers | GOOD | unitsCompleted = 1 | 13.2d",
                "public-employee-managers | GOOD | unitsGood >= 0.7 | 13.2d",
                "public-employee-managers | COMPLETED | general >= 0.5 | 14.2",
                "public-employee-managers | COMPLETED | ownCompleted = 1 | 14.2b",
                "public-employee-managers | COMPLETED | ownFailing <= 0.2 | 14.2b",
                "public-employee-managers | COMPLETED | unitCompleted > 0.7 | 14.2c",
                "public-employee-managers | COMPLETED | unitsCompleted >= 0.7 | 14.2d",
                "civil-servants | EXCELLENT | general = 1 | 8.1",
                "civil-servants | EXCELLENT | ownCompletedBest = 1 | 8.1",
                "civil-servants | EXCELLENT | ownBeyond >= 0.5 | 8.1",
                "civil-servant-leaders | EXCELLENT | general = 1 | 8.2",
                "civil-servant-leaders | EXCELLENT | ownCompletedBest = 1 | 8.2",
                "civil-servant-leaders | EXCELLENT | unitCompleted = 1 | 8.2",
                "civil-servant-leaders | EXCELLENT | unitBeyond >= 0.5 | 8.2",
                "civil-servant-leaders | EXCELLENT | unitsCompleted = 1 | 8.2",
                "civil-servant-leaders | EXCELLENT | unitsGood >= 0.7 | 8.2",
                "elected-officials | EXCELLENT | general = 1 | 4.1",
                "elected-officials | EXCELLENT | ownCompletedBest = 1 | 4.2",
                "elected-officials | EXCELLENT | unitCompleted = 1 | 4.3",
                "elected-officials | EXCELLENT | unitBeyond >= 0.5 | 4.3",
                "elected-officials | EXCELLENT | unitsCompleted = 1 | 4.4",
                "elected-officials | EXCELLENT | unitsGood >= 0.7 | 4.4",
            })
    void eachTextLineIsOneCondition(String part, String level, String condition, String article) {
        assertThat(lines(part)).contains(level + " | " + condition + " | " + article);
    }

    @Test
    void nothingElseIsACondition() {
        List<String> all = Decree90.all().stream()
                .flatMap(part -> lines(part.getId().value().substring("nd-90-2020.".length())).stream())
                .toList();
        assertThat(all).hasSize(39);
    }

    /** Each absent line as a row: part, level, article, how it is known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public-employees | NOT_COMPLETED 15 UNVERIFIED; GOOD 2.6 SECONDARY",
                "public-employee-managers | NOT_COMPLETED 15 UNVERIFIED; GOOD 2.6 SECONDARY",
                "civil-servants | GOOD 9.1 UNVERIFIED; COMPLETED 10.1 UNVERIFIED; NOT_COMPLETED 11.1 UNVERIFIED; GOOD 2.6 SECONDARY",
                "civil-servant-leaders | GOOD 9.2 UNVERIFIED; COMPLETED 10.2 UNVERIFIED; NOT_COMPLETED 11.2 UNVERIFIED; GOOD 2.6 SECONDARY",
                "elected-officials | GOOD 5.1 SECONDARY; GOOD 5.2 SECONDARY; GOOD 5.3 SECONDARY; GOOD 5.4 SECONDARY; "
                        + "COMPLETED 6.2 UNVERIFIED; COMPLETED 6.3 UNVERIFIED; COMPLETED 6.4 UNVERIFIED; "
                        + "NOT_COMPLETED 7.1 UNVERIFIED; NOT_COMPLETED 7.2 UNVERIFIED; NOT_COMPLETED 7.3 UNVERIFIED; "
                        + "NOT_COMPLETED 7.4 UNVERIFIED; NOT_COMPLETED 7.5 UNVERIFIED; GOOD 2.6 SECONDARY",
            })
    void eachLineWithoutTextIsNamed(String part, String absent) {
        assertThat(part(part).absentLines().stream().map(Decree90Test::text)).containsExactly(absent.split("; "));
    }

    @Test
    void aLineThatIsAbsentLeavesTheLevelOpenAndIsNamed() {
        Rating rating = Rater.rate(Decree90.publicEmployees(), excellent().build());
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getLevel()).isEmpty();
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getScore()).isEmpty();
        assertThat(rating.getFindings())
                .extracting(Object::toString)
                .contains(
                        "WARNING ABSENT_LINE subject:unnamed [90/2020/NĐ-CP Đ15, UNVERIFIED, NOT_COMPLETED]",
                        "WARNING ABSENT_LINE subject:unnamed [90/2020/NĐ-CP Đ2.6, SECONDARY, GOOD]");
    }

    @Test
    void theWordsNameTheAbsentLineInBothLanguages() {
        Rating rating = Rater.rate(Decree90.publicEmployees(), excellent().build());
        assertThat(Explainer.vietnamese().explain(rating).toString())
                .contains("Chưa có nguyên văn của các nội dung sau nên mức còn để mở: Điều 15; khoản 6 Điều 2.")
                .doesNotContain("???");
        assertThat(Explainer.english().explain(rating).toString())
                .contains(
                        "Lines whose text is not available here, and which leave the level open: article 15; article 2, clause 6.")
                .contains("Order in which the levels are tested: the lowest level first");
    }

    /** What the levels would be if nothing in the lines that are absent applied (section G of the readings). */
    @ParameterizedTest
    @CsvSource({
        // general, completed, well, beyond, failing -> level
        "2, 100, 100, 50, 0, EXCELLENT",
        "2, 100, 100, 49, 0, GOOD",
        "1, 100, 100, 100, 0, GOOD",
        "1, 100, 80, 0, 20, COMPLETED",
        "1, 100, 79, 0, 21, NONE",
        "0, 100, 100, 100, 0, NONE",
        "2, 99, 99, 60, 0, NONE",
    })
    void theHighestLevelWhoseConditionsHoldIsTheLevel(
            int general, int completed, int well, int beyond, int failing, String level) {
        Measurements given = Measurements.builder()
                .put(Decree90.GENERAL, Ratio.of(general, 2))
                .put(Decree90.GENERAL_FIRST_FOUR, Ratio.of(Math.min(general, 1), 1))
                .put(Decree90.OWN_COMPLETED, Ratio.of(completed, 100))
                .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(well, 100))
                .put(Decree90.OWN_BEYOND, Ratio.of(beyond, 100))
                .put(Decree90.OWN_FAILING, Ratio.of(failing, 100))
                .put(Decree90.MONTHS_ABSENT, Amount.of(0))
                .build();
        Rating rating = Rater.rate(withoutAbsentLines(Decree90.publicEmployees()), given);
        if (level.equals("NONE")) {
            assertThat(rating.getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
            assertThat(rating.getReason().orElseThrow().code()).isEqualTo(Rater.NO_LEVEL_HOLDS);
        } else {
            assertThat(rating.getLevel()).contains(RatingLevel.of(level));
            assertThat(rating.getAppliedRules().get(0).kind().name()).isEqualTo("LEVEL_CONDITIONS");
        }
    }

    /** Article 13.1 names clauses 1 to 4 of the general criteria, and no more. */
    @Test
    void goodLooksAtTheFirstFourClausesOfTheGeneralCriteria() {
        Measurements given = Measurements.builder()
                .put(Decree90.GENERAL, Ratio.of(0, 2))
                .put(Decree90.GENERAL_FIRST_FOUR, Ratio.of(1, 1))
                .put(Decree90.OWN_COMPLETED, Ratio.of(10, 10))
                .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(10, 10))
                .put(Decree90.OWN_BEYOND, Ratio.of(0, 10))
                .put(Decree90.OWN_FAILING, Ratio.of(0, 10))
                .put(Decree90.MONTHS_ABSENT, Amount.of(0))
                .build();
        assertThat(Rater.rate(withoutAbsentLines(Decree90.publicEmployees()), given)
                        .getLevel())
                .contains(RatingLevel.GOOD);
    }

    /** Excellent asks for high effectiveness, good for effectiveness: two shares, with words of their own. */
    @ParameterizedTest
    @CsvSource({"civil-servants", "civil-servant-leaders", "elected-officials"})
    void excellentAsksForHighEffectiveness(String part) {
        assertThat(part(part)
                        .getMeasures()
                        .find(Decree90.OWN_COMPLETED_BEST)
                        .orElseThrow()
                        .label()
                        .vi())
                .endsWith("hiệu quả cao");
        assertThat(part(part)
                        .getMeasures()
                        .find(Decree90.OWN_COMPLETED_WELL)
                        .orElseThrow()
                        .label()
                        .vi())
                .endsWith("hiệu quả");
    }

    /** G9: neither what exceeding means nor how it is counted is in the text. */
    @Test
    void whatExceedingMeansIsAReading() {
        for (Regulation part : Decree90.all()) {
            assertThat(part.statedParameters())
                    .filteredOn(stated -> stated.name().startsWith("exceeded"))
                    .extracting(
                            stated -> stated.name() + " " + stated.parameter().value() + " "
                                    + stated.parameter().basis())
                    .containsExactly("exceededMeaning AS_GIVEN READING", "exceededBase AS_GIVEN READING");
        }
        Rating rating = Rater.rate(Decree90.publicEmployees(), excellent().build());
        assertThat(Explainer.english().explain(rating).toString())
                .contains("A task counts as completed beyond requirement: as whoever gives the share reads it")
                .contains("Share of tasks beyond requirement: as whoever gives the share counts it");
        assertThat(Explainer.vietnamese().explain(rating).toString())
                .contains("theo cách hiểu của người cho tỷ lệ")
                .contains("theo cách tính của người cho tỷ lệ");
    }

    @Test
    void maternityLeaveIsNotCountedAndTheWordsSaySo() {
        assertThat(Decree90.civilServants()
                        .getMeasures()
                        .find(Decree90.MONTHS_ABSENT)
                        .orElseThrow()
                        .label()
                        .vi())
                .endsWith("không tính nghỉ thai sản");
    }

    @ParameterizedTest
    @CsvSource({"2, EXCELLENT", "3, COMPLETED", "5, COMPLETED", "6, EXCELLENT"})
    void threeMonthsOfAbsenceAndLessThanSixAllowCompletedAtBest(int months, String level) {
        Measurements given = excellent(months)
                .put(Decree90.GENERAL_FIRST_FOUR, Ratio.of(1, 1))
                .build();
        Rating rating = Rater.rate(withoutAbsentLines(Decree90.publicEmployees()), given);
        assertThat(rating.getLevel()).contains(RatingLevel.of(level));
    }

    @Test
    void withoutUnitsBelowTheirLinesDoNotApply() {
        Regulation managers = withoutAbsentLines(Decree90.publicEmployeeManagers());
        assertThat(Rater.rate(
                                managers,
                                unit().put(nothing(Decree90.UNITS_COMPLETED))
                                        .put(nothing(Decree90.UNITS_GOOD))
                                        .build())
                        .getLevel())
                .contains(RatingLevel.EXCELLENT);
        // A unit that nobody measured is something else.
        assertThat(Rater.rate(managers, unit().build()).getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
    }

    @Test
    void inWhichOrderLevelsAreLookedAtIsANamedReading() {
        Regulation managers = withoutAbsentLines(Decree90.publicEmployeeManagers());
        Parameter<LevelOrder> order = managers.getScale().levelOrder().orElseThrow();
        assertThat(order.value()).isEqualTo(LevelOrder.LOWEST_FIRST);
        assertThat(managers.parameters()).contains(order);
        // The lowest level is given a condition that holds beside those of the highest.
        List<LevelBand> bands = new ArrayList<>(managers.getScale().bands());
        bands.set(3, with(bands.get(3), bands.get(0).conditions().get(0)));
        Measurements given = unit().put(Decree90.UNITS_COMPLETED, Ratio.of(1, 1))
                .put(Decree90.UNITS_GOOD, Ratio.of(1, 1))
                .build();
        assertThat(Rater.rate(managers.withScale(RatingScale.byConditions(bands, order)), given)
                        .getLevel())
                .contains(RatingLevel.NOT_COMPLETED);
        Parameter<LevelOrder> downwards = order.withValue(LevelOrder.HIGHEST_FIRST, order.basis(), order.source());
        assertThat(Rater.rate(managers.withScale(RatingScale.byConditions(bands, downwards)), given)
                        .getLevel())
                .contains(RatingLevel.EXCELLENT);
    }

    @Test
    void aJudgementThatNobodyGaveLeavesTheLevelOpen() {
        Measurements given = Measurements.builder()
                .put(Decree90.OWN_COMPLETED, Ratio.of(1, 1))
                .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(1, 1))
                .put(Decree90.OWN_BEYOND, Ratio.of(1, 1))
                .put(Decree90.OWN_FAILING, Ratio.of(0, 1))
                .put(Decree90.MONTHS_ABSENT, Amount.of(0))
                .build();
        Rating rating = Rater.rate(withoutAbsentLines(Decree90.publicEmployees()), given);
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getWorstLevel()).isEmpty();
        assertThat(rating.getDecisive())
                .extracting(Object::toString)
                .containsExactly("measure:general", "measure:generalFirstFour");
    }

    @Test
    void thereIsNothingForAScorerToAddUp() {
        EvaluationPlan plan = EvaluationPlan.compile(Decree90.publicEmployees());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.scorer(Position.STAFF))
                .withMessage("regulation must give points: nd-90-2020.public-employees");
    }

    private static Measurements.Builder unit() {
        return excellent()
                .put(Decree90.UNIT_COMPLETED, Ratio.of(1, 1))
                .put(Decree90.UNIT_COMPLETED_WELL, Ratio.of(1, 1))
                .put(Decree90.UNIT_BEYOND, Ratio.of(1, 2));
    }

    private static Measurements.Builder excellent() {
        return excellent(0);
    }

    private static Measurements.Builder excellent(int monthsAbsent) {
        return Measurements.builder()
                .put(Decree90.GENERAL, Ratio.of(2, 2))
                .put(Decree90.OWN_COMPLETED, Ratio.of(10, 10))
                .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(10, 10))
                .put(Decree90.OWN_BEYOND, Ratio.of(5, 10))
                .put(Decree90.OWN_FAILING, Ratio.of(0, 10))
                .put(Decree90.MONTHS_ABSENT, Amount.of(monthsAbsent));
    }

    private static Measurement nothing(MeasureId measure) {
        return Measurement.builder()
                .measure(measure)
                .status(MeasurementStatus.NOT_EVALUABLE)
                .build();
    }

    /** As an application does that has the text: its own condition in the place of the line, and no quota here. */
    private static Regulation withoutAbsentLines(Regulation regulation) {
        List<LevelBand> bands = new ArrayList<>(regulation.getScale().bands());
        LevelBand lowest = bands.get(3);
        Condition own = new Condition.Compare(
                Decree90.OWN_FAILING, Comparison.ABOVE, Fraction.of(1, 2), Condition.Outcome.FAILS, lowest.source());
        bands.set(3, with(lowest, own));
        return regulation
                .withOfficial(false)
                .withExclusions(regulation.getExclusions().subList(0, 2))
                .withScale(RatingScale.byConditions(
                        bands, regulation.getScale().levelOrder().orElseThrow()));
    }

    private static LevelBand with(LevelBand band, Condition condition) {
        return new LevelBand(
                band.level(), band.label(), band.atLeast(), band.below(), band.source(), List.of(condition));
    }

    private static Regulation part(String id) {
        return Decree90.all().stream()
                .filter(one -> one.getId().value().equals("nd-90-2020." + id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String part) {
        return part(part).getScale().bands().stream()
                .flatMap(band -> band.conditions().stream()
                        .filter(Condition.Compare.class::isInstance)
                        .map(one -> band.level() + " | " + one + " | "
                                + one.source().toString().substring("90/2020/NĐ-CP Đ".length())))
                .toList();
    }

    private static String text(AbsentLine line) {
        return line.level().orElseThrow() + " "
                + line.line().source().toString().substring("90/2020/NĐ-CP Đ".length()) + " "
                + line.line().known();
    }
}
