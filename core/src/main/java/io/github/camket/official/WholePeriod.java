// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts what is in force on the days of a period together: one answer for all of them, or the days on which it changes. */
final class WholePeriod {

    private WholePeriod() {}

    /** @param onDay what is in force on a day */
    static InForce of(ReportingPeriod period, Function<LocalDate, InForce> onDay) {
        InForce first = onDay.apply(period.getFirstDay());
        Set<LegalGap> gaps = new LinkedHashSet<>(first.gaps());
        List<LocalDate> changes = new ArrayList<>();
        List<Regulation> last = first.regulations();
        for (LocalDate day : turningDays(period)) {
            InForce next = onDay.apply(day);
            gaps.addAll(next.gaps());
            if (!next.regulations().equals(last)) {
                changes.add(day);
                last = next.regulations();
            }
        }
        if (changes.isEmpty()) {
            return new InForce(first.regulations(), List.copyOf(gaps));
        }
        gaps.remove(LegalGap.PARTIAL);
        List<LegalGap> why = new ArrayList<>(List.of(LegalGap.RULES_CHANGED_WITHIN_PERIOD));
        why.addAll(gaps);
        return new InForce(List.of(), why, changes);
    }

    /** The days within the period, after its first, on which anything that is known here begins or ends. */
    private static List<LocalDate> turningDays(ReportingPeriod period) {
        Stream<LocalDate> ofRegulations = Regulations.all().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.getEffectiveFrom()), one.getEffectiveTo().stream()));
        return Stream.concat(ofRegulations, Regulations.OTHER_TURNING_DAYS.stream())
                .filter(day -> period.contains(day) && day.isAfter(period.getFirstDay()))
                .distinct()
                .sorted()
                .toList();
    }
}
