// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.regulation.scale.ScaleChoice;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The distributions of the published levels of several periods, each in the scale of its own period. */
@Value.Immutable
@ResultStyle
public abstract class DistributionSeries {

    DistributionSeries() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether people or organizations are counted. */
    public abstract SubjectKind getKind();

    /** Length of the periods. */
    public abstract PeriodType getPeriodType();

    /** The reading of periods in which scales changed. */
    public abstract Parameter<ScaleChoice> getScaleChoice();

    /** One for each period of which something was published and that has a scale, in order. */
    public abstract List<LevelDistribution> getDistributions();

    /** Periods between the first and the last one of which nothing was published, in order. */
    public abstract List<ReportingPeriod> getGaps();

    /** Periods that have no distribution, since no single scale is known for them; and contradictions. In a fixed order. */
    public abstract List<Finding> getFindings();

    /** The distribution of a period; empty if there is none. */
    public Optional<LevelDistribution> find(ReportingPeriod period) {
        return getDistributions().stream()
                .filter(one -> one.getPeriod().equals(period))
                .findFirst();
    }

    /** Builds a {@link DistributionSeries}. */
    static final class Builder extends ImmutableDistributionSeries.Builder {
        Builder() {}
    }
}
