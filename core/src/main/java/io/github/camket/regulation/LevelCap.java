// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.model.organization.Position;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import java.util.Objects;

/**
 * The level of a leader is not above that of the organization.
 *
 * @param appliesTo the positions whose level is capped; parameter {@code levelCapAppliesTo}
 * @param source where the regulation sets it
 */
public record LevelCap(Parameter<List<Position>> appliesTo, Source source) {

    /** Checks the name of the parameter. */
    public LevelCap {
        Objects.requireNonNull(source, "source");
        Parameter.requireNames(List.of("levelCapAppliesTo"), List.of(appliesTo));
    }

    /** The same limit with its named choice changed. */
    LevelCap mapParameters(ParameterChange change) {
        return new LevelCap(change.of(appliesTo), source);
    }

    /** The same limit with its source changed. */
    LevelCap withSource(Source newSource) {
        return new LevelCap(appliesTo, newSource);
    }
}
