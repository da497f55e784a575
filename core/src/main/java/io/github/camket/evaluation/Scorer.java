// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasurePlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.WorkBook;
import io.github.camket.measurement.WorkSheet;
import io.github.camket.measurement.WorkTally;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.LevelBand;
import io.github.camket.trace.TraceSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores many people under one formula of a plan, one after the other, without reasons: the total and the level of its band.
 * It runs what the plan runs, and leaves out what only people read.
 *
 * <pre>{@code
 * Scorer scorer = plan.scorer(Position.STAFF);
 * for (Person person : people) {
 *     TotalScore total = scorer.score(person.work(), person.generalPoints());
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads; each has its own.
 */
public final class Scorer {

    private final Formula formula;
    private final MeasurePlan measures;
    private final BulkInputs inputs;
    private final Run run;
    private final Register sum = new Register();
    private final RatingLevel[] levels;
    private final @Nullable Exact[] floors;
    private final @Nullable Exact[] ceilings;

    Scorer(Formula formula, List<LevelBand> bands) {
        this.formula = formula;
        this.measures = MeasurePlan.of(formula.measures());
        this.inputs = new BulkInputs(formula.ranges(), measures.getItemMeasures());
        this.run = formula.newRun(inputs);
        this.levels = bands.stream().map(LevelBand::level).toArray(RatingLevel[]::new);
        this.floors = new Exact[levels.length];
        this.ceilings = new Exact[levels.length];
        for (int i = 0; i < levels.length; i++) {
            floors[i] = bands.get(i)
                    .atLeast()
                    .map(bound -> Exact.of(bound.toFraction()))
                    .orElse(null);
            ceilings[i] = bands.get(i)
                    .below()
                    .map(bound -> Exact.of(bound.toFraction()))
                    .orElse(null);
        }
    }

    /**
     * Scores one person in one period.
     *
     * @param work the work of the person
     * @param given measurements that do not follow from work, such as points that people gave
     * @throws IllegalArgumentException if a measurement is of another kind than the measure, or outside its range
     */
    public TotalScore score(WorkSheet work, Measurements given) {
        return score(measures.tally(work), given);
    }

    /**
     * Scores the people of a book.
     *
     * @param given of each person, in the order of the book, the measurements that do not follow from work
     * @return the scores in the same order
     * @throws IllegalArgumentException if there are not as many, and for the reasons of {@link #score}
     */
    public List<TotalScore> scoreAll(WorkBook book, List<Measurements> given) {
        if (given.size() != book.size()) {
            throw new IllegalArgumentException("given must be of " + book.size() + " people: " + given.size());
        }
        TotalScore[] scores = new TotalScore[book.size()];
        measures.tally(book, (tally, person) -> scores[person] = score(tally, given.get(person)));
        return List.of(scores);
    }

    private TotalScore score(WorkTally tally, Measurements given) {
        inputs.set(tally, given);
        formula.total(run, sum);
        Exact least = new Exact();
        least.set(sum.least);
        if (sum.isKnown()) {
            return new TotalScore(EvaluationStatus.SCORED, least, least, levelOf(least));
        }
        Exact most = new Exact();
        most.set(sum.most());
        EvaluationStatus status = sum.isNothing() ? EvaluationStatus.NOT_EVALUABLE : EvaluationStatus.MISSING;
        return new TotalScore(status, least, most, null);
    }

    private @Nullable RatingLevel levelOf(Exact score) {
        for (int i = 0; i < levels.length; i++) {
            Exact floor = floors[i];
            Exact ceiling = ceilings[i];
            if ((floor == null || score.compareTo(floor) >= 0) && (ceiling == null || score.compareTo(ceiling) < 0)) {
                return levels[i];
            }
        }
        return null;
    }

    /** Values counted from work out of a tally, the others out of measurements. */
    private static final class BulkInputs implements Inputs {

        private final List<MeasureRange> ranges;
        private final int[] places;
        private @Nullable WorkTally tally;
        private final MeasuredInputs given;

        BulkInputs(List<MeasureRange> ranges, List<MeasureId> counted) {
            this.ranges = ranges;
            this.given = new MeasuredInputs(ranges, Measurements.builder().build());
            this.places = ranges.stream()
                    .mapToInt(range -> counted.indexOf(range.measure().id()))
                    .toArray();
        }

        void set(WorkTally newTally, Measurements newGiven) {
            tally = newTally;
            given.set(newGiven);
        }

        @Override
        public void load(int measure, Register into) {
            int place = places[measure];
            if (place < 0 || tally == null) {
                given.load(measure, into);
            } else if (tally.isInLongs(place)) {
                into.setKnown(tally.numerator(place), tally.denominator(place));
            } else {
                MeasuredInputs.load(ranges.get(measure), tally.get(place), into);
            }
        }

        @Override
        public void trace(int measure, TraceSink sink) {
            throw new IllegalStateException("a scorer keeps no reasons: " + measure);
        }
    }
}
