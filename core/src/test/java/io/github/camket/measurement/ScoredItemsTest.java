// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.measurement.Formulas.DIFFICULTY;
import static io.github.camket.measurement.Formulas.SOURCE;
import static io.github.camket.measurement.Formulas.amount;
import static io.github.camket.measurement.Formulas.constant;
import static io.github.camket.measurement.Formulas.delivery;
import static io.github.camket.measurement.Formulas.difficulty;
import static io.github.camket.measurement.Formulas.graded;
import static io.github.camket.measurement.Formulas.measure;
import static io.github.camket.measurement.Formulas.number;
import static io.github.camket.measurement.Formulas.perDelivery;
import static io.github.camket.measurement.Formulas.perTask;
import static io.github.camket.measurement.Formulas.product;
import static io.github.camket.measurement.Formulas.progress;
import static io.github.camket.measurement.Formulas.ratio;
import static io.github.camket.measurement.Formulas.rounded;
import static io.github.camket.measurement.Formulas.scored;
import static io.github.camket.measurement.Formulas.standard;
import static io.github.camket.measurement.Formulas.sum;
import static io.github.camket.measurement.Formulas.task;
import static io.github.camket.measurement.Formulas.text;
import static io.github.camket.measurement.Formulas.the;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Extent;
import io.github.camket.trace.Ref;
import java.math.RoundingMode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scheme that scores each item: standard × (30 % progress + 70 % quality) × difficulty, worked out by hand. */
class ScoredItemsTest {

    private static final ItemCap STANDARD = new ItemCap(new ItemTest.Always(), standard(), SOURCE);

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.8", "3, 0.8", "4, 0.6", "5, 0.6", "6, 0", "30, 0"})
    void progressFallsInStepsOfWorkingDays(int days, String progress) {
        WorkItem item = task("t-1", "1", "1")
                .addDeliveries(graded("r-1", "1", days, "1"))
                .build();
        assertThat(text(measure(amount(perDelivery(progress())), item))).isEqualTo(progress);
    }

    @Test
    void eachItemIsItsStandardTimesProgressAndQualityTimesDifficulty() {
        // 2.7 × 2 × (0.3 × 0.8 + 0.7 × 0.9) × 1.2 = 5.4 × 0.87 × 1.2 = 5.6376
        WorkItem hard = task("t-1", "2.7", "2")
                .putFactor(DIFFICULTY, number("1.2"))
                .addDeliveries(graded("r-1", "2", 2, "0.9"))
                .build();
        // 1 × 3 × (0.3 × 1 + 0.7 × 1) × 1 = 3
        WorkItem plain =
                task("t-2", "1", "3").addDeliveries(graded("r-2", "3", 0, "1")).build();
        WorkItem undone = task("t-3", "1", "1").build();
        assertThat(text(measure(amount(perDelivery(scored())), hard))).isEqualTo("5.6376");
        // Out of 5.4 × 1.2 + 3 + 1 = 10.48
        assertThat(text(measure(ratio(perDelivery(scored()), perTask(standard())), hard, plain, undone)))
                .isEqualTo("8.6376/10.48");
    }

    @Test
    void roundingOfEachItemIsAnOrderedStep() {
        WorkItem item = task("t-1", "2.7", "2")
                .putFactor(DIFFICULTY, number("1.2"))
                .addDeliveries(graded("r-1", "2", 2, "0.9"))
                .build();
        WorkItem other = item.withTask(Ref.of("task", "t-2"));
        ItemCount half = perDelivery(rounded(scored(), "0.01", RoundingMode.HALF_UP));
        ItemCount down = perDelivery(rounded(scored(), "0.01", RoundingMode.DOWN));
        assertThat(text(measure(amount(half), item, other))).isEqualTo("11.28");
        assertThat(text(measure(amount(down), item, other))).isEqualTo("11.26");
        assertThat(text(measure(amount(perDelivery(scored())), item, other))).isEqualTo("11.2752");
    }

    @Test
    void capsPerItemAndPerRatioAreSwitchesOfTheirOwn() {
        // 3 of 2 delivered in full, and 1 of 2.
        WorkItem over =
                task("t-1", "1", "2").addDeliveries(graded("r-1", "3", 0, "1")).build();
        WorkItem under =
                task("t-2", "1", "2").addDeliveries(graded("r-2", "1", 0, "1")).build();
        WorkItem all = over.withTask(Ref.of("task", "t-3"));
        ItemCount plain = perDelivery(scored());
        ItemCount capped = plain.withCapPerTask(STANDARD);
        ItemCount whole = perTask(standard());
        assertThat(text(measure(ratio(plain, whole), over, under))).isEqualTo("4/4");
        assertThat(text(measure(ratio(capped, whole), over, under))).isEqualTo("3/4");
        assertThat(text(measure(ratio(plain, whole), over, all))).isEqualTo("6/4");
        assertThat(text(measure(ratio(plain, whole, "1"), over, all))).isEqualTo("4/4");
        assertThat(text(measure(ratio(plain, whole, "1.2"), over, all))).isEqualTo("4.8/4");
        assertThat(text(measure(ratio(capped, whole, "1.2"), over, all))).isEqualTo("4/4");
    }

    @Test
    void theWholeItemCanBeScoredOverItsDeliveries() {
        WorkItem item = task("t-1", "1", "2")
                .addDeliveries(graded("r-1", "1", 4, "0.5"), graded("r-2", "1", 0, "1"))
                .build();
        ItemValue slowest = new ItemValue.OverDeliveries(Gathering.LEAST, progress());
        ItemValue quality = new ItemValue.Quotient(
                new ItemValue.OverDeliveries(
                        Gathering.SUM, product(the(ItemAttribute.QUALITY), the(ItemAttribute.DELIVERED))),
                the(ItemAttribute.COMPLETED),
                number("0"),
                SOURCE);
        // 0.3 × 0.6 + 0.7 × (0.5 + 1) / 2 = 0.18 + 0.525
        ItemValue score = sum(product(constant("0.3"), slowest), product(constant("0.7"), quality));
        assertThat(text(measure(amount(perTask(score)), item))).isEqualTo("0.705");
        assertThat(text(measure(amount(perTask(quality)), task("t-2", "1", "1").build())))
                .as("nothing delivered")
                .isEqualTo("0");
    }

    @Test
    void qualityThatNobodyGradedLeavesTheScoreOpen() {
        WorkItem item = task("t-1", "2", "1")
                .addDeliveries(delivery("r-1", "1").build())
                .build();
        Measurement open = measure(amount(perDelivery(scored())), item);
        assertThat(text(open)).as("2 × (0.3 + 0 to 0.7)").isEqualTo("0.6..2");
        assertThat(open.getMissing()).containsExactly(Ref.of("taskReport", "r-1"));
        assertThat(text(measure(amount(perDelivery(progress())), item)))
                .as("not asked for")
                .isEqualTo("1");
    }

    @Test
    void workingDaysThatNobodyCountedAreAtMostTheCalendarDays() {
        WorkItem item = task("t-1", "1", "1")
                .addDeliveries(
                        delivery("r-1", "1").daysLate(4).quality(number("1")).build())
                .build();
        assertThat(text(measure(amount(perDelivery(scored())), item)))
                .as("0 to 4 days: 0.3 × (0.6 to 1) + 0.7")
                .isEqualTo("0.88..1");
        WorkItem certain = item.withDeliveries(delivery("r-1", "1")
                .daysLate(9)
                .workingDaysLate(Extent.between(number("4"), number("5")))
                .quality(number("1"))
                .build());
        assertThat(text(measure(amount(perDelivery(scored())), certain)))
                .as("4 and 5 days count the same")
                .isEqualTo("0.88");
    }

    @Test
    void aFactorThatNobodyGaveIsMissingUnlessTheRegulationSaysWhatItIsThen() {
        WorkItem given =
                task("t-1", "1", "1").putFactor(DIFFICULTY, number("1.5")).build();
        WorkItem absent = task("t-2", "1", "1").build();
        assertThat(text(measure(amount(perTask(difficulty("1"))), given, absent)))
                .isEqualTo("2.5");
        Measurement open = measure(amount(perTask(difficulty(""))), given, absent);
        assertThat(text(open)).isEqualTo("?..?");
        assertThat(open.getMissing()).containsExactly(Ref.of("task", "t-2"));
        ItemValue limited = new ItemValue.AtMost(
                new ItemValue.AtLeast(difficulty(""), constant("0.5"), SOURCE), constant("2"), SOURCE);
        assertThat(text(measure(amount(perTask(limited)), given, absent))).isEqualTo("2..3.5");
        ItemCount others = perTask(difficulty("")).withFilter(new ItemTest.InPhase(Set.of(given.getPhase())));
        assertThat(text(measure(amount(others), given))).isEqualTo("1.5");
    }
}
