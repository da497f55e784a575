// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Any program over any columns gives the same numbers in both arithmetics. */
class ProgramProperties {

    private static final int STEPS = 14;

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void longsAndIntervalsAgreeOnEveryRegister(@ForAll Random random) {
        Sample sample = new Sample(random);
        Workspace longs = sample.program.newWorkspace();
        longs.run(sample.rows, sample.columns);
        Statistics.collect(longs.isInLongs());
        Statistics.coverage(seen -> {
            seen.check(true).percentage(percent -> percent > 20);
            seen.check(false).percentage(percent -> percent > 10);
        });
        assertAgree(sample, longs);
    }

    @Property
    void aWorkspaceForgetsWhatRanBefore(@ForAll Random random) {
        Sample sample = new Sample(random);
        Workspace used = sample.program.newWorkspace();
        for (int runs = 0; runs < 3; runs++) {
            sample.draw();
            used.run(sample.rows, sample.columns);
            assertAgree(sample, used);
        }
    }

    private static void assertAgree(Sample sample, Workspace longs) {
        Workspace intervals = sample.program.newWorkspace();
        intervals.runInIntervals(sample.rows, sample.columns);
        for (int register = 0; register < sample.program.size(); register++) {
            for (int row = 0; row < sample.rows.count(sample.program.level(register)); row++) {
                assertThat(longs.interval(register, row)).isEqualTo(intervals.interval(register, row));
            }
        }
    }

    /** A program, and columns for it. */
    private static final class Sample {

        private final Random random;
        private final Program program;
        private final List<Level> inputs = new ArrayList<>();
        private Rows rows = Rows.of(new int[0]);
        private Column[] columns = {};

        Sample(Random random) {
            this.random = random;
            Program.Builder builder = Program.builder();
            List<Integer> ofTasks = new ArrayList<>();
            List<Integer> ofDeliveries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                inputs.add(i % 2 == 0 ? Level.TASK : Level.DELIVERY);
                (i % 2 == 0 ? ofTasks : ofDeliveries).add(builder.take(inputs.get(i), i));
            }
            ofTasks.add(builder.fill(Level.TASK, number()));
            ofDeliveries.add(builder.fill(Level.DELIVERY, number()));
            for (int i = 0; i < STEPS; i++) {
                boolean task = random.nextBoolean();
                List<Integer> same = task ? ofTasks : ofDeliveries;
                switch (random.nextInt(8)) {
                    case 0 -> ofDeliveries.add(builder.spread(pick(ofTasks)));
                    case 1 -> ofTasks.add(builder.gather(Fold.values()[random.nextInt(3)], pick(ofDeliveries)));
                    case 2 -> builder.total(pick(ofTasks));
                    default -> same.add(step(builder, pick(same), pick(same), pick(same)));
                }
            }
            program = builder.build();
            draw();
        }

        private int step(Program.Builder builder, int a, int b, int c) {
            return switch (random.nextInt(11)) {
                case 0 -> builder.add(a, b);
                case 1, 2 -> builder.multiply(a, b);
                case 3 -> builder.less(a, b, random.nextBoolean());
                case 4 -> builder.atMost(a, b);
                case 5 -> builder.atLeast(a, b);
                case 6 -> builder.compare(Comparison.values()[random.nextInt(5)], a, b);
                case 7 -> builder.choose(builder.compare(Comparison.AT_LEAST, a, b), b, c);
                case 8 ->
                    builder.lookUp(
                            a,
                            new Table(
                                    List.of(
                                            new Table.Row(Comparison.AT_MOST, number(), number()),
                                            new Table.Row(Comparison.BELOW, number(), number())),
                                    number()));
                case 9 -> builder.round(a, positive(), RoundingMode.values()[random.nextInt(7)]);
                default -> random.nextInt(4) == 0 ? builder.divide(a, b, Fraction.ONE) : builder.add(b, c);
            };
        }

        /** Other rows with other numbers. */
        void draw() {
            int[] perTask = new int[random.nextInt(5)];
            for (int task = 0; task < perTask.length; task++) {
                perTask[task] = random.nextInt(3) > 0 ? 1 : random.nextInt(4);
            }
            rows = Rows.of(perTask);
            columns = inputs.stream().map(this::column).toArray(Column[]::new);
        }

        private Column column(Level level) {
            Fraction[] values = new Fraction[rows.count(level)];
            for (int row = 0; row < values.length; row++) {
                values[row] = number();
            }
            return Column.of(values);
        }

        private Fraction number() {
            Fraction value = positive();
            return random.nextInt(4) == 0 ? value.negated() : random.nextInt(6) == 0 ? Fraction.ZERO : value;
        }

        private Fraction positive() {
            if (random.nextInt(40) == 0) {
                BigInteger edge = BigInteger.ONE.shiftLeft(60 + random.nextInt(5));
                return Fraction.of(edge.add(BigInteger.valueOf(random.nextInt(5) - 2)), BigInteger.ONE);
            }
            return Fraction.of(1 + random.nextInt(40), 1 + random.nextInt(12));
        }

        private int pick(List<Integer> registers) {
            return registers.get(random.nextInt(registers.size()));
        }
    }
}
