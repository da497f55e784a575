// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds values in parts that keep all relations, by drawing bounds together until nothing moves. */
final class RelationSolver {

    /** Bounds of shares can come closer to each other without end; so often is enough for any that do not. */
    private static final int ROUNDS = 40;

    private final List<Relation> relations;
    private final Sheet sheet;

    RelationSolver(List<Relation> relations, Sheet sheet) {
        this.relations = List.copyOf(relations);
        this.sheet = sheet;
    }

    /** Whether a relation says something of this measure. */
    boolean isAbout(MeasureId measure) {
        return relations.stream()
                .anyMatch(one -> one.first().equals(measure) || one.second().equals(measure));
    }

    /** Values of these measures, each in its part; measures with nothing to measure get none. */
    Verdict solve(Map<MeasureId, Part> parts) {
        Optional<Map<MeasureId, Part>> left = narrowed(parts);
        if (left.isEmpty()) {
            return Verdict.IMPOSSIBLE;
        }
        Map<MeasureId, Part> cells = left.get();
        Map<MeasureId, Fraction> values = new TreeMap<>();
        for (MeasureId measure : parts.keySet()) {
            if (part(parts, measure).nothing()) {
                continue;
            }
            Part cell = part(cells, measure);
            if (sheet.isWhole(measure) && cell.whole().isEmpty()) {
                // The relations leave parts of a thing; whether other values would leave whole ones is not looked at.
                return Verdict.UNDECIDED;
            }
            Fraction value = sheet.plain(measure, cell);
            values.put(measure, value);
            cells.put(measure, Part.point(value));
            Optional<Map<MeasureId, Part>> rest = narrowed(cells);
            if (rest.isEmpty()) {
                return Verdict.UNDECIDED;
            }
            cells = rest.get();
        }
        return Verdict.found(values);
    }

    private Optional<Map<MeasureId, Part>> narrowed(Map<MeasureId, Part> parts) {
        Map<MeasureId, Part> cells = new TreeMap<>(parts);
        for (int round = 0; round < ROUNDS; round++) {
            Map<MeasureId, Part> before = new TreeMap<>(cells);
            for (Relation relation : relations) {
                if (isOf(relation, cells) && !narrow(relation, cells)) {
                    return Optional.empty();
                }
            }
            if (before.equals(cells)) {
                return Optional.of(cells);
            }
        }
        return Optional.of(cells);
    }

    private static boolean isOf(Relation relation, Map<MeasureId, Part> cells) {
        Part first = cells.get(relation.first());
        Part second = cells.get(relation.second());
        return first != null && second != null && !first.nothing() && !second.nothing();
    }

    private static Part part(Map<MeasureId, Part> cells, MeasureId measure) {
        return Objects.requireNonNull(cells.get(measure), "part");
    }

    private static boolean narrow(Relation relation, Map<MeasureId, Part> cells) {
        Part first = part(cells, relation.first());
        Part second = part(cells, relation.second());
        return switch (relation.kind()) {
            case NOT_ABOVE ->
                cut(cells, relation.first(), below(second.most(), second.mostIncluded()))
                        && cut(cells, relation.second(), above(first.least(), first.leastIncluded()));
            case TOGETHER_AT_MOST_ONE ->
                cut(cells, relation.first(), below(second.least().map(Fraction.ONE::minus), second.leastIncluded()))
                        && cut(
                                cells,
                                relation.second(),
                                below(first.least().map(Fraction.ONE::minus), first.leastIncluded()));
            case TOGETHER_AT_LEAST_ONE ->
                cut(cells, relation.first(), above(second.most().map(Fraction.ONE::minus), second.mostIncluded()))
                        && cut(
                                cells,
                                relation.second(),
                                above(first.most().map(Fraction.ONE::minus), first.mostIncluded()));
            case WHOLE_WITH -> wholeWith(relation, cells);
        };
    }

    private static boolean wholeWith(Relation relation, Map<MeasureId, Part> cells) {
        Part whole = Part.point(Fraction.ONE);
        if (part(cells, relation.first()).equals(whole)) {
            return cut(cells, relation.second(), whole);
        }
        // Shares do not exceed 1, so that a whole that is not whole lies below it.
        return part(cells, relation.second()).contains(Fraction.ONE)
                || cut(cells, relation.first(), below(Optional.of(Fraction.ONE), false));
    }

    private static Part below(Optional<Fraction> most, boolean included) {
        return new Part(Optional.empty(), false, most, included, false);
    }

    private static Part above(Optional<Fraction> least, boolean included) {
        return new Part(least, included, Optional.empty(), false, false);
    }

    private static boolean cut(Map<MeasureId, Part> cells, MeasureId measure, Part bounds) {
        Optional<Part> left = part(cells, measure).and(bounds);
        left.ifPresent(part -> cells.put(measure, part));
        return left.isPresent();
    }
}
