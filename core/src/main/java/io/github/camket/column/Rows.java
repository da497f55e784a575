// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import java.util.Arrays;

/**
 * How many people there are, which tasks belong to whom, and which deliveries to which task: those of one person, and those of
 * one task, lie side by side.
 */
public final class Rows {

    private final int[] first;
    private final int[] taskOf;
    private final int mostPerTask;
    private final int[] firstTask;

    private Rows(int[] first, int[] taskOf, int mostPerTask, int[] firstTask) {
        this.first = first;
        this.taskOf = taskOf;
        this.mostPerTask = mostPerTask;
        this.firstTask = firstTask;
    }

    /** As many tasks of one person as there are numbers, each with that many deliveries. */
    public static Rows of(int[] deliveriesPerTask) {
        return of(deliveriesPerTask, new int[] {deliveriesPerTask.length});
    }

    /** As many tasks as there are numbers, each with that many deliveries, and as many people, each with that many tasks. */
    public static Rows of(int[] deliveriesPerTask, int[] tasksPerPerson) {
        int[] first = starts(deliveriesPerTask);
        int most = 0;
        int[] taskOf = new int[first[deliveriesPerTask.length]];
        for (int task = 0; task < deliveriesPerTask.length; task++) {
            most = Math.max(most, deliveriesPerTask[task]);
            Arrays.fill(taskOf, first[task], first[task + 1], task);
        }
        return new Rows(first, taskOf, most, starts(tasksPerPerson));
    }

    private static int[] starts(int[] sizes) {
        int[] starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + sizes[i];
        }
        return starts;
    }

    /** Number of people. */
    public int people() {
        return firstTask.length - 1;
    }

    /** The first task of a person; for the number of people, the number of tasks. */
    public int firstTask(int person) {
        return firstTask[person];
    }

    /** The first row of a person, of tasks or of deliveries; for the number of people, the number of rows. */
    int first(Level level, int person) {
        return level == Level.TASK ? firstTask[person] : first[firstTask[person]];
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
            case WHOLE -> people();
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
