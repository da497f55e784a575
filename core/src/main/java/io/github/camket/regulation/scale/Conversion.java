// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.model.classification.RatingLevel;
import java.util.List;

/**
 * What a level is in another scale: one level, several possible ones, or nothing. Each possible one is named; none is preferred.
 *
 * @param levels the levels that it can be, each once; of a crosswalk in the order of its target scale, highest first
 * @param orNone whether it can also be nothing in the other scale; always where there is no level
 */
public record Conversion(List<RatingLevel> levels, boolean orNone) {

    /** Nothing in the other scale. */
    public static final Conversion NONE = new Conversion(List.of(), true);

    /** Copies the levels. */
    public Conversion {
        levels = List.copyOf(levels);
        if (levels.stream().distinct().count() < levels.size()) {
            throw new IllegalArgumentException("levels must be listed once each: " + levels);
        }
        if (levels.isEmpty() && !orNone) {
            throw new IllegalArgumentException("orNone must be true where there is no level: " + orNone);
        }
    }

    /** Exactly this level. */
    public static Conversion exactly(RatingLevel level) {
        return new Conversion(List.of(level), false);
    }

    /** One of these levels, nobody said which; exactly it, of one. */
    public static Conversion oneOf(RatingLevel... levels) {
        return new Conversion(List.of(levels), false);
    }

    /** How much it says. */
    public ConversionKind kind() {
        if (levels.isEmpty()) {
            return ConversionKind.NONE;
        }
        return levels.size() == 1 && !orNone ? ConversionKind.EXACT : ConversionKind.AMBIGUOUS;
    }

    /** Whether it is one level and nothing else. */
    public boolean isExact() {
        return kind() == ConversionKind.EXACT;
    }

    /** The levels in brackets, {@code -} for none. */
    @Override
    public String toString() {
        return levels + (orNone ? " or -" : "");
    }
}
