// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static io.github.camket.official.Decree335.article;

import io.github.camket.document.Label;
import io.github.camket.measurement.ExceededMeaning;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.measurement.TaskTest;
import io.github.camket.measurement.UnitCause;
import io.github.camket.measurement.UnitRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Administrative organizations under Decree 335/2025/NĐ-CP: articles 2.1, 6 to 9. */
final class Decree335Organizations {

    private static final Set<TaskOrigin> ALL = EnumSet.allOf(TaskOrigin.class);

    private Decree335Organizations() {}

    static Regulation regulation() {
        return Regulation.builder()
                .id(RegulationId.of("nd-335-2025.organizations"))
                .title(new Label(
                        "Nghị định 335/2025/NĐ-CP: tổ chức hành chính",
                        "Decree 335/2025/NĐ-CP: administrative organizations"))
                .instrument(Decree335.INSTRUMENT)
                .official(true)
                .effectiveFrom(Decree335.IN_FORCE)
                .applicability(new Applicability.Organizations(
                        List.of(
                                any(OrgKind.MINISTRY_DEPARTMENT),
                                any(OrgKind.DEPARTMENT),
                                any(OrgKind.SUB_DEPARTMENT),
                                any(OrgKind.OFFICE),
                                any(OrgKind.INSPECTORATE),
                                any(OrgKind.DIVISION),
                                new Applicability.Scope(OrgKind.PEOPLES_COMMITTEE, Optional.of(OrgLevel.COMMUNE)),
                                any(OrgKind.BOARD),
                                any(OrgKind.TEAM),
                                any(OrgKind.REGIONAL_OFFICE),
                                any(OrgKind.ADMINISTRATIVE_ORGANIZATION)),
                        article("2.1")))
                .measures(measures())
                .addCriteria(
                        criterion("general", "Tiêu chí chung", "General criteria", 30, Decree335.UNIT_GENERAL, "6"),
                        criterion(
                                "result",
                                "Tiêu chí kết quả thực hiện nhiệm vụ",
                                "Result criteria",
                                70,
                                Decree335.UNIT_RESULTS,
                                "7.1"))
                .total(Total.sum(article("8")))
                .scale(scale())
                .quota(Decree335.quota("8.5", List.of(QuotaScope.AUTHORITY)))
                .addExclusions(
                        Decree335.byConclusion(
                                EnumSet.of(
                                        ConclusionKind.PERSONNEL_WORK,
                                        ConclusionKind.INTERNAL_DISUNITY,
                                        ConclusionKind.FACTIONALISM,
                                        ConclusionKind.OFFICE_BUYING),
                                Condition.About.SELF,
                                article("8.4a")),
                        Decree335.notCompleted(condition(
                                Decree335.PLAN_COMPLETED, Comparison.BELOW, Fraction.of(7, 10), Outcome.FAILS, "8.4b")))
                .build();
    }

    private static Applicability.Scope any(OrgKind kind) {
        return new Applicability.Scope(kind, Optional.empty());
    }

    private static MeasureSet measures() {
        return MeasureSet.builder()
                .addMeasures(
                        judged(Decree335.UNIT_GENERAL, "Tiêu chí chung", "General criteria", 30, "6"),
                        judged(
                                Decree335.UNIT_RESULTS,
                                "Tiêu chí kết quả thực hiện nhiệm vụ",
                                "Result criteria",
                                70,
                                "7.1"),
                        tasks(
                                Decree335.TASKS_COMPLETED,
                                "Tỷ lệ nhiệm vụ được giao đã hoàn thành",
                                "Share of assigned tasks completed",
                                TaskTest.COMPLETED,
                                "8.3"),
                        tasks(
                                Decree335.TASKS_COMPLETED_WELL,
                                "Tỷ lệ nhiệm vụ được giao hoàn thành đúng tiến độ, bảo đảm chất lượng",
                                "Share of assigned tasks completed on time and with quality",
                                TaskTest.COMPLETED_WELL,
                                "8.1a"),
                        tasks(
                                Decree335.TASKS_BEYOND_REQUIREMENT,
                                "Tỷ lệ nhiệm vụ hoàn thành vượt mức yêu cầu",
                                "Share of tasks completed beyond requirement",
                                TaskTest.BEYOND_REQUIREMENT,
                                "8.1a"),
                        tasks(
                                Decree335.TASKS_LATE,
                                "Tỷ lệ nhiệm vụ không bảo đảm tiến độ",
                                "Share of tasks not on schedule",
                                TaskTest.LATE,
                                "8.3"),
                        new Measure.OfUnitTasks(
                                Decree335.PLAN_COMPLETED,
                                new Label(
                                        "Tỷ lệ nhiệm vụ theo chương trình, kế hoạch năm đã hoàn thành",
                                        "Share of tasks of the year's programme completed"),
                                TaskTest.COMPLETED,
                                EnumSet.of(TaskOrigin.PLANNED),
                                Optional.of(article("8.4b")),
                                article("8.4b")),
                        new Measure.OfUnitRatings(
                                Decree335.UNITS_NOT_COMPLETED,
                                new Label(
                                        "Tỷ lệ đơn vị trực thuộc trực tiếp không hoàn thành nhiệm vụ",
                                        "Share of directly subordinate units not completed"),
                                RatingLevel.NOT_COMPLETED,
                                article("8.1b")),
                        new Measure.OfShortcomings(
                                Decree335.SHORTCOMINGS_REMEDIED,
                                new Label(
                                        "Tỷ lệ hạn chế, khuyết điểm đã được khắc phục",
                                        "Share of shortcomings remedied"),
                                article("8.1c")))
                .unitRules(UnitRules.builder()
                        .exceededMeaning(Parameter.reading(
                                "exceededMeaning", ExceededMeaning.ACCEPTED_AS_BEYOND, article("8.1a")))
                        .exceededBase(Parameter.reading("exceededBase", TaskShareBase.TASKS, article("8.1a")))
                        .lateShareBase(Parameter.reading("lateShareBase", TaskShareBase.TASKS, article("8.3")))
                        .unitCause(Parameter.reading("unitCause", UnitCause.STILL_COUNTS, article("8.3")))
                        .lateGrant(Parameter.reading("lateGrant", LateGrant.CURES_IF_ASKED_IN_TIME, article("8.3")))
                        .build())
                .countingStage(Parameter.text("countingStage", Stage.AUTHORITY, article("9.2")))
                .build();
    }

    private static Measure judged(MeasureId id, String vi, String en, int max, String article) {
        return new Measure.Judged(id, new Label(vi, en), Points.of(max), List.of(), article(article));
    }

    private static Measure tasks(MeasureId id, String vi, String en, TaskTest test, String article) {
        return new Measure.OfUnitTasks(id, new Label(vi, en), test, ALL, article(article));
    }

    private static Criterion criterion(String id, String vi, String en, int max, MeasureId measure, String article) {
        return new Criterion(
                CriterionId.of(id),
                new Label(vi, en),
                Points.of(max),
                new Scoring.Value(measure, article(article)),
                article(article));
    }

    private static RatingScale scale() {
        return new RatingScale(
                List.of(
                        new LevelBand(
                                RatingLevel.EXCELLENT,
                                new Label("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
                                Optional.of(Points.of(90)),
                                Optional.empty(),
                                article("8.1"),
                                List.of(
                                        all(Decree335.TASKS_COMPLETED_WELL, Outcome.OPEN, "8.1a"),
                                        condition(
                                                Decree335.TASKS_BEYOND_REQUIREMENT,
                                                Comparison.AT_LEAST,
                                                Fraction.of(3, 10),
                                                Outcome.OPEN,
                                                "8.1a"),
                                        condition(
                                                Decree335.UNITS_NOT_COMPLETED,
                                                Comparison.EXACTLY,
                                                Fraction.ZERO,
                                                Outcome.HOLDS,
                                                "8.1b"),
                                        all(Decree335.SHORTCOMINGS_REMEDIED, Outcome.HOLDS, "8.1c"))),
                        new LevelBand(
                                RatingLevel.GOOD,
                                new Label("Hoàn thành tốt nhiệm vụ", "Good"),
                                Optional.of(Points.of(70)),
                                Optional.of(Points.of(90)),
                                article("8.2"),
                                List.of(all(Decree335.TASKS_COMPLETED_WELL, Outcome.OPEN, "8.2"))),
                        new LevelBand(
                                RatingLevel.COMPLETED,
                                new Label("Hoàn thành nhiệm vụ", "Completed"),
                                Optional.of(Points.of(50)),
                                Optional.of(Points.of(70)),
                                article("8.3"),
                                List.of(
                                        all(Decree335.TASKS_COMPLETED, Outcome.OPEN, "8.3"),
                                        condition(
                                                Decree335.TASKS_LATE,
                                                Comparison.AT_MOST,
                                                Fraction.of(1, 5),
                                                Outcome.OPEN,
                                                "8.3"))),
                        new LevelBand(
                                RatingLevel.NOT_COMPLETED,
                                new Label("Không hoàn thành nhiệm vụ", "Not completed"),
                                Optional.empty(),
                                Optional.of(Points.of(50)),
                                article("8.4"))),
                Optional.of(Parameter.reading("unclassifiedPolicy", UnclassifiedPolicy.STRICT_NO_LEVEL, article("8"))));
    }

    private static Condition all(MeasureId measure, Outcome ofNothing, String article) {
        return condition(measure, Comparison.EXACTLY, Fraction.ONE, ofNothing, article);
    }

    private static Condition condition(
            MeasureId measure, Comparison comparison, Fraction bound, Outcome ofNothing, String article) {
        return new Condition.Compare(measure, comparison, bound, ofNothing, article(article));
    }
}
