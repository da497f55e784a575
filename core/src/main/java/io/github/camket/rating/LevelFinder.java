// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.UnclassifiedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the levels that a score, or a range of scores, and the conditions of a scale leave possible. */
final class LevelFinder {

    private final RatingScale scale;
    private final Optional<Measurements> measurements;

    LevelFinder(RatingScale scale, Optional<Measurements> measurements) {
        this.scale = scale;
        this.measurements = measurements;
    }

    /**
     * The possible results for a score from {@code least} to {@code most}, highest first; an empty one stands for no level.
     */
    List<Optional<RatingLevel>> possible(Points least, Points most) {
        Set<Integer> ranks = new TreeSet<>();
        int none = scale.bands().size();
        if (isInHole(least, most)) {
            ranks.add(none);
        }
        for (int i = 0; i < none; i++) {
            if (reaches(scale.bands().get(i), least, most)) {
                addFrom(i, ranks);
            }
        }
        List<Optional<RatingLevel>> possible = new ArrayList<>();
        for (int rank : ranks) {
            possible.add(
                    rank == none
                            ? Optional.empty()
                            : Optional.of(scale.bands().get(rank).level()));
        }
        return possible;
    }

    /** Adds the ranks to which a score in the band can lead. */
    private void addFrom(int start, Set<Integer> ranks) {
        boolean fallsDown = scale.unclassifiedPolicy()
                .filter(policy -> policy.value() == UnclassifiedPolicy.FALL_DOWN)
                .isPresent();
        int end = fallsDown ? scale.bands().size() : start + 1;
        for (int i = start; i < end; i++) {
            Outcome outcome = outcome(scale.bands().get(i).conditions());
            if (outcome != Outcome.FAILS) {
                ranks.add(i);
            }
            if (outcome == Outcome.HOLDS) {
                return;
            }
        }
        ranks.add(scale.bands().size());
    }

    private static boolean reaches(LevelBand band, Points least, Points most) {
        boolean belowBand =
                band.atLeast().filter(bound -> most.compareTo(bound) < 0).isPresent();
        boolean aboveBand =
                band.below().filter(bound -> least.compareTo(bound) >= 0).isPresent();
        return !belowBand && !aboveBand;
    }

    /** Whether a score of the range lies in no band. */
    private boolean isInHole(Points least, Points most) {
        if (scale.bandOf(least).isEmpty() || scale.bandOf(most).isEmpty()) {
            return true;
        }
        List<LevelBand> bands = scale.bands();
        for (int i = 1; i < bands.size(); i++) {
            Points floor = bands.get(i - 1).atLeast().orElseThrow();
            Points ceiling = bands.get(i).below().orElseThrow();
            if (ceiling.compareTo(floor) < 0 && least.compareTo(ceiling) < 0 && most.compareTo(floor) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Outcome outcome(List<Condition> conditions) {
        Outcome worst = Outcome.HOLDS;
        for (Condition condition : conditions) {
            Outcome outcome = outcome(condition);
            if (outcome == Outcome.FAILS) {
                return Outcome.FAILS;
            }
            worst = outcome == Outcome.OPEN ? Outcome.OPEN : worst;
        }
        return worst;
    }

    /** What the measurements tell of a condition. */
    Outcome outcome(Condition condition) {
        Optional<Measurement> found = find(condition);
        if (found.isEmpty()) {
            return Outcome.OPEN;
        }
        Measurement measurement = found.get();
        if (measurement.getStatus() == MeasurementStatus.NOT_EVALUABLE) {
            return condition.ofNothing();
        }
        Optional<Fraction> value = measurement.getValue().map(Quantity::toFraction);
        if (value.isPresent()) {
            return condition.of(value.get());
        }
        return measurement.getLowest().isPresent() && measurement.getHighest().isPresent()
                ? condition.of(
                        measurement.getLowest().get(), measurement.getHighest().get())
                : Outcome.OPEN;
    }

    /** What became of all conditions of the scale, highest level first. */
    List<ConditionResult> results() {
        List<ConditionResult> results = new ArrayList<>();
        for (LevelBand band : scale.bands()) {
            band.conditions().forEach(condition -> results.add(result(band.level(), false, condition)));
        }
        return results;
    }

    ConditionResult result(RatingLevel level, boolean forcing, Condition condition) {
        Optional<Fraction> value =
                find(condition).flatMap(Measurement::getValue).map(Quantity::toFraction);
        return new ConditionResult(level, forcing, condition, outcome(condition), value);
    }

    private Optional<Measurement> find(Condition condition) {
        return measurements.flatMap(all -> all.find(condition.measure()));
    }
}
