// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

/** How a task stands against its deadline on a day (tiến độ). Always derived, never recorded. */
public enum Timeliness {
    /** Done within the deadline (đúng hạn). */
    ON_TIME,
    /** Done after the deadline (hoàn thành quá hạn). */
    LATE,
    /** Not done, and the deadline has not passed (trong hạn). */
    IN_TIME,
    /** Not done, and the deadline has passed (quá hạn). */
    OVERDUE,
    /** A standing duty, done or not (không hạn). */
    NO_DEADLINE,
    /** The deadline is not decided, or nobody said one (chưa chốt thời hạn), whether it is done or not. */
    UNKNOWN_DEADLINE
}
