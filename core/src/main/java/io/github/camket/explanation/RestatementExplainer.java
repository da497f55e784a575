// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.restatement.ConservationAccount;
import io.github.camket.measurement.restatement.Contribution;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.RestatedFigure;
import io.github.camket.measurement.restatement.Restatement;
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

    private final UnitWording wording;
    private final Function<UnitId, String> names;

    private RestatementExplainer(UnitWording wording, Function<UnitId, String> names) {
        this.wording = wording;
        this.names = names;
    }

    /** Explains in a language; units are named by code or identifier. */
    public static RestatementExplainer in(Language language) {
        UnitWording wording = UnitWording.in(language);
        return new RestatementExplainer(wording, wording::unit);
    }

    /** As {@link #in(Language)}, with names for the units. */
    public static RestatementExplainer in(Language language, Function<UnitId, String> names) {
        return new RestatementExplainer(UnitWording.in(language), names);
    }

    /** The explanation of a restatement, or of its refusal. */
    public <I extends UnitId & Comparable<I>> Explanation explain(Restatement<I> restatement) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "restatement.title",
                        restatement.asReported().indicator().value(),
                        wording.date(restatement.asReported().mapDay()),
                        wording.date(restatement.mapDay()))));
        restatement.figures().forEach(figure -> add(figure, lines));
        addAccount(restatement.account(), lines);
        for (Finding finding : restatement.findings()) {
            lines.add(new Line(1, wording.finding(finding)));
        }
        return new Explanation(lines);
    }

    /** One line for amounts; for ratios one for the parts and one for the wholes. */
    private void addAccount(ConservationAccount account, List<Line> lines) {
        List<String> keys = account.columns().size() > 1
                ? List.of("restatement.account.part", "restatement.account.whole")
                : List.of("restatement.account");
        for (int i = 0; i < account.columns().size(); i++) {
            ConservationAccount.Column column = account.columns().get(i);
            lines.add(new Line(
                    1,
                    wording.text(
                            keys.get(i),
                            wording.exact(column.reported()),
                            wording.exact(column.passedOn()),
                            wording.exact(column.kept()))));
        }
    }

    private <I extends UnitId> void add(RestatedFigure<I> figure, List<Line> lines) {
        String value = figure.value().map(this::value).orElseGet(() -> wording.text("restatement.none"));
        boolean partly = figure.value().isPresent() && !figure.isComplete();
        String key = partly ? "restatement.incomplete" : "restatement.figure";
        lines.add(new Line(1, wording.text(key, names.apply(figure.unit()), value)));
        for (Contribution<I> part : figure.contributions()) {
            String from = names.apply(part.from());
            lines.add(new Line(
                    2,
                    part.share().equals(Fraction.ONE)
                            ? wording.text("restatement.part", from, value(part.value()))
                            : wording.text(
                                    "restatement.share", from, value(part.value()), wording.percent(part.share()))));
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

    private String value(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            return wording.exact(total.amount());
        }
        if (value instanceof FigureValue.Share share) {
            return share.ratio().isBare()
                    ? wording.percent(share.ratio().toFraction())
                    : wording.exact(share.ratio().getPart()) + "/"
                            + wording.exact(share.ratio().getWhole()) + " = "
                            + wording.percent(share.ratio().toFraction());
        }
        if (value instanceof FigureValue.Rank rank) {
            return String.valueOf(rank.place());
        }
        if (value instanceof FigureValue.Score score) {
            return wording.exact(score.points());
        }
        return wording.text(
                "restatement.reason." + ((FigureValue.None) value).reason().name());
    }
}
