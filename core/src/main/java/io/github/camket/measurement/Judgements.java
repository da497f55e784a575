// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.quantity.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people gave to one person or unit for one period.
 *
 * @param scores judged scores of all stages
 * @param counting stage whose scores count
 * @param doubts which of them are in doubt
 */
record Judgements(List<JudgedScore> scores, Stage counting, Doubts doubts) {

    private static final Comparator<JudgedScore> LATEST_STAGE_FIRST =
            Comparator.comparing(JudgedScore::getStage).reversed().thenComparing(JudgedScore::getId);

    /** What an application gives that keeps no ledger; it has settled what was in doubt. */
    static Judgements settled(List<JudgedScore> scores, Stage counting) {
        return new Judgements(scores, counting, Doubts.NONE);
    }

    /** The scores for a measure itself, without those for its parts; the latest stage first. */
    List<JudgedScore> of(Measure measure) {
        return scores.stream()
                .filter(score -> score.getCriterion().equals(measure.id().value()))
                .sorted(LATEST_STAGE_FIRST)
                .toList();
    }

    /** Those of them that count; more than one contradict each other. */
    List<JudgedScore> counted(Measure measure) {
        return of(measure).stream()
                .filter(score -> score.getStage() == counting)
                .toList();
    }

    /** Whether a score that counts is for the measure or one of its parts, at any depth. */
    boolean hasCounted(Measure.Judged measure) {
        return !counted(measure).isEmpty() || measure.parts().stream().anyMatch(this::hasCounted);
    }

    /** The range of the points of a score; empty if they are not in doubt. */
    Optional<Doubts.Bounds> doubtful(JudgedScore score) {
        return doubts.of(score.getRef(), DoubtfulValue.POINTS);
    }

    /** The lowest that the points of a score can be: the points themselves, unless they are in doubt. */
    Points leastOf(JudgedScore score) {
        return doubtful(score).map(Doubts.Bounds::least).map(Points::of).orElse(score.getPoints());
    }

    /** The highest that the points of a score can be. */
    Points mostOf(JudgedScore score) {
        return doubtful(score).map(Doubts.Bounds::most).map(Points::of).orElse(score.getPoints());
    }

    /** Whether the points of a score can be between these bounds, both inclusive. */
    boolean canBe(JudgedScore score, Points least, Points most) {
        return leastOf(score).compareTo(most) <= 0 && mostOf(score).compareTo(least) >= 0;
    }
}
