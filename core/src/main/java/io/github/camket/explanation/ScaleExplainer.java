// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.document.LegalBasis;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.scale.Conversion;
import io.github.camket.regulation.scale.Crosswalk;
import io.github.camket.regulation.scale.CrosswalkLine;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.LevelSeries;
import io.github.camket.regulation.scale.SeriesEntry;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tells what the levels of one scale are in another one and what is lost, with the owner of the declaration, and the levels of a long
 * personal file in the terms of their years. How people and organizations are named is left to the application.
 */
public final class ScaleExplainer {

    private final UnitWording wording;
    private final Function<Ref, String> names;

    private ScaleExplainer(Language language, Function<Ref, String> names) {
        this.wording = UnitWording.in(language);
        this.names = names;
    }

    /** Explains in a language; subjects are named by identifier. */
    public static ScaleExplainer in(Language language) {
        return in(language, Ref::id);
    }

    /** As {@link #in(Language)}, with names. */
    public static ScaleExplainer in(Language language, Function<Ref, String> names) {
        return new ScaleExplainer(language, names);
    }

    /** Both scales, who declared it, what is lost in each direction, and every level. */
    public Explanation explain(Crosswalk crosswalk) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "crosswalk.title",
                        wording.label(crosswalk.getTitle()),
                        wording.label(crosswalk.getFromScale().getTitle()),
                        wording.label(crosswalk.getToScale().getTitle()))));
        for (LegalBasis source : crosswalk.getSources()) {
            lines.add(new Line(1, wording.text("crosswalk.source", wording.law(source))));
        }
        lines.add(new Line(1, wording.text("crosswalk.validity", wording.span(crosswalk.getValidity()))));
        lines.add(new Line(1, wording.text(crosswalk.isLossy() ? "crosswalk.lossy" : "crosswalk.kept")));
        lines.add(new Line(1, wording.text(crosswalk.isLossyBack() ? "crosswalk.lossyBack" : "crosswalk.keptBack")));
        for (CrosswalkLine line : crosswalk.getLines()) {
            lines.add(new Line(
                    2,
                    wording.text(
                            "crosswalk.line",
                            level(crosswalk.getFromScale(), line.from()),
                            conversion(crosswalk.getToScale(), line.to()))));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** Every period with its level in its own terms, the converted one beside it, and what is missing with the reason. */
    public Explanation explain(LevelSeries series) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0, wording.text("series.title", names.apply(series.getSubject().ref()))));
        lines.add(new Line(1, wording.parameter(series.getScaleChoice(), "")));
        series.getTarget()
                .ifPresent(target ->
                        lines.add(new Line(1, wording.text("series.target", wording.label(target.getTitle())))));
        for (SeriesEntry entry : series.getEntries()) {
            lines.add(new Line(1, entry(series, entry)));
            entry.findings().forEach(finding -> lines.add(new Line(2, wording.finding(finding))));
        }
        return Explanation.of(wording.language(), lines);
    }

    private String entry(LevelSeries series, SeriesEntry entry) {
        String period = wording.period(entry.period());
        if (entry.isGap()) {
            return wording.text("series.gap", period);
        }
        RatingLevel level = entry.rating().orElseThrow().getLevel();
        String own = wording.text(
                "series.own",
                period,
                entry.label().map(wording::label).orElse(level.code()),
                entry.scale()
                        .map(scale -> wording.label(scale.getTitle()))
                        .orElseGet(() -> wording.text("series.noScale")));
        if (entry.converted().isEmpty() || series.getTarget().isEmpty()) {
            return own;
        }
        String converted =
                conversion(series.getTarget().get(), entry.converted().get());
        return entry.crosswalk()
                .map(id -> wording.text("series.converted", own, converted, id.value()))
                .orElse(own);
    }

    private String conversion(DatedScale scale, Conversion conversion) {
        String levels = String.join(
                "; ",
                conversion.levels().stream().map(level -> level(scale, level)).toList());
        return switch (conversion.kind()) {
            case EXACT -> levels;
            case AMBIGUOUS -> wording.text(conversion.orNone() ? "conversion.orNone" : "conversion.oneOf", levels);
            case NONE -> wording.text("conversion.none");
        };
    }

    private String level(DatedScale scale, RatingLevel level) {
        return scale.find(level).map(one -> wording.label(one.label())).orElse(level.code());
    }
}
