// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads holes, overlaps and moves off the outcomes of all cases of those with one formula. */
final class CaseReport {

    private final CaseAnalysis.Outcomes outcomes;
    private final Subjects subjects;
    private final Cases cases;

    CaseReport(CaseAnalysis.Outcomes outcomes, Subjects subjects) {
        this.outcomes = outcomes;
        this.subjects = subjects;
        this.cases = outcomes.cases();
    }

    List<Hole> holes() {
        Map<Optional<RatingLevel>, BitSet> byBand = new LinkedHashMap<>();
        cases.all()
                .filter(number -> outcomes.level(number) == outcomes.none())
                .forEach(number -> put(byBand, outcomes.band(number), number));
        List<Hole> holes = new ArrayList<>();
        byBand.forEach((band, numbers) -> {
            Cover cover = new Cover(cases, numbers, outcomes::isImpossible);
            for (Cover.Box box : cover.boxes(-1)) {
                holes.add(new Hole(subjects, cover.region(box, -1), band, outcomes.example(plainest(box))));
            }
        });
        return holes;
    }

    List<Overlap> overlaps() {
        Map<List<RatingLevel>, BitSet> byLevels = new LinkedHashMap<>();
        outcomes.overlaps().forEach((number, levels) -> put(byLevels, levels, number));
        List<Overlap> overlaps = new ArrayList<>();
        byLevels.forEach((levels, numbers) -> {
            Cover cover = new Cover(cases, numbers, outcomes::isImpossible);
            for (Cover.Box box : cover.boxes(-1)) {
                overlaps.add(new Overlap(subjects, cover.region(box, -1), levels, outcomes.example(plainest(box))));
            }
        });
        return overlaps;
    }

    /** Moves to the better side that cost the level, or part of it. */
    List<Move> lost() {
        return moves((axis, before, after) -> axis.direction() != 0 && before != outcomes.none() && after > before);
    }

    /** Moves either way over one threshold that pass over a level. */
    List<Move> cliffs() {
        return moves((axis, before, after) ->
                before != outcomes.none() && after != outcomes.none() && Math.abs(after - before) > 1);
    }

    private interface Wanted {
        boolean test(Axis axis, int before, int after);
    }

    /**
     * A kind of moves.
     *
     * @param axis place of the number that moves
     * @param from place of the part before
     * @param to place of the part after
     * @param before rank before
     * @param after rank after
     */
    private record Kind(int axis, int from, int to, int before, int after) {}

    private List<Move> moves(Wanted wanted) {
        Map<Kind, BitSet> byKind = new LinkedHashMap<>();
        for (int axis = 0; axis < cases.axes().size(); axis++) {
            collect(axis, wanted, byKind);
        }
        List<Move> moves = new ArrayList<>();
        byKind.forEach((kind, numbers) -> add(kind, numbers, moves));
        return moves;
    }

    private void collect(int place, Wanted wanted, Map<Kind, BitSet> byKind) {
        Axis axis = cases.axes().get(place);
        int step = axis.direction() < 0 ? -1 : 1;
        cases.all().filter(outcomes::isRated).forEach(number -> {
            int from = cases.part(number, place);
            int to = from + step;
            if (to < 0
                    || to >= axis.parts().size()
                    || axis.parts().get(from).nothing()
                    || axis.parts().get(to).nothing()) {
                return;
            }
            int other = cases.with(number, place, to);
            if (outcomes.isRated(other) && wanted.test(axis, outcomes.level(number), outcomes.level(other))) {
                put(byKind, new Kind(place, from, to, outcomes.level(number), outcomes.level(other)), number);
            }
        });
    }

    private void add(Kind kind, BitSet numbers, List<Move> moves) {
        IntPredicate impossible = number -> cases.part(number, kind.axis()) == kind.from()
                && (outcomes.isImpossible(number) || outcomes.isImpossible(cases.with(number, kind.axis(), kind.to())));
        Cover cover = new Cover(cases, numbers, impossible);
        List<Part> parts = cases.axes().get(kind.axis()).parts();
        for (Cover.Box box : cover.boxes(kind.axis())) {
            int before = plainest(box);
            moves.add(new Move(
                    subjects,
                    cases.axes().get(kind.axis()).compared(),
                    parts.get(kind.from()),
                    parts.get(kind.to()),
                    cover.region(box, kind.axis()),
                    outcomes.example(before),
                    outcomes.example(cases.with(before, kind.axis(), kind.to()))));
        }
    }

    /** The case that is best in everything else, away from the ends where that does not matter. */
    private int plainest(Cover.Box box) {
        int best = box.cases().get(0);
        for (int number : box.cases()) {
            if (plainness(number) > plainness(best)) {
                best = number;
            }
        }
        return best;
    }

    private int plainness(int number) {
        int plainness = 0;
        for (int place = 0; place < cases.axes().size(); place++) {
            Axis axis = cases.axes().get(place);
            Part part = cases.at(number, place);
            if (part.nothing()) {
                plainness -= 1;
            } else if (axis.isScore() || axis.direction() == 0) {
                plainness += part.isPoint() ? 0 : 1;
            } else if (part.equals(axis.best())) {
                plainness += axis.parts().size();
            }
        }
        return plainness;
    }

    private static <K> void put(Map<K, BitSet> byKey, K key, int number) {
        byKey.computeIfAbsent(key, one -> new BitSet()).set(number);
    }
}
