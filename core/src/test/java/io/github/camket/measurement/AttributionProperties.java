// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Attribution.MonthOfPosts;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Attribution conserves: whatever posts overlap or leave gaps, no day is counted twice or lost. */
class AttributionProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    void everyDayBelongsToOnePostOrToNone(
            @ForAll @Size(max = 6) List<@IntRange(min = -40, max = 400) Integer> starts,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = 1, max = 300) Integer> lengths,
            @ForAll @IntRange(max = 400) int known) {
        Commune commune = Commune.of("u-02", "u-03");
        commune.staff("u-01", "c-0");
        for (int i = 0; i < starts.size(); i++) {
            LocalDate from = FIRST.plusDays(starts.get(i));
            commune.post(Commune.aPost("c-1", "u-0" + (1 + i % 3), Position.STAFF, from.toString())
                    .id(FactId.of("p-" + i))
                    .concurrent(i % 4 == 3)
                    .endsBefore(from.plusDays(lengths.get(i)))
                    .build());
        }
        LocalDate knownOn = FIRST.plusDays(known);
        List<MonthOfPosts> months = Attribution.of(commune.agency().knownOn(knownOn.toString()))
                .months(CadreId.of("c-1"), ReportingPeriod.year(2026));
        int expected = Math.min(known + 1, 365);
        assertThat(months.stream().mapToInt(MonthOfPosts::allDays).sum()).isEqualTo(expected);
        for (MonthOfPosts month : months) {
            month.days().forEach((post, days) -> assertThat(days).isBetween(1, held(post, month, knownOn)));
        }
    }

    private static int held(Appointment post, MonthOfPosts month, LocalDate knownOn) {
        int held = 0;
        for (LocalDate day = month.month().getFirstDay();
                !day.isAfter(month.month().coveredUntil(knownOn));
                day = day.plusDays(1)) {
            held += post.covers(day) ? 1 : 0;
        }
        return held;
    }
}
