// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.measurement.CompletedMeans;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.ExtraWork;
import io.github.camket.measurement.LateCompletion;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.measurement.WorkRules;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decree 335/2025/NĐ-CP of 21 December 2025 on the evaluation of administrative organizations and civil servants, in force
 * from 1 January 2026: the part for civil servants without leadership (articles 11 to 17, 20).
 */
public final class Decree335 {

    /** Component a: work completed out of work assigned (article 14.2a). */
    public static final MeasureId QUANTITY = MeasureId.of("quantity");
    /** Component b: work that meets its content (article 14.2b). */
    public static final MeasureId QUALITY = MeasureId.of("quality");
    /** Component c: work on time (article 14.2c). */
    public static final MeasureId TIMELINESS = MeasureId.of("timeliness");
    /** General criteria, 0 to 30 points, given by people (article 12.2). */
    public static final MeasureId GENERAL = MeasureId.of("general");

    private static final String INSTRUMENT = "335/2025/NĐ-CP";
    private static final Citation HANDBOOK_LATENESS =
            Citation.ofPlace("Bộ Nội vụ, Sổ tay hướng dẫn đánh giá công chức (2026)", "Chương VI.2");

    private Decree335() {}

    /**
     * Civil servants, as far as the decree is encoded here: those without leadership. Heads and deputies, whose formula has
     * six components (article 16.2), are reported as outside.
     */
    public static Regulation civilServants() {
        return staff();
    }

    /** Civil servants without leadership. */
    public static Regulation staff() {
        return Regulation.builder()
                .id(RegulationId.of("nd-335-2025.staff"))
                .title(new Label(
                        "Nghị định 335/2025/NĐ-CP: công chức không giữ chức vụ lãnh đạo, quản lý",
                        "Decree 335/2025/NĐ-CP: civil servants without leadership"))
                .instrument(INSTRUMENT)
                .official(true)
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .applicability(new Applicability(
                        Set.of(LegalClass.CIVIL_SERVANT), article("2.2"), Set.of(Position.STAFF), article("16.1")))
                .measures(MeasureSet.builder()
                        .addMeasures(general(), quantity(), quality(), timeliness())
                        .workRules(workRules())
                        .countingStage(Parameter.text("countingStage", Stage.AUTHORITY, article("17.2")))
                        .build())
                .addCriteria(generalCriteria(), resultCriteria())
                .totalCitation(article("17.1"))
                .periodRules(periodRules())
                .scale(scale())
                .addExclusions(
                        new Exclusion.ByConclusion(
                                EnumSet.allOf(ConclusionKind.class), RatingLevel.NOT_COMPLETED, article("20.4b")),
                        byDiscipline(DisciplineGround.DUTY, "20.4c"),
                        byDiscipline(DisciplineGround.DEGRADATION, "11.3a"))
                .build();
    }

    /**
     * The decree for civil servants without leadership as the handbook of the Ministry of Home Affairs computes its example:
     * each day of lateness is one occurrence. Guidance, not law.
     */
    public static Regulation staffByHandbook() {
        Regulation decree = staff();
        WorkRules rules = decree.getMeasures().getWorkRules();
        return decree.withId(RegulationId.of("nd-335-2025.staff.handbook"))
                .withTitle(
                        new Label(
                                "Nghị định 335/2025/NĐ-CP theo cách tính của Sổ tay Bộ Nội vụ (hướng dẫn, không phải văn bản quy phạm)",
                                "Decree 335/2025/NĐ-CP as computed in the handbook of the Ministry of Home Affairs (guidance, not law)"))
                .withOfficial(false)
                .withMeasures(decree.getMeasures()
                        .withWorkRules(rules.withLatenessModel(rules.getLatenessModel()
                                .withValue(LatenessModel.PER_DAY, Basis.GUIDANCE, HANDBOOK_LATENESS))));
    }

    private static Measure quantity() {
        return new Measure.OfWork(
                QUANTITY, new Label("Số lượng (a)", "Quantity (a)"), WorkCredit.COMPLETED, article("14.2a"));
    }

    private static Measure quality() {
        return new Measure.OfWork(
                QUALITY, new Label("Chất lượng (b)", "Quality (b)"), WorkCredit.QUALITY, article("14.2b"));
    }

    private static Measure timeliness() {
        return new Measure.OfWork(
                TIMELINESS, new Label("Tiến độ (c)", "Timeliness (c)"), WorkCredit.TIMELINESS, article("14.2c"));
    }

    private static Measure general() {
        return new Measure.Judged(
                GENERAL,
                new Label("Tiêu chí chung", "General criteria"),
                Points.of(30),
                List.of(
                        judged(
                                "conduct",
                                "Phẩm chất chính trị, đạo đức, văn hóa công vụ và kỷ luật, kỷ cương",
                                "Political and ethical qualities, public-service culture, discipline",
                                "10",
                                judged(
                                        "conduct.qualities",
                                        "Phẩm chất chính trị, đạo đức, văn hóa thực thi công vụ",
                                        "Political and ethical qualities, culture of service",
                                        "5"),
                                judged("conduct.discipline", "Ý thức kỷ luật, kỷ cương", "Sense of discipline", "5")),
                        judged(
                                "ability",
                                "Năng lực chuyên môn, khả năng đáp ứng, tinh thần trách nhiệm, thái độ phục vụ",
                                "Professional ability, responsiveness, responsibility, attitude of service",
                                "10",
                                judged(
                                        "ability.expertise",
                                        "Năng lực chuyên môn, nghiệp vụ",
                                        "Professional ability",
                                        "2.5"),
                                judged(
                                        "ability.responsiveness",
                                        "Đáp ứng nhiệm vụ thường xuyên, đột xuất",
                                        "Response to regular and ad-hoc tasks",
                                        "2.5"),
                                judged("ability.responsibility", "Tinh thần trách nhiệm", "Responsibility", "2.5"),
                                judged(
                                        "ability.service",
                                        "Thái độ phục vụ và phối hợp",
                                        "Attitude of service and cooperation",
                                        "2.5")),
                        judged(
                                "innovation",
                                "Đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm",
                                "Innovation, daring to think, act and take responsibility",
                                "10",
                                judged(
                                        "innovation.breakthrough",
                                        "Sản phẩm, giải pháp đột phá, sáng tạo",
                                        "Breakthrough products and solutions",
                                        "2.5"),
                                judged(
                                        "innovation.readiness",
                                        "Sẵn sàng nhận nhiệm vụ quan trọng, đột xuất, phức tạp",
                                        "Readiness for important, ad-hoc, complex tasks",
                                        "2.5"),
                                judged(
                                        "innovation.ownership",
                                        "Chủ động nhận trách nhiệm khi có sai sót",
                                        "Taking responsibility for mistakes",
                                        "2.5"),
                                judged(
                                        "innovation.decision",
                                        "Chủ động quyết định trong phạm vi thẩm quyền",
                                        "Deciding within own authority",
                                        "2.5"))),
                article("12.2"));
    }

    private static Measure.Judged judged(String id, String vi, String en, String max, Measure.Judged... parts) {
        return new Measure.Judged(
                MeasureId.of(GENERAL + "." + id), new Label(vi, en), Points.of(max), List.of(parts), article("12.2"));
    }

    private static Criterion generalCriteria() {
        return new Criterion(
                CriterionId.of("general"),
                new Label("Tiêu chí chung", "General criteria"),
                Points.of(30),
                new Scoring.AsJudged(GENERAL),
                article("12.2"));
    }

    private static Criterion resultCriteria() {
        return new Criterion(
                CriterionId.of("result"),
                new Label("Tiêu chí kết quả thực hiện nhiệm vụ", "Result criteria"),
                Points.of(70),
                new Scoring.MeanOfRatios(List.of(QUANTITY, QUALITY, TIMELINESS), article("16.1")),
                article("12.3"));
    }

    private static WorkRules workRules() {
        return WorkRules.builder()
                .failurePenalty(Parameter.text("failurePenalty", Fraction.of(1, 4), article("14.2")))
                .latenessModel(Parameter.reading("latenessModel", LatenessModel.PER_EVENT, article("14.2c")))
                .floorAtZero(Parameter.reading("floorAtZero", true, article("14.2")))
                .unfinishedCountsAsLate(Parameter.reading("unfinishedCountsAsLate", false, article("14.2c")))
                .ratioDenominator(Parameter.text("ratioDenominator", RatioDenominator.ASSIGNED, article("14.2")))
                .componentCap(Parameter.reading("componentCap", ComponentCap.NONE, article("12.3")))
                .zeroDenominatorPolicy(Parameter.reading(
                        "zeroDenominatorPolicy", ZeroDenominatorPolicy.NOT_EVALUABLE, article("14.2")))
                .nothingCompletedPolicy(
                        Parameter.reading("nothingCompletedPolicy", ZeroDenominatorPolicy.ZERO, article("14.2")))
                .lateCompletion(
                        Parameter.reading("lateCompletion", LateCompletion.COUNTS_IN_DUE_PERIOD, article("14.2c")))
                .completedMeans(Parameter.reading("completedMeans", CompletedMeans.DELIVERED, article("14.2a")))
                .extraWork(Parameter.reading("extraWork", ExtraWork.ADDS_TO_COMPLETED, article("18.1d")))
                .build();
    }

    private static PeriodRules periodRules() {
        return PeriodRules.builder()
                .yearFormula(Parameter.text("yearFormula", YearFormula.MEAN_OF_MONTHS, article("17.3")))
                .minMonthsWorked(Parameter.text("minMonthsWorked", 6, article("11.1")))
                .minMonthsCounting(
                        Parameter.reading("minMonthsCounting", MinimumCounting.SHARES_OF_MONTHS, article("11.1")))
                .leaveTowardsMinimum(Parameter.reading(
                        "leaveTowardsMinimum", List.of(AbsenceKind.MATERNITY, AbsenceKind.SICK), article("11.2")))
                .minWorkedDaysShare(Parameter.reading("minWorkedDaysShare", Fraction.ZERO, article("11.2")))
                .unfinishedMonth(Parameter.reading("unfinishedMonth", UnfinishedMonth.COUNTS_SO_FAR, article("19.2")))
                .notEvaluableMonth(Parameter.reading("notEvaluableMonth", NotEvaluableMonth.LEFT_OUT, article("17.3")))
                .build();
    }

    private static RatingScale scale() {
        return new RatingScale(List.of(
                band(RatingLevel.EXCELLENT, "Hoàn thành xuất sắc nhiệm vụ", "Excellent", "90", null, "20.1"),
                band(RatingLevel.GOOD, "Hoàn thành tốt nhiệm vụ", "Good", "70", "90", "20.2"),
                band(RatingLevel.COMPLETED, "Hoàn thành nhiệm vụ", "Completed", "50", "70", "20.3"),
                band(RatingLevel.NOT_COMPLETED, "Không hoàn thành nhiệm vụ", "Not completed", null, "50", "20.4a")));
    }

    private static LevelBand band(
            RatingLevel level, String vi, String en, @Nullable String atLeast, @Nullable String below, String article) {
        return new LevelBand(
                level,
                new Label(vi, en),
                Optional.ofNullable(atLeast).map(Points::of),
                Optional.ofNullable(below).map(Points::of),
                article(article));
    }

    private static Exclusion byDiscipline(DisciplineGround ground, String article) {
        return new Exclusion.ByDiscipline(Set.of(ground), RatingLevel.NOT_COMPLETED, article(article), article("11.3"));
    }

    private static Citation article(String article) {
        return Citation.of(INSTRUMENT, article);
    }
}
