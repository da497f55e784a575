// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/**
 * How far a task has come. The phase is recorded, or follows from deliveries and their acceptance; whether the task is in
 * time or late is never recorded, but follows from the phase, the deadline and the day.
 */
public enum TaskPhase {
    /** Nobody has it yet (chưa phân công). */
    UNASSIGNED,
    /** Somebody has it (đã phân công); nothing is delivered. */
    ASSIGNED,
    /** Whoever has it took it on (đã nhận việc). */
    ACCEPTED,
    /** Whoever was to have it refused it (từ chối nhiệm vụ). */
    REFUSED,
    /** Being worked on (đang thực hiện), or delivered in part. */
    IN_PROGRESS,
    /** All of it is delivered, and waits to be confirmed (đang trình ký, chờ xác nhận). */
    SUBMITTED,
    /** What was delivered was sent back, and is to be done again (thực hiện lại, từ chối xác nhận). */
    RETURNED,
    /** Done (hoàn thành): all of it is delivered and accepted. */
    DONE,
    /** Put off (tạm dừng, tạm hoãn); this does not stop the deadline. */
    SUSPENDED,
    /** Withdrawn (hủy, rút): from that day on it counts nowhere. */
    CANCELLED;

    /** Whether {@link #of} can give it; the others have to be recorded. */
    public boolean followsFromDeliveries() {
        return this == ASSIGNED || this == IN_PROGRESS || this == SUBMITTED || this == DONE;
    }

    /**
     * The phase that follows from what was delivered.
     *
     * @param anything whether anything was delivered
     * @param whole whether at least as much was delivered as was assigned
     * @param accepted whether everything delivered is accepted
     */
    public static TaskPhase of(boolean anything, boolean whole, boolean accepted) {
        return !anything ? ASSIGNED : !whole ? IN_PROGRESS : accepted ? DONE : SUBMITTED;
    }
}
