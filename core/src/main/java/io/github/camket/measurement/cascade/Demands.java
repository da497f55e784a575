// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Fraction;
import java.util.Optional;

/** How what is asked of a part stands to what is asked of the whole; both fit the indicator. */
final class Demands {

    private Demands() {}

    static PartStanding standing(Requirement part, Requirement whole, Indicator indicator) {
        Optional<Requirement.Bound> one = bound(part, indicator);
        Optional<Requirement.Bound> other = bound(whole, indicator);
        boolean sameWay = part instanceof Requirement.Decrease == whole instanceof Requirement.Decrease;
        if (one.isPresent() && other.isPresent() && sameWay) {
            if (!pointsTheSameWay(one.get().operator(), other.get().operator())) {
                return PartStanding.ASKS_SOMETHING_ELSE;
            }
            return CascadeRule.of(indicator) == CascadeRule.SUM ? PartStanding.HOLDS : alone(one.get(), other.get());
        }
        // No case at all, one product, one range: only the same is told to be as demanding.
        return part.equals(whole) ? PartStanding.HOLDS : PartStanding.ASKS_SOMETHING_ELSE;
    }

    /** What is asked as one bound, of a decrease as one of the decrease; empty if it is not one. */
    static Optional<Requirement.Bound> bound(Requirement requirement, Indicator indicator) {
        if (requirement instanceof Requirement.Bound bound) {
            return Optional.of(bound);
        }
        if (requirement instanceof Requirement.Reach reach) {
            return Optional.of(new Requirement.Bound(indicator.getDirection().getOperator(), reach.value()));
        }
        if (requirement instanceof Requirement.AtLeastStep step) {
            return indicator
                    .findStep(step.step())
                    .map(place -> new Requirement.Bound(Operator.AT_LEAST, Fraction.of(place)));
        }
        if (requirement instanceof Requirement.Decrease decrease) {
            return decrease.by() instanceof Requirement.Reach reach
                    ? Optional.of(new Requirement.Bound(Operator.AT_LEAST, reach.value()))
                    : bound(decrease.by(), indicator);
        }
        return Optional.empty();
    }

    /** Exactly so much is a minimum and a limit; but only exactly so much makes up exactly so much. */
    private static boolean pointsTheSameWay(Operator part, Operator whole) {
        return switch (whole) {
            case AT_LEAST, ABOVE -> part != Operator.AT_MOST && part != Operator.BELOW;
            case AT_MOST, BELOW -> part != Operator.AT_LEAST && part != Operator.ABOVE;
            case EQUAL -> part == Operator.EQUAL;
        };
    }

    private static PartStanding alone(Requirement.Bound part, Requirement.Bound whole) {
        int side = part.value().compareTo(whole.value());
        boolean asStrict = !isStrict(whole.operator()) || isStrict(part.operator());
        boolean holds = switch (whole.operator()) {
            case AT_LEAST, ABOVE -> side > 0 || side == 0 && asStrict;
            case AT_MOST, BELOW -> side < 0 || side == 0 && asStrict;
            case EQUAL -> side == 0;
        };
        PartStanding otherwise =
                whole.operator() == Operator.EQUAL ? PartStanding.ASKS_SOMETHING_ELSE : PartStanding.LESS_DEMANDING;
        return holds ? PartStanding.HOLDS : otherwise;
    }

    static boolean isStrict(Operator operator) {
        return operator == Operator.ABOVE || operator == Operator.BELOW;
    }
}
