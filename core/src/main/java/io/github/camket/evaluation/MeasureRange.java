// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.WorkRules;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The values that a measure can have at all.
 *
 * @param measure the measure
 * @param least lowest value; empty if there is none
 * @param most highest value; empty if there is none
 * @param allowed the only values; empty if any up to the highest one
 */
record MeasureRange(Measure measure, Optional<Fraction> least, Optional<Fraction> most, List<Fraction> allowed) {

    static MeasureRange of(Measure measure, MeasureSet set) {
        if (measure instanceof Measure.Judged judged) {
            return from0(measure, Optional.of(judged.max().toFraction()));
        }
        if (measure instanceof Measure.Graded graded) {
            Fraction max = graded.max().toFraction();
            return only(
                    measure,
                    graded.allowed().stream()
                            .map(step -> step.toFraction().dividedBy(max))
                            .toList());
        }
        if (measure instanceof Measure.OfStaff ofStaff) {
            return only(measure, List.of(ofStaff.otherwise(), ofStaff.whenAll()));
        }
        if (measure instanceof Measure.Reported reported) {
            return from0(measure, reported.most());
        }
        if (measure instanceof Measure.OfItems ofItems) {
            return new MeasureRange(measure, Optional.empty(), ofItems.atMost().map(Ceiling::most), List.of());
        }
        return measure instanceof Measure.OfWork
                ? ofWork(measure, set.getWorkRules())
                : from0(measure, Optional.of(Fraction.ONE));
    }

    private static MeasureRange ofWork(Measure measure, Optional<WorkRules> rules) {
        boolean capped = rules.map(WorkRules::getComponentCap)
                .filter(cap -> cap.value() == ComponentCap.PER_COMPONENT)
                .isPresent();
        boolean floored = rules.filter(found -> found.getFloorAtZero().value()).isPresent();
        return new MeasureRange(
                measure,
                floored ? Optional.of(Fraction.ZERO) : Optional.empty(),
                capped ? Optional.of(Fraction.ONE) : Optional.empty(),
                List.of());
    }

    private static MeasureRange from0(Measure measure, Optional<Fraction> most) {
        return new MeasureRange(measure, Optional.of(Fraction.ZERO), most, List.of());
    }

    private static MeasureRange only(Measure measure, List<Fraction> allowed) {
        return new MeasureRange(
                measure, Optional.of(allowed.get(0)), Optional.of(allowed.get(allowed.size() - 1)), allowed);
    }

    /** All values that the measure can have. */
    void load(Register into) {
        into.setOpen();
        into.least.setInfinite(-1);
        into.most().setInfinite(1);
        least.ifPresent(into.least::set);
        most.ifPresent(into.most()::set);
    }

    /**
     * Checks a value that an application may have made itself.
     *
     * @throws IllegalArgumentException if the measure cannot have it
     */
    void require(Quantity value) {
        if (!measure.unit().fits(value)) {
            throw new IllegalArgumentException(
                    "measure " + measure.id() + " must be " + words(measure.unit()) + ": " + value);
        }
        Fraction size = value.toFraction();
        if (!allowed.isEmpty() && !allowed.contains(size)) {
            throw new IllegalArgumentException("measure " + measure.id() + " must be one of " + allowed + ": " + size);
        }
        boolean given = measure instanceof Measure.Judged || measure instanceof Measure.Reported;
        boolean above = most.filter(highest -> size.compareTo(highest) > 0).isPresent();
        if (given && (size.signum() < 0 || above)) {
            throw new IllegalArgumentException("measure " + measure.id() + " must be 0 "
                    + most.map(highest -> "to " + highest).orElse("or more") + ": " + value);
        }
    }

    private static String words(MeasureUnit unit) {
        return switch (unit) {
            case POINTS -> "points";
            case RATIO -> "a ratio";
            case COUNT -> "an amount";
        };
    }
}
