// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tasks counted as reports publish them: done or not, in time or late, and both without a deadline. Counts of several units
 * add up; their rates do not.
 *
 * @param doneOnTime done within the deadline (hoàn thành đúng hạn)
 * @param doneLate done after the deadline (hoàn thành quá hạn)
 * @param doneWithoutDeadline done, without a deadline or with one that was never decided
 * @param openInTime not done, the deadline has not passed (trong hạn)
 * @param openOverdue not done, the deadline has passed (quá hạn)
 * @param openWithoutDeadline not done, a standing duty (không hạn)
 * @param openUndecided not done, the deadline is not decided (chưa chốt)
 * @param withdrawn withdrawn; in no total
 */
public record TaskCounts(
        long doneOnTime,
        long doneLate,
        long doneWithoutDeadline,
        long openInTime,
        long openOverdue,
        long openWithoutDeadline,
        long openUndecided,
        long withdrawn) {

    /** No task at all. */
    public static final TaskCounts NONE = new TaskCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** Checks that none is negative. */
    public TaskCounts {
        for (long count : new long[] {
            doneOnTime,
            doneLate,
            doneWithoutDeadline,
            openInTime,
            openOverdue,
            openWithoutDeadline,
            openUndecided,
            withdrawn
        }) {
            if (count < 0) {
                throw new IllegalArgumentException("counts must not be negative: " + count);
            }
        }
    }

    /** The four cells of a report whose tasks all have a deadline. */
    public static TaskCounts ofFourCells(long doneOnTime, long doneLate, long openInTime, long openOverdue) {
        return new TaskCounts(doneOnTime, doneLate, 0, openInTime, openOverdue, 0, 0, 0);
    }

    /** How many of these tasks stand how. Of each task or turn there should be one. */
    public static TaskCounts of(Collection<TaskStatus> statuses) {
        return new TaskCounts(
                count(statuses, is(Timeliness.ON_TIME)),
                count(statuses, is(Timeliness.LATE)),
                count(statuses, status -> status.isDone() && hasNoDeadline(status)),
                count(statuses, is(Timeliness.IN_TIME)),
                count(statuses, is(Timeliness.OVERDUE)),
                count(statuses, is(Timeliness.NO_DEADLINE).and(TaskStatus::isOpen)),
                count(statuses, is(Timeliness.UNKNOWN_DEADLINE).and(TaskStatus::isOpen)),
                count(statuses, TaskStatus::isWithdrawn));
    }

    /** The counts of each group, such as each unit, in the order of the keys. */
    public static <K extends Comparable<K>> SortedMap<K, TaskCounts> by(
            Collection<TaskStatus> statuses, Function<TaskStatus, K> key) {
        Map<K, List<TaskStatus>> groups = new TreeMap<>();
        statuses.forEach(status -> groups.computeIfAbsent(key.apply(status), each -> new ArrayList<>())
                .add(status));
        SortedMap<K, TaskCounts> counts = new TreeMap<>();
        groups.forEach((each, group) -> counts.put(each, of(group)));
        return Collections.unmodifiableSortedMap(counts);
    }

    private static Predicate<TaskStatus> is(Timeliness timeliness) {
        return status -> status.getTimeliness().filter(timeliness::equals).isPresent();
    }

    private static boolean hasNoDeadline(TaskStatus status) {
        return is(Timeliness.NO_DEADLINE).or(is(Timeliness.UNKNOWN_DEADLINE)).test(status);
    }

    private static long count(Collection<TaskStatus> statuses, Predicate<TaskStatus> test) {
        return statuses.stream().filter(test).count();
    }

    /** Both together. */
    public TaskCounts plus(TaskCounts other) {
        return new TaskCounts(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                doneWithoutDeadline + other.doneWithoutDeadline,
                openInTime + other.openInTime,
                openOverdue + other.openOverdue,
                openWithoutDeadline + other.openWithoutDeadline,
                openUndecided + other.openUndecided,
                withdrawn + other.withdrawn);
    }

    /** All that are done. */
    public long done() {
        return doneOnTime + doneLate + doneWithoutDeadline;
    }

    /** All that are neither done nor withdrawn. */
    public long open() {
        return openInTime + openOverdue + openWithoutDeadline + openUndecided;
    }

    /** All that were not withdrawn. */
    public long all() {
        return done() + open();
    }

    /** Those with a deadline that are done or overdue. */
    public long due() {
        return doneOnTime + doneLate + openOverdue;
    }

    /** How many are in the base. */
    public long in(RateBase base) {
        return base == RateBase.DUE_TASKS ? due() : all();
    }

    /** Done, of the base (tỷ lệ hoàn thành). */
    public TaskRate completion(RateBase base) {
        return TaskRate.of(base, base == RateBase.DUE_TASKS ? doneOnTime + doneLate : done(), in(base));
    }

    /** Done within the deadline, of the base. */
    public TaskRate onTime(RateBase base) {
        return TaskRate.of(base, doneOnTime, in(base));
    }

    /** Not done and overdue, of the base (tỷ lệ quá hạn). */
    public TaskRate overdue(RateBase base) {
        return TaskRate.of(base, openOverdue, in(base));
    }
}
