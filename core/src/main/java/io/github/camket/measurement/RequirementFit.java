// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;

/** Of which indicators a requirement can be asked. */
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
