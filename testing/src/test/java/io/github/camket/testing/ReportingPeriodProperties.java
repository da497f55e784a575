// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportingPeriodProperties {

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return CamketArbitraries.periods();
    }

    @Property
    void readsItsOwnText(@ForAll("periods") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property(tries = 500)
    void equalPeriodsAndOnlyTheyHaveTheSameText(
            @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void shorterPeriodsMakeUpTheLongerOneWithoutGapOrOverlap(
            @ForAll("periods") ReportingPeriod period, @ForAll PeriodType shorter) {
        if (shorter.compareTo(period.getType()) > 0) {
            assertThatThrownBy(() -> period.split(shorter)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        List<ReportingPeriod> parts = period.split(shorter);
        int months = period.getMonths().size();
        assertThat(parts).hasSize(months / shorter.getMonths().orElse(months));
        assertThat(parts).isSorted().allMatch(part -> part.getType() == shorter);
        LocalDate next = period.getFirstDay();
        for (ReportingPeriod part : parts) {
            assertThat(part.getFirstDay()).isEqualTo(next);
            next = part.getLastDay().plusDays(1);
        }
        assertThat(next).isEqualTo(period.getLastDay().plusDays(1));
    }

    @Property
    void everyDayFallsInExactlyOneOfItsMonths(
            @ForAll("periods") ReportingPeriod period, @ForAll @IntRange(max = 365) int offset) {
        LocalDate day = period.getFirstDay().plusDays(offset);
        long months =
                period.getMonths().stream().filter(month -> month.contains(day)).count();
        assertThat(months).isEqualTo(period.contains(day) ? 1 : 0);
        if (period.contains(day)) {
            assertThat(period.getMonths()).contains(ReportingPeriod.monthOf(day));
        }
    }

    @Property
    void boundsBelongToThePeriodAndTheirNeighboursDoNot(@ForAll("periods") ReportingPeriod period) {
        assertThat(period.contains(period.getFirstDay())).isTrue();
        assertThat(period.contains(period.getLastDay())).isTrue();
        assertThat(period.contains(period.getFirstDay().minusDays(1))).isFalse();
        assertThat(period.contains(period.getLastDay().plusDays(1))).isFalse();
    }

    @Property
    void ofTwoPeriodsThatBeginTogetherTheLongerComesFirst(@ForAll @IntRange(min = 1900, max = 9999) int year) {
        ReportingPeriod whole = ReportingPeriod.year(year);
        int last = Math.min(year + 4, 9999);
        ReportingPeriod first = last > year ? ReportingPeriod.term(year, last) : whole;
        assertThat(List.of(
                        first,
                        whole,
                        whole.split(PeriodType.HALF_YEAR).get(0),
                        whole.split(PeriodType.QUARTER).get(0),
                        whole.getMonths().get(0)))
                .isSorted();
    }
}
