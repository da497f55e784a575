// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which unit has a code on a day. */
@Value.Immutable
@ResultStyle
public abstract class UnitAnswer {

    UnitAnswer() {}

    static Builder builder() {
        return new Builder();
    }

    /** The code that was asked for. */
    public abstract AdministrativeCode getCode();

    /** The day that was asked for. */
    public abstract LocalDate getDay();

    /** What can be said. */
    public abstract AnswerStatus getStatus();

    /** The unit; present exactly if the status is {@link AnswerStatus#FOUND}. */
    public abstract Optional<AdministrativeUnit> getUnit();

    /**
     * The list on which the answer rests; empty without a unit, for a unit that the application added, and on
     * a day before the lists.
     */
    public abstract Optional<Edition> getEdition();

    /** The units that have the code on other days, in the order of the days; none if the unit is found. */
    public abstract List<AdministrativeUnit> getCandidates();

    /** What people should know about the answer, such as that publishers disagree on the code. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link UnitAnswer}. */
    static final class Builder extends ImmutableUnitAnswer.Builder {
        Builder() {}
    }
}
