// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** Which units have a name on a day: all of them, since names are not unique. */
@Value.Immutable
@ResultStyle
public abstract class NameAnswer {

    NameAnswer() {}

    static Builder builder() {
        return new Builder();
    }

    /** The text that was asked for. */
    public abstract String getText();

    /** The day that was asked for. */
    public abstract LocalDate getDay();

    /** What can be said. */
    public abstract AnswerStatus getStatus();

    /** The units of that name on the day, provinces first, by code; those of the type in the text, if there are such. */
    public abstract List<AdministrativeUnit> getUnits();

    /** The units that have the name on other days only, provinces first, by code and day. */
    public abstract List<AdministrativeUnit> getCandidates();

    /** What people should know about the answer, such as that no unit of that name has the type in the text. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link NameAnswer}. */
    static final class Builder extends ImmutableNameAnswer.Builder {
        Builder() {}
    }
}
