// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Counts the time limits of a path; one that leaves the calendar is found and not counted. */
final class PathLimits {

    private final DeadlineCounter counter;
    private final Collection<Finding> findings;

    PathLimits(DeadlineCounter counter, Collection<Finding> findings) {
        this.counter = counter;
        this.findings = findings;
    }

    Optional<CountedDeadline> count(Ref about, Optional<LocalDate> from, Optional<TimeLimit> limit) {
        if (from.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(counter.count(from.get(), limit.get()));
        } catch (IllegalArgumentException e) {
            findings.add(RatingPathReviewer.PATH_LIMIT_OUTSIDE_CALENDAR.about(about, from.get()));
            return Optional.empty();
        }
    }
}
