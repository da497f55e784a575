// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the levels of the subjects of one period are spread over one scale: as a whole, by unit and by similar-task group. The parts by
 * unit add up to the whole, and so do those by group, since the subjects in none have a part of their own.
 */
@Value.Immutable
@ResultStyle
public abstract class LevelDistribution {

    LevelDistribution() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The scale in whose terms is counted. */
    public abstract DatedScale getScale();

    /** The period of the levels. */
    public abstract ReportingPeriod getPeriod();

    /** Whether people or organizations are counted. */
    public abstract SubjectKind getKind();

    /** The day on which it was looked who belongs to which unit; empty where the application said it itself. */
    public abstract Optional<LocalDate> getUnitsOn();

    /** All subjects. */
    public abstract LevelCounts getCounts();

    /** By unit, in the order of identifiers; those of no known unit last. Empty if no unit is known at all. */
    public abstract List<DistributionPart> getUnits();

    /** By similar-task group, in the order of identifiers; those in none last. Empty if there are no groups at all. */
    public abstract List<DistributionPart> getGroups();

    /** What people should know, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The share of the highest level by each reading of the base of a quota, in their order. */
    public List<BaseShare> getHighestShares() {
        return Arrays.stream(QuotaBase.values())
                .map(base -> new BaseShare(base, getCounts().highestOver(base)))
                .toList();
    }

    /**
     * The share of the highest level by one reading.
     *
     * @param base the reading
     * @param share the share with its parts; empty if the base has nobody
     */
    public record BaseShare(QuotaBase base, Optional<Ratio> share) {}

    /** Builds a {@link LevelDistribution}. */
    static final class Builder extends ImmutableLevelDistribution.Builder {
        Builder() {}
    }
}
