// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regulation, checked and ready to evaluate. Immutable; one plan serves any number of subjects and threads.
 */
public final class EvaluationPlan {

    /** Two measures with one identifier. */
    public static final FindingCode DUPLICATE_MEASURE = new FindingCode("DUPLICATE_MEASURE", Severity.ERROR);
    /** Two criteria with one identifier. */
    public static final FindingCode DUPLICATE_CRITERION = new FindingCode("DUPLICATE_CRITERION", Severity.ERROR);
    /** A regulation without criteria. */
    public static final FindingCode NO_CRITERIA = new FindingCode("NO_CRITERIA", Severity.ERROR);
    /** A criterion uses a measure that the regulation does not define. */
    public static final FindingCode UNKNOWN_MEASURE = new FindingCode("UNKNOWN_MEASURE", Severity.ERROR);
    /** A criterion or condition uses a measure of another kind: points as a ratio, or the reverse. */
    public static final FindingCode WRONG_KIND_OF_MEASURE = new FindingCode("WRONG_KIND_OF_MEASURE", Severity.ERROR);
    /** A criterion and its judged measure have different maxima. */
    public static final FindingCode MAXIMUM_DIFFERS = new FindingCode("MAXIMUM_DIFFERS", Severity.ERROR);
    /** An exclusion forces a level that the scale does not have. */
    public static final FindingCode UNKNOWN_LEVEL = new FindingCode("UNKNOWN_LEVEL", Severity.ERROR);

    /** A position that the regulation governs has no formula in a criterion. */
    public static final FindingCode NO_FORMULA = new FindingCode("NO_FORMULA", Severity.ERROR);
    /** A measure needs rules that the regulation does not set: for work, for tasks of units, for periods. */
    public static final FindingCode NO_RULES = new FindingCode("NO_RULES", Severity.ERROR);
    /** A measure of organizations in a regulation for people, or the reverse. */
    public static final FindingCode WRONG_SUBJECT = new FindingCode("WRONG_SUBJECT", Severity.ERROR);

    private final Regulation regulation;
    private final Map<Position, Formula> byPosition = new EnumMap<>(Position.class);
    private final Optional<Formula> only;
    private final Points maximum;
    private final Optional<MonthFolding> folding;

    private EvaluationPlan(Regulation regulation) {
        this.regulation = regulation;
        this.maximum = regulation.getCriteria().stream().map(Criterion::max).reduce(Points.ZERO, Points::plus);
        this.folding = regulation.getPeriodRules().map(rules -> new MonthFolding(rules, maximum));
        boolean varies = regulation.getCriteria().stream()
                .anyMatch(criterion -> criterion.scoring() instanceof Scoring.ByPosition);
        this.only = varies ? Optional.empty() : Optional.of(new Formula(regulation));
        if (regulation.getApplicability() instanceof Applicability.People people) {
            people.positions()
                    .forEach(position -> byPosition.put(
                            position, only.orElseGet(() -> new Formula(regulation.forPosition(position)))));
        }
    }

    /**
     * Checks and compiles a regulation.
     *
     * @throws RegulationException naming everything that does not fit together
     */
    public static EvaluationPlan compile(Regulation regulation) {
        List<Finding> problems = RegulationAnalysis.of(regulation);
        if (!problems.isEmpty()) {
            throw new RegulationException(regulation.getId(), problems);
        }
        return new EvaluationPlan(regulation);
    }

    /** The highest total score that the criteria allow. */
    Points getMaximum() {
        return maximum;
    }

    /** The regulation that was compiled. */
    public Regulation getRegulation() {
        return regulation;
    }

    /** The measures that the formula of a position needs; of the only formula, if there is no position. */
    public MeasureSet getMeasures(Optional<Position> position) {
        return formula(position).measures();
    }

    /** Whether the regulation has a formula for the position. */
    boolean hasFormula(Position position) {
        return byPosition.containsKey(position);
    }

    private Formula formula(Optional<Position> position) {
        return position.map(byPosition::get)
                .or(() -> only)
                .orElseThrow(() -> new IllegalArgumentException("position must be given, one of " + byPosition.keySet()
                        + ": " + position.map(Position::name).orElse("-")));
    }

    /**
     * Evaluates the measurements of one period. A measurement that is not there is missing: the score then lies between
     * bounds.
     *
     * @throws IllegalArgumentException if a measurement is of another kind than the regulation's measure, or outside the
     *     range of its criterion; or if the regulation has a formula for each position
     */
    public Evaluation evaluate(Measurements measurements, TraceSink sink) {
        return formula(Optional.empty())
                .evaluate(Optional.empty(), measurements, sink)
                .build();
    }

    /**
     * As {@link #evaluate(Measurements, TraceSink)}, with the formula of a position.
     *
     * @throws IllegalArgumentException for the same reasons, or if the regulation has no formula for the position
     */
    public Evaluation evaluate(Position position, Measurements measurements, TraceSink sink) {
        return evaluate(position, Optional.empty(), measurements, sink).build();
    }

    Evaluation.Builder evaluate(
            Position position, Optional<ReportingPeriod> period, Measurements measurements, TraceSink sink) {
        return formula(Optional.of(position))
                .evaluate(period, measurements, sink)
                .position(position);
    }

    /** Evaluates the measurements of a unit in a period. */
    Evaluation.Builder evaluate(ReportingPeriod period, Measurements measurements, TraceSink sink) {
        return formula(Optional.empty()).evaluate(Optional.of(period), measurements, sink);
    }

    /**
     * The score of a longer period from those of its months: each longer period from its own months, never from shorter
     * sums.
     *
     * @param period quarter, half-year or year
     * @param knownOn day as of which the facts were known
     * @param months evaluations of its months, in order
     * @throws IllegalArgumentException if one of them is not of a month of the period, or the regulation does not say how
     *     months make up a period
     */
    public Evaluation fold(ReportingPeriod period, LocalDate knownOn, List<Evaluation> months, TraceSink sink) {
        return folding.orElseThrow(() -> new IllegalArgumentException(
                        "periodRules must be set for months to make up a period: " + period))
                .fold(period, knownOn, months, sink);
    }
}
