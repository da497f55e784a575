// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Confidence;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import io.github.camket.style.DomainStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What an application knows beyond a calendar, resting on one document: the arrangement of a year, the approval of a proposal,
 * or days of a locality or sector.
 *
 * <p>It changes no day but those of its rows, and those that it confirms. Days that a statute fixes, and substitute days for
 * these, need no rows.
 */
@Value.Immutable
@DomainStyle
public abstract class CalendarSupplement implements WithCalendarSupplement {

    CalendarSupplement() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, which every day that it decides carries. */
    public abstract LayerId getId();

    /** For whom it decides. */
    public abstract SupplementScope getScope();

    /** The decision. Every row and every confirmed day rests on it, beside what the row itself names. */
    public abstract LegalBasis getDocument();

    /**
     * Last day up to which all national decisions are known with this one, inclusive; empty if it moves no horizon. For a
     * {@code NATIONAL} one only.
     */
    public abstract Optional<LocalDate> getHorizon();

    /** Days that it decides, each once. */
    public abstract List<CalendarRow> getRows();

    /**
     * Days of unverified rows of the calendar that the document approves; both days of a swap. For a {@code NATIONAL} one
     * with a document number only.
     */
    public abstract List<LocalDate> getConfirmed();

    /** Days of unverified rows of the calendar that the document turns down. Same conditions as for confirmed ones. */
    public abstract List<LocalDate> getRejected();

    @Value.Check
    void check() {
        Set<LocalDate> days = new TreeSet<>();
        for (CalendarRow row : getRows()) {
            requireOnce(days, row.getDay(), "rows");
            if (getScope() == SupplementScope.LOCAL && !row.isVerified()) {
                throw new IllegalArgumentException("rows must be known in a LOCAL supplement: " + row.inShort());
            }
        }
        getConfirmed().forEach(day -> requireOnce(days, day, "confirmed"));
        getRejected().forEach(day -> requireOnce(days, day, "rejected"));
        boolean settles = !getConfirmed().isEmpty() || !getRejected().isEmpty();
        if (getScope() == SupplementScope.LOCAL && (getHorizon().isPresent() || settles)) {
            throw new IllegalArgumentException(
                    "scope must be NATIONAL to move the horizon, to confirm or to reject: " + getId());
        }
        boolean verified = getDocument().confidence() != Confidence.UNVERIFIED;
        boolean active = getRows().stream().anyMatch(CalendarRow::isVerified);
        if (!verified && (active || settles || getHorizon().isPresent())) {
            throw new IllegalArgumentException(
                    "document must be known to activate, confirm or reject days or to move the horizon: "
                            + getDocument());
        }
        if (settles && getDocument().number().isEmpty()) {
            throw new IllegalArgumentException(
                    "document must have a number to confirm or reject days: " + getDocument());
        }
    }

    private static void requireOnce(Set<LocalDate> days, LocalDate day, String attribute) {
        if (!days.add(day)) {
            throw new IllegalArgumentException(attribute + " must name a day once: " + day);
        }
    }

    /** Builds a {@link CalendarSupplement}. */
    public static final class Builder extends ImmutableCalendarSupplement.Builder {
        Builder() {}
    }
}
