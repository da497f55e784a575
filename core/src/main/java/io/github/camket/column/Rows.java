// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import java.util.Arrays;

/** How many tasks there are, and which deliveries belong to which: those of one task lie side by side. */
public final class Rows {

    private final int[] first;
    private final int[] taskOf;
    private final int mostPerTask;

    private Rows(int[] first, int[] taskOf, int mostPerTask) {
        this.first = first;
        this.taskOf = taskOf;
        this.mostPerTask = mostPerTask;
    }

    /** As many tasks as there are numbers, each with that many deliveries. */
    public static Rows of(int[] deliveriesPerTask) {
        int[] first = new int[deliveriesPerTask.length + 1];
        int most = 0;
        for (int task = 0; task < deliveriesPerTask.length; task++) {
            first[task + 1] = first[task] + deliveriesPerTask[task];
            most = Math.max(most, deliveriesPerTask[task]);
        }
        int[] taskOf = new int[first[deliveriesPerTask.length]];
        for (int task = 0; task < deliveriesPerTask.length; task++) {
            Arrays.fill(taskOf, first[task], first[task + 1], task);
        }
        return new Rows(first, taskOf, most);
    }

    /** Number of tasks. */
    public int tasks() {
        return first.length - 1;
    }

    /** Number of deliveries. */
    public int deliveries() {
        return taskOf.length;
    }

    /** Number of rows of a register. */
    public int count(Level level) {
        return switch (level) {
            case TASK -> tasks();
            case DELIVERY -> deliveries();
            case WHOLE -> 1;
        };
    }

    /** The first delivery of a task; for the number of tasks, the number of deliveries. */
    public int first(int task) {
        return first[task];
    }

    /** The task of a delivery. */
    public int taskOf(int delivery) {
        return taskOf[delivery];
    }

    /** Whether each task has exactly one delivery, so that columns of both have the same rows. */
    boolean isOneToOne() {
        return mostPerTask <= 1 && tasks() == deliveries();
    }

    /** Most deliveries that one task has. */
    int mostPerTask() {
        return mostPerTask;
    }
}
