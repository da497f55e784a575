// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.trace.Ref;

/**
 * Identifier of a task within a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record TaskId(String value) implements Comparable<TaskId> {

    /** Kind of the references to it. */
    public static final String KIND = "task";

    /** Checks the text. */
    public TaskId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
