// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/** How far a task has come for the person who does it, as deliveries and their acceptance show. */
public enum TaskPhase {
    /** Nothing is delivered. */
    ASSIGNED,
    /** A part is delivered. */
    IN_PROGRESS,
    /** All of it is delivered, and a delivery waits to be accepted. */
    SUBMITTED,
    /** All of it is delivered and accepted. */
    DONE;

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
