// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.WorkRules;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The values that one measure can have.
 *
 * @param measure the measure
 * @param least lowest value; empty if there is none
 * @param most highest value; empty if there is none
 * @param allowed the only values, ascending; empty if there are others
 */
record MeasureValues(Measure measure, Optional<Fraction> least, Optional<Fraction> most, List<Fraction> allowed) {

    /** The values of a measure of the set. */
    static MeasureValues of(Measure measure, MeasureSet set) {
        if (measure instanceof Measure.Judged judged) {
            return new MeasureValues(
                    measure,
                    Optional.of(Fraction.ZERO),
                    Optional.of(judged.max().toFraction()),
                    List.of());
        }
        if (measure instanceof Measure.Graded graded) {
            return only(
                    measure,
                    graded.allowed().stream()
                            .map(Points::toFraction)
                            .map(step -> step.dividedBy(graded.max().toFraction()))
                            .toList());
        }
        if (measure instanceof Measure.OfStaff staff) {
            return only(measure, List.of(staff.otherwise(), staff.whenAll()));
        }
        if (measure instanceof Measure.OfIndicator) {
            return new MeasureValues(measure, Optional.empty(), Optional.empty(), List.of());
        }
        if (measure instanceof Measure.OfTargets targets) {
            return new MeasureValues(measure, Optional.of(Fraction.ZERO), most(targets), List.of());
        }
        boolean work = measure instanceof Measure.OfWork;
        Optional<WorkRules> rules = set.getWorkRules();
        boolean floored =
                !work || rules.filter(found -> found.getFloorAtZero().value()).isPresent();
        boolean capped = !work
                || rules.filter(found -> found.getComponentCap().value() == ComponentCap.PER_COMPONENT)
                        .isPresent();
        return new MeasureValues(
                measure,
                floored ? Optional.of(Fraction.ZERO) : Optional.empty(),
                capped ? Optional.of(Fraction.ONE) : Optional.empty(),
                List.of());
    }

    /** Every target counts at most as one, unless the progress of one makes up for another. */
    private static Optional<Fraction> most(Measure.OfTargets targets) {
        Optional<Fraction> limit = targets.atMost().map(Ceiling::most);
        boolean unlimited = targets.credit() == TargetCredit.PROGRESS
                && !targets.rules().getCapPerTarget().value();
        return unlimited ? limit : Optional.of(Fraction.ONE.atMost(limit.orElse(Fraction.ONE)));
    }

    private static MeasureValues only(Measure measure, List<Fraction> allowed) {
        return new MeasureValues(
                measure, Optional.of(allowed.get(0)), Optional.of(allowed.get(allowed.size() - 1)), allowed);
    }

    MeasureId id() {
        return measure.id();
    }

    /** The values from {@code from} to {@code to}, both included, as far as the measure can have them. */
    MeasureValues within(Optional<Fraction> from, Optional<Fraction> to) {
        List<Fraction> left = allowed.stream()
                .filter(value ->
                        from.filter(bound -> value.compareTo(bound) < 0).isEmpty())
                .filter(value -> to.filter(bound -> value.compareTo(bound) > 0).isEmpty())
                .toList();
        return left.isEmpty()
                ? new MeasureValues(measure, from.or(() -> least), to.or(() -> most), left)
                : only(measure, left);
    }

    /** One of the values; where there is no bound, from a little below 0 to a little above 1. */
    Fraction value(Choices choices) {
        if (!allowed.isEmpty()) {
            return choices.of(allowed);
        }
        Fraction low = least.orElse(Fraction.of(-1, 2).atMost(most.orElse(Fraction.ZERO)));
        Fraction high = most.orElse(Fraction.of(3, 2).atLeast(low));
        return low.plus(high.minus(low).times(choices.share()));
    }

    /** One measurement with this value. */
    Measurement measured(Fraction value) {
        return Measurement.of(
                id(), measure instanceof Measure.Judged ? Points.of(value) : Ratio.of(value, Fraction.ONE));
    }

    /** A measurement of any status; none, where nobody took it. */
    Optional<Measurement> measurement(Choices choices) {
        return switch (choices.below(7)) {
            case 3 -> Optional.of(bounded(choices));
            case 4 ->
                Optional.of(Measurement.builder()
                        .measure(id())
                        .status(MeasurementStatus.MISSING)
                        .build());
            case 5 -> Optional.empty();
            case 6 ->
                Optional.of(Measurement.builder()
                        .measure(id())
                        .status(MeasurementStatus.NOT_EVALUABLE)
                        .build());
            default -> Optional.of(measured(value(choices)));
        };
    }

    /** A missing measurement of which something is known. */
    private Measurement bounded(Choices choices) {
        Fraction one = value(choices);
        Fraction other = value(choices);
        Fraction low = one.atMost(other);
        Fraction high = one.atLeast(other);
        boolean withMost = !choices.onceIn(4);
        Measurement.Builder missing = Measurement.builder().measure(id()).status(MeasurementStatus.MISSING);
        if (measure instanceof Measure.Judged) {
            return missing.certain(Points.of(low))
                    .open(withMost ? Optional.of(Points.of(high.minus(low))) : Optional.empty())
                    .build();
        }
        boolean withLeast = !choices.onceIn(4);
        if (!allowed.isEmpty() && choices.onceIn(2)) {
            low = low.minus(Fraction.of(1, 10));
        }
        return missing.lowest(withLeast ? Optional.of(low) : Optional.empty())
                .highest(withMost ? Optional.of(high) : Optional.empty())
                .build();
    }

    /** The values that a measurement leaves possible; empty where there is nothing to measure. */
    Optional<MeasureValues> leftBy(Measurements known) {
        Optional<Measurement> found = known.find(id());
        if (found.isEmpty()) {
            return Optional.of(this);
        }
        Measurement given = found.get();
        return switch (given.getStatus()) {
            case NOT_EVALUABLE -> Optional.empty();
            case MEASURED -> {
                Optional<Fraction> value = given.getValue().map(quantity -> quantity.toFraction());
                yield Optional.of(within(value, value));
            }
            case MISSING ->
                Optional.of(
                        measure instanceof Measure.Judged
                                ? within(
                                        Optional.of(given.getCertain().toFraction()),
                                        given.getOpen()
                                                .map(given.getCertain()::plus)
                                                .map(Points::toFraction))
                                : within(given.getLowest(), given.getHighest()));
        };
    }
}
