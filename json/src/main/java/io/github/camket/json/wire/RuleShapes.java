// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.PeriodType;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.ExceededMeaning;
import io.github.camket.measurement.ExtraWork;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.LateCompletion;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.measurement.UnitCause;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkRules;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.task.LateGrant;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.MidPeriodAttribution;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Parameter;
import java.util.List;

/** The parameters of a regulation, each under its own name. */
final class RuleShapes {

    static final Shape<WorkRules> WORK_RULES = new WorkRulesShape();
    static final Shape<GatheringRules> GATHERING_RULES = new GatheringRulesShape();
    static final Shape<PeriodRules> PERIOD_RULES = new PeriodRulesShape();

    static final Shape<UnitRules> UNIT_RULES = new UnitRulesShape();

    private RuleShapes() {}

    private static final class WorkRulesShape extends Shape<WorkRules> {
        private final Field<WorkRules, Parameter<Fraction>> failurePenalty =
                parameter("failurePenalty", Formats.FRACTION, WorkRules::getFailurePenalty);
        private final Field<WorkRules, Parameter<LatenessModel>> latenessModel =
                parameter("latenessModel", Formats.constant(LatenessModel.class), WorkRules::getLatenessModel);
        private final Field<WorkRules, Parameter<Boolean>> floorAtZero =
                parameter("floorAtZero", Formats.FLAG, WorkRules::getFloorAtZero);
        private final Field<WorkRules, Parameter<Boolean>> unfinishedCountsAsLate =
                parameter("unfinishedCountsAsLate", Formats.FLAG, WorkRules::getUnfinishedCountsAsLate);
        private final Field<WorkRules, Parameter<RatioDenominator>> ratioDenominator =
                parameter("ratioDenominator", Formats.constant(RatioDenominator.class), WorkRules::getRatioDenominator);
        private final Field<WorkRules, Parameter<ComponentCap>> componentCap =
                parameter("componentCap", Formats.constant(ComponentCap.class), WorkRules::getComponentCap);
        private final Field<WorkRules, Parameter<ZeroDenominatorPolicy>> zeroDenominatorPolicy = parameter(
                "zeroDenominatorPolicy",
                Formats.constant(ZeroDenominatorPolicy.class),
                WorkRules::getZeroDenominatorPolicy);
        private final Field<WorkRules, Parameter<ZeroDenominatorPolicy>> nothingCompletedPolicy = parameter(
                "nothingCompletedPolicy",
                Formats.constant(ZeroDenominatorPolicy.class),
                WorkRules::getNothingCompletedPolicy);

        @Override
        WorkRules make(Values in) {
            return WorkRules.builder()
                    .failurePenalty(in.get(failurePenalty))
                    .latenessModel(in.get(latenessModel))
                    .floorAtZero(in.get(floorAtZero))
                    .unfinishedCountsAsLate(in.get(unfinishedCountsAsLate))
                    .ratioDenominator(in.get(ratioDenominator))
                    .componentCap(in.get(componentCap))
                    .zeroDenominatorPolicy(in.get(zeroDenominatorPolicy))
                    .nothingCompletedPolicy(in.get(nothingCompletedPolicy))
                    .build();
        }
    }

    private static final class GatheringRulesShape extends Shape<GatheringRules> {
        private final Field<GatheringRules, Parameter<LateCompletion>> lateCompletion =
                parameter("lateCompletion", Formats.constant(LateCompletion.class), GatheringRules::getLateCompletion);
        private final Field<GatheringRules, Parameter<CompletedMeans>> completedMeans =
                parameter("completedMeans", Formats.constant(CompletedMeans.class), GatheringRules::getCompletedMeans);
        private final Field<GatheringRules, Parameter<ExtraWork>> extraWork =
                parameter("extraWork", Formats.constant(ExtraWork.class), GatheringRules::getExtraWork);
        private final Field<GatheringRules, Parameter<LateGrant>> lateGrant =
                parameter("lateGrant", Formats.constant(LateGrant.class), GatheringRules::getLateGrant);

        @Override
        GatheringRules make(Values in) {
            return GatheringRules.builder()
                    .lateCompletion(in.get(lateCompletion))
                    .completedMeans(in.get(completedMeans))
                    .extraWork(in.get(extraWork))
                    .lateGrant(in.get(lateGrant))
                    .build();
        }
    }

    private static final class PeriodRulesShape extends Shape<PeriodRules> {
        private final Field<PeriodRules, Parameter<YearFormula>> yearFormula =
                parameter("yearFormula", Formats.constant(YearFormula.class), PeriodRules::getYearFormula);
        private final Field<PeriodRules, Parameter<Integer>> minMonthsWorked =
                parameter("minMonthsWorked", Formats.COUNT, PeriodRules::getMinMonthsWorked);
        private final Field<PeriodRules, Parameter<MinimumCounting>> minMonthsCounting = parameter(
                "minMonthsCounting", Formats.constant(MinimumCounting.class), PeriodRules::getMinMonthsCounting);
        private final Field<PeriodRules, Parameter<List<AbsenceKind>>> leaveTowardsMinimum = parameter(
                "leaveTowardsMinimum",
                Formats.list(Formats.constant(AbsenceKind.class)),
                PeriodRules::getLeaveTowardsMinimum);
        private final Field<PeriodRules, Parameter<Fraction>> minWorkedDaysShare =
                parameter("minWorkedDaysShare", Formats.FRACTION, PeriodRules::getMinWorkedDaysShare);
        private final Field<PeriodRules, Parameter<UnfinishedMonth>> unfinishedMonth =
                parameter("unfinishedMonth", Formats.constant(UnfinishedMonth.class), PeriodRules::getUnfinishedMonth);
        private final Field<PeriodRules, Parameter<NotEvaluableMonth>> notEvaluableMonth = parameter(
                "notEvaluableMonth", Formats.constant(NotEvaluableMonth.class), PeriodRules::getNotEvaluableMonth);

        private final Field<PeriodRules, Parameter<MidPeriodAttribution>> midPeriodAttribution = parameter(
                "midPeriodAttribution",
                Formats.constant(MidPeriodAttribution.class),
                PeriodRules::getMidPeriodAttribution);

        private final Field<PeriodRules, Parameter<List<PeriodType>>> ratedPeriods = parameter(
                "ratedPeriods", Formats.list(Formats.constant(PeriodType.class)), PeriodRules::getRatedPeriods);

        @Override
        PeriodRules make(Values in) {
            return PeriodRules.builder()
                    .yearFormula(in.get(yearFormula))
                    .minMonthsWorked(in.get(minMonthsWorked))
                    .minMonthsCounting(in.get(minMonthsCounting))
                    .leaveTowardsMinimum(in.get(leaveTowardsMinimum))
                    .minWorkedDaysShare(in.get(minWorkedDaysShare))
                    .unfinishedMonth(in.get(unfinishedMonth))
                    .notEvaluableMonth(in.get(notEvaluableMonth))
                    .midPeriodAttribution(in.get(midPeriodAttribution))
                    .ratedPeriods(in.get(ratedPeriods))
                    .build();
        }
    }

    private static final class UnitRulesShape extends Shape<UnitRules> {
        private final Field<UnitRules, Parameter<ExceededMeaning>> exceededMeaning =
                parameter("exceededMeaning", Formats.constant(ExceededMeaning.class), UnitRules::getExceededMeaning);
        private final Field<UnitRules, Parameter<TaskShareBase>> exceededBase =
                parameter("exceededBase", Formats.constant(TaskShareBase.class), UnitRules::getExceededBase);
        private final Field<UnitRules, Parameter<TaskShareBase>> lateShareBase =
                parameter("lateShareBase", Formats.constant(TaskShareBase.class), UnitRules::getLateShareBase);
        private final Field<UnitRules, Parameter<UnitCause>> unitCause =
                parameter("unitCause", Formats.constant(UnitCause.class), UnitRules::getUnitCause);
        private final Field<UnitRules, Parameter<LateGrant>> lateGrant =
                parameter("lateGrant", Formats.constant(LateGrant.class), UnitRules::getLateGrant);

        @Override
        UnitRules make(Values in) {
            return UnitRules.builder()
                    .exceededMeaning(in.get(exceededMeaning))
                    .exceededBase(in.get(exceededBase))
                    .lateShareBase(in.get(lateShareBase))
                    .unitCause(in.get(unitCause))
                    .lateGrant(in.get(lateGrant))
                    .build();
        }
    }
}
