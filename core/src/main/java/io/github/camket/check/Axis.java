// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import java.util.List;

/**
 * A number cut into parts.
 *
 * @param compared the number
 * @param parts ascending, that there is nothing to measure at the end; without overlaps, and without gaps but those in which no value is possible
 * @param direction 1 if more is better, -1 if less is, 0 if the rules do not tell
 */
record Axis(Compared compared, List<Part> parts, int direction) {

    Axis {
        parts = List.copyOf(parts);
    }

    /** The best part that has values. */
    Part best() {
        List<Part> values = parts.stream().filter(part -> !part.nothing()).toList();
        return values.get(direction < 0 ? 0 : values.size() - 1);
    }

    boolean isScore() {
        return !(compared instanceof Compared.OfMeasure);
    }
}
