// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When directives begin and end through each other.
 *
 * <p>Goes through the days in order, so that what is said on a day depends only on days before: a directive that had ended
 * before a day ends no other on it. Of one day all happens at once, in circles too.
 */
final class Timeline {

    private final SortedMap<DirectiveId, Directive> directives;
    private final InForceRules rules;
    private final Map<DirectiveId, List<StatedRelation>> toward = new TreeMap<>();
    private final Map<DirectiveId, LocalDate> endedByOthers = new TreeMap<>();

    Timeline(SortedMap<DirectiveId, Directive> directives, InForceRules rules) {
        this.directives = directives;
        this.rules = rules;
        List<StatedRelation> undated = new ArrayList<>();
        SortedMap<LocalDate, List<StatedRelation>> byDay = new TreeMap<>();
        for (Directive directive : directives.values()) {
            for (Relation relation : directive.getRelations()) {
                relation.target()
                        .known()
                        .filter(directives::containsKey)
                        .map(target -> stated(directive, target, relation))
                        .ifPresent(each -> each.from()
                                .map(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>()))
                                .orElse(undated)
                                .add(each));
            }
        }
        byDay.forEach(this::happen);
        undated.forEach(this::keep);
        toward.values().forEach(list -> list.sort(null));
    }

    private StatedRelation stated(Directive by, DirectiveId target, Relation relation) {
        return new StatedRelation(by.getId(), target, relation, relation.from().or(() -> start(by)), false);
    }

    private void happen(LocalDate day, List<StatedRelation> relations) {
        List<StatedRelation> held = relations.stream()
                .map(each -> hasEnded(each.by(), day) ? each : each.asHeld())
                .toList();
        for (StatedRelation each : held) {
            keep(each);
            if (each.held() && each.relation().endsWhole()) {
                endedByOthers.putIfAbsent(each.target(), day);
            }
        }
    }

    private void keep(StatedRelation each) {
        toward.computeIfAbsent(each.target(), key -> new ArrayList<>()).add(each);
    }

    /**
     * By others before the day, since those of the day are entered afterwards; by its own words on the day at the latest, for
     * then it says itself that it does not hold.
     */
    private boolean hasEnded(DirectiveId id, LocalDate day) {
        return endedByOthers.containsKey(id)
                || get(id).getEffectiveTo().filter(to -> !to.isAfter(day)).isPresent();
    }

    Directive get(DirectiveId id) {
        Directive directive = directives.get(id);
        if (directive == null) {
            throw new IllegalArgumentException("directive must be one of the graph: " + id);
        }
        return directive;
    }

    /** First day in force. */
    Optional<LocalDate> start(Directive directive) {
        return directive
                .getEffectiveFrom()
                .or(() -> rules.getUnstatedEffect().value() == UnstatedEffect.DAY_OF_ISSUE
                        ? directive.getIssuedOn()
                        : Optional.empty());
    }

    /** First day on which another directive has ended it. */
    Optional<LocalDate> endedByOthers(DirectiveId id) {
        return Optional.ofNullable(endedByOthers.get(id));
    }

    /** What other directives say of it, in order. */
    List<StatedRelation> toward(DirectiveId id) {
        return toward.getOrDefault(id, List.of());
    }
}
