// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

/**
 * The formula of article 16.1 as an expert writes it for this decree alone: whole numbers, one loop, one comparison for each
 * level by cross-multiplication. Exact, as long as nothing overflows, which it does not check.
 */
final class LongCode {

    private static final long[] BOUNDS = {90, 70, 50};

    private LongCode() {}

    /**
     * What came out.
     *
     * @param numerator of the total
     * @param denominator of the total
     * @param level 0 for the highest level, 3 for the lowest
     */
    record Result(long numerator, long denominator, int level) {}

    /** Over arrays of numbers, the fastest form there is. */
    static Result score(People.LongTasks tasks) {
        long assigned = 0;
        long quarters = 0;
        for (int i = 0; i < tasks.coefficient().length; i++) {
            long coefficient = tasks.coefficient()[i];
            assigned += coefficient * tasks.assigned()[i];
            long done = coefficient * tasks.completed()[i];
            long left = Math.max(0, 4 - tasks.failures()[i]) + Math.max(0, 4 - tasks.late()[i]);
            quarters += done * (4 + left);
        }
        return result(assigned, quarters, tasks.general());
    }

    /** Over tasks as objects, as programs hold them. */
    static Result score(People.LongTask[] tasks, long general) {
        long assigned = 0;
        long quarters = 0;
        for (People.LongTask task : tasks) {
            assigned += task.coefficient() * task.assigned();
            long done = task.coefficient() * task.completed();
            long left = Math.max(0, 4 - task.failures()) + Math.max(0, 4 - task.late());
            quarters += done * (4 + left);
        }
        return result(assigned, quarters, general);
    }

    /** 70 x quarters / (4 x 3 x assigned) + general / 100, over one denominator. */
    private static Result result(long assigned, long quarters, long general) {
        long result = Math.min(70 * quarters, 70 * 12 * assigned);
        long denominator = 1200 * assigned;
        long numerator = 100 * result + general * 12 * assigned;
        int level = 0;
        while (level < BOUNDS.length && numerator < BOUNDS[level] * denominator) {
            level++;
        }
        return new Result(numerator, denominator, level);
    }
}
