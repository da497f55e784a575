// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import org.junit.jupiter.api.Test;

class TaskCountsTest {

    private static final Rounding CUT_OFF = Rounding.down(2);
    private static final Rounding HALF_UP = Rounding.halfUp(2);

    /** Report 1270/BC-TCTTTg of 27 December 2017: 21,914 tasks. */
    private static final TaskCounts PUBLISHED = TaskCounts.ofFourCells(14_068, 1_983, 5_640, 223);

    @Test
    void aPublishedReportComesOutByItsDenominatorAndItsRounding() {
        assertThat(PUBLISHED.all()).isEqualTo(21_914);
        assertThat(PUBLISHED.done()).isEqualTo(16_051);
        assertThat(PUBLISHED.open()).isEqualTo(5_863);
        TaskRate completion = PUBLISHED.completion(RateBase.DUE_TASKS);
        assertThat(completion.ratio()).contains(Ratio.of(16_051, 16_274));
        assertThat(completion.percent(CUT_OFF)).contains(Fraction.parse("98.62"));
        assertThat(completion.percent(HALF_UP)).contains(Fraction.parse("98.63"));
    }

    @Test
    void theOverdueRateByItselfIsNotWhatTheOtherLeaves() {
        TaskRate overdue = PUBLISHED.overdue(RateBase.DUE_TASKS);
        assertThat(overdue.ratio()).contains(Ratio.of(223, 16_274));
        assertThat(overdue.percent(CUT_OFF)).contains(Fraction.parse("1.37"));
        assertThat(overdue.percent(HALF_UP)).contains(Fraction.parse("1.37"));
        assertThat(PUBLISHED.completion(RateBase.DUE_TASKS).complementPercent(CUT_OFF))
                .contains(Fraction.parse("1.38"));
    }

    @Test
    void outOfAllTasksTheSameFiguresSayAnotherThing() {
        assertThat(PUBLISHED.completion(RateBase.ALL_TASKS).percent(Rounding.halfUp(1)))
                .contains(Fraction.parse("73.2"));
    }

    @Test
    void beforeAnyDueDayARateIsNotApplicable() {
        TaskCounts early = TaskCounts.ofFourCells(0, 0, 12, 0);
        assertThat(early.completion(RateBase.DUE_TASKS).isApplicable()).isFalse();
        assertThat(early.completion(RateBase.DUE_TASKS).percent(HALF_UP)).isEmpty();
        assertThat(early.overdue(RateBase.DUE_TASKS).isApplicable()).isFalse();
        assertThat(early.completion(RateBase.ALL_TASKS).percent(HALF_UP)).contains(Fraction.ZERO);
        assertThat(TaskCounts.NONE.completion(RateBase.ALL_TASKS).isApplicable())
                .isFalse();
    }

    @Test
    void tasksWithoutADeadlineAreInNoDenominatorOfDueTasks() {
        TaskCounts counts = new TaskCounts(3, 1, 5, 7, 2, 4, 6, 8);
        assertThat(counts.due()).isEqualTo(6);
        assertThat(counts.completion(RateBase.DUE_TASKS).ratio()).contains(Ratio.of(4, 6));
        assertThat(counts.completion(RateBase.ALL_TASKS).ratio()).contains(Ratio.of(9, 28));
        assertThat(counts.onTime(RateBase.DUE_TASKS).ratio()).contains(Ratio.of(3, 6));
    }

    @Test
    void countsAddUpAndTheirRatesDoNot() {
        TaskCounts one = TaskCounts.ofFourCells(9, 0, 0, 1);
        TaskCounts other = TaskCounts.ofFourCells(0, 10, 0, 20);
        assertThat(one.plus(other)).isEqualTo(TaskCounts.ofFourCells(9, 10, 0, 21));
        assertThat(one.plus(other).completion(RateBase.DUE_TASKS).ratio()).contains(Ratio.of(19, 40));
        assertThat(one.plus(TaskCounts.NONE)).isEqualTo(one);
    }

    @Test
    void countsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskCounts.ofFourCells(1, 2, 3, -1))
                .withMessage("counts must not be negative: -1");
    }
}
