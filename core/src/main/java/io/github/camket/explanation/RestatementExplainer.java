// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.restatement.ConservationAccount;
import io.github.camket.measurement.restatement.Contribution;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.RestatedFigure;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.UnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells what a restated figure is made of, what is missing, and that nothing was lost. How units are named is left to the
 * application, since a code alone says little to people.
 */
public final class RestatementExplainer {

    private static final List<String> PARTS = List.of("restatement.account.part", "restatement.account.whole");
    private static final List<String> ENDS = List.of("restatement.account.current", "restatement.account.base");
    private static final List<String> PARTS_AT_ENDS = List.of(
            "restatement.account.current.part",
            "restatement.account.current.whole",
            "restatement.account.base.part",
            "restatement.account.base.whole");

    private final UnitWording wording;
    private final FigureWording figures;
    private final Function<UnitId, String> names;

    private RestatementExplainer(Language language, Function<UnitId, String> names) {
        this.wording = UnitWording.in(language);
        this.figures = new FigureWording(language);
        this.names = names;
    }

    /** Explains in a language; units are named by code or identifier. */
    public static RestatementExplainer in(Language language) {
        return new RestatementExplainer(language, UnitWording.in(language)::unit);
    }

    /** As {@link #in(Language)}, with names for the units. */
    public static RestatementExplainer in(Language language, Function<UnitId, String> names) {
        return new RestatementExplainer(language, names);
    }

    /** The explanation of a restatement, or of its refusal. */
    public <I extends UnitId & Comparable<I>> Explanation explain(Restatement<I> restatement) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "restatement.title",
                        restatement.asReported().indicator().getName(),
                        wording.date(restatement.asReported().mapDay()),
                        wording.date(restatement.mapDay()))));
        Indicator indicator = restatement.asReported().indicator();
        restatement.figures().forEach(figure -> add(figure, indicator, lines));
        addAccount(restatement, lines);
        for (Finding finding : restatement.findings()) {
            lines.add(new Line(1, wording.finding(finding)));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** One line for each column: amounts, parts and wholes, both ends of changes, each year of levels. */
    private void addAccount(Restatement<?> restatement, List<Line> lines) {
        List<ConservationAccount.Column> columns = restatement.account().columns();
        boolean changes = restatement.asReported().figures().stream()
                .map(Figure::value)
                .anyMatch(value -> value instanceof FigureValue.Change);
        boolean levels = restatement.asReported().figures().stream()
                .map(Figure::value)
                .anyMatch(value -> value instanceof FigureValue.Levels);
        for (int i = 0; i < columns.size(); i++) {
            lines.add(new Line(
                    1,
                    wording.text(
                            levels ? "restatement.account.level" : key(columns.size(), i, changes),
                            wording.exact(columns.get(i).reported()),
                            wording.exact(columns.get(i).passedOn()),
                            wording.exact(columns.get(i).kept()),
                            String.valueOf(i))));
        }
    }

    private static String key(int columns, int column, boolean changes) {
        if (columns == 1) {
            return "restatement.account";
        }
        if (columns == 2) {
            return (changes ? ENDS : PARTS).get(column);
        }
        return PARTS_AT_ENDS.get(column);
    }

    private <I extends UnitId> void add(RestatedFigure<I> figure, Indicator indicator, List<Line> lines) {
        String value = figure.value()
                .map(found -> figures.value(found, indicator))
                .orElseGet(() -> wording.text("restatement.none"));
        boolean partly = figure.value().isPresent() && !figure.isComplete();
        String key = partly ? "restatement.incomplete" : "restatement.figure";
        lines.add(new Line(1, wording.text(key, names.apply(figure.unit()), value)));
        for (Contribution<I> part : figure.contributions()) {
            String from = names.apply(part.from());
            String brought = figures.value(part.value(), indicator);
            lines.add(new Line(
                    2,
                    part.share().equals(Fraction.ONE)
                            ? wording.text("restatement.part", from, brought)
                            : wording.text("restatement.share", from, brought, wording.percent(part.share()))));
        }
        addUnits("restatement.missing", figure.missing(), lines);
        addUnits("restatement.suppressed", figure.suppressed(), lines);
        addUnits("restatement.withheld", figure.withheld(), lines);
    }

    private <I extends UnitId> void addUnits(String key, List<I> units, List<Line> lines) {
        if (!units.isEmpty()) {
            lines.add(new Line(2, wording.text(key, units.stream().map(names).collect(Collectors.joining("; ")))));
        }
    }
}
