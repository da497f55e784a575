// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.PeriodType;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.ExceededMeaning;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelOrder;
import io.github.camket.regulation.MidPeriodAttribution;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of one instrument whose levels follow from conditions alone. */
final class InstrumentLines {

    private static final List<RatingLevel> LEVELS =
            List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);
    private static final List<Label> NAMES = List.of(
            new Label("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
            new Label("Hoàn thành tốt nhiệm vụ", "Good"),
            new Label("Hoàn thành nhiệm vụ", "Completed"),
            new Label("Không hoàn thành nhiệm vụ", "Not completed"));

    private final String instrument;

    InstrumentLines(String instrument) {
        this.instrument = instrument;
    }

    Source at(String article) {
        return Source.of(Citation.of(instrument, article));
    }

    Source atPlace(String words) {
        return Source.of(Citation.ofPlace(instrument, words));
    }

    /** A share that the application's own sums or people give. */
    Measure share(MeasureId id, String vi, String en, String article) {
        return new Measure.Reported(id, new Label(vi, en), MeasureUnit.RATIO, Optional.of(Fraction.ONE), at(article));
    }

    /** A share of what exceeds: the instrument says neither what that means nor whether tasks are counted or weighed. */
    Measure exceedingShare(MeasureId id, String vi, String en, String article) {
        return new Measure.Reported(
                id,
                new Label(vi, en),
                MeasureUnit.RATIO,
                Optional.of(Fraction.ONE),
                Optional.of(Parameter.reading("exceededMeaning", ExceededMeaning.AS_GIVEN, at(article))),
                Optional.of(Parameter.reading("exceededBase", TaskShareBase.AS_GIVEN, at(article))),
                at(article));
    }

    /** A number that the application's own sums or people give. */
    Measure count(MeasureId id, String vi, String en, String article) {
        return new Measure.Reported(id, new Label(vi, en), MeasureUnit.COUNT, Optional.empty(), at(article));
    }

    /** A quality that people judge in steps from 0 to the highest. */
    Measure grade(MeasureId id, String vi, String en, int highest, String article) {
        List<Points> steps = new ArrayList<>();
        for (int step = 0; step <= highest; step++) {
            steps.add(Points.of(step));
        }
        return new Measure.Graded(id, new Label(vi, en), Points.of(highest), steps, at(article));
    }

    /** All of it; where there is nothing, it is not known whether the line is met. */
    Condition all(MeasureId measure, String article) {
        return compare(measure, Comparison.EXACTLY, Fraction.ONE, Outcome.OPEN, article);
    }

    Condition atLeast(MeasureId measure, Fraction bound, String article) {
        return compare(measure, Comparison.AT_LEAST, bound, Outcome.OPEN, article);
    }

    Condition atMost(MeasureId measure, Fraction bound, String article) {
        return compare(measure, Comparison.AT_MOST, bound, Outcome.OPEN, article);
    }

    Condition above(MeasureId measure, Fraction bound, String article) {
        return compare(measure, Comparison.ABOVE, bound, Outcome.OPEN, article);
    }

    Condition below(MeasureId measure, Fraction bound, String article) {
        return compare(measure, Comparison.BELOW, bound, Outcome.OPEN, article);
    }

    /** As many as that, if there are any units or matters to look at; without them the line does not apply. */
    Condition ifAny(MeasureId measure, Comparison comparison, Fraction bound, String article) {
        return compare(measure, comparison, bound, Outcome.HOLDS, article);
    }

    private Condition compare(
            MeasureId measure, Comparison comparison, Fraction bound, Outcome ofNothing, String article) {
        return new Condition.Compare(measure, comparison, bound, ofNothing, at(article));
    }

    Condition absent(Confidence known, String article, String vi, String en) {
        return new Condition.Absent(new Label(vi, en), known, at(article));
    }

    /**
     * The four levels, the highest first, each with its article and its conditions.
     *
     * @param articles of the levels
     * @param conditions of the levels, all of which must hold
     */
    RatingScale scale(List<String> articles, List<List<Condition>> conditions) {
        List<LevelBand> bands = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            bands.add(new LevelBand(
                    LEVELS.get(i),
                    NAMES.get(i),
                    Optional.empty(),
                    Optional.empty(),
                    at(articles.get(i)),
                    conditions.get(i)));
        }
        return RatingScale.byConditions(
                bands, Parameter.reading("levelOrder", LevelOrder.LOWEST_FIRST, at(articles.get(3))));
    }

    /** A year looked at as a whole; whoever worked fewer months than that is not rated. */
    PeriodRules year(Parameter<Integer> minMonthsWorked, Basis maternityCounts, Source source) {
        return PeriodRules.builder()
                .yearFormula(Parameter.reading("yearFormula", YearFormula.WHOLE_PERIOD, source))
                .minMonthsWorked(minMonthsWorked)
                .minMonthsCounting(Parameter.reading("minMonthsCounting", MinimumCounting.SHARES_OF_MONTHS, source))
                .leaveTowardsMinimum(
                        new Parameter<>("leaveTowardsMinimum", List.of(AbsenceKind.MATERNITY), maternityCounts, source))
                .minWorkedDaysShare(Parameter.reading("minWorkedDaysShare", Fraction.ZERO, source))
                .unfinishedMonth(Parameter.reading("unfinishedMonth", UnfinishedMonth.COUNTS_SO_FAR, source))
                .notEvaluableMonth(Parameter.reading("notEvaluableMonth", NotEvaluableMonth.LEFT_OUT, source))
                .midPeriodAttribution(Parameter.reading("midPeriodAttribution", MidPeriodAttribution.LAST_POST, source))
                .ratedPeriods(Parameter.reading("ratedPeriods", List.of(PeriodType.YEAR), source))
                .build();
    }
}
