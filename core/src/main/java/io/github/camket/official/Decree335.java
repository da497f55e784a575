// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.ExtraWork;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.LateCompletion;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.NoStaffPolicy;
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
import io.github.camket.model.task.LateGrant;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.MidPeriodAttribution;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.PositionCase;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decree 335/2025/NĐ-CP of 21 December 2025 on the evaluation of administrative organizations and civil servants, in force
 * from 1 January 2026: civil servants (articles 11 to 17, 20), organizations (articles 6 to 9) and what
 * results are used for (article 23).
 */
public final class Decree335 {

    /** Component a: work completed out of work assigned (article 14.2a). */
    public static final MeasureId QUANTITY = MeasureId.of("quantity");
    /** Component b: work that meets its content (article 14.2b). */
    public static final MeasureId QUALITY = MeasureId.of("quality");
    /** Component c: work on time (article 14.2c). */
    public static final MeasureId TIMELINESS = MeasureId.of("timeliness");
    /** Component d of leaders: 100 % if everyone managed scores 50 or more in the period, otherwise 50 % (article 15.3a). */
    public static final MeasureId UNIT_RESULT = MeasureId.of("unitResult");
    /** Component đ of leaders: 100 % or 50 %, given by people (article 15.3b). */
    public static final MeasureId ORGANIZING = MeasureId.of("organizing");
    /** Component e of leaders: 100 % or 50 %, given by people (article 15.3c). */
    public static final MeasureId COHESION = MeasureId.of("cohesion");
    /** General criteria, 0 to 30 points, given by people (article 12.2). */
    public static final MeasureId GENERAL = MeasureId.of("general");

    /** General criteria of organizations, 0 to 30 points (article 6). */
    public static final MeasureId UNIT_GENERAL = MeasureId.of("general");
    /** Result criteria of organizations, 0 to 70 points (article 7.1). */
    public static final MeasureId UNIT_RESULTS = MeasureId.of("result");
    /** Share of assigned tasks of an organization that are completed (article 8.3). */
    public static final MeasureId TASKS_COMPLETED = MeasureId.of("completed");
    /** Share completed on time and with quality (articles 8.1a, 8.2). */
    public static final MeasureId TASKS_COMPLETED_WELL = MeasureId.of("completedWell");
    /** Share completed beyond requirement (article 8.1a). */
    public static final MeasureId TASKS_BEYOND_REQUIREMENT = MeasureId.of("beyondRequirement");
    /** Share not on schedule (article 8.3). */
    public static final MeasureId TASKS_LATE = MeasureId.of("late");
    /** Share of the tasks of the year's programme that are completed (article 8.4b). */
    public static final MeasureId PLAN_COMPLETED = MeasureId.of("planCompleted");
    /** Share of the units directly below that are rated at the lowest level (article 8.1b). */
    public static final MeasureId UNITS_NOT_COMPLETED = MeasureId.of("unitsNotCompleted");
    /** Share of shortcomings that are remedied (article 8.1c). */
    public static final MeasureId SHORTCOMINGS_REMEDIED = MeasureId.of("shortcomingsRemedied");

    /** The time in which the authority settles a petition about a rating, from its receipt (article 22). */
    public static final TimeLimit RATING_PETITION = new TimeLimit.WorkingDays(7);

    static final String INSTRUMENT = "335/2025/NĐ-CP";
    static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);
    private static final Set<ConclusionKind> PERSONAL =
            EnumSet.of(ConclusionKind.DEGRADATION, ConclusionKind.PARTY_PROHIBITION, ConclusionKind.EXEMPLARY_DUTY);
    private static final Source HANDBOOK_LATENESS =
            Source.of(Citation.ofPlace("Bộ Nội vụ, Sổ tay hướng dẫn đánh giá công chức (2026)", "Chương VI.2"));

    private Decree335() {}

    /** Civil servants with and without leadership: a formula for each, one quota, and the level cap of heads. */
    public static Regulation civilServants() {
        return Regulation.builder()
                .id(RegulationId.of("nd-335-2025"))
                .title(new Label("Nghị định 335/2025/NĐ-CP: công chức", "Decree 335/2025/NĐ-CP: civil servants"))
                .instrument(INSTRUMENT)
                .official(true)
                .effectiveFrom(IN_FORCE)
                .applicability(new Applicability.People(
                        Set.of(LegalClass.CIVIL_SERVANT), article("2.2"), EnumSet.allOf(Position.class), article("16")))
                .measures(MeasureSet.builder()
                        .addMeasures(
                                Decree335General.measure(),
                                quantity(),
                                quality(),
                                timeliness(),
                                unitResult(),
                                organizing(),
                                cohesion())
                        .workRules(workRules())
                        .gatheringRules(gatheringRules())
                        .countingStage(Parameter.text("countingStage", Stage.AUTHORITY, article("17.2")))
                        .build())
                .addCriteria(generalCriteria(), resultCriteria())
                .total(Total.sum(article("17.1")))
                .periodRules(periodRules())
                .scale(scale())
                .quota(quota("20.5", List.of(QuotaScope.AGENCY, QuotaScope.SIMILAR_GROUP)))
                .levelCap(new LevelCap(
                        Parameter.text("levelCapAppliesTo", List.of(Position.HEAD), article("20.6")), article("20.6")))
                .addExclusions(
                        byConclusion(PERSONAL, Condition.About.SELF, article("20.4b")),
                        byDiscipline(DisciplineGround.DUTY, "20.4c"),
                        byConclusion(
                                EnumSet.of(ConclusionKind.CORRUPTION_OR_WASTE),
                                Condition.About.UNIT_LED,
                                article("20.4d")),
                        byDiscipline(DisciplineGround.DEGRADATION, "11.3a"))
                .build();
    }

    /**
     * Civil servants without leadership, each alone: (a + b + c) / 3. For sums of one person; the quota, which counts the
     * whole agency, is not part of it.
     */
    public static Regulation staff() {
        return civilServants()
                .forPosition(Position.STAFF)
                .withId(RegulationId.of("nd-335-2025.staff"))
                .withTitle(new Label(
                        "Nghị định 335/2025/NĐ-CP: công chức không giữ chức vụ lãnh đạo, quản lý",
                        "Decree 335/2025/NĐ-CP: civil servants without leadership"));
    }

    /**
     * Heads, each alone: (a + b + c + d + đ + e) / 6. For sums of one person; the same formula holds for deputies. The level
     * cap and the quota, which need others, are not part of it.
     */
    public static Regulation leaders() {
        return civilServants()
                .forPosition(Position.HEAD)
                .withId(RegulationId.of("nd-335-2025.leaders"))
                .withTitle(new Label(
                        "Nghị định 335/2025/NĐ-CP: công chức giữ chức vụ lãnh đạo, quản lý",
                        "Decree 335/2025/NĐ-CP: civil servants with leadership"));
    }

    /** Administrative organizations: 30 + 70 points, and the conditions of article 8. */
    public static Regulation organizations() {
        return Decree335Organizations.regulation();
    }

    /**
     * The decree for civil servants as the handbook of the Ministry of Home Affairs computes its example: each day of
     * lateness is one occurrence. Guidance, not law.
     */
    public static Regulation civilServantsByHandbook() {
        Regulation decree = civilServants();
        return byHandbook(decree)
                .withId(RegulationId.of("nd-335-2025.handbook"))
                .withTitle(handbook(decree.getTitle()));
    }

    /** As {@link #civilServantsByHandbook}, for those without leadership, each alone. */
    public static Regulation staffByHandbook() {
        Regulation decree = staff();
        return byHandbook(decree)
                .withId(RegulationId.of("nd-335-2025.staff.handbook"))
                .withTitle(
                        new Label(
                                "Nghị định 335/2025/NĐ-CP theo cách tính của Sổ tay Bộ Nội vụ (hướng dẫn, không phải văn bản quy phạm)",
                                "Decree 335/2025/NĐ-CP as computed in the handbook of the Ministry of Home Affairs (guidance, not law)"));
    }

    private static Label handbook(Label title) {
        return new Label(
                title.vi() + ", theo cách tính của Sổ tay Bộ Nội vụ (hướng dẫn, không phải văn bản quy phạm)",
                title.en() + ", as computed in the handbook of the Ministry of Home Affairs (guidance, not law)");
    }

    private static Regulation byHandbook(Regulation decree) {
        MeasureSet measures = decree.getMeasures();
        WorkRules rules = measures.getWorkRules().orElseThrow();
        return decree.withOfficial(false)
                .withMeasures(measures.withWorkRules(rules.withLatenessModel(
                        rules.getLatenessModel().withValue(LatenessModel.PER_DAY, Basis.GUIDANCE, HANDBOOK_LATENESS))));
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

    private static Measure unitResult() {
        return new Measure.OfStaff(
                UNIT_RESULT,
                new Label("Kết quả hoạt động của đơn vị (d)", "Unit result (d)"),
                Points.of(50),
                Fraction.ONE,
                Fraction.of(1, 2),
                Parameter.reading("noStaffPolicy", NoStaffPolicy.JUDGED, article("15.3a")),
                article("15.3a"));
    }

    private static Measure organizing() {
        return graded(ORGANIZING, new Label("Khả năng tổ chức triển khai (đ)", "Organizing (đ)"), "15.3b");
    }

    private static Measure cohesion() {
        return graded(COHESION, new Label("Năng lực tập hợp, đoàn kết (e)", "Cohesion (e)"), "15.3c");
    }

    private static Measure graded(MeasureId id, Label label, String article) {
        return new Measure.Graded(id, label, Points.of(100), List.of(Points.of(50), Points.of(100)), article(article));
    }

    private static Criterion generalCriteria() {
        return new Criterion(
                CriterionId.of("general"),
                new Label("Tiêu chí chung", "General criteria"),
                Points.of(30),
                new Scoring.Value(GENERAL, article("12.2")),
                article("12.2"));
    }

    private static Criterion resultCriteria() {
        return new Criterion(
                CriterionId.of("result"),
                new Label("Tiêu chí kết quả thực hiện nhiệm vụ", "Result criteria"),
                Points.of(70),
                new Scoring.ByPosition(
                        List.of(
                                new PositionCase(
                                        EnumSet.of(Position.STAFF, Position.MEMBER),
                                        mean("16.1", QUANTITY, QUALITY, TIMELINESS)),
                                new PositionCase(
                                        EnumSet.of(Position.HEAD, Position.DEPUTY),
                                        mean(
                                                "16.2",
                                                QUANTITY,
                                                QUALITY,
                                                TIMELINESS,
                                                UNIT_RESULT,
                                                ORGANIZING,
                                                COHESION))),
                        article("16")),
                article("12.3"));
    }

    /** 70 points in proportion to the mean of all components, each of which must be there. */
    private static Scoring mean(String article, MeasureId... components) {
        List<Scoring> values = Arrays.stream(components)
                .<Scoring>map(component -> new Scoring.Value(component, article(article)))
                .toList();
        return new Scoring.Proportional(
                Points.of(70), new Scoring.Mean(values, MeanOver.ALL, article(article)), article("12.3"));
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
                .build();
    }

    private static GatheringRules gatheringRules() {
        return GatheringRules.builder()
                .lateCompletion(
                        Parameter.reading("lateCompletion", LateCompletion.COUNTS_IN_DUE_PERIOD, article("14.2c")))
                .completedMeans(Parameter.reading("completedMeans", CompletedMeans.DELIVERED, article("14.2a")))
                .extraWork(Parameter.reading("extraWork", ExtraWork.ADDS_TO_COMPLETED, article("18.1d")))
                .lateGrant(Parameter.reading("lateGrant", LateGrant.CURES_IF_ASKED_IN_TIME, article("14.2c")))
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
                .midPeriodAttribution(
                        Parameter.reading("midPeriodAttribution", MidPeriodAttribution.LAST_POST, article("16")))
                .ratedPeriods(Parameter.text("ratedPeriods", List.of(PeriodType.YEAR), article("20.1")))
                .build();
    }

    /**
     * What results lead to (article 23): a year at the lowest level leads the authority to consider a lower post or termination. Every
     * other use is without a condition on a level and is told as a use. The article also speaks of not meeting requirements, which is
     * no level; nothing here stands for it.
     */
    public static ConsequenceRules useOfResults() {
        return Decree335Uses.RULES;
    }

    /** The quota of article 8.5 or 20.5, which say the same of different groups. */
    static Quota quota(String article, List<QuotaScope> scopes) {
        Source ordinary = article(article + "a");
        return Quota.builder()
                .level(RatingLevel.EXCELLENT)
                .baseLevel(RatingLevel.GOOD)
                .rate(Parameter.text("quotaRate", Fraction.of(1, 5), ordinary))
                .rateExceptional(Parameter.text("quotaRateExceptional", Fraction.of(1, 4), article(article + "b")))
                .base(Parameter.reading("quotaBase", QuotaBase.GOOD_ONLY, ordinary))
                .baseMoment(Parameter.reading("quotaBaseMoment", QuotaBaseMoment.SELF_CONSISTENT, ordinary))
                .scopes(Parameter.text("quotaScopes", scopes, ordinary))
                .tieBreak(Parameter.reading("tieBreak", List.of(), ordinary))
                .overQuotaPolicy(Parameter.reading("overQuotaPolicy", OverQuotaPolicy.NEXT_LEVEL, ordinary))
                .source(ordinary)
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
        return notCompleted(new Condition.Disciplined(
                EnumSet.of(ground), article(article), Optional.of(article("11.3")), Optional.of(article("11.3c"))));
    }

    static Exclusion byConclusion(Set<ConclusionKind> kinds, Condition.About about, Source source) {
        return notCompleted(new Condition.Concluded(kinds, about, 1, source));
    }

    static Exclusion notCompleted(Condition when) {
        return new Exclusion(when, new Effect.Forced(RatingLevel.NOT_COMPLETED), when.source());
    }

    static Source article(String article) {
        return Source.of(Citation.of(INSTRUMENT, article));
    }
}
