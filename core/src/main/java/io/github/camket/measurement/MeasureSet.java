// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.Stage;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Everything that a regulation wants measured of one person in one period, and how. */
@Value.Immutable
@DomainStyle
public abstract class MeasureSet implements WithMeasureSet {

    MeasureSet() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The measures, in the order of the regulation. */
    public abstract List<Measure> getMeasures();

    /** How work is counted. */
    public abstract WorkRules getWorkRules();

    /** The stage whose points count; those of other stages stay visible. */
    public abstract Parameter<Stage> getCountingStage();

    /** The measure with this identifier, parts of judged measures not included. */
    public Optional<Measure> find(MeasureId id) {
        return getMeasures().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** Whether a judged measure, or a part of one, has this identifier. */
    boolean hasJudged(String id) {
        return getMeasures().stream().anyMatch(measure -> measure instanceof Measure.Judged judged && judged.has(id));
    }

    /** Builds a {@link MeasureSet}. */
    public static final class Builder extends ImmutableMeasureSet.Builder {
        Builder() {}
    }
}
