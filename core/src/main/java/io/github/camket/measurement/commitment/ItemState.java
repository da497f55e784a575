// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import java.util.Collection;
import java.util.Comparator;

/**
 * How an item of a commitment, or one of the things that it rests on, stands on a day. All parts of an item have to hold: it
 * stands as the one of its parts that comes last in the order below, those without anything to judge left aside.
 */
public enum ItemState {
    /** Settled: what was promised is there, in time or without a day (hoàn thành). */
    FULFILLED,
    /** Settled: what was promised is there, but a task or promise was done after its day (hoàn thành quá hạn). */
    FULFILLED_LATE,
    /** Nothing is settled against it, and it is not due yet, or has no day (đang thực hiện). */
    IN_PROGRESS,
    /**
     * Due, but nothing settles it: a figure is missing, disputed or only an estimate, reports contradict each other, a report is
     * not confirmed where that is needed, the words of a target were not read, or a part belongs to another unit (chưa kết luận
     * được). Neither fulfilled nor not.
     */
    OPEN,
    /** A task or promise is past its day and not done (quá hạn). Not settled: it may still come late. */
    OVERDUE,
    /**
     * Settled: a target is missed, a case occurred of which there must be none, also before the day, or the receiving side agreed
     * to a report that a promise was not kept by its day (không hoàn thành).
     */
    NOT_FULFILLED,
    /** Nothing judges it: it rests on words of a document alone, or all its tasks were withdrawn. Not 0 and not done. */
    NOTHING_TO_JUDGE;

    /** Whether what was promised is there, in time or late. */
    public boolean isFulfilled() {
        return this == FULFILLED || this == FULFILLED_LATE;
    }

    /** The state of what has these parts. */
    static ItemState of(Collection<ItemState> parts) {
        return parts.stream()
                .filter(part -> part != NOTHING_TO_JUDGE)
                .max(Comparator.naturalOrder())
                .orElse(NOTHING_TO_JUDGE);
    }
}
