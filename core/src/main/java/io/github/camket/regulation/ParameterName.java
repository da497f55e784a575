// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.document.Source;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.ExceededMeaning;
import io.github.camket.measurement.ExtraWork;
import io.github.camket.measurement.LateCompletion;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.NoStaffPolicy;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.measurement.UnitCause;
import io.github.camket.measurement.UnreadableTarget;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.task.LateGrant;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of a named choice that regulations can have, with the type of its values: the closed list of what an
 * {@link Overlay} can fill.
 *
 * @param <T> type of the values
 */
public final class ParameterName<T> {

    private static final Map<String, ParameterName<?>> ALL = new LinkedHashMap<>();

    /** Share of a product's points that one failure takes off. */
    public static final ParameterName<Fraction> FAILURE_PENALTY = one("failurePenalty", Fraction.class);

    /** What one late occurrence is. */
    public static final ParameterName<LatenessModel> LATENESS_MODEL = one("latenessModel", LatenessModel.class);

    /** Whether deductions stop at 0. */
    public static final ParameterName<Boolean> FLOOR_AT_ZERO = one("floorAtZero", Boolean.class);

    /** Whether work not delivered in full adds one late occurrence. */
    public static final ParameterName<Boolean> UNFINISHED_COUNTS_AS_LATE = one("unfinishedCountsAsLate", Boolean.class);

    /** What quality and timeliness are taken out of. */
    public static final ParameterName<RatioDenominator> RATIO_DENOMINATOR =
            one("ratioDenominator", RatioDenominator.class);

    /** Where work beyond the assigned amount stops counting. */
    public static final ParameterName<ComponentCap> COMPONENT_CAP = one("componentCap", ComponentCap.class);

    /** What a ratio is where nothing was assigned. */
    public static final ParameterName<ZeroDenominatorPolicy> ZERO_DENOMINATOR_POLICY =
            one("zeroDenominatorPolicy", ZeroDenominatorPolicy.class);

    /** What a ratio out of work completed is where there is none. */
    public static final ParameterName<ZeroDenominatorPolicy> NOTHING_COMPLETED_POLICY =
            one("nothingCompletedPolicy", ZeroDenominatorPolicy.class);

    /** Whether work delivered after its month still counts there. */
    public static final ParameterName<LateCompletion> LATE_COMPLETION = one("lateCompletion", LateCompletion.class);

    /** When work counts as completed. */
    public static final ParameterName<CompletedMeans> COMPLETED_MEANS = one("completedMeans", CompletedMeans.class);

    /** What becomes of work outside the assigned total. */
    public static final ParameterName<ExtraWork> EXTRA_WORK = one("extraWork", ExtraWork.class);

    /** Whether a new deadline that was granted after the old one had passed undoes the lateness. */
    public static final ParameterName<LateGrant> LATE_GRANT = one("lateGrant", LateGrant.class);

    /** When a task is completed beyond what was required. */
    public static final ParameterName<ExceededMeaning> EXCEEDED_MEANING = one("exceededMeaning", ExceededMeaning.class);

    /** How tasks are counted for the share beyond what was required. */
    public static final ParameterName<TaskShareBase> EXCEEDED_BASE = one("exceededBase", TaskShareBase.class);

    /** How tasks are counted for every other share. */
    public static final ParameterName<TaskShareBase> LATE_SHARE_BASE = one("lateShareBase", TaskShareBase.class);

    /** Whether a confirmed objective cause excuses lateness of a unit. */
    public static final ParameterName<UnitCause> UNIT_CAUSE = one("unitCause", UnitCause.class);

    /** What a ratio of the staff is where nobody who has a score is managed. */
    public static final ParameterName<NoStaffPolicy> NO_STAFF_POLICY = one("noStaffPolicy", NoStaffPolicy.class);

    /** Whether the progress of one target counts at most as all of it. */
    public static final ParameterName<Boolean> CAP_PER_TARGET = one("capPerTarget", Boolean.class);

    /** What a target counts for whose outcome rests on an estimate. */
    public static final ParameterName<EstimatedTarget> ESTIMATED_TARGET = one("estimatedTarget", EstimatedTarget.class);

    /** What a target counts for that nobody could read. */
    public static final ParameterName<UnreadableTarget> UNREADABLE_TARGET =
            one("unreadableTarget", UnreadableTarget.class);

    /** The stage whose points count. */
    public static final ParameterName<Stage> COUNTING_STAGE = one("countingStage", Stage.class);

    /** How the score of a longer period follows from months. */
    public static final ParameterName<YearFormula> YEAR_FORMULA = one("yearFormula", YearFormula.class);

    /** Fewest months of a year that must be worked for a rating. */
    public static final ParameterName<Integer> MIN_MONTHS_WORKED = one("minMonthsWorked", Integer.class);

    /** How months worked in part count towards the minimum. */
    public static final ParameterName<MinimumCounting> MIN_MONTHS_COUNTING =
            one("minMonthsCounting", MinimumCounting.class);

    /** Kinds of leave that count towards the minimum. */
    public static final ParameterName<List<AbsenceKind>> LEAVE_TOWARDS_MINIMUM =
            several("leaveTowardsMinimum", AbsenceKind.class);

    /** Smallest share of the days of a month for it to count as worked. */
    public static final ParameterName<Fraction> MIN_WORKED_DAYS_SHARE = one("minWorkedDaysShare", Fraction.class);

    /** What becomes of a month that is not over. */
    public static final ParameterName<UnfinishedMonth> UNFINISHED_MONTH = one("unfinishedMonth", UnfinishedMonth.class);

    /** What becomes of a month with nothing to evaluate. */
    public static final ParameterName<NotEvaluableMonth> NOT_EVALUABLE_MONTH =
            one("notEvaluableMonth", NotEvaluableMonth.class);

    /** Which post decides the formula of a month with several posts. */
    public static final ParameterName<MidPeriodAttribution> MID_PERIOD_ATTRIBUTION =
            one("midPeriodAttribution", MidPeriodAttribution.class);

    /** Kinds of periods for which there are levels. */
    public static final ParameterName<List<PeriodType>> RATED_PERIODS = several("ratedPeriods", PeriodType.class);

    /** What follows where a condition of a level fails. */
    public static final ParameterName<UnclassifiedPolicy> UNCLASSIFIED_POLICY =
            one("unclassifiedPolicy", UnclassifiedPolicy.class);

    /** In which order the levels of a scale without points are looked at. */
    public static final ParameterName<LevelOrder> LEVEL_ORDER = one("levelOrder", LevelOrder.class);

    /** The positions whose level is capped. */
    public static final ParameterName<List<Position>> LEVEL_CAP_APPLIES_TO =
            several("levelCapAppliesTo", Position.class);

    /** The share of a limited level. */
    public static final ParameterName<Fraction> QUOTA_RATE = one("quotaRate", Fraction.class);

    /** The share to which a decision may raise it. */
    public static final ParameterName<Fraction> QUOTA_RATE_EXCEPTIONAL = one("quotaRateExceptional", Fraction.class);

    /** What the number of a limited level is held against. */
    public static final ParameterName<QuotaBase> QUOTA_BASE = one("quotaBase", QuotaBase.class);

    /** Which levels the base of a quota is counted with. */
    public static final ParameterName<QuotaBaseMoment> QUOTA_BASE_MOMENT =
            one("quotaBaseMoment", QuotaBaseMoment.class);

    /** Within what a quota is counted. */
    public static final ParameterName<List<QuotaScope>> QUOTA_SCOPES = several("quotaScopes", QuotaScope.class);

    /** Criteria whose points decide between equal totals. */
    public static final ParameterName<List<CriterionId>> TIE_BREAK = several("tieBreak", CriterionId.class);

    /** What becomes of those who are over a quota. */
    public static final ParameterName<OverQuotaPolicy> OVER_QUOTA_POLICY =
            one("overQuotaPolicy", OverQuotaPolicy.class);

    private final String text;
    private final Class<?> type;
    private final boolean list;

    private ParameterName(String text, Class<?> type, boolean list) {
        this.text = text;
        this.type = type;
        this.list = list;
        ALL.put(text, this);
    }

    private static <T> ParameterName<T> one(String text, Class<T> type) {
        return new ParameterName<>(text, type, false);
    }

    private static <T> ParameterName<List<T>> several(String text, Class<T> type) {
        return new ParameterName<>(text, type, true);
    }

    /** All names, in the order of the parameters of a regulation. */
    public static List<ParameterName<?>> all() {
        return List.copyOf(ALL.values());
    }

    /** The name with this text, if regulations have one. */
    public static Optional<ParameterName<?>> find(String text) {
        return Optional.ofNullable(ALL.get(Objects.requireNonNull(text, "text")));
    }

    /** The type of a value, or of the elements of one that is a list. */
    public Class<?> getType() {
        return type;
    }

    /** Whether the values are lists. */
    public boolean isList() {
        return list;
    }

    /** A value that the document of a province or unit sets. */
    public Parameter<T> local(T value, Source source) {
        return new Parameter<>(text, value, Basis.LOCAL, source);
    }

    /** A value that is read into an open place, and stays open for others. */
    public Parameter<T> reading(T value, Source openPlace) {
        return Parameter.reading(text, value, openPlace);
    }

    /** Whether the value is of the type. */
    boolean accepts(Object value) {
        return list
                ? value instanceof List<?> several && several.stream().allMatch(type::isInstance)
                : type.isInstance(value);
    }

    /** The text by which messages and JSON know the parameter, such as {@code quotaBase}. */
    @Override
    public String toString() {
        return text;
    }
}
