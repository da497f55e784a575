// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import java.util.Objects;

/**
 * A place among others. It says nothing about how far apart they are, and nothing outside its field: place 20 of 63 and place 20 of
 * 34 are two different things.
 *
 * @param place from 1, the best; tied subjects share a place, and the places after it are left out
 * @param fieldSize how many have a place in the field
 * @param basis by what, for what and among whom, with the edition of a published ranking
 */
public record Rank(int place, int fieldSize, ComparisonBasis basis) {

    /** Checks that the place lies in the field. */
    public Rank {
        Objects.requireNonNull(basis, "basis");
        if (place < 1 || place > fieldSize) {
            throw new IllegalArgumentException("place must be 1 to " + fieldSize + ": " + place);
        }
    }

    @Override
    public String toString() {
        return place + "/" + fieldSize;
    }
}
