// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A case in which the level does not follow from the score alone.
 *
 * <p>Of several that hold, a forced level goes before all others, and the lowest of them counts; otherwise the level is
 * lowered first, and is then the lowest of those left at best.
 *
 * @param when the case
 * @param effect what becomes of the level
 * @param source where the regulation says so
 */
public record Exclusion(Condition when, Effect effect, Source source) {

    /** Checks that all are given. */
    public Exclusion {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(source, "source");
    }

    /** The same case with its source, and those of its condition, changed. */
    Exclusion mapSources(UnaryOperator<Source> change) {
        return new Exclusion(when.mapSources(change), effect, change.apply(source));
    }
}
