// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.CadreId;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * One group of people in one period.
 *
 * @param about what the group is, such as {@code orgUnit:u-01} or {@code similarTaskGroup:g-1}
 * @param period the period
 * @param cutOff the day on which the figures of the period were closed, inclusive; not before the period
 * @param members its people, each once, by identifier
 */
public record SignalGroup(Ref about, ReportingPeriod period, LocalDate cutOff, List<CadreId> members) {

    /** Sorts the members. */
    public SignalGroup {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(period, "period");
        if (Objects.requireNonNull(cutOff, "cutOff").isBefore(period.getFirstDay())) {
            throw new IllegalArgumentException("cutOff must not be before " + period.getFirstDay() + ": " + cutOff);
        }
        if (members.stream().distinct().count() < members.size()) {
            throw new IllegalArgumentException("members must be named once each: " + members);
        }
        members = members.stream().sorted().toList();
    }

    /** A group whose figures were closed on the last day of the period. */
    public static SignalGroup of(Ref about, ReportingPeriod period, Collection<CadreId> members) {
        return new SignalGroup(about, period, period.getLastDay(), List.copyOf(members));
    }

    /** The last day of the period that the figures cover. */
    LocalDate lastDay() {
        return period.coveredUntil(cutOff);
    }
}
