// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is in force by the definition word for word, without regard to effort: each question goes back to earlier days. */
final class NaiveForce {

    private final List<Directive> papers;

    NaiveForce(List<Directive> papers) {
        this.papers = papers;
    }

    private record Said(Directive by, Relation relation, Optional<LocalDate> day) {}

    private Stream<Said> about(Directive target) {
        return papers.stream()
                .flatMap(by -> by.getRelations().stream()
                        .filter(relation -> relation.target().known().equals(Optional.of(target.getId())))
                        .map(relation -> new Said(by, relation, relation.from().or(() -> start(by)))));
    }

    private static Optional<LocalDate> start(Directive directive) {
        return directive.getEffectiveFrom().or(directive::getIssuedOn);
    }

    private boolean holds(Said said, LocalDate day) {
        return said.day().filter(from -> !from.isAfter(day)).isPresent()
                && said.by()
                        .getEffectiveTo()
                        .filter(to -> !to.isAfter(said.day().get()))
                        .isEmpty()
                && !endedByOthers(said.by(), said.day().get().minusDays(1));
    }

    private Stream<Said> endings(Directive target) {
        return about(target)
                .filter(said -> said.relation().kind().isEnding()
                        && said.relation().items().isEmpty());
    }

    private boolean endedByOthers(Directive target, LocalDate day) {
        return endings(target).anyMatch(said -> holds(said, day));
    }

    private boolean ended(Directive target, LocalDate day) {
        return endedByOthers(target, day)
                || target.getEffectiveTo().filter(to -> !to.isAfter(day)).isPresent();
    }

    ForceState state(Directive target, LocalDate day) {
        if (ended(target, day)) {
            LocalDate end = day;
            while (ended(target, end.minusDays(1))) {
                end = end.minusDays(1);
            }
            LocalDate first = end;
            List<RelationKind> kinds = endings(target)
                    .filter(said -> said.day().equals(Optional.of(first)) && holds(said, first))
                    .map(said -> said.relation().kind())
                    .toList();
            return kinds.contains(RelationKind.REPLACES)
                    ? ForceState.REPLACED
                    : kinds.isEmpty() ? ForceState.EXPIRED : ForceState.REPEALED;
        }
        if (start(target).filter(day::isBefore).isPresent()) {
            return ForceState.NOT_YET_IN_FORCE;
        }
        boolean known = start(target).isPresent()
                && endings(target).noneMatch(said -> said.day().isEmpty());
        return known ? ForceState.IN_FORCE : ForceState.UNKNOWN;
    }

    List<DirectiveItem> itemsInForce(Directive target, LocalDate day) {
        return target.getItems().stream()
                .filter(item -> state(target, day) == ForceState.IN_FORCE)
                .filter(item -> about(target)
                        .filter(said -> said.relation().kind().isEnding() && holds(said, day))
                        .noneMatch(said -> said.relation().items().contains(item.getId())))
                .toList();
    }

    SortedSet<DirectiveId> current(Directive target, LocalDate day, SortedSet<DirectiveId> seen) {
        SortedSet<DirectiveId> found = new TreeSet<>();
        if (seen.add(target.getId())) {
            if (state(target, day) == ForceState.IN_FORCE) {
                found.add(target.getId());
            } else {
                endings(target)
                        .filter(said -> said.relation().kind() == RelationKind.REPLACES && holds(said, day))
                        .forEach(said -> found.addAll(current(said.by(), day, seen)));
            }
        }
        return found;
    }

    /** What the directive replaces, over any number of steps and whatever the days. */
    SortedSet<DirectiveId> replacedFrom(Directive by, SortedSet<DirectiveId> reached) {
        for (Relation relation : by.getRelations()) {
            if (relation.kind() == RelationKind.REPLACES
                    && relation.items().isEmpty()
                    && reached.add(relation.target().known().orElseThrow())) {
                papers.stream()
                        .filter(each -> relation.target().known().equals(Optional.of(each.getId())))
                        .forEach(each -> replacedFrom(each, reached));
            }
        }
        return reached;
    }
}
