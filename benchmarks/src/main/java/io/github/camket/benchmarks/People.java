// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.WorkItem;
import io.github.camket.measurement.WorkSheet;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * People with a month of tasks each, the same in three forms: as work of the library, as decimals, and as whole numbers.
 * Each code reads the form that suits it; making the forms is not measured.
 */
final class People {

    static final int PEOPLE = 2000;
    static final int TASKS = 20;

    final List<List<WorkItem>> items = new ArrayList<>();
    final WorkSheet[] sheets = new WorkSheet[PEOPLE];
    final Measurements[] given = new Measurements[PEOPLE];
    final DecimalTask[][] decimals = new DecimalTask[PEOPLE][TASKS];
    final BigDecimal[] general = new BigDecimal[PEOPLE];
    final LongTasks[] longs = new LongTasks[PEOPLE];
    final LongTask[][] longTasks = new LongTask[PEOPLE][TASKS];

    /** A task as a careful program with decimals would hold it. */
    record DecimalTask(BigDecimal coefficient, BigDecimal assigned, BigDecimal completed, int failures, int late) {}

    /** A task as an expert would hold it: the coefficient in tenths, amounts in hundredths. */
    record LongTask(long coefficient, long assigned, long completed, int failures, int late) {}

    /**
     * The tasks of one person as an expert would hold them for speed: coefficients in tenths, amounts in hundredths, general
     * points in hundredths.
     */
    record LongTasks(
            long[] coefficient, long[] assigned, long[] completed, long[] failures, long[] late, long general) {}

    People() {
        Random random = new Random(335);
        for (int person = 0; person < PEOPLE; person++) {
            LongTasks tasks = new LongTasks(
                    new long[TASKS],
                    new long[TASKS],
                    new long[TASKS],
                    new long[TASKS],
                    new long[TASKS],
                    1500 + 25 * random.nextInt(61));
            List<WorkItem> work = new ArrayList<>(TASKS);
            for (int task = 0; task < TASKS; task++) {
                long coefficient = 5 + random.nextInt(45);
                long assigned = 100L * (1 + random.nextInt(8));
                long completed = random.nextInt(6) == 0 ? assigned * (1 + random.nextInt(4)) / 5 : assigned;
                int failures = random.nextInt(5) == 0 ? 1 + random.nextInt(5) : 0;
                int late = random.nextInt(5) == 0 ? 1 + random.nextInt(5) : 0;
                tasks.coefficient()[task] = coefficient;
                tasks.assigned()[task] = assigned;
                tasks.completed()[task] = completed;
                tasks.failures()[task] = failures;
                tasks.late()[task] = late;
                longTasks[person][task] = new LongTask(coefficient, assigned, completed, failures, late);
                decimals[person][task] = new DecimalTask(
                        BigDecimal.valueOf(coefficient, 1),
                        BigDecimal.valueOf(assigned, 2),
                        BigDecimal.valueOf(completed, 2),
                        failures,
                        late);
                work.add(WorkItem.of(
                        "t-" + task,
                        Fraction.of(coefficient, 10),
                        Fraction.of(assigned, 100),
                        Fraction.of(completed, 100),
                        failures,
                        late,
                        2 * late));
            }
            items.add(work);
            sheets[person] = WorkSheet.of(work);
            longs[person] = tasks;
            general[person] = BigDecimal.valueOf(tasks.general(), 2);
            given[person] = Measurements.builder()
                    .put(Decree335.GENERAL, Points.of(Fraction.of(tasks.general(), 100)))
                    .build();
        }
    }
}
