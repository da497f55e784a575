// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import java.util.List;
import java.util.stream.IntStream;

/** All combinations of the parts of some axes, numbered. */
final class Cases {

    private final List<Axis> axes;
    private final int[] strides;
    private final int size;

    /**
     * The combinations.
     *
     * @param axes the first one varies slowest; with at most {@link Integer#MAX_VALUE} combinations
     */
    Cases(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.strides = new int[axes.size()];
        int stride = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            strides[i] = stride;
            stride = Math.multiplyExact(stride, axes.get(i).parts().size());
        }
        this.size = stride;
    }

    /** Number of combinations of some axes; the largest number there is, if it is more. */
    static long count(List<Axis> axes) {
        long count = 1;
        for (Axis axis : axes) {
            int parts = axis.parts().size();
            count = count > Long.MAX_VALUE / parts ? Long.MAX_VALUE : count * parts;
        }
        return count;
    }

    List<Axis> axes() {
        return axes;
    }

    int size() {
        return size;
    }

    /** Which part of an axis a combination has. */
    int part(int number, int axis) {
        return number / strides[axis] % axes.get(axis).parts().size();
    }

    Part at(int number, int axis) {
        return axes.get(axis).parts().get(part(number, axis));
    }

    /** The same combination with another part of one axis. */
    int with(int number, int axis, int part) {
        return number + (part - part(number, axis)) * strides[axis];
    }

    /** The numbers of all combinations. */
    IntStream all() {
        return IntStream.range(0, size);
    }
}
