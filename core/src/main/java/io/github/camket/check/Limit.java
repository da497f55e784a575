// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a number must be in a region.
 *
 * @param compared the number
 * @param parts its values, one of the parts; ascending, that there is nothing to measure at the end; at least one
 */
public record Limit(Compared compared, List<Part> parts) {

    /** Copies the parts. */
    public Limit {
        Objects.requireNonNull(compared, "compared");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty: []");
        }
    }

    /** The limit as a condition, such as {@code 70 <= total < 90}. */
    @Override
    public String toString() {
        String all = parts.stream().map(part -> part.of(compared.toString())).collect(Collectors.joining(" or "));
        return parts.size() == 1 ? all : "(" + all + ")";
    }
}
