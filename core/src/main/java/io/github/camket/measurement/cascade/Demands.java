// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;

/** How what is asked of a part stands to what is asked of the whole; both fit the indicator. */
final class Demands {

    private Demands() {}

    static PartStanding standing(Requirement part, Requirement whole, CascadeRule rule) {
        if (part instanceof Requirement.Bound one && whole instanceof Requirement.Bound other) {
            if (!pointsTheSameWay(one.operator(), other.operator())) {
                return PartStanding.ASKS_SOMETHING_ELSE;
            }
            return rule == CascadeRule.SUM ? PartStanding.HOLDS : alone(one, other);
        }
        // No case at all, and one product: the same is asked of all.
        return part.getClass() == whole.getClass() ? PartStanding.HOLDS : PartStanding.ASKS_SOMETHING_ELSE;
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
