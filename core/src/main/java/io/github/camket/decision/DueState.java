// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import java.time.LocalDate;
import java.util.Optional;

/** Whether something that is due was done, held against its last day. */
public enum DueState {
    /** Not done, and the last day is not over. */
    AWAITED,
    /** Done on the last day or before. */
    IN_TIME,
    /** Done after the last day. */
    LATE,
    /** Not done, and the last day is over. */
    OVERDUE,
    /** Nothing sets a last day, or it has not begun to count. */
    NO_LIMIT;

    static DueState of(Optional<LocalDate> lastDay, Optional<LocalDate> done, LocalDate today) {
        if (lastDay.isEmpty()) {
            return NO_LIMIT;
        }
        LocalDate held = done.orElse(today);
        boolean over = held.isAfter(lastDay.get());
        return done.isPresent() ? (over ? LATE : IN_TIME) : (over ? OVERDUE : AWAITED);
    }
}
