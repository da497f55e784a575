// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.ItemCount;
import io.github.camket.measurement.ItemValue;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.TargetCredit;
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
            return ofItems(ofItems);
        }
        if (measure instanceof Measure.OfTargets ofTargets) {
            return ofTargets(ofTargets);
        }
        if (measure instanceof Measure.OfIndicator) {
            return new MeasureRange(measure, Optional.empty(), Optional.empty(), List.of());
        }
        return measure instanceof Measure.OfWork
                ? ofWork(measure, set.getWorkRules())
                : from0(measure, Optional.of(Fraction.ONE));
    }

    private static MeasureRange ofItems(Measure.OfItems measure) {
        Optional<Fraction> most = measure.atMost().map(Ceiling::most);
        boolean fromZero = isFromZero(measure.counted())
                && measure.outOf().map(whole -> isFromZero(whole.count())).orElse(true);
        return fromZero ? from0(measure, most) : new MeasureRange(measure, Optional.empty(), most, List.of());
    }

    private static boolean isFromZero(ItemCount count) {
        return isFromZero(count.value())
                && count.capPerTask().map(cap -> isFromZero(cap.most())).orElse(true);
    }

    /** Whether the number is 0 or more whatever the facts are; false if that cannot be told from the formula alone. */
    private static boolean isFromZero(ItemValue value) {
        if (value instanceof ItemValue.Constant constant) {
            return constant.value().signum() >= 0;
        }
        if (value instanceof ItemValue.Sum sum) {
            return sum.terms().stream().allMatch(MeasureRange::isFromZero);
        }
        if (value instanceof ItemValue.Product product) {
            return product.factors().stream().allMatch(MeasureRange::isFromZero);
        }
        if (value instanceof ItemValue.Quotient quotient) {
            return isFromZero(quotient.dividend())
                    && isFromZero(quotient.divisor())
                    && quotient.whenZero().signum() >= 0;
        }
        if (value instanceof ItemValue.Steps steps) {
            return steps.otherwise().signum() >= 0
                    && steps.rows().stream().allMatch(row -> row.result().signum() >= 0);
        }
        if (value instanceof ItemValue.Deduction deduction) {
            return deduction.floorAtZero();
        }
        if (value instanceof ItemValue.AtMost capped) {
            return isFromZero(capped.of()) && isFromZero(capped.most());
        }
        if (value instanceof ItemValue.AtLeast raised) {
            return isFromZero(raised.of()) || isFromZero(raised.least());
        }
        if (value instanceof ItemValue.Rounded rounded) {
            return isFromZero(rounded.of());
        }
        if (value instanceof ItemValue.When when) {
            return isFromZero(when.then()) && isFromZero(when.otherwise());
        }
        if (value instanceof ItemValue.OverDeliveries over) {
            return isFromZero(over.of());
        }
        return !(value instanceof ItemValue.Factor factor)
                || factor.whenAbsent().map(absent -> absent.signum() >= 0).orElse(true);
    }

    /** Only progress that is not capped target by target exceeds 1. */
    private static MeasureRange ofTargets(Measure.OfTargets measure) {
        boolean bounded = measure.credit() != TargetCredit.PROGRESS
                || measure.rules().getCapPerTarget().value();
        Optional<Fraction> ceiling = measure.atMost().map(Ceiling::most);
        Optional<Fraction> most =
                bounded ? Optional.of(ceiling.orElse(Fraction.ONE).atMost(Fraction.ONE)) : ceiling;
        return from0(measure, most);
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
        if (measure instanceof Measure.Reported && measure.unit() == MeasureUnit.COUNT && !size.isWhole()) {
            throw new IllegalArgumentException("measure " + measure.id() + " must be whole: " + value);
        }
        boolean above = most.isPresent() && size.compareTo(most.get()) > 0;
        boolean below = least.isPresent() && size.compareTo(least.get()) < 0;
        if (below || (isShare() && above)) {
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

    /** Whether nobody can have more than the most, whoever counted; work beyond what was assigned is brought to it later. */
    private boolean isShare() {
        return !(measure instanceof Measure.OfWork
                || measure instanceof Measure.OfItems
                || measure instanceof Measure.OfTargets);
    }
}
