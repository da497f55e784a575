// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Interval;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the measures over items of one plan came to for one person, in the order of
 * {@link MeasurePlan#getItemMeasures()}. Light: values that fit are whole numbers, and objects are made only when asked for.
 */
public final class WorkTally {

    private static final int EACH = 3;

    private final List<CompiledItems> measures;
    private final MeasurementStatus[] statuses;

    // Part, whole and the denominator of both; a denominator of 0 says that the value is kept as an object.
    private final long[] numbers;
    private final @Nullable Measurement[] objects;

    WorkTally(List<CompiledItems> measures) {
        this.measures = measures;
        this.statuses = new MeasurementStatus[measures.size()];
        this.numbers = new long[EACH * measures.size()];
        this.objects = new Measurement[measures.size()];
    }

    boolean enter(int index, long part, long whole, long over) {
        statuses[index] = MeasurementStatus.MEASURED;
        objects[index] = null;
        numbers[EACH * index] = part;
        numbers[EACH * index + 1] = whole;
        numbers[EACH * index + 2] = over;
        return true;
    }

    void enter(int index, Quantity value) {
        statuses[index] = MeasurementStatus.MEASURED;
        objects[index] = Measurement.of(measures.get(index).id(), value);
        numbers[EACH * index + 2] = 0;
    }

    void enterNothing(int index) {
        statuses[index] = MeasurementStatus.NOT_EVALUABLE;
        objects[index] = null;
        numbers[EACH * index + 2] = 0;
    }

    void enterOpen(int index, Interval value, Set<Ref> open) {
        statuses[index] = MeasurementStatus.MISSING;
        Measurement.Builder result = Measurement.builder()
                .measure(measures.get(index).id())
                .status(MeasurementStatus.MISSING)
                .addAllMissing(open);
        if (value.least() != null) {
            result.lowest(value.least());
        }
        if (value.most() != null) {
            result.highest(value.most());
        }
        objects[index] = result.build();
        numbers[EACH * index + 2] = 0;
    }

    /** Number of measures. */
    public int size() {
        return statuses.length;
    }

    /** Whether there is a value. */
    public MeasurementStatus getStatus(int index) {
        return statuses[index];
    }

    /** Whether there is a value and it is a quotient of two {@code long}, which the next two methods give. */
    public boolean isInLongs(int index) {
        return statuses[index] == MeasurementStatus.MEASURED && numbers[EACH * index + 2] != 0;
    }

    /** The numerator of the value, not reduced; only if {@link #isInLongs}. */
    public long numerator(int index) {
        return numbers[EACH * index];
    }

    /** The denominator of the value, positive, not reduced; only if {@link #isInLongs}. */
    public long denominator(int index) {
        return numbers[EACH * index + 1];
    }

    /** The measurement, made now. */
    public Measurement get(int index) {
        Measurement made = objects[index];
        return made == null ? builder(index).build() : made;
    }

    /** The measurement, to add reasons to. */
    Measurement.Builder builder(int index) {
        Measurement.Builder result = Measurement.builder();
        Measurement made = objects[index];
        if (made != null) {
            return result.from(made);
        }
        result.measure(measures.get(index).id()).status(statuses[index]);
        return isInLongs(index) ? result.value(value(index)) : result;
    }

    private Quantity value(int index) {
        long over = numbers[EACH * index + 2];
        Fraction part = Fraction.of(numerator(index), over);
        return measures.get(index).isRatio() ? Ratio.of(part, Fraction.of(denominator(index), over)) : Amount.of(part);
    }
}
