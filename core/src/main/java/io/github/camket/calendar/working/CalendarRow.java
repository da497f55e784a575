// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.style.DomainStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One day that somebody decided about: off, or worked. */
@Value.Immutable
@DomainStyle
public abstract class CalendarRow implements WithCalendarRow {

    CalendarRow() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day, in Việt Nam. */
    public abstract LocalDate getDay();

    /**
     * What it is; neither {@code WEEKDAY} nor {@code WEEKEND}. {@code SUBSTITUTE} and {@code SWAP_OFF} fall on Monday to
     * Friday, {@code SWAP_WORKING} on Saturday.
     */
    public abstract DayKind getKind();

    /** Vietnamese name; not blank. */
    public abstract String getName();

    /** Places in the law that it rests on. */
    public abstract List<Citation> getCitations();

    /** Documents that decided or announced it. */
    public abstract List<LegalBasis> getDocuments();

    /** How well it is known. An {@code UNVERIFIED} row is not active until somebody confirms it. */
    public abstract Confidence getConfidence();

    /** Where it was read: site and title. */
    public abstract Optional<String> getSource();

    /** The other day of a swap; present exactly for {@code SWAP_OFF} and {@code SWAP_WORKING}. */
    public abstract Optional<LocalDate> getCounterpart();

    @Value.Check
    void check() {
        DayOfWeek weekday = getDay().getDayOfWeek();
        switch (getKind()) {
            case WEEKDAY, WEEKEND -> throw invalid("kind", "be a day off or a worked Saturday");
            case SUBSTITUTE, SWAP_OFF -> require(!DayKind.isWeekend(getDay()), "day", "be Monday to Friday");
            case SWAP_WORKING -> require(weekday == DayOfWeek.SATURDAY, "day", "be a Saturday");
            default -> {
                // a holiday can fall on any day
            }
        }
        require(!getName().isBlank(), "name", "not be blank");
        require(
                getCounterpart().isPresent() == getKind().isSwap(),
                "counterpart",
                "be given for a swap, and for nothing else");
    }

    private void require(boolean holds, String attribute, String rule) {
        if (!holds) {
            throw invalid(attribute, rule);
        }
    }

    private IllegalArgumentException invalid(String attribute, String rule) {
        return new IllegalArgumentException(attribute + " must " + rule + ": " + inShort());
    }

    /** Day and kind, by which messages name the row. */
    String inShort() {
        return getDay() + " " + getKind();
    }

    boolean isVerified() {
        return getConfidence() != Confidence.UNVERIFIED;
    }

    /** Builds a {@link CalendarRow}. */
    public static final class Builder extends ImmutableCalendarRow.Builder {
        Builder() {}
    }
}
