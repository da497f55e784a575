// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.Validity;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.directive.CurrentDirectives;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveRegister;
import io.github.camket.model.directive.ForceState;
import io.github.camket.model.directive.ForceStatus;
import io.github.camket.model.directive.RegisteredDirective;
import io.github.camket.model.directive.StatedRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells whether directives are in force on a day and why: since when, ended or amended by which, and what stands in their place. */
public final class DirectiveExplainer {

    private final UnitWording wording;
    private final CommitmentWording documents;

    private DirectiveExplainer(Language language) {
        this.wording = UnitWording.in(language);
        this.documents = CommitmentWording.in(language);
    }

    /** Explains in a language. */
    public static DirectiveExplainer in(Language language) {
        return new DirectiveExplainer(language);
    }

    /** All directives of a register, and what was found about them. */
    public Explanation explain(DirectiveRegister register) {
        List<Line> lines = new ArrayList<>();
        Map<DirectiveId, Directive> names = names(register);
        register.getDirectives().forEach(each -> add(each, names, lines));
        if (!register.getFindings().isEmpty()) {
            lines.add(new Line(0, wording.text("findings.title")));
            register.getFindings().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        }
        return Explanation.of(wording.language(), lines);
    }

    /**
     * One directive of a register.
     *
     * @throws IllegalArgumentException if the register does not have it
     */
    public Explanation explain(DirectiveRegister register, DirectiveId directive) {
        RegisteredDirective entry = register.find(directive)
                .orElseThrow(() -> new IllegalArgumentException("directive must be one of the register: " + directive));
        List<Line> lines = new ArrayList<>();
        add(entry, names(register), lines);
        return Explanation.of(wording.language(), lines);
    }

    private static Map<DirectiveId, Directive> names(DirectiveRegister register) {
        Map<DirectiveId, Directive> names = new TreeMap<>();
        register.getDirectives().forEach(each -> names.put(each.getDirective().getId(), each.getDirective()));
        return names;
    }

    private void add(RegisteredDirective entry, Map<DirectiveId, Directive> names, List<Line> lines) {
        Directive directive = entry.getDirective();
        ForceStatus status = entry.getStatus();
        lines.add(new Line(0, wording.text("register.head", name(directive), directive.getTitle())));
        lines.add(new Line(
                1,
                wording.text(
                        "register.state",
                        wording.date(status.getDay()),
                        wording.text("forceState." + status.getState().name()))));
        lines.add(new Line(2, span(status)));
        status.getBecause().forEach(each -> lines.add(new Line(2, said(each, names))));
        status.getParameters().forEach(each -> lines.add(new Line(2, wording.parameter(each, ""))));
        if (!entry.getAmendments().isEmpty()) {
            lines.add(new Line(1, wording.text("register.amendments")));
            entry.getAmendments().forEach(each -> lines.add(new Line(2, said(each, names))));
        }
        if (entry.getItemsInForce().size() < directive.getItems().size() && status.getState() == ForceState.IN_FORCE) {
            String items = entry.getItemsInForce().stream()
                    .map(DirectiveItem::getId)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            lines.add(new Line(1, wording.text("register.items", items.isEmpty() ? "–" : items)));
        }
        addCurrent(status, entry.getCurrent(), names, lines);
    }

    private void addCurrent(
            ForceStatus status, CurrentDirectives current, Map<DirectiveId, Directive> names, List<Line> lines) {
        if (status.getState() != ForceState.REPLACED) {
            return;
        }
        if (current.getInForce().isEmpty() && current.getUndecided().isEmpty()) {
            lines.add(new Line(1, wording.text("register.current.none")));
        }
        if (!current.getInForce().isEmpty()) {
            lines.add(new Line(1, wording.text("register.current", names(current.getInForce(), names))));
        }
        if (!current.getUndecided().isEmpty()) {
            lines.add(new Line(1, wording.text("register.undecided", names(current.getUndecided(), names))));
        }
    }

    private String names(List<DirectiveId> ids, Map<DirectiveId, Directive> names) {
        return ids.stream()
                .map(id -> name(Objects.requireNonNull(names.get(id), "directive")))
                .collect(Collectors.joining("; "));
    }

    /** Type, number, identifier and day of issue, as far as they are known. */
    String name(Directive directive) {
        String number = directive.getNumber().map(documents::number).orElseGet(() -> wording.text("register.noNumber"));
        String type = documents.type(directive.getType());
        return directive
                .getIssuedOn()
                .map(day -> wording.text(
                        "register.dated", type, number, directive.getId().value(), wording.date(day)))
                .orElseGet(() -> wording.text(
                        "register.undated", type, number, directive.getId().value()));
    }

    private String span(ForceStatus status) {
        Optional<LocalDate> first = status.getFirstDay();
        Optional<LocalDate> end = status.getEnd();
        if (first.isEmpty() && end.isEmpty()) {
            return wording.text("register.span.unknown");
        }
        if (first.isPresent() && end.filter(day -> !day.isAfter(first.get())).isPresent()) {
            return wording.text("register.span.never");
        }
        return wording.text("register.span", wording.span(Validity.of(first, end)));
    }

    private String said(StatedRelation stated, Map<DirectiveId, Directive> names) {
        String by = name(Objects.requireNonNull(names.get(stated.by()), "directive"));
        String since = stated.from()
                .map(day -> wording.text("register.since", wording.date(day)))
                .orElseGet(() -> wording.text("register.since.unknown"));
        String items = stated.relation().items().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String key = "relation." + stated.relation().kind().name();
        return stated.relation().isWhole()
                ? wording.text(key, by, since)
                : wording.text(key + ".items", by, since, items);
    }
}
