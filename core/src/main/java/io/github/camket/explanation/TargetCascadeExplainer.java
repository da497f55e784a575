// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.cascade.BoundSum;
import io.github.camket.measurement.cascade.CascadeRule;
import io.github.camket.measurement.cascade.PartOfTarget;
import io.github.camket.measurement.cascade.PartStanding;
import io.github.camket.measurement.cascade.ReadingSum;
import io.github.camket.measurement.cascade.TargetCascade;
import io.github.camket.measurement.cascade.TargetReconciler;
import io.github.camket.measurement.cascade.TargetReconciliation;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells level by level whether the targets of units below make up the target above, and whether their figures do. */
public final class TargetCascadeExplainer {

    private final CommitmentWording wording;
    private final SortedMap<Ref, String> names;

    private TargetCascadeExplainer(Language language, Map<Ref, String> names) {
        this.wording = CommitmentWording.in(language);
        this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** Explains in a language; units are told by their identifiers. */
    public static TargetCascadeExplainer in(Language language) {
        return in(language, Map.of());
    }

    /**
     * Explains in a language.
     *
     * @param names names of units; those that are not in it are told by their identifiers
     */
    public static TargetCascadeExplainer in(Language language, Map<Ref, String> names) {
        return new TargetCascadeExplainer(language, names);
    }

    /** All targets with parts, from the top down, those below further to the right. */
    public Explanation explain(TargetCascade cascade) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "targetCascade.title",
                        wording.date(cascade.getKnownOn()),
                        wording.date(cascade.getCoversUntil()))));
        cascade.getReconciliations().forEach(each -> add(each, each.getDepth() + 1, lines));
        addFindings(cascade.getFindings(), 1, lines);
        return Explanation.of(wording.language(), lines);
    }

    /** One target and its parts. */
    public Explanation explain(TargetReconciliation reconciliation) {
        List<Line> lines = new ArrayList<>();
        add(reconciliation, 0, lines);
        return Explanation.of(wording.language(), lines);
    }

    private void add(TargetReconciliation reconciled, int depth, List<Line> lines) {
        Target whole = reconciled.getWhole();
        lines.add(new Line(
                depth,
                wording.text(
                        "targetCascade.whole",
                        name(whole.getAssignee()),
                        reconciled.getIndicator().getName(),
                        whole.getWords())));
        for (PartOfTarget part : reconciled.getParts()) {
            lines.add(new Line(
                    depth + 1,
                    wording.text(
                            "targetCascade.part",
                            name(part.target().getAssignee()),
                            part.target().getWords(),
                            wording.text("partStanding." + standing(part, reconciled.getRule())))));
        }
        addBound(reconciled, depth + 1, lines);
        reconciled.getReading().ifPresent(sum -> addReading(sum, reconciled, depth + 1, lines));
        if (!reconciled.getUnitsWithoutPart().isEmpty()) {
            lines.add(new Line(
                    depth + 1,
                    wording.text("targetCascade.without", named(reconciled.getUnitsWithoutPart(), this::name))));
        }
        addFindings(
                reconciled.getFindings().stream()
                        // Said above.
                        .filter(finding -> !finding.code().equals(TargetReconciler.UNITS_WITHOUT_PART))
                        .toList(),
                depth + 1,
                lines);
    }

    private static String standing(PartOfTarget part, CascadeRule rule) {
        boolean holds = part.standing() == PartStanding.HOLDS;
        return part.standing().name() + (holds ? "." + rule.name() : "");
    }

    private void addBound(TargetReconciliation reconciled, int depth, List<Line> lines) {
        if (reconciled.getRule() == CascadeRule.EACH) {
            lines.add(new Line(
                    depth,
                    wording.text(
                            "targetCascade.each",
                            wording.text("kind."
                                    + reconciled.getIndicator().getKind().name()),
                            wording.count(reconciled.parts(PartStanding.HOLDS).size()),
                            wording.count(reconciled
                                    .parts(PartStanding.LESS_DEMANDING)
                                    .size()))));
        }
        if (reconciled.getBound().isPresent()) {
            BoundSum sum = reconciled.getBound().get();
            lines.add(new Line(
                    depth,
                    wording.text(
                            "targetCascade.sum",
                            wording.exact(sum.parts()),
                            wording.exact(sum.whole()),
                            wording.text("boundBalance." + sum.balance().name(), size(sum.difference())))));
        }
        if (!reconciled.isComplete()) {
            long left = reconciled.getParts().stream()
                    .filter(part -> !part.isComparable())
                    .count();
            lines.add(new Line(depth, wording.text("targetCascade.incomplete", wording.count(left))));
        }
    }

    private void addReading(ReadingSum sum, TargetReconciliation reconciled, int depth, List<Line> lines) {
        if (!sum.columns().isEmpty()) {
            String line = wording.text(
                    "targetCascade.reached",
                    wording.date(sum.asOf()),
                    joined(sum.columns(), ReadingSum.Column::parts),
                    joined(sum.columns(), ReadingSum.Column::whole));
            if (sum.isComplete()) {
                line += "; "
                        + (sum.isConserved()
                                ? wording.text("targetCascade.conserved")
                                : wording.text(
                                        "targetCascade.difference",
                                        sum.columns().stream()
                                                .map(column -> signed(column.difference()))
                                                .collect(Collectors.joining(" / "))));
            }
            lines.add(new Line(depth, sum.estimated() ? line + "; " + wording.text("targetCascade.estimated") : line));
        }
        if (!sum.missing().isEmpty()) {
            Map<TargetId, OrgUnitId> units = new TreeMap<>();
            reconciled
                    .getParts()
                    .forEach(part ->
                            units.put(part.target().getId(), part.target().getAssignee()));
            lines.add(new Line(
                    depth,
                    wording.text(
                            "targetCascade.missing",
                            wording.date(sum.asOf()),
                            named(sum.missing(), target -> units.containsKey(target) ? name(units.get(target)) : ""))));
        }
    }

    private String joined(List<ReadingSum.Column> columns, Function<ReadingSum.Column, Fraction> side) {
        return columns.stream().map(side).map(wording::exact).collect(Collectors.joining("/"));
    }

    private String size(Fraction difference) {
        return wording.exact(difference.signum() < 0 ? difference.negated() : difference);
    }

    private String signed(Fraction difference) {
        return difference.signum() > 0 ? "+" + wording.exact(difference) : wording.exact(difference);
    }

    private static <T> String named(Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }

    private String name(OrgUnitId unit) {
        return names.getOrDefault(unit.toRef(), unit.value());
    }

    private void addFindings(List<Finding> findings, int depth, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(depth, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(depth + 1, wording.finding(finding))));
        }
    }
}
