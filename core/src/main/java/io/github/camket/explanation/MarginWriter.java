// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Margin;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how far a score is from where the level becomes another one. */
final class MarginWriter {

    private final Wording wording;

    private final boolean exactly;
    private final Optional<Points> score;

    MarginWriter(Wording wording) {
        this(wording, false, Optional.empty());
    }

    /**
     * A writer.
     *
     * @param exactly whether a distance that is shown rounded is also told exactly
     * @param score the score beside the distances, if it is told
     */
    MarginWriter(Wording wording, boolean exactly, Optional<Points> score) {
        this.wording = wording;
        this.exactly = exactly;
        this.score = score;
    }

    /** Upwards, then downwards. */
    List<String> of(Margin margin) {
        List<String> lines = up(margin, false);
        lines.addAll(down(margin));
        return lines;
    }

    /**
     * What more points give.
     *
     * @param conditions whether it is known to be conditions that keep a range of scores closed
     */
    List<String> up(Margin margin, boolean conditions) {
        List<String> lines = new ArrayList<>();
        margin.next().map(this::next).ifPresent(lines::add);
        margin.gap().map(step -> gap(step, margin.next())).ifPresent(lines::add);
        margin.range().map(step -> range(step, conditions)).ifPresent(lines::add);
        return lines;
    }

    /** What fewer points give. */
    List<String> down(Margin margin) {
        return margin.lower().map(this::lower).stream().toList();
    }

    private String next(Margin.Step step) {
        return step.beyond()
                ? wording.text("margin.next.beyond", toNext(step), level(step), exact(step.distance()))
                : text("margin.next", toNext(step), step);
    }

    private String gap(Margin.Step step, Optional<Margin.Step> next) {
        // Reached and left again at one score: a number rounded up would lie past it.
        boolean single = next.filter(Margin.Step::beyond)
                .filter(after -> !step.beyond() && after.distance().equals(step.distance()))
                .isPresent();
        return single
                ? text(key("margin.gap.at", step.level()), exact(step.distance()), step)
                : text(key("margin.gap", step.level()), toNext(step), step);
    }

    private String toNext(Margin.Step step) {
        return wording.distance(step.distance(), RoundingMode.CEILING, score);
    }

    private String exact(Points points) {
        return wording.exact(points.toFraction());
    }

    private String range(Margin.Step step, boolean conditions) {
        boolean reached = step.distance().equals(Points.ZERO);
        String key = (reached ? "margin.inRange" : "margin.range") + (conditions ? ".conditions" : "");
        return text(key, toNext(step), step);
    }

    private String lower(Margin.Step step) {
        String way = step.distance().equals(Points.ZERO)
                ? "margin.onBound"
                : step.beyond() ? "margin.lower" : "margin.lower.at";
        return text(key(way, step.level()), wording.distance(step.distance(), RoundingMode.FLOOR, score), step);
    }

    private static String key(String way, Optional<RatingLevel> level) {
        return level.isPresent() ? way : way + ".none";
    }

    private String text(String key, String points, Margin.Step step) {
        String exact = exact(step.distance());
        boolean told = !exactly || exact.equals(points);
        return wording.text(key, told ? points : wording.text("step.exactly", points, exact), level(step));
    }

    private String level(Margin.Step step) {
        return step.level().map(wording::level).orElse("-");
    }
}
