// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.official.Regulations;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Explains ratings in words: the level and why, why not a higher one and what it would take, what is missing, each step of the
 * computation with its article, and every reading that was taken.
 *
 * <p>The steps are those that the computation itself left; a rating made without reasons is explained without them.
 */
public final class Explainer {

    private final Language language;
    private final Depth depth;

    private Explainer(Language language, Depth depth) {
        this.language = language;
        this.depth = depth;
    }

    /** Explains in Vietnamese. */
    public static Explainer vietnamese() {
        return in(Language.VIETNAMESE);
    }

    /** Explains in English. */
    public static Explainer english() {
        return in(Language.ENGLISH);
    }

    /** Explains in the given language, at {@link Depth#STANDARD}. */
    public static Explainer in(Language language) {
        return new Explainer(Objects.requireNonNull(language, "language"), Depth.STANDARD);
    }

    /** The same explainer at another depth. */
    public Explainer at(Depth newDepth) {
        return new Explainer(language, Objects.requireNonNull(newDepth, "depth"));
    }

    /** Also names the tasks that counted in full, and each delivery. */
    public Explainer inFull() {
        return at(Depth.FULL);
    }

    /** The explanation of a rating. */
    public Explanation explain(Rating rating) {
        Wording wording = Wording.of(language, rating.getRegulation());
        if (depth == Depth.LINE) {
            return Explanation.of(language, List.of(new LineWriter(wording).of(rating)));
        }
        boolean inFull = depth == Depth.FULL;
        List<Line> reasons = new ArrayList<>();
        addHead(rating, wording, reasons);
        reasons.addAll(new ReasonWriter(wording, inFull).of(rating));
        reasons.addAll(new HigherLevelWriter(wording, inFull).of(rating));
        NotesWriter notes = new NotesWriter(wording);
        reasons.addAll(notes.missing(rating));
        new ConditionWriter(wording, inFull, reasons).write(rating);
        List<Part> parts = new ArrayList<>(reasons);
        rating.getEvaluation().ifPresent(evaluation -> parts.addAll(new StepsWriter(wording, inFull).of(evaluation)));
        parts.addAll(notes.notes(rating));
        // Rules that do not apply were not used.
        if (rating.getStatus() != RatingStatus.OUTSIDE_REGULATION) {
            parts.addAll(notes.assumed(rating.getRegulation()));
        }
        return Explanation.of(language, parts);
    }

    /**
     * How levels were held against a quota.
     *
     * @param regulation the rules under which they were rated
     */
    public Explanation explain(GroupReview review, Regulation regulation) {
        return new ReviewWriter(Wording.of(language, regulation)).write(review);
    }

    /** Whether the figures end before the period does and before the day as of which they were known. */
    private static boolean isCutOff(Evaluation evaluation) {
        return evaluation.isUnfinished()
                && evaluation
                        .getCoveredUntil()
                        .filter(day ->
                                evaluation.getKnownOn().filter(day::isBefore).isPresent())
                        .isPresent();
    }

    private static void addHead(Rating rating, Wording wording, List<Line> lines) {
        lines.add(new Line(0, wording.text("head.title", wording.subject(rating))));
        rating.getPeriod()
                .ifPresent(period -> lines.add(new Line(1, wording.text("head.period", wording.period(period)))));
        rating.getKnownOn().ifPresent(day -> lines.add(new Line(1, wording.text("head.knownOn", wording.date(day)))));
        rating.getEvaluation()
                .filter(Explainer::isCutOff)
                .flatMap(Evaluation::getCoveredUntil)
                .ifPresent(day -> lines.add(new Line(1, wording.text("head.coveredUntil", wording.date(day)))));
        Regulation regulation = rating.getRegulation();
        lines.add(new Line(1, wording.text("head.regulation", wording.label(regulation.getTitle()))));
        wording.layers().forEach(layer -> lines.add(new Line(1, layer)));
        if (Regulations.isAltered(regulation)) {
            lines.add(new Line(1, wording.text("head.altered")));
        }
        if (regulation.isPartial()) {
            lines.add(new Line(1, wording.text("head.partial", regulation.getInstrument())));
        }
        if (!regulation.isOfficial()) {
            lines.add(new Line(1, wording.text("head.notOfficial", regulation.getInstrument())));
        }
        rating.getDecided()
                .ifPresent(decision -> lines.add(new Line(
                        1,
                        wording.text(
                                "head.decided",
                                wording.level(decision.getLevel()),
                                decision.getAuthorityPost(),
                                wording.date(decision.getDecidedOn())))));
        String result = rating.getLevel()
                .map(level -> wording.text(
                        rating.getDecided().isPresent() ? "head.alone" : "head.level", wording.level(level)))
                .orElseGet(() -> wording.status(rating.getStatus()));
        lines.add(new Line(1, wording.text("head.result", result)));
    }
}
