// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.document.LayerId;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.immutables.value.Value;

/** Until when something is due that is due within a period, how that was counted, and whether it can still change. */
@Value.Immutable
@ResultStyle
public abstract class CountedDeadline {

    /** Việt Nam has one zone, without summer time. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    CountedDeadline() {}

    static Builder builder() {
        return new Builder();
    }

    /** The day of the event that began the period: receipt, signing, publication. */
    public abstract LocalDate getReceivedOn();

    /** The day on which it counts as received; another one only if it came on a day off and the rules say so. */
    public abstract LocalDate getDeemedReceivedOn();

    /** Length of the period. */
    public abstract TimeLimit getLimit();

    /** The last day on which one is on time. */
    public abstract LocalDate getLastDay();

    /** The end of the last day in Việt Nam: the first moment that is late. */
    public OffsetDateTime getClosesAt() {
        return getLastDay().plusDays(1).atStartOfDay().atOffset(VIETNAM);
    }

    /** Whether what happens at this moment is on time. */
    public boolean isOnTime(Instant moment) {
        return moment.isBefore(getClosesAt().toInstant());
    }

    /**
     * Every day from the one after receipt (the one of receipt, if it counts) up to the last day, in order. Those without a
     * number were passed over; the last day has none if the end moved there.
     */
    public abstract List<CountedDay> getDays();

    /** The days that were counted. */
    public List<CountedDay> getCountedDays() {
        return getDays().stream().filter(CountedDay::isCounted).toList();
    }

    /** The days off that were passed over. */
    public List<CountedDay> getSkippedDays() {
        return getDays().stream()
                .filter(day -> !day.isCounted() && !day.day().isWorking())
                .toList();
    }

    /** The last day by the count alone, before an end on a day off moved. */
    public abstract LocalDate getCountedUntil();

    /** Whether the end moved to a later day, because it fell on a day off. */
    public boolean isMoved() {
        return !getLastDay().equals(getCountedUntil());
    }

    /** The places in the law by which it was counted. */
    public abstract List<Citation> getRules();

    /** The choices made where the law is silent, as far as the count can depend on them. */
    public abstract List<Parameter<?>> getParameters();

    /** The day up to which the calendar knows all decisions. */
    public abstract LocalDate getHorizon();

    /** The supplements of the calendar, since a count is repeatable only with the same ones. */
    public abstract List<LayerId> getLayers();

    /** Why the last day can still change. */
    public abstract List<Finding> getFindings();

    /** Whether the last day can still change. */
    public boolean isProvisional() {
        return !getFindings().isEmpty();
    }

    /**
     * The last day under each other answer to an open question that this library can count with, and under each combination of
     * such answers that can bear on it.
     */
    public abstract List<AlternativeEnd> getAlternatives();

    /** Builds a {@link CountedDeadline}. */
    static final class Builder extends ImmutableCountedDeadline.Builder {
        Builder() {}
    }
}
