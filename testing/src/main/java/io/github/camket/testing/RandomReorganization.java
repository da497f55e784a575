// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One reorganization of a few units, of any kind. Heirs have new identifiers or keep those of origins. */
record RandomReorganization(ReorganizationKind kind, List<OrgUnitId> from, List<Succession> successions) {

    private static final LegalBasis BASIS =
            LegalBasis.inWords(new Label("Quyết định mẫu", "Sample decision"), Confidence.UNVERIFIED);

    /** Some of the units; those that take part are no longer free. */
    static RandomReorganization draw(Choices choices, List<OrgUnitId> free, Supplier<OrgUnitId> newId) {
        ReorganizationKind kind = choices.of(List.of(ReorganizationKind.values()));
        int least = switch (kind) {
            case MERGE, SPLIT_MERGE, PARTIAL_TRANSFER -> 2;
            default -> 1;
        };
        if (free.size() < least) {
            kind = ReorganizationKind.SPLIT;
            least = 1;
        }
        int most = kind == ReorganizationKind.SPLIT ? 1 : Math.min(least + 1, free.size());
        List<OrgUnitId> from = new ArrayList<>();
        for (int i = least + choices.below(most - least + 1); i > 0; i--) {
            OrgUnitId unit = choices.ofMany(free);
            free.remove(unit);
            from.add(unit);
        }
        return new RandomReorganization(kind, from, successions(kind, from, choices, newId));
    }

    private static List<Succession> successions(
            ReorganizationKind kind, List<OrgUnitId> from, Choices choices, Supplier<OrgUnitId> newId) {
        return switch (kind) {
            case UNCHANGED, RENAME, RETYPE, MOVE, LEVEL_CHANGE -> oneToOne(from, choices, newId);
            case MERGE -> Reorganization.all(from, choices.onceIn(3) ? newId.get() : choices.of(from));
            case SPLIT -> Reorganization.each(from.get(0), heirs(2 + choices.below(3), 1, from, choices, newId));
            case SPLIT_MERGE -> crossed(from, heirs(2 + choices.below(2), from.size(), from, choices, newId), choices);
            case PARTIAL_TRANSFER -> transfer(from, choices);
            case DISSOLUTION -> List.of();
        };
    }

    /** Under the own identifier, under a new one, or, if there are two, under that of the other. */
    private static List<Succession> oneToOne(List<OrgUnitId> from, Choices choices, Supplier<OrgUnitId> newId) {
        if (from.size() == 2 && choices.onceIn(4)) {
            return List.of(new Succession(from.get(0), from.get(1)), new Succession(from.get(1), from.get(0)));
        }
        List<Succession> successions = new ArrayList<>();
        for (OrgUnitId unit : from) {
            successions.add(new Succession(unit, choices.onceIn(4) ? newId.get() : unit));
        }
        return successions;
    }

    /** So many heirs, of which at most {@code most} keep the identifier of an origin. */
    private static List<OrgUnitId> heirs(
            int number, int most, List<OrgUnitId> from, Choices choices, Supplier<OrgUnitId> newId) {
        List<OrgUnitId> heirs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            heirs.add(i < Math.min(most, from.size()) && choices.onceIn(2) ? from.get(i) : newId.get());
        }
        return heirs;
    }

    /** The first unit has all heirs; each other unit has one of them, or two. */
    private static List<Succession> crossed(List<OrgUnitId> from, List<OrgUnitId> heirs, Choices choices) {
        TreeSet<Succession> successions = new TreeSet<>(Reorganization.each(from.get(0), heirs));
        for (OrgUnitId unit : from.subList(1, from.size())) {
            successions.add(new Succession(unit, choices.of(heirs)));
            successions.add(new Succession(unit, choices.of(heirs)));
        }
        return List.copyOf(successions);
    }

    /** All go on; the first gives a part to the second, and to or from a third. */
    private static List<Succession> transfer(List<OrgUnitId> units, Choices choices) {
        TreeSet<Succession> successions = new TreeSet<>();
        units.forEach(unit -> successions.add(new Succession(unit, unit)));
        successions.add(new Succession(units.get(0), units.get(1)));
        if (units.size() > 2) {
            int giver = choices.below(3);
            OrgUnitId taker = units.get(giver == 2 ? choices.below(2) : 2);
            successions.add(new Succession(units.get(giver), taker));
        }
        return List.copyOf(successions);
    }

    /** Whether every unit has one heir and is its only origin. */
    boolean isOneToOne() {
        return from.size() == successions.size()
                && successions.stream().map(Succession::to).distinct().count() == from.size()
                && successions.stream().map(Succession::from).distinct().count() == from.size();
    }

    Reorganization event(String id, LocalDate on) {
        return Reorganization.builder()
                .id(FactId.of(id))
                .on(on)
                .kind(kind)
                .legalBasis(BASIS)
                .successions(successions)
                .dissolved(successions.isEmpty() ? from : List.of())
                .build();
    }
}
