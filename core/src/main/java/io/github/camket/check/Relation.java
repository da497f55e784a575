// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.TaskTest;
import io.github.camket.measurement.UnitCause;
import io.github.camket.measurement.UnitRules;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What is taken to hold between two measures, whatever the facts are: cases in which it does not hold are not looked at. It
 * says nothing where one of them has nothing to measure.
 *
 * @param first one measure
 * @param kind what holds
 * @param second the other
 */
public record Relation(MeasureId first, Kind kind, MeasureId second) {

    /** What holds between two measures. */
    public enum Kind {
        /** The first is not above the second. */
        NOT_ABOVE,
        /** Both together are at most 1. */
        TOGETHER_AT_MOST_ONE,
        /** Both together are at least 1. */
        TOGETHER_AT_LEAST_ONE,
        /** Where the first is 1, the second is. */
        WHOLE_WITH
    }

    /** Checks that the measures are two. */
    public Relation {
        Objects.requireNonNull(kind, "kind");
        if (first.equals(second)) {
            throw new IllegalArgumentException("second must be another measure than " + first + ": " + second);
        }
    }

    /**
     * The relations that follow from how a regulation defines its shares of tasks of a unit: what is completed well is
     * completed, and is not late; what is not completed is late, unless a confirmed cause excuses it; and where all tasks are
     * completed, those of one origin are.
     */
    public static List<Relation> declaredBy(Regulation regulation) {
        List<Measure.OfUnitTasks> shares = regulation.getMeasures().getMeasures().stream()
                .filter(Measure.OfUnitTasks.class::isInstance)
                .map(Measure.OfUnitTasks.class::cast)
                .toList();
        Optional<UnitRules> rules = regulation.getMeasures().getUnitRules();
        boolean sameBase = rules.filter(Relation::countsAlike).isPresent();
        boolean openIsLate = rules.filter(of -> of.getUnitCause().value() == UnitCause.STILL_COUNTS)
                .isPresent();
        List<Relation> relations = new ArrayList<>();
        add(
                relations,
                shares,
                Kind.NOT_ABOVE,
                (one, other) -> one.origins().equals(other.origins())
                        && other.test() == TaskTest.COMPLETED
                        && (one.test() == TaskTest.COMPLETED_WELL
                                || (one.test() == TaskTest.BEYOND_REQUIREMENT && sameBase)));
        add(
                relations,
                shares,
                Kind.TOGETHER_AT_MOST_ONE,
                (one, other) -> one.origins().equals(other.origins())
                        && one.test() == TaskTest.COMPLETED_WELL
                        && other.test() == TaskTest.LATE);
        add(
                relations,
                shares,
                Kind.TOGETHER_AT_LEAST_ONE,
                (one, other) -> one.origins().equals(other.origins())
                        && one.test() == TaskTest.COMPLETED
                        && other.test() == TaskTest.LATE
                        && openIsLate);
        add(
                relations,
                shares,
                Kind.WHOLE_WITH,
                (one, other) -> one.test() == other.test()
                        && !one.origins().equals(other.origins())
                        && one.origins().containsAll(other.origins()));
        return List.copyOf(relations);
    }

    private static boolean countsAlike(UnitRules rules) {
        return rules.getExceededBase().value() == rules.getLateShareBase().value();
    }

    private static void add(
            List<Relation> relations,
            List<Measure.OfUnitTasks> shares,
            Kind kind,
            BiPredicate<Measure.OfUnitTasks, Measure.OfUnitTasks> holds) {
        for (Measure.OfUnitTasks one : shares) {
            shares.stream()
                    .filter(other -> !other.id().equals(one.id()) && holds.test(one, other))
                    .forEach(other -> relations.add(new Relation(one.id(), kind, other.id())));
        }
    }

    /** The relation in signs, such as {@code completedWell <= completed}. */
    @Override
    public String toString() {
        return switch (kind) {
            case NOT_ABOVE -> first + " <= " + second;
            case TOGETHER_AT_MOST_ONE -> first + " + " + second + " <= 1";
            case TOGETHER_AT_LEAST_ONE -> first + " + " + second + " >= 1";
            case WHOLE_WITH -> first + " = 1 only with " + second + " = 1";
        };
    }
}
