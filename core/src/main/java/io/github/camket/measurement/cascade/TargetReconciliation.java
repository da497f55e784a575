// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One target and the targets that are said to be parts of it, one level below. */
@Value.Immutable
@ResultStyle
public abstract class TargetReconciliation {

    TargetReconciliation() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The target of the superior unit. */
    public abstract Target getWhole();

    /** What it is measured by. */
    public abstract Indicator getIndicator();

    /** How many targets stand above it: 0 for one that is a part of none. */
    public abstract int getDepth();

    /** How the parts are held against it. */
    public abstract CascadeRule getRule();

    /** The targets that name it as their whole, by identifier; never empty. */
    public abstract List<PartOfTarget> getParts();

    /**
     * The bounds of the parts added up. Only where they add up, the whole was read as a bound, and a part holds: of parts of which
     * none could be read the sum is not 0.
     */
    public abstract Optional<BoundSum> getBound();

    /**
     * What the parts reached together. Only where values add up and the whole has one; of one product, delivered or not, there is
     * no sum.
     */
    public abstract Optional<ReadingSum> getReading();

    /**
     * Units directly below the one that has the whole, on the last day covered or the due day if that is earlier, of which
     * neither they nor a unit below them has a part; by identifier.
     */
    public abstract List<OrgUnitId> getUnitsWithoutPart();

    /** What people should know, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The parts of this standing, by identifier. */
    public List<Target> parts(PartStanding standing) {
        return getParts().stream()
                .filter(part -> part.standing() == standing)
                .map(PartOfTarget::target)
                .toList();
    }

    /** Whether every part can be held against the whole; otherwise a sum is one over the others only. */
    public boolean isComplete() {
        return getParts().stream().allMatch(PartOfTarget::isComparable);
    }

    /** Builds a {@link TargetReconciliation}. */
    static final class Builder extends ImmutableTargetReconciliation.Builder {
        Builder() {}
    }
}
