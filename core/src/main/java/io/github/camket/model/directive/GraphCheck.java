// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds directives against what they say of each other. */
final class GraphCheck {

    private final SortedMap<DirectiveId, Directive> directives;
    private final Timeline timeline;
    private final SortedSet<Finding> found = new TreeSet<>();
    private final SortedMap<DirectiveId, SortedSet<DirectiveId>> replacements = new TreeMap<>();
    private final SortedMap<DirectiveId, SortedSet<DirectiveId>> implementations = new TreeMap<>();
    private final SortedMap<ItemRef, SortedSet<ItemRef>> carriedOut = new TreeMap<>();

    GraphCheck(SortedMap<DirectiveId, Directive> directives, Timeline timeline) {
        this.directives = directives;
        this.timeline = timeline;
    }

    List<Finding> run() {
        for (Directive directive : directives.values()) {
            if (timeline.start(directive).isEmpty()) {
                found.add(DirectiveGraph.DIRECTIVE_UNDATED.about(directive.getRef()));
            }
            checkType(directive);
            checkTargets(directive);
            timeline.toward(directive.getId()).forEach(each -> check(each, directive));
            checkReplacedTwice(directive);
        }
        add(DirectiveGraph.REPLACEMENT_CIRCLE, Circles.in(replacements));
        add(DirectiveGraph.IMPLEMENTATION_CIRCLE, Circles.in(implementations));
        for (List<ItemRef> circle : Circles.in(carriedOut)) {
            found.add(DirectiveGraph.ITEM_CIRCLE.about(circle.get(0).toRef(), Circles.text(circle)));
        }
        return List.copyOf(found);
    }

    private void add(FindingCode code, List<List<DirectiveId>> circles) {
        circles.forEach(circle -> found.add(code.about(circle.get(0).toRef(), Circles.text(circle))));
    }

    /** The symbol of a number wins over words that call the document something else. */
    private void checkType(Directive directive) {
        directive
                .getNumber()
                .filter(number -> !number.allows(directive.getType()))
                .ifPresent(number -> found.add(
                        DirectiveGraph.TYPE_DISAGREES.about(directive.getRef(), directive.getType(), number)));
    }

    private void checkTargets(Directive directive) {
        for (Relation relation : directive.getRelations()) {
            Optional<DirectiveId> target = relation.target().known();
            if (target.isPresent()) {
                requireDirective(directive, target.get());
                relation.items().forEach(item -> requireItem(directive, new ItemRef(target.get(), item)));
                if (relation.kind() == RelationKind.REPLACES && relation.isWhole()) {
                    arrow(replacements, directive.getId(), target.get());
                } else if (relation.kind() == RelationKind.IMPLEMENTS) {
                    arrow(implementations, directive.getId(), target.get());
                }
            }
        }
        for (DirectiveItem item : directive.getItems()) {
            for (ItemRef other : item.getCarriesOut()) {
                requireDirective(directive, other.directive());
                requireItem(directive, other);
                arrow(carriedOut, new ItemRef(directive.getId(), item.getId()), other);
            }
        }
    }

    private static <N extends Comparable<N>> void arrow(SortedMap<N, SortedSet<N>> arrows, N from, N to) {
        arrows.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
    }

    private void requireDirective(Directive by, DirectiveId other) {
        if (!directives.containsKey(other)) {
            found.add(DirectiveGraph.NO_SUCH_DIRECTIVE.about(by.getRef(), other));
        }
    }

    private void requireItem(Directive by, ItemRef other) {
        Directive directive = directives.get(other.directive());
        if (directive != null && directive.findItem(other.item()).isEmpty()) {
            found.add(DirectiveGraph.NO_SUCH_ITEM.about(by.getRef(), other.item(), other.directive()));
        }
    }

    private void check(StatedRelation stated, Directive target) {
        Directive by = timeline.get(stated.by());
        if (!stated.relation().kind().isChanging()) {
            return;
        }
        if (stated.from().isEmpty()) {
            found.add(DirectiveGraph.CHANGE_UNDATED.about(by.getRef(), target.getId()));
        }
        stated.from().ifPresent(day -> checkDay(stated, day, by, target));
        if (by.getIssuedOn().isPresent()
                && target.getIssuedOn()
                        .filter(day -> day.isAfter(by.getIssuedOn().get()))
                        .isPresent()) {
            found.add(DirectiveGraph.CHANGES_LATER_DIRECTIVE.about(
                    by.getRef(),
                    by.getIssuedOn().get(),
                    target.getId(),
                    target.getIssuedOn().get()));
        }
    }

    private void checkDay(StatedRelation stated, LocalDate day, Directive by, Directive target) {
        if (!stated.held()) {
            found.add(DirectiveGraph.CHANGE_AFTER_END.about(by.getRef(), target.getId(), day));
        }
        Optional<LocalDate> startOfBy = timeline.start(by);
        if (startOfBy.filter(day::isBefore).isPresent()) {
            found.add(DirectiveGraph.CHANGE_BEFORE_EFFECT.about(by.getRef(), target.getId(), day, startOfBy.get()));
        }
        Optional<LocalDate> start = timeline.start(target);
        if (stated.held()
                && stated.relation().endsWhole()
                && start.filter(first -> !day.isAfter(first)).isPresent()) {
            found.add(DirectiveGraph.ENDED_BEFORE_EFFECT.about(target.getRef(), by.getId(), day, start.get()));
        }
    }

    private void checkReplacedTwice(Directive target) {
        List<DirectiveId> by = timeline.toward(target.getId()).stream()
                .filter(each -> each.relation().kind() == RelationKind.REPLACES
                        && each.relation().isWhole())
                .map(StatedRelation::by)
                .distinct()
                .sorted()
                .toList();
        if (by.size() > 1) {
            String all = by.stream().map(DirectiveId::value).collect(Collectors.joining(", "));
            found.add(DirectiveGraph.REPLACED_TWICE.about(target.getRef(), all));
        }
    }
}
