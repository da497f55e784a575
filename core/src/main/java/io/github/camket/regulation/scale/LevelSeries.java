// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.model.organization.Subject;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The levels of one person or organization over several periods, each in its own terms and, if asked for, in those of one scale. */
@Value.Immutable
@ResultStyle
public abstract class LevelSeries {

    LevelSeries() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Whose levels they are. */
    public abstract Subject getSubject();

    /** The scale into which was converted; empty if that was not asked for. */
    public abstract Optional<DatedScale> getTarget();

    /** The crosswalks that were handed over, by identifier; they were used where an entry names them, and nowhere else. */
    public abstract List<Crosswalk> getCrosswalks();

    /** The reading of periods in which scales changed. */
    public abstract Parameter<ScaleChoice> getScaleChoice();

    /** One entry for each period from the first to the last one, gaps included, in order. */
    public abstract List<SeriesEntry> getEntries();

    /** The periods between the first and the last one of which no level is known. */
    public List<SeriesEntry> getGaps() {
        return getEntries().stream().filter(SeriesEntry::isGap).toList();
    }

    /** Builds a {@link LevelSeries}. */
    static final class Builder extends ImmutableLevelSeries.Builder {
        Builder() {}
    }
}
