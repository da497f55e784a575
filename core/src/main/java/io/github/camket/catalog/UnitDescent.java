// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of an administrative unit between two days, or what it came from. */
@Value.Immutable
@ResultStyle
public abstract class UnitDescent {

    /**
     * The end of a unit that has no heir of its own.
     *
     * @param unit the unit as it was last
     * @param reorganization what ended it; empty if only the end of its days is known
     */
    public record Ending(AdministrativeUnit unit, Optional<Reorganization> reorganization) {
        /** Checks that both are given. */
        public Ending {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(reorganization, "reorganization");
        }
    }

    UnitDescent() {}

    static Builder builder() {
        return new Builder();
    }

    /** The unit that was asked about, on its day; the rest is empty if it is not found. */
    public abstract UnitAnswer getOrigin();

    /** The day whose units are given; before the day of the origin for what it came from. */
    public abstract LocalDate getAsOf();

    /** The units of that day, by code; the unit itself if nothing happened to it. */
    public abstract List<AdministrativeUnit> getUnits();

    /** The steps on the way, each with its reorganization and legal basis. */
    public abstract List<LineageStep<AdministrativeCode>> getSteps();

    /**
     * Units that ended without an heir of their own. What they consisted of went on: then {@link #getUnits} holds the heirs
     * of the units below them, as for every district on 1 July 2025.
     */
    public abstract List<Ending> getDissolved();

    /** What people should know, such as that nothing is known before the catalogue begins. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link UnitDescent}. */
    static final class Builder extends ImmutableUnitDescent.Builder {
        Builder() {}
    }
}
