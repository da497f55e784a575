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
        margin.gap().map(this::gap).ifPresent(lines::add);
        margin.range().map(this::range).ifPresent(lines::add);
        margin.lower().map(this::lower).ifPresent(lines::add);
        return lines;
    }

    private String next(Margin.Step step) {
        return text(step.beyond() ? "margin.next.beyond" : "margin.next", wording.toNext(step.distance()), step);
    }

    private String gap(Margin.Step step) {
        return text(key("margin.gap", step.level()), wording.toNext(step.distance()), step);
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
        return wording.text(key, points, step.level().map(wording::level).orElse("-"));
    }
}
