// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.Optional;

/** What requirements mean: of which indicators they can be asked, and when a number fulfils them. */
final class RequirementRules {

    private RequirementRules() {}

    /** Whether this can be asked of an indicator of this kind. */
    static boolean fits(Requirement requirement, IndicatorKind kind) {
        return switch (kind) {
            case COUNT, PRODUCTS_WITH_EVIDENCE, CUMULATIVE_RATIO, SUBORDINATE_UNITS ->
                requirement instanceof Requirement.Bound;
            case ZERO_TOLERANCE -> requirement instanceof Requirement.NoCase;
            case PRODUCT -> requirement instanceof Requirement.Delivered;
        };
    }

    /** How a number stands to what is asked; before the end of the due day no bound is missed. */
    static TargetOutcome outcome(Requirement requirement, Fraction number, boolean due) {
        TargetOutcome missing = due ? TargetOutcome.MISSED : TargetOutcome.NOT_YET_MET;
        if (requirement instanceof Requirement.Bound bound) {
            int side = number.compareTo(bound.value());
            return switch (bound.operator()) {
                case AT_LEAST -> side > 0 ? TargetOutcome.EXCEEDED : side == 0 ? TargetOutcome.MET : missing;
                case AT_MOST -> side < 0 ? TargetOutcome.EXCEEDED : side == 0 ? TargetOutcome.MET : missing;
                // Being past a strict bound is what was asked: no value could meet it without "exceeding" it.
                case ABOVE -> side > 0 ? TargetOutcome.MET : missing;
                case BELOW -> side < 0 ? TargetOutcome.MET : missing;
                case EQUAL -> side == 0 ? TargetOutcome.MET : missing;
            };
        }
        if (requirement instanceof Requirement.NoCase) {
            return number.signum() == 0 ? TargetOutcome.MET : TargetOutcome.MISSED;
        }
        return number.signum() > 0 ? TargetOutcome.MET : missing;
    }

    /** Whether some value would be more than what is asked; every value is 0 or more. */
    static boolean canBeExceeded(Requirement requirement) {
        return requirement instanceof Requirement.Bound bound
                && (bound.operator() == Operator.AT_LEAST
                        || (bound.operator() == Operator.AT_MOST
                                && bound.value().signum() > 0));
    }

    /** Whether a share of the bound can be reached: more is asked for, and the bound is positive. */
    static boolean hasProgress(Requirement requirement) {
        return requirement instanceof Requirement.Bound bound
                && (bound.operator() == Operator.AT_LEAST || bound.operator() == Operator.ABOVE)
                && bound.value().signum() > 0;
    }

    /** The share of the bound that is reached, where more is asked for and the bound is positive. */
    static Optional<Ratio> progress(Requirement requirement, Fraction number) {
        return requirement instanceof Requirement.Bound bound && hasProgress(requirement)
                ? Optional.of(Ratio.of(number, bound.value()))
                : Optional.empty();
    }
}
