// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A regulation, checked and ready to evaluate. Immutable; one plan serves any number of subjects and threads.
 */
public final class EvaluationPlan {

    private final Regulation regulation;
    private final Map<MeasureId, MeasureRange> known = new TreeMap<>();
    private final Map<Position, Formula> byPosition = new EnumMap<>(Position.class);
    private final Map<OrgKind, Formula> byKind = new LinkedHashMap<>();
    private final Optional<Formula> only;
    private final List<Register> totals;
    private final Points minimum;
    private final Points maximum;
    private final Optional<MonthFolding> folding;

    private EvaluationPlan(Regulation regulation) {
        this.regulation = regulation;
        regulation
                .getMeasures()
                .getMeasures()
                .forEach(measure -> known.put(measure.id(), MeasureRange.of(measure, regulation.getMeasures())));
        List<Scoring> scorings =
                regulation.getCriteria().stream().map(Criterion::scoring).toList();
        boolean varies = scorings.stream().anyMatch(one -> one.variesByPosition() || one.variesByKind());
        this.only = varies ? Optional.empty() : Optional.of(new Formula(regulation));
        if (regulation.getApplicability() instanceof Applicability.People people) {
            people.positions()
                    .forEach(position -> byPosition.put(
                            position, only.orElseGet(() -> new Formula(regulation.forPosition(position)))));
        } else if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            organizations.scopes().stream()
                    .map(Applicability.Scope::kind)
                    .forEach(kind -> byKind.put(kind, only.orElseGet(() -> new Formula(regulation.forKind(kind)))));
        }
        Register range = new Register();
        range.setOpen();
        range.least.setInfinite(1);
        range.most().setInfinite(-1);
        this.totals = formulas().stream().map(Formula::range).toList();
        totals.forEach(total -> {
            range.least.atMost(total.least);
            range.most().atLeast(total.most());
        });
        this.minimum = Points.of(range.least.toFraction());
        this.maximum = Points.of(range.most().toFraction());
        this.folding = regulation.getPeriodRules().map(rules -> new MonthFolding(rules, minimum, maximum));
    }

    /** The totals that each formula can give. */
    List<Register> getTotals() {
        return totals;
    }

    /** All formulas, each once. */
    private List<Formula> formulas() {
        return Stream.concat(Stream.concat(byPosition.values().stream(), byKind.values().stream()), only.stream())
                .distinct()
                .toList();
    }

    /**
     * Everything in a regulation that does not fit together, in a fixed order; empty if it can be compiled. The subject of
     * each finding is a place in the JSON form of the regulation, such as {@code path:$.criteria[1].scoring}; the codes are
     * those of {@link RegulationProblem}.
     */
    public static List<Finding> analyse(Regulation regulation) {
        return RegulationAnalysis.of(regulation).problems();
    }

    /**
     * Checks and compiles a regulation.
     *
     * @throws RegulationException naming everything that does not fit together
     */
    public static EvaluationPlan compile(Regulation regulation) {
        RegulationAnalysis.Result analysed = RegulationAnalysis.of(regulation);
        if (!analysed.problems().isEmpty()) {
            throw new RegulationException(regulation.getId(), analysed.problems());
        }
        return analysed.plan().orElseThrow();
    }

    /** A plan of a regulation whose formulas are known to be sound. */
    static EvaluationPlan of(Regulation regulation) {
        return new EvaluationPlan(regulation);
    }

    /** The lowest and the highest total score that the regulation can give. */
    public Extent getPossibleTotal() {
        return Extent.between(minimum.toFraction(), maximum.toFraction());
    }

    /**
     * The values that a measure can have.
     *
     * @throws IllegalArgumentException if the regulation does not define the measure
     */
    public PossibleValues getPossible(MeasureId measure) {
        MeasureSet set = regulation.getMeasures();
        MeasureRange range = set.find(measure)
                .map(found -> MeasureRange.of(found, set))
                .orElseThrow(() ->
                        new IllegalArgumentException("measure must be one of " + regulation.getId() + ": " + measure));
        return new PossibleValues(
                range.least(), range.most(), range.allowed().stream().sorted().toList());
    }

    /** The lowest total score that the regulation can give. */
    Points getMinimum() {
        return minimum;
    }

    /** The highest total score that the regulation can give. */
    Points getMaximum() {
        return maximum;
    }

    /** Whether every period is looked at as a whole, without points. */
    public boolean looksAtWholePeriods() {
        return regulation.getScale().isByConditions();
    }

    /** The regulation that was compiled. */
    public Regulation getRegulation() {
        return regulation;
    }

    /** The measures that the formula of a position needs; of the only formula, if there is no position. */
    public MeasureSet getMeasures(Optional<Position> position) {
        return formula(position.map(byPosition::get), position).measures();
    }

    /** The measures that the formula needs with which an evaluation of one period was made. */
    public MeasureSet getMeasures(Evaluation evaluation) {
        return formulaOf(evaluation).measures();
    }

    /** The measures that the formula for organizations of a kind needs. */
    MeasureSet getMeasures(OrgKind kind) {
        return formula(kind).measures();
    }

    /** Whether the regulation has a formula for the position. */
    boolean hasFormula(Position position) {
        return byPosition.containsKey(position);
    }

    /**
     * A scorer of many people of one position.
     *
     * @throws IllegalArgumentException if the regulation has no formula for the position, or gives no points
     */
    public Scorer scorer(Position position) {
        if (looksAtWholePeriods()) {
            throw new IllegalArgumentException("regulation must give points: " + regulation.getId());
        }
        Formula formula = formula(Optional.ofNullable(byPosition.get(position)), Optional.of(position));
        return new Scorer(formula, regulation.getScale().bands());
    }

    /** The formula with which an evaluation of one period was made. */
    Formula formulaOf(Evaluation evaluation) {
        Optional<Formula> chosen = evaluation
                .getPosition()
                .map(byPosition::get)
                .or(() -> evaluation.getKind().map(byKind::get));
        return formula(chosen, Optional.empty());
    }

    /**
     * For each open fact of an evaluation, the evaluations that there would be if it were settled at its lower bound and at
     * its upper one, and nothing else changed: open measures of a single period, open months of a longer one. A number that
     * outweighs all others stands for a bound that is infinite.
     */
    public Map<Ref, List<Evaluation>> settledAlone(Evaluation evaluation) {
        return new Settling(this).of(evaluation);
    }

    private Formula formula(OrgKind kind) {
        return formula(Optional.ofNullable(byKind.get(kind)), Optional.of(kind));
    }

    private Formula formula(Optional<Formula> chosen, Optional<?> by) {
        return chosen.or(() -> only).orElseThrow(() -> {
            boolean people = !byPosition.isEmpty();
            return new IllegalArgumentException((people ? "position" : "kind") + " must be given to "
                    + regulation.getId() + ", one of " + (people ? byPosition.keySet() : byKind.keySet()) + ": "
                    + by.map(Object::toString).orElse("-"));
        });
    }

    /**
     * Evaluates the measurements of one period. A measurement that is not there is missing: the score then lies between
     * bounds.
     *
     * @throws IllegalArgumentException if the regulation does not have a measure, if a measurement is of another kind than the
     *     measure or outside its range, or if the regulation has a formula for each position
     */
    public Evaluation evaluate(Measurements measurements, TraceSink sink) {
        requireKnown(measurements);
        return formula(Optional.empty(), Optional.empty())
                .evaluate(Optional.empty(), measurements, sink)
                .build();
    }

    /**
     * As {@link #evaluate(Measurements, TraceSink)}, with the formula of a position.
     *
     * @throws IllegalArgumentException for the same reasons, or if the regulation has no formula for the position
     */
    public Evaluation evaluate(Position position, Measurements measurements, TraceSink sink) {
        requireKnown(measurements);
        return evaluate(position, Optional.empty(), measurements, sink).build();
    }

    /**
     * As {@link #evaluate(Measurements, TraceSink)}, with the formula for organizations of a kind.
     *
     * @throws IllegalArgumentException for the same reasons, or if the regulation has no formula for the kind
     */
    public Evaluation evaluate(OrgKind kind, Measurements measurements, TraceSink sink) {
        requireKnown(measurements);
        return formula(kind)
                .evaluate(Optional.empty(), measurements, sink)
                .kind(kind)
                .build();
    }

    /** A measure under a wrong name would be one that nobody took; and a condition looks at values that no formula does. */
    private void requireKnown(Measurements measurements) {
        for (Measurement measurement : measurements.getAll()) {
            MeasureRange range = known.get(measurement.getMeasure());
            if (range == null) {
                throw new IllegalArgumentException(
                        "measure must be one of " + known.keySet() + ": " + measurement.getMeasure());
            }
            measurement.getValue().ifPresent(range::require);
        }
    }

    /**
     * As {@link #evaluate(Position, Measurements, TraceSink)}, of the sums of one period, so that conduct in it can count.
     *
     * @throws IllegalArgumentException for the same reasons
     */
    public Evaluation evaluate(Position position, ReportingPeriod period, Measurements measurements, TraceSink sink) {
        requireKnown(measurements);
        return evaluate(position, Optional.of(period), measurements, sink).build();
    }

    Evaluation.Builder evaluate(
            Position position, Optional<ReportingPeriod> period, Measurements measurements, TraceSink sink) {
        return formula(Optional.ofNullable(byPosition.get(position)), Optional.of(position))
                .evaluate(period, measurements, sink)
                .position(position);
    }

    /** Evaluates the measurements of a unit of some kind in a period. */
    Evaluation.Builder evaluate(OrgKind kind, ReportingPeriod period, Measurements measurements, TraceSink sink) {
        return formula(kind).evaluate(Optional.of(period), measurements, sink).kind(kind);
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
