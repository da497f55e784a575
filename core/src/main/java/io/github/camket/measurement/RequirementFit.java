// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Fraction;
import java.util.Optional;

/** Of which indicators a requirement can be asked, and what can come of it. */
final class RequirementFit {

    private RequirementFit() {}

    /** Whether this can be asked of the indicator; of a compound one only which measures it has is looked at. */
    static boolean fits(Requirement requirement, Indicator indicator) {
        return switch (indicator.getKind()) {
            case ZERO_TOLERANCE -> requirement instanceof Requirement.NoCase;
            case PRODUCT -> requirement instanceof Requirement.Delivered;
            case CONDITION -> requirement instanceof Requirement.Holds;
            case COMPOSITION -> requirement instanceof Requirement.Composed;
            case COMPOUND ->
                requirement instanceof Requirement.AllOf all
                        && all.measures().stream()
                                .allMatch(measure -> indicator.getMeasures().contains(measure.indicator()))
                        && all.measures().size() == indicator.getMeasures().size();
            case ORDINAL ->
                isRelative(requirement)
                        || requirement instanceof Requirement.AtLeastStep step
                                && indicator.findStep(step.step()).isPresent();
            // A mean growth is seldom a fraction: it is compared by powers with what is stated, not with another root.
            case AVERAGE_GROWTH -> isNumeric(requirement, indicator.getKind());
            default -> isNumeric(requirement, indicator.getKind()) || isRelative(requirement);
        };
    }

    /** Whether some value would be more than what is asked of one measure. */
    static boolean canBeExceeded(Requirement requirement, Indicator indicator) {
        if (requirement instanceof Requirement.Bound bound) {
            boolean least = bound.operator() == Operator.AT_MOST
                    && ReadingNumber.isFromZero(indicator.getKind())
                    && bound.value().signum() <= 0;
            return !least && isOpenEnded(bound.operator());
        }
        if (requirement instanceof Requirement.Relative relative) {
            return isOpenEnded(relative.operator());
        }
        if (requirement instanceof Requirement.Reach) {
            return indicator.getDirection() != Direction.AS_ASKED;
        }
        if (requirement instanceof Requirement.Range range) {
            return range.beyond() == Requirement.Beyond.EXCEEDED;
        }
        if (requirement instanceof Requirement.AtLeastStep step) {
            return indicator.findStep(step.step()).orElseThrow()
                    < indicator.getScale().size();
        }
        return requirement instanceof Requirement.Decrease decrease && canBeExceededBy(decrease.by());
    }

    /** A decrease is one of which more is better. */
    private static boolean canBeExceededBy(Requirement by) {
        return by instanceof Requirement.Reach
                || by instanceof Requirement.Bound bound && isOpenEnded(bound.operator())
                || by instanceof Requirement.Range range && range.beyond() == Requirement.Beyond.EXCEEDED;
    }

    private static boolean isOpenEnded(Operator operator) {
        return operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
    }

    /** Whether something of a number is asked, so that there can be a share of it. */
    static boolean isOfNumber(Requirement requirement) {
        return requirement instanceof Requirement.Bound
                || requirement instanceof Requirement.Reach
                || requirement instanceof Requirement.Range
                || requirement instanceof Requirement.Decrease
                || requirement instanceof Requirement.Relative;
    }

    /** Whether a value of this result, whatever it is, would be a share of the way to the target; of several measures it never is. */
    static boolean hasProgress(TargetResult result) {
        Requirement requirement = result.getRequirement().orElseThrow();
        Direction direction = result.getIndicator().getDirection();
        if (!isOfNumber(requirement) || result.getIndicator().getKind() == IndicatorKind.ORDINAL) {
            return false;
        }
        if (requirement instanceof Requirement.Relative relative) {
            // A value in doubt can be positive.
            Fraction earlier = result.getEarlierMeasured().orElse(Fraction.ONE);
            return hasProgress(new Requirement.Bound(relative.operator(), earlier), direction, Optional.empty());
        }
        return hasProgress(requirement, direction, result.getTarget().getBaseline());
    }

    private static boolean hasProgress(Requirement requirement, Direction direction, Optional<Fraction> baseline) {
        return new RequirementRules(requirement, direction, Fraction.ZERO)
                .progress(Fraction.ZERO, baseline)
                .isPresent();
    }

    private static boolean isRelative(Requirement requirement) {
        return requirement instanceof Requirement.Relative;
    }

    private static boolean isNumeric(Requirement requirement, IndicatorKind kind) {
        return requirement instanceof Requirement.Bound
                || requirement instanceof Requirement.Reach
                || requirement instanceof Requirement.Range
                || requirement instanceof Requirement.Decrease && kind.isChange();
    }
}
