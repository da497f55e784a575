// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ShortMonth;
import io.github.camket.calendar.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TimeProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return CamketArbitraries.days();
    }

    @Provide
    Arbitrary<CutOff> cutOffs() {
        return CamketArbitraries.cutOffs();
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return CamketArbitraries.deadlines();
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return CamketArbitraries.recurrences();
    }

    // cut-offs

    @Property
    void aCutOffReadsItsOwnText(@ForAll("cutOffs") CutOff cutOff) {
        assertThat(CutOff.parse(cutOff.toString())).isEqualTo(cutOff).hasSameHashCodeAs(cutOff);
    }

    @Property
    void theMissingTailIsWhatIsLeftOfThePeriod(
            @ForAll("cutOffs") CutOff cutOff, @ForAll @IntRange(max = 3652) int offset) {
        LocalDate day = cutOff.getPeriod().getFirstDay().plusDays(offset);
        boolean missing =
                cutOff.getMissingTail().filter(tail -> tail.contains(day)).isPresent();
        assertThat(missing).isEqualTo(cutOff.getPeriod().contains(day) && day.isAfter(cutOff.getCoversUntil()));
        assertThat(cutOff.isWhole()).isEqualTo(cutOff.getMissingTail().isEmpty());
    }

    // deadlines

    @Property
    void ofTwoDeadlinesTheLaterDayClosesLater(
            @ForAll("deadlines") Deadline deadline, @ForAll @IntRange(min = 1, max = 4000) int days) {
        Deadline later = (deadline.isInclusive()
                        ? Deadline.until(deadline.getDay().plusDays(days))
                        : Deadline.before(deadline.getDay().plusDays(days)))
                .withClosing(deadline.getClosing());
        assertThat(later.closesAt()).isEqualTo(deadline.closesAt().plusDays(days));
    }

    @Property
    void aDayIncludedGivesExactlyOneDayMore(@ForAll("deadlines") Deadline deadline) {
        Deadline with = Deadline.until(deadline.getDay()).withClosing(deadline.getClosing());
        Deadline without = Deadline.before(deadline.getDay()).withClosing(deadline.getClosing());
        assertThat(with.closesAt()).isEqualTo(without.closesAt().plusDays(1));
        assertThat(deadline.closesAt())
                .isBeforeOrEqualTo(deadline.withClosing(ClosingTime.END_OF_DAY).closesAt());
    }

    @Property
    void whoeverIsInTimeIsSoEarlierToo(
            @ForAll("deadlines") Deadline deadline,
            @ForAll @LongRange(min = -9_000_000, max = 9_000_000) long seconds,
            @ForAll @LongRange(max = 9_000_000) long earlier,
            @ForAll @IntRange(min = -18, max = 18) int hours) {
        Instant moment = deadline.closesAt().toInstant().plusSeconds(seconds);
        assertThat(deadline.isMetBy(moment)).isEqualTo(seconds < 0);
        if (deadline.isMetBy(moment)) {
            assertThat(deadline.isMetBy(moment.minusSeconds(earlier))).isTrue();
        }
        OffsetDateTime elsewhere = moment.atOffset(ZoneOffset.ofHours(hours));
        assertThat(deadline.isMetBy(elsewhere)).isEqualTo(deadline.isMetBy(moment));
    }

    // recurrences

    @Property
    void aRecurrenceReadsItsOwnText(@ForAll("recurrences") Recurrence rule) {
        assertThat(Recurrence.parse(rule.toString())).isEqualTo(rule).hasSameHashCodeAs(rule);
    }

    @Property(tries = 500)
    void occurrencesLieWithinTheSpanInOrder(
            @ForAll("recurrences") Recurrence rule,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 1500) int length) {
        Validity span = Validity.of(first, first.plusDays(length));
        List<LocalDate> days = rule.occurrences(span);
        assertThat(days).allMatch(span::contains);
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isAfter(days.get(i - 1));
        }
    }

    @Property(tries = 500)
    void theSpanThatIsAskedForDoesNotMoveADay(
            @ForAll("recurrences") Recurrence rule,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 2, max = 1500) int length,
            @ForAll @IntRange(min = 1, max = 1499) int cut) {
        LocalDate end = first.plusDays(length);
        LocalDate middle = first.plusDays(1 + cut % (length - 1));
        List<LocalDate> parts = new ArrayList<>(rule.occurrences(Validity.of(first, middle)));
        parts.addAll(rule.occurrences(Validity.of(middle, end)));
        assertThat(parts).isEqualTo(rule.occurrences(Validity.of(first, end)));
        assertThat(parts)
                .as("as in the row from the beginning")
                .isEqualTo(rule.occurrences(Validity.until(end)).stream()
                        .filter(day -> !day.isBefore(first))
                        .toList());
    }

    @Property
    void noTurnDrifts(@ForAll("recurrences") Recurrence rule, @ForAll @IntRange(max = 2000) int turn) {
        Optional<LocalDate> day = rule.occurrence(turn);
        if (rule instanceof Recurrence.OnWeekday weekly) {
            assertThat(day.orElseThrow().getDayOfWeek()).isEqualTo(weekly.weekday());
        } else if (rule instanceof Recurrence.OnLastDay) {
            assertThat(day.orElseThrow().plusDays(1).getDayOfMonth()).isOne();
        } else if (rule instanceof Recurrence.OnDay numbered) {
            int length =
                    numbered.from().plusMonths((long) turn * numbered.months()).lengthOfMonth();
            boolean exists = numbered.day() <= length;
            assertThat(day.isEmpty()).isEqualTo(!exists && numbered.shortMonth() == ShortMonth.SKIP);
            day.ifPresent(on -> assertThat(on.getDayOfMonth())
                    .isEqualTo(exists ? numbered.day() : numbered.shortMonth() == ShortMonth.BACK ? length : 1));
        }
    }
}
