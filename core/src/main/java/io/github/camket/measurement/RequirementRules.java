// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When a number fulfils what is asked.
 *
 * @param requirement what is asked, of one number
 * @param direction which way is better
 * @param tolerance how far a value may fall short of a bound; not negative
 */
record RequirementRules(Requirement requirement, Direction direction, Fraction tolerance) {

    /** How a number stands to what is asked; before the end of the due day no bound is missed. */
    TargetOutcome outcome(Fraction number, boolean due) {
        TargetOutcome missed = due ? TargetOutcome.MISSED : TargetOutcome.NOT_YET_MET;
        if (requirement instanceof Requirement.Bound bound) {
            return outcome(bound.operator(), bound.value(), number, missed);
        }
        if (requirement instanceof Requirement.Reach reach) {
            return outcome(direction.getOperator(), reach.value(), number, missed);
        }
        if (requirement instanceof Requirement.Range range) {
            return outcome(range, number, missed);
        }
        if (requirement instanceof Requirement.Decrease decrease) {
            return ofDecrease(decrease).outcome(number.negated(), due);
        }
        if (requirement instanceof Requirement.NoCase) {
            return number.signum() == 0 ? TargetOutcome.MET : TargetOutcome.MISSED;
        }
        return number.signum() > 0 ? TargetOutcome.MET : missed;
    }

    /** The outcomes that a number between two others can have, in the order of their declaration. */
    List<TargetOutcome> outcomes(Fraction least, Fraction most, boolean due) {
        TreeSet<Fraction> cuts = new TreeSet<>(List.of(least, most));
        bounds().stream()
                .filter(cut -> cut.compareTo(least) > 0 && cut.compareTo(most) < 0)
                .forEach(cuts::add);
        // Between two bounds the outcome is that of one of them; beyond the last it is that of the end.
        TreeSet<TargetOutcome> outcomes = new TreeSet<>();
        cuts.forEach(cut -> outcomes.add(outcome(cut, due)));
        return List.copyOf(outcomes);
    }

    /** The numbers at which the outcome changes; of a composition those at which one of its parts changes it. */
    List<Fraction> bounds() {
        if (requirement instanceof Requirement.Bound bound) {
            return around(bound.value());
        }
        if (requirement instanceof Requirement.Reach reach) {
            return around(reach.value());
        }
        if (requirement instanceof Requirement.Range range) {
            List<Fraction> bounds = new ArrayList<>(around(range.low()));
            bounds.addAll(around(range.high()));
            return bounds;
        }
        if (requirement instanceof Requirement.Decrease decrease) {
            return ofDecrease(decrease).bounds().stream().map(Fraction::negated).toList();
        }
        if (requirement instanceof Requirement.Composed composed) {
            return composed.parts().stream()
                    .flatMap(part -> around(part.share()).stream())
                    .toList();
        }
        return List.of(Fraction.ZERO);
    }

    /**
     * How much of the way to the target is done. From 0 only where more is asked for and that is positive: of "below 4 %" no
     * share can be reached. From a baseline also where less is asked for, unless the target is the baseline.
     */
    Optional<Ratio> progress(Fraction number, Optional<Fraction> baseline) {
        if (requirement instanceof Requirement.Decrease decrease) {
            return ofDecrease(decrease).progress(number.negated(), baseline.map(Fraction::negated));
        }
        Optional<Fraction> goal = goal();
        if (goal.isEmpty()) {
            return Optional.empty();
        }
        if (baseline.isPresent()) {
            Fraction way = goal.get().minus(baseline.get());
            Fraction done = number.minus(baseline.get());
            return switch (way.signum()) {
                case 1 -> Optional.of(Ratio.of(done, way));
                case -1 -> Optional.of(Ratio.of(done.negated(), way.negated()));
                default -> Optional.empty();
            };
        }
        return isUpward() && goal.get().signum() > 0 ? Optional.of(Ratio.of(number, goal.get())) : Optional.empty();
    }

    private RequirementRules ofDecrease(Requirement.Decrease decrease) {
        return new RequirementRules(decrease.by(), Direction.MORE_IS_BETTER, tolerance);
    }

    private TargetOutcome outcome(Operator side, Fraction bound, Fraction number, TargetOutcome missed) {
        int order = number.compareTo(bound);
        return switch (side) {
            case AT_LEAST -> order > 0 ? TargetOutcome.EXCEEDED : reaches(number, bound) ? TargetOutcome.MET : missed;
            case AT_MOST -> order < 0 ? TargetOutcome.EXCEEDED : reaches(bound, number) ? TargetOutcome.MET : missed;
            // Being past a strict bound is what was asked: no value could meet it without "exceeding" it.
            case ABOVE -> number.compareTo(bound.minus(tolerance)) > 0 ? TargetOutcome.MET : missed;
            case BELOW -> number.compareTo(bound.plus(tolerance)) < 0 ? TargetOutcome.MET : missed;
            case EQUAL -> reaches(number, bound) && reaches(bound, number) ? TargetOutcome.MET : missed;
        };
    }

    private TargetOutcome outcome(Requirement.Range range, Fraction number, TargetOutcome missed) {
        boolean less = direction == Direction.LESS_IS_BETTER;
        boolean inside = reaches(number, range.low()) && reaches(range.high(), number);
        boolean past = less ? number.compareTo(range.low()) < 0 : number.compareTo(range.high()) > 0;
        if (past && range.beyond() == Beyond.EXCEEDED) {
            return TargetOutcome.EXCEEDED;
        }
        return inside ? TargetOutcome.MET : missed;
    }

    /** Whether one number is not further below another than the tolerance. */
    private boolean reaches(Fraction number, Fraction bound) {
        return number.compareTo(bound.minus(tolerance)) >= 0;
    }

    private List<Fraction> around(Fraction bound) {
        return tolerance.signum() == 0 ? List.of(bound) : List.of(bound.minus(tolerance), bound, bound.plus(tolerance));
    }

    private boolean isUpward() {
        if (requirement instanceof Requirement.Bound bound) {
            return bound.operator() == Operator.AT_LEAST || bound.operator() == Operator.ABOVE;
        }
        return requirement instanceof Requirement.Reach
                ? direction == Direction.MORE_IS_BETTER
                : direction != Direction.LESS_IS_BETTER;
    }

    /** The number at which what is asked is reached, coming from the worse side. */
    private Optional<Fraction> goal() {
        if (requirement instanceof Requirement.Bound bound) {
            return Optional.of(bound.value());
        }
        if (requirement instanceof Requirement.Reach reach) {
            return Optional.of(reach.value());
        }
        return requirement instanceof Requirement.Range range
                ? Optional.of(direction == Direction.LESS_IS_BETTER ? range.high() : range.low())
                : Optional.empty();
    }
}
