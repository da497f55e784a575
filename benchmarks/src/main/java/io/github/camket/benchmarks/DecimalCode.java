// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The formula of article 16.1 as it is written by hand with {@link BigDecimal}: sums exact, quotients to 34 digits, which is
 * close to exact but not exact.
 */
final class DecimalCode {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal[] BOUNDS = {BigDecimal.valueOf(90), BigDecimal.valueOf(70), BigDecimal.valueOf(50)};

    private DecimalCode() {}

    /**
     * What came out.
     *
     * @param score the total
     * @param level 0 for the highest level, 3 for the lowest
     */
    record Result(BigDecimal score, int level) {}

    static Result score(People.DecimalTask[] tasks, BigDecimal general) {
        BigDecimal assigned = BigDecimal.ZERO;
        BigDecimal completed = BigDecimal.ZERO;
        BigDecimal good = BigDecimal.ZERO;
        BigDecimal timely = BigDecimal.ZERO;
        for (People.DecimalTask task : tasks) {
            assigned = assigned.add(task.coefficient().multiply(task.assigned()));
            BigDecimal done = task.coefficient().multiply(task.completed());
            completed = completed.add(done);
            good = good.add(done.multiply(left(task.failures())));
            timely = timely.add(done.multiply(left(task.late())));
        }
        BigDecimal mean = completed
                .divide(assigned, MathContext.DECIMAL128)
                .add(good.divide(assigned, MathContext.DECIMAL128))
                .add(timely.divide(assigned, MathContext.DECIMAL128))
                .divide(THREE, MathContext.DECIMAL128);
        BigDecimal score = mean.multiply(SEVENTY).min(SEVENTY).add(general);
        int level = 0;
        while (level < BOUNDS.length && score.compareTo(BOUNDS[level]) < 0) {
            level++;
        }
        return new Result(score, level);
    }

    private static BigDecimal left(int occurrences) {
        return BigDecimal.ONE
                .subtract(QUARTER.multiply(BigDecimal.valueOf(occurrences)))
                .max(BigDecimal.ZERO);
    }
}
