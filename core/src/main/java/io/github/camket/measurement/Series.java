// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import java.util.Comparator;

/** What makes readings comparable: same indicator, same unit, same period. */
record Series(IndicatorId indicator, OrgUnitId unit, ReportingPeriod period) implements Comparable<Series> {

    private static final Comparator<Series> ORDER =
            Comparator.comparing(Series::indicator).thenComparing(Series::unit).thenComparing(Series::period);

    static Series of(IndicatorReading reading) {
        return new Series(reading.getIndicator(), reading.getUnit(), reading.getPeriod());
    }

    /** The readings of an indicator that a target asks about: of its unit, for its period. */
    static Series of(Target target, IndicatorId indicator) {
        return new Series(indicator, target.getAssignee(), target.getPeriod());
    }

    Series in(ReportingPeriod other) {
        return new Series(indicator, unit, other);
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
