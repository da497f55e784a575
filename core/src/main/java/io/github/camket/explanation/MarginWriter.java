// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how far a score is from where the level becomes another one. */
final class MarginWriter {

    private final Wording wording;

    MarginWriter(Wording wording) {
        this.wording = wording;
    }

    List<String> of(Margin margin) {
        List<String> lines = new ArrayList<>();
        margin.next().map(this::next).ifPresent(lines::add);
        margin.gap().map(step -> gap(step, margin.next())).ifPresent(lines::add);
        margin.range().map(this::range).ifPresent(lines::add);
        margin.lower().map(this::lower).ifPresent(lines::add);
        return lines;
    }

    private String next(Margin.Step step) {
        return step.beyond()
                ? wording.text(
                        "margin.next.beyond", wording.toNext(step.distance()), level(step), exact(step.distance()))
                : text("margin.next", wording.toNext(step.distance()), step);
    }

    private String gap(Margin.Step step, Optional<Margin.Step> next) {
        // Reached and left again at one score: a number rounded up would lie past it.
        boolean single = next.filter(Margin.Step::beyond)
                .filter(after -> !step.beyond() && after.distance().equals(step.distance()))
                .isPresent();
        return single
                ? text(key("margin.gap.at", step.level()), exact(step.distance()), step)
                : text(key("margin.gap", step.level()), wording.toNext(step.distance()), step);
    }

    private String exact(Points points) {
        return wording.exact(points.toFraction());
    }

    private String range(Margin.Step step) {
        boolean reached = step.distance().equals(Points.ZERO);
        return text(reached ? "margin.inRange" : "margin.range", wording.toNext(step.distance()), step);
    }

    private String lower(Margin.Step step) {
        String way = step.distance().equals(Points.ZERO)
                ? "margin.onBound"
                : step.beyond() ? "margin.lower" : "margin.lower.at";
        return text(key(way, step.level()), wording.toLower(step.distance()), step);
    }

    private static String key(String way, Optional<RatingLevel> level) {
        return level.isPresent() ? way : way + ".none";
    }

    private String text(String key, String points, Margin.Step step) {
        return wording.text(key, points, level(step));
    }

    private String level(Margin.Step step) {
        return step.level().map(wording::level).orElse("-");
    }
}
