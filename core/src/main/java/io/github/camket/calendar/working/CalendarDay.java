// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a calendar knows of one day, on what that rests, and whether it can still change. */
@Value.Immutable
@ResultStyle
public abstract class CalendarDay {

    CalendarDay() {}

    static Builder builder() {
        return new Builder();
    }

    /** The day, in Việt Nam. */
    public abstract LocalDate getDay();

    /** What it is. */
    public abstract DayKind getKind();

    /** Whether people work on it. */
    public boolean isWorking() {
        return getKind().isWorking();
    }

    /** Vietnamese name; empty for days of which only the weekday is known. */
    public abstract Optional<String> getName();

    /** The holiday that a nationwide day speaks of, if it is one of those that a statute names. */
    public abstract Optional<Holiday> getHoliday();

    /** Places in the law that it rests on. */
    public abstract List<Citation> getCitations();

    /** Documents that decided or announced it; empty where only a statute or the week speaks. */
    public abstract List<LegalBasis> getDocuments();

    /** How well that is known. */
    public abstract Confidence getConfidence();

    /** Where it was read: site and title. */
    public abstract Optional<String> getSource();

    /** The other day of a swap. */
    public abstract Optional<LocalDate> getCounterpart();

    /** The supplement that decided or confirmed it; empty for what ships with the library. */
    public abstract Optional<LayerId> getLayer();

    /** Why the answer can still change; the open decisions are those of {@link WorkingCalendar}. */
    public abstract List<Finding> getFindings();

    /** Whether the answer can still change: the day lies past the horizon or before the data, or something is open. */
    public boolean isProvisional() {
        return !getFindings().isEmpty();
    }

    /** Builds a {@link CalendarDay}. */
    static final class Builder extends ImmutableCalendarDay.Builder {
        Builder() {}
    }
}
