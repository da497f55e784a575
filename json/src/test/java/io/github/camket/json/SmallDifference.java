// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.measurement.TargetMovements;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Targets whose answers of December move until March, in every way there is. Invented. */
public final class SmallDifference {

    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 15);
    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 20);
    private static final LocalDate FEBRUARY = LocalDate.of(2022, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);

    private SmallDifference() {}

    /** What moved between the middle of December and the end of March. */
    public static TargetMovements movements() {
        List<LedgerEntry> entries = new ArrayList<>();
        SmallProvince.documents().stream()
                .filter(fact -> !(fact instanceof Commitment))
                .forEach(fact -> record(entries, DECEMBER, fact));
        for (int i = 1; i <= 5; i++) {
            record(entries, DECEMBER, SmallProvince.indicator("i-" + i, IndicatorKind.CUMULATIVE_RATIO));
        }
        // Two estimates, later below the target: by a final figure, and by a correction.
        record(entries, DECEMBER, target(1), estimate("s-1", 1, "97/100"));
        record(entries, DECEMBER, target(2), estimate("s-2", 2, "96/100"));
        record(entries, JANUARY, reading("s-3", 1, "588.9/620"));
        entries.add(new LedgerEntry.Correction(FEBRUARY, reading("s-2", 2, "93/100"), "Số quyết toán"));
        // Missed once the due day is reached, and then reported in three ways.
        record(entries, DECEMBER, target(3), estimate("s-4", 3, "90/100"));
        for (int percent = 95; percent <= 97; percent++) {
            record(entries, FEBRUARY, reading("s-3-" + percent, 3, percent + "/100"));
        }
        // Set late, and withdrawn.
        record(entries, JANUARY, target(4));
        record(entries, DECEMBER, target(5));
        entries.add(new LedgerEntry.Withdrawal(MARCH, TargetId.of("t-5").toRef(), "Giao nhầm"));
        return TargetMovements.between(Ledger.of(entries), DECEMBER, MARCH);
    }

    private static void record(List<LedgerEntry> entries, LocalDate day, Fact... facts) {
        for (Fact fact : facts) {
            entries.add(new LedgerEntry.Recorded(day, fact));
        }
    }

    private static Target target(int number) {
        return SmallProvince.target("t-" + number, "i-" + number)
                .requirement(new Requirement.Bound(Operator.AT_LEAST, Fraction.parse("0.95")))
                .build();
    }

    private static IndicatorReading reading(String id, int indicator, String ratio) {
        return SmallProvince.reading(id, new ReadingValue.Share(Ratio.parse(ratio)))
                .withIndicator(IndicatorId.of("i-" + indicator))
                .withAsOf(DUE);
    }

    private static IndicatorReading estimate(String id, int indicator, String ratio) {
        return reading(id, indicator, ratio).withAsOf(DECEMBER).withStatus(ReadingStatus.ESTIMATE);
    }
}
