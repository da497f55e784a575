// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelOrder;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.UnclassifiedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the levels that a score, or a range of scores, and the conditions of a scale leave possible. */
final class LevelFinder {

    private final RatingScale scale;
    private final List<Outcome> outcomes;

    /**
     * A finder for one subject.
     *
     * @param outcomes of the conditions of each band, all of them together, in the order of the scale
     */
    LevelFinder(RatingScale scale, List<Outcome> outcomes) {
        this.scale = scale;
        this.outcomes = outcomes;
    }

    /**
     * The ranks of the levels that are possible for a score from {@code least} to {@code most}, 0 for the highest; the
     * number of levels stands for none.
     */
    Set<Integer> possible(Points least, Points most) {
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
        return ranks;
    }

    /** The ranks that the conditions alone leave possible, in a scale without points. */
    Set<Integer> possible() {
        int none = scale.bands().size();
        List<Integer> order = new ArrayList<>();
        if (scale.levelOrder().orElseThrow().value() == LevelOrder.LOWEST_FIRST) {
            order.add(none - 1);
        }
        for (int i = 0; i < none; i++) {
            order.add(i);
        }
        Set<Integer> ranks = new TreeSet<>();
        for (int rank : order) {
            Outcome outcome = outcomes.get(rank);
            if (outcome != Outcome.FAILS) {
                ranks.add(rank);
            }
            if (outcome == Outcome.HOLDS) {
                return ranks;
            }
        }
        ranks.add(none);
        return ranks;
    }

    /** Adds the ranks to which a score in the band can lead. */
    private void addFrom(int start, Set<Integer> ranks) {
        boolean fallsDown = scale.unclassifiedPolicy()
                .filter(policy -> policy.value() == UnclassifiedPolicy.FALL_DOWN)
                .isPresent();
        int end = fallsDown ? scale.bands().size() : start + 1;
        for (int i = start; i < end; i++) {
            Outcome outcome = outcomes.get(i);
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
}
