// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of a period reach: the day on which they were closed (ngày chốt số liệu), and the last day of the
 * period that they cover. Both stand beside the bounds of the calendar and never move them.
 *
 * <p>Decree 335/2025/NĐ-CP, article 19, clause 2, has a year rated before 15 December: figures closed on 5 December can cover
 * the days up to 30 November, and December is missing.
 *
 * <p>{@code parse(x.toString())} equals {@code x}: {@code 2026 covered until 2026-11-30 closed on 2026-12-05}.
 */
public final class CutOff {

    private static final Pattern TEXT = Pattern.compile("(\\S+) covered until (\\S+) closed on (\\S+)");

    private final ReportingPeriod period;
    private final LocalDate closedOn;
    private final LocalDate coversUntil;

    private CutOff(ReportingPeriod period, LocalDate closedOn, LocalDate coversUntil) {
        this.period = period;
        this.closedOn = closedOn;
        this.coversUntil = coversUntil;
    }

    /**
     * The cut-off of a period.
     *
     * @param closedOn day on which the figures were closed; can lie after the period
     * @param coversUntil last day that they cover, inclusive
     * @throws IllegalArgumentException if {@code coversUntil} is outside the period or after {@code closedOn}, or {@code
     *     closedOn} is after the year 9999
     */
    public static CutOff of(ReportingPeriod period, LocalDate closedOn, LocalDate coversUntil) {
        Objects.requireNonNull(period, "period");
        DayText.requireYear("closedOn", closedOn);
        Objects.requireNonNull(coversUntil, "coversUntil");
        if (!period.contains(coversUntil)) {
            throw new IllegalArgumentException("coversUntil must lie within " + period + ": " + coversUntil);
        }
        if (coversUntil.isAfter(closedOn)) {
            throw new IllegalArgumentException(
                    "coversUntil must not be after closedOn " + closedOn + ": " + coversUntil);
        }
        return new CutOff(period, closedOn, coversUntil);
    }

    /**
     * Reads {@code 2026 covered until 2026-11-30 closed on 2026-12-05}.
     *
     * @throws ImpossibleDayException if one of the days does not exist
     * @throws IllegalArgumentException if the text has another form or its parts do not fit together; the message keeps the
     *     text
     */
    public static CutOff parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "cut-off must look like 2026 covered until 2026-11-30 closed on 2026-12-05: " + text);
        }
        try {
            return of(
                    ReportingPeriod.parse(matcher.group(1)),
                    DayText.parse(matcher.group(3)),
                    DayText.parse(matcher.group(2)));
        } catch (ImpossibleDayException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cut-off must be valid (" + e.getMessage() + "): " + text, e);
        }
    }

    /** The period with its bounds in the calendar. */
    public ReportingPeriod getPeriod() {
        return period;
    }

    /** Day on which the figures were closed. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** Last day of the period that the figures cover, inclusive. */
    public LocalDate getCoversUntil() {
        return coversUntil;
    }

    /** The days at the end of the period that the figures do not cover; empty if they cover all of it. */
    public Optional<Validity> getMissingTail() {
        return isWhole()
                ? Optional.empty()
                : Optional.of(
                        Validity.of(coversUntil.plusDays(1), period.getLastDay().plusDays(1)));
    }

    /** Whether the figures cover the period to its last day. */
    public boolean isWhole() {
        return coversUntil.equals(period.getLastDay());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CutOff that
                && period.equals(that.period)
                && closedOn.equals(that.closedOn)
                && coversUntil.equals(that.coversUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, closedOn, coversUntil);
    }

    @Override
    public String toString() {
        return period + " covered until " + coversUntil + " closed on " + closedOn;
    }
}
