// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 8: shares of the tasks of a unit as a whole. Besides the task in question there is one done on time. */
class UnitTasksTest {

    private final Commune commune = Commune.of("u-02").tasks("u-01", ".");

    @ParameterizedTest
    @CsvSource({"2025-12-31, NOT_COUNTED", "2026-01-01, COUNTED", "2026-12-31, COUNTED", "2027-01-01, NOT_COUNTED"})
    void tasksOfTheYearCount(String deadline, String counted) {
        task(t -> t.deadline(LocalDate.parse(deadline)));
        assertThat(share("completed")).isEqualTo(counted.equals("COUNTED") ? "0.5" : "1");
    }

    @Test
    void tasksOfPeopleDoNotCountForTheUnit() {
        commune.staff("u-01", "c-02");
        task(t -> t.assignee(CadreId.of("c-02")));
        assertThat(share("completed")).isEqualTo("1");
    }

    @Test
    void tasksOfAUnitBelowDoNotCount() {
        commune.tasks("u-02", "o");
        assertThat(share("completed")).isEqualTo("1");
    }

    @Test
    void tasksOfTheUnitDoNotCountForItsPeople() {
        commune.staff("u-01", "c-02").months("c-02", "2026-06", "80").tasks("u-01", "");
        assertThat(commune.rate("c-02", "2026-06")).hasToString("c-02 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 0.99, 0.5", "1.5, 0.5, 1"})
    void deliveriesAddUp(String first, String second, String completed) {
        task(t -> t.amount(Fraction.of(2)));
        delivered("r-1", "2026-06-01", first).delivered("r-2", "2026-06-30", second);
        assertThat(share("completed")).isEqualTo(completed);
        assertThat(share("completedWell")).isEqualTo(completed);
    }

    @Test
    void oneLatePartMakesTheTaskLate() {
        task(t -> t.amount(Fraction.of(2)));
        delivered("r-1", "2026-06-30", "1").delivered("r-2", "2026-07-01", "1");
        assertThat(share("completed")).isEqualTo("1");
        assertThat(share("late")).isEqualTo("0.5");
        assertThat(share("completedWell")).isEqualTo("0.5");
    }

    @Test
    void aTaskStillOpenIsLate() {
        task(t -> t);
        assertThat(share("late")).isEqualTo("0.5");
    }

    @Test
    void lateOccurrencesAreThoseThatTheAcceptorCounted() {
        task(t -> t);
        delivered("r-1", "2026-07-01", "1");
        assertThat(share("late")).isEqualTo("0.5");
        commune.record(
                "2026-07-02",
                Agency.anAcceptance("r-1", "2026-07-02").lateOccurrences(0).build());
        assertThat(share("late")).isEqualTo("0");
        assertThat(commune.found("LATENESS_DISAGREES")).containsExactly("acceptance:a-r-1");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED_AS_BEYOND, 1, 2026-06-29, true, 0.5",
        "ACCEPTED_AS_BEYOND, 1.5, 2026-06-29, false, 0",
        "ACCEPTED_AS_BEYOND, 0.5, 2026-06-29, true, 0",
        "MORE_THAN_ASSIGNED, 1.01, 2026-06-30, false, 0.5",
        "MORE_THAN_ASSIGNED, 1, 2026-06-29, true, 0",
        "BEFORE_DEADLINE, 1, 2026-06-29, false, 0.5",
        "BEFORE_DEADLINE, 1, 2026-06-30, true, 0",
        "BEFORE_DEADLINE, 0.5, 2026-06-29, false, 0"
    })
    void whatIsBeyondRequirementIsAParameter(
            ExceededMeaning meaning, String amount, String day, boolean accepted, String beyond) {
        task(t -> t);
        delivered("r-1", day, amount);
        commune.record(
                "2026-07-02",
                Agency.anAcceptance("r-1", "2026-07-02")
                        .beyondRequirement(accepted)
                        .build());
        Regulation local = LocalRules.units(
                rules -> rules.withExceededMeaning(LocalRules.changed(rules.getExceededMeaning(), meaning)));
        assertThat(Commune.measured(commune.rateUnit(local, "u-01"), "beyondRequirement"))
                .isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource({"TASKS, TASKS, 0.5, 0.5", "CONVERTED, TASKS, 6/7, 0.5", "TASKS, CONVERTED, 0.5, 1/7"})
    void tasksAreCountedByNumberOrBySize(
            TaskShareBase exceeded, TaskShareBase others, String beyond, String completed) {
        Commune sized = Commune.of();
        sized.plan(Commune.aTask("t-1", "u-01").build());
        sized.done("t-1", "2026-06-30");
        sized.plan(Commune.aTask("t-2", "u-01")
                .conversionCoefficient(Fraction.of(3))
                .amount(Fraction.of(2))
                .build());
        Regulation local =
                LocalRules.units(rules -> rules.withExceededBase(LocalRules.changed(rules.getExceededBase(), exceeded))
                        .withLateShareBase(LocalRules.changed(rules.getLateShareBase(), others)));
        assertThat(Commune.measured(sized.rateUnit(local, "u-01"), "completed")).isEqualTo(completed);
        sized.agency().delivered("r-2", "t-2", "c-99", "2026-06-30", "2");
        sized.record(
                "2026-07-02",
                Agency.anAcceptance("r-2", "2026-07-02").beyondRequirement(true).build());
        assertThat(Commune.measured(sized.rateUnit(local, "u-01"), "beyondRequirement"))
                .isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource({"STILL_COUNTS, 0.5, 0.5", "EXCUSES, 0, 1"})
    void aConfirmedObjectiveCauseExcusesOnlyWhereTheAuthoritySaysSo(UnitCause cause, String late, String well) {
        task(t -> t);
        delivered("r-1", "2026-07-01", "1");
        commune.record(
                "2026-07-05",
                cause(Concern.TIMELINESS)
                        .confirmedBy("Chủ tịch UBND")
                        .confirmedOn(LocalDate.of(2026, 7, 5))
                        .build());
        Rating rating = commune.rateUnit(local(cause), "u-01");
        assertThat(Commune.measured(rating, "late")).isEqualTo(late);
        assertThat(Commune.measured(rating, "completedWell")).isEqualTo(well);
    }

    @ParameterizedTest
    @CsvSource({"STILL_COUNTS, false", "EXCUSES, true"})
    void aCauseIsReportedAsExcusingOnlyWhereItDoes(UnitCause cause, boolean excused) {
        task(t -> t);
        delivered("r-1", "2026-07-01", "1");
        commune.record(
                "2026-07-05",
                cause(Concern.TIMELINESS)
                        .confirmedBy("Chủ tịch UBND")
                        .confirmedOn(LocalDate.of(2026, 7, 5))
                        .build());
        assertThat(Commune.codes(commune.rateUnit(local(cause), "u-01")).contains("EXCUSED"))
                .isEqualTo(excused);
    }

    @Test
    void aCauseThatNobodyConfirmedExcusesNothing() {
        task(t -> t);
        delivered("r-1", "2026-07-01", "1");
        commune.record("2026-07-05", cause(Concern.TIMELINESS).build());
        Rating rating = commune.rateUnit(local(UnitCause.EXCUSES), "u-01");
        assertThat(Commune.measured(rating, "late")).isEqualTo("0.5");
        assertThat(Commune.codes(rating)).contains("UNCONFIRMED_CAUSE").doesNotContain("EXCUSED");
    }

    @Test
    void aCauseDoesNotCompleteATask() {
        task(t -> t);
        commune.record(
                "2026-07-05",
                cause(Concern.TIMELINESS)
                        .confirmedBy("Chủ tịch UBND")
                        .confirmedOn(LocalDate.of(2026, 7, 5))
                        .build());
        Rating rating = commune.rateUnit(local(UnitCause.EXCUSES), "u-01");
        assertThat(Commune.measured(rating, "completed")).isEqualTo("0.5");
        assertThat(Commune.measured(rating, "completedWell")).isEqualTo("0.5");
    }

    /** Article 8.4b: force majeure is for the authority to weigh; nothing here decides for it. */
    @Test
    void aTaskOfThePlanThatIsNotCompletedForAConfirmedCauseIsNamedAndStillCounts() {
        task(t -> t);
        commune.record("2026-07-05", confirmed(Concern.TIMELINESS));
        Rating rating = commune.rateUnit(Decree335.organizations(), "u-01");
        assertThat(Commune.measured(rating, "planCompleted")).isEqualTo("0.5");
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getFindings())
                .contains(Measurer.NON_COMPLETION_TO_WEIGH.about(
                        Ref.parse("objectiveCause:o-1"), "t-1", "Chủ tịch UBND", "2026-07-05", "335/2025/NĐ-CP Đ8.4b"));
        assertThat(Explainer.vietnamese().explain(rating).toString())
                .contains("Nếu là bất khả kháng, cấp có thẩm quyền cân nhắc hoàn cảnh và quyết định");
        assertThat(Explainer.english().explain(rating).toString())
                .contains("If it is force majeure, the authority weighs the circumstances and decides");
    }

    @Test
    void nothingIsToBeWeighedOfATaskThatIsCompletedLate() {
        task(t -> t);
        delivered("r-1", "2026-07-01", "1");
        commune.record("2026-07-05", confirmed(Concern.TIMELINESS));
        assertThat(Commune.codes(commune.rateUnit(Decree335.organizations(), "u-01")))
                .contains("CAUSE_TO_WEIGH")
                .doesNotContain("NON_COMPLETION_TO_WEIGH");
    }

    @Test
    void aCauseThatNobodyConfirmedIsNotToBeWeighed() {
        task(t -> t);
        commune.record("2026-07-05", cause(Concern.TIMELINESS).build());
        assertThat(Commune.codes(commune.rateUnit(Decree335.organizations(), "u-01")))
                .doesNotContain("NON_COMPLETION_TO_WEIGH");
    }

    @Test
    void tasksOutsideThePlanAreNotWeighedUnderThatArticle() {
        task(t -> t.origin(TaskOrigin.AD_HOC));
        commune.record("2026-07-05", confirmed(Concern.TIMELINESS));
        assertThat(Commune.codes(commune.rateUnit(Decree335.organizations(), "u-01")))
                .doesNotContain("NON_COMPLETION_TO_WEIGH");
    }

    @Test
    void whatIsCountedHereMustSayHow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRules.units(rules -> rules.withExceededMeaning(
                        LocalRules.changed(rules.getExceededMeaning(), ExceededMeaning.AS_GIVEN))))
                .withMessage("exceededMeaning must say how tasks are counted: AS_GIVEN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRules.units(rules ->
                        rules.withLateShareBase(LocalRules.changed(rules.getLateShareBase(), TaskShareBase.AS_GIVEN))))
                .withMessage("lateShareBase must say how tasks are counted: AS_GIVEN");
    }

    private static ObjectiveCause confirmed(Concern concern) {
        return cause(concern)
                .confirmedBy("Chủ tịch UBND")
                .confirmedOn(LocalDate.of(2026, 7, 5))
                .build();
    }

    private static Regulation local(UnitCause cause) {
        return LocalRules.units(rules -> rules.withUnitCause(LocalRules.changed(rules.getUnitCause(), cause)));
    }

    private static ObjectiveCause.Builder cause(Concern concern) {
        return ObjectiveCause.builder()
                .id(FactId.of("o-1"))
                .task(TaskId.of("t-1"))
                .concern(concern)
                .description("bão lũ");
    }

    private void task(UnaryOperator<Task.Builder> change) {
        commune.plan(change.apply(Commune.aTask("t-1", "u-01")).build());
    }

    private UnitTasksTest delivered(String report, String day, String amount) {
        commune.agency().delivered(report, "t-1", "c-99", day, amount);
        return this;
    }

    private String share(String measure) {
        return Commune.measured(commune.rateUnit(Decree335.organizations(), "u-01"), measure);
    }
}
