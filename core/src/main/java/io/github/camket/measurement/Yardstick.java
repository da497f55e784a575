// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/** What readings are held against. */
interface Yardstick {

    /**
     * The outcomes that a reading can have, from the best to the worst: one for a figure that is known, one or more for a figure
     * in doubt, none for what cannot be compared.
     */
    List<TargetOutcome> outcomes(Measured measured);

    /** The numbers at which outcomes change, where a number may have to be cut off. */
    List<Fraction> bounds();

    /** How much of the way to the target is done. */
    Optional<Ratio> progress(Fraction number);

    /**
     * What the target asks for in numbers.
     *
     * @param rules when a number fulfils it
     * @param baseline from where progress is counted; empty for 0
     * @param due whether the due day is over
     */
    record OfNumber(RequirementRules rules, Optional<Fraction> baseline, boolean due) implements Yardstick {
        @Override
        public List<TargetOutcome> outcomes(Measured measured) {
            Extent known = measured.extent();
            return rules.outcomes(known.least(), known.most(), due);
        }

        @Override
        public List<Fraction> bounds() {
            return rules.bounds();
        }

        @Override
        public Optional<Ratio> progress(Fraction number) {
            return rules.progress(number, baseline);
        }
    }

    /**
     * The value of an earlier period.
     *
     * @param operator how the value must stand to it
     * @param direction which way is better
     * @param tolerance how far it may fall short of it
     * @param earlier what is known of it
     * @param due whether the due day is over
     */
    record OfEarlier(Operator operator, Direction direction, Fraction tolerance, Extent earlier, boolean due)
            implements Yardstick {
        @Override
        public List<TargetOutcome> outcomes(Measured measured) {
            Extent known = measured.extent();
            return against(Fraction.ZERO)
                    .outcomes(known.least().minus(earlier.most()), known.most().minus(earlier.least()), due);
        }

        @Override
        public List<Fraction> bounds() {
            return List.of(earlier.least(), earlier.most());
        }

        @Override
        public Optional<Ratio> progress(Fraction number) {
            return earlier.isExact() ? against(earlier.least()).progress(number, Optional.empty()) : Optional.empty();
        }

        private RequirementRules against(Fraction bound) {
            return new RequirementRules(new Requirement.Bound(operator, bound), direction, tolerance);
        }
    }
}
