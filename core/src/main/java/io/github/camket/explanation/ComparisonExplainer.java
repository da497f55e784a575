// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.comparison.ComparedResult;
import io.github.camket.measurement.comparison.ComparisonAspect;
import io.github.camket.measurement.comparison.ComparisonBasis;
import io.github.camket.measurement.comparison.ComposedPart;
import io.github.camket.measurement.comparison.Composite;
import io.github.camket.measurement.comparison.CompositionMethod;
import io.github.camket.measurement.comparison.Rank;
import io.github.camket.measurement.comparison.RankComparison;
import io.github.camket.measurement.comparison.RankTable;
import io.github.camket.measurement.comparison.RankedResult;
import io.github.camket.measurement.comparison.TiedPlace;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells how several ratios became one figure, with the method and what was left out, and how results stand to each other, or why
 * they cannot be compared. How things are named is left to the application, since an identifier says little to people.
 */
public final class ComparisonExplainer {

    private final UnitWording wording;
    private final Function<Ref, String> names;

    private ComparisonExplainer(Language language, Function<Ref, String> names) {
        this.wording = UnitWording.in(language);
        this.names = names;
    }

    /** Explains in a language; things are named by identifier. */
    public static ComparisonExplainer in(Language language) {
        return in(language, Ref::id);
    }

    /** As {@link #in(Language)}, with names. Findings go on naming things by identifier. */
    public static ComparisonExplainer in(Language language, Function<Ref, String> names) {
        return new ComparisonExplainer(language, names);
    }

    /** The figure with its method, each part with its share, and what people should know. */
    public Explanation explain(Composite composite) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text("composite.title", names.apply(composite.getAbout()), value(composite))));
        composite.getRules().all().forEach(parameter -> lines.add(new Line(1, parameter(parameter))));
        lines.add(new Line(
                1,
                wording.text(
                        "composite.withValue",
                        wording.count(composite.countWithValue()),
                        wording.count(composite.countExpected()))));
        Fraction bound = composite.getRules().getBound().value();
        composite.getParts().forEach(part -> lines.add(new Line(2, part(part, bound))));
        addFindings(composite.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    /** What was declared without a document is not called a local rule. */
    private String parameter(Parameter<?> parameter) {
        return parameter.basis() == Basis.LOCAL && parameter.source().citation().isEmpty()
                ? wording.text("composite.declared", wording.choice(parameter))
                : wording.parameter(parameter, "");
    }

    private String value(Composite composite) {
        if (composite.getValue().isEmpty()) {
            return wording.text("composite.none");
        }
        Fraction value = composite.getValue().get();
        if (composite.getRules().getMethod().value() == CompositionMethod.ALL_OR_NOTHING) {
            return wording.text(value.signum() > 0 ? "composite.all" : "composite.notAll");
        }
        String exact = composite.getPool().map(this::parts).orElseGet(() -> wording.exact(value));
        return wording.text("composite.value", wording.percent(value), exact);
    }

    private String part(ComposedPart composed, Fraction bound) {
        String name = names.apply(composed.part().ref());
        if (composed.part().ratio().isEmpty()) {
            String reason = composed.part().reason().orElseThrow().name();
            return wording.text("composite.part", name, wording.text("restatement.reason." + reason));
        }
        String ratio = wording.text(
                "composite.part", name, ratio(composed.part().ratio().get(), bound));
        if (composed.belowBound()) {
            return wording.text("composite.below", ratio);
        }
        return composed.share()
                .map(share -> wording.text("composite.share", ratio, wording.percent(share)))
                .orElse(ratio);
    }

    private String ratio(Ratio ratio, Fraction bound) {
        String percent = wording.percent(ratio.toFraction(), bound);
        return ratio.isBare() ? wording.text("composite.bare", percent) : parts(ratio) + " = " + percent;
    }

    private String parts(Ratio ratio) {
        return wording.exact(ratio.getPart()) + "/" + wording.exact(ratio.getWhole());
    }

    /** The results in their order with ties and with those that have no place, or why there is no order. */
    public Explanation explain(RankTable table) {
        List<Line> lines = new ArrayList<>();
        if (table.isRefused()) {
            lines.add(new Line(0, wording.text("ranking.refused")));
            addFindings(table.getRefusals(), lines);
            return Explanation.of(wording.language(), lines);
        }
        lines.add(new Line(
                0, wording.text("ranking.title." + table.getDirection().name(), wording.count(table.getFieldSize()))));
        table.getBasis().ifPresent(basis -> addBasis(basis, lines));
        for (RankedResult row : table.getRows()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "ranking.row",
                            wording.count(row.rank().place()),
                            names.apply(row.subject()),
                            wording.exact(row.value()))));
        }
        for (TiedPlace tie : table.getTies()) {
            String subjects = tie.subjects().stream().map(names).collect(Collectors.joining("; "));
            lines.add(new Line(1, wording.text("ranking.tie", wording.count(tie.place()), subjects)));
        }
        for (ComparedResult result : table.getWithoutValue()) {
            String reason = wording.text(
                    "restatement.reason." + result.reason().orElseThrow().name());
            lines.add(new Line(1, wording.text("ranking.withoutValue", names.apply(result.subject()), reason)));
        }
        return Explanation.of(wording.language(), lines);
    }

    private void addBasis(ComparisonBasis basis, List<Line> lines) {
        String stated = Arrays.stream(ComparisonAspect.values())
                .flatMap(aspect ->
                        stated(basis, aspect).map(text -> wording.text("aspect." + aspect.name(), text)).stream())
                .collect(Collectors.joining("; "));
        if (!stated.isEmpty()) {
            lines.add(new Line(1, wording.text("ranking.basis", stated)));
        }
        String notStated = basis.notStated().stream()
                .map(aspect -> wording.text("aspect." + aspect.name() + ".name"))
                .collect(Collectors.joining("; "));
        if (!notStated.isEmpty()) {
            lines.add(new Line(1, wording.text("ranking.notStated", notStated)));
        }
    }

    private Optional<String> stated(ComparisonBasis basis, ComparisonAspect aspect) {
        return switch (aspect) {
            case REGULATION -> basis.getRegulation().map(names);
            case PERIOD -> basis.getPeriod().map(wording::period);
            case MAP_DAY -> basis.getMapDay().map(wording::date);
            case PEER_GROUP -> basis.getPeerGroup().map(names);
            case EDITION -> basis.getEdition();
        };
    }

    /** How a rank changed, or why nobody can tell. */
    public Explanation explain(RankComparison comparison) {
        List<Line> lines = new ArrayList<>();
        String subject = names.apply(comparison.subject());
        if (comparison.isComparable()) {
            int gained = comparison.placesGained().orElseThrow();
            String change = gained == 0 ? "ranks.same" : gained > 0 ? "ranks.up" : "ranks.down";
            lines.add(new Line(
                    0,
                    wording.text(
                            "ranks.compared",
                            subject,
                            rank(comparison.earlier()),
                            rank(comparison.later()),
                            wording.text(change, wording.count(Math.abs(gained))))));
        } else {
            lines.add(new Line(0, wording.text("ranks.refused", subject)));
            addFindings(comparison.refusals(), lines);
        }
        return Explanation.of(wording.language(), lines);
    }

    private String rank(Rank rank) {
        return wording.text(
                "ranks.rank",
                wording.count(rank.place()),
                wording.count(rank.fieldSize()),
                rank.basis().getEdition().orElseGet(() -> wording.text("aspect.notStated")));
    }

    private void addFindings(List<Finding> findings, List<Line> lines) {
        findings.forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
    }
}
