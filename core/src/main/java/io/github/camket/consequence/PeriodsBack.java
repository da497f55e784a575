// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Periods counted back from the one under review. */
final class PeriodsBack {

    private final ReportingPeriod reviewed;

    PeriodsBack(ReportingPeriod reviewed) {
        this.reviewed = reviewed;
    }

    /** The last one of a length that ends on or before the last day of the one under review. */
    ReportingPeriod last(PeriodType type) {
        if (type == reviewed.getType()) {
            return reviewed;
        }
        LocalDate end = reviewed.getLastDay();
        int months = type.getMonths().orElseThrow();
        ReportingPeriod around = ReportingPeriod.of(type, end.getYear(), (end.getMonthValue() - 1) / months + 1);
        return around.getLastDay().isAfter(end) ? around.getPrevious() : around;
    }

    /** The last ones of a length, the latest first. */
    List<ReportingPeriod> last(PeriodType type, int number) {
        return Stream.iterate(last(type), ReportingPeriod::getPrevious)
                .limit(number)
                .toList();
    }
}
