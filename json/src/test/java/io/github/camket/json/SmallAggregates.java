// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.RollUp;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A province with communes a to e, of which e began in February, and readings that make and do not make a whole. */
final class SmallAggregates {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Indicator SHARE =
            indicator("i-share", IndicatorKind.SHARE, "%").build();
    private static final Indicator GROWTH =
            indicator("i-growth", IndicatorKind.GROWTH_RATE, "%").build();
    private static final Indicator RATING = indicator("i-rating", IndicatorKind.ORDINAL, "mức")
            .addScale("HTNV", "HTTNV", "HTXSNV")
            .build();
    private static final Indicator CASES =
            indicator("i-cases", IndicatorKind.COUNT, "vụ").build();
    private static final Indicator POOR = indicator("i-poor", IndicatorKind.SHARE, "%")
            .overTime(OverTime.LAST)
            .build();

    private SmallAggregates() {}

    /** A share with every reason for which a unit takes no part, and a province that reports another one. */
    static RollUp<OrgUnitId> share() {
        return province(SHARE);
    }

    /** Growth from levels that are not what the province reports. */
    static RollUp<OrgUnitId> growth() {
        return province(GROWTH);
    }

    /** Communes by the level at which they were rated. */
    static RollUp<OrgUnitId> ratings() {
        return province(RATING);
    }

    /** A quarter with a month that is missing, one before the unit began, and one that is only estimated. */
    static PeriodRollUp cases() {
        return whole(CASES, "e", "2026-H1", PeriodType.MONTH, LocalDate.of(2026, 5, 31));
    }

    /** A year whose value is that of its first half. */
    static PeriodRollUp poor() {
        return whole(POOR, "a", "2026", PeriodType.HALF_YEAR, LAST_DAY);
    }

    /** Growth of halves that are each compared with the year before. */
    static PeriodRollUp refusedGrowth() {
        return whole(GROWTH, "a", "2026", PeriodType.HALF_YEAR, LAST_DAY);
    }

    private static RollUp<OrgUnitId> province(Indicator indicator) {
        Snapshot known = known();
        FigureSeries<OrgUnitId> series =
                FigureSeries.ofReadings(known, indicator, ReportingPeriod.year(2026), LAST_DAY, new ArrayList<>());
        return RollUp.of(series, OrgTree.of(known.getFacts(OrgUnit.class), LAST_DAY), OrgUnitId.of("p"));
    }

    private static PeriodRollUp whole(
            Indicator indicator, String unit, String period, PeriodType parts, LocalDate coversUntil) {
        return PeriodRollUp.of(
                known().coveringUntil(coversUntil),
                indicator,
                OrgUnitId.of(unit),
                ReportingPeriod.parse(period),
                parts,
                new ArrayList<>());
    }

    private static Snapshot known() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Fact fact : facts()) {
            entries.add(new LedgerEntry.Recorded(LAST_DAY, fact));
        }
        return Ledger.of(entries).knownOn(LAST_DAY);
    }

    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(SHARE, GROWTH, RATING, CASES, POOR));
        facts.add(unit("p", Optional.empty(), Validity.ALWAYS));
        for (String commune : List.of("a", "b", "c", "d")) {
            facts.add(unit(commune, Optional.of("p"), Validity.ALWAYS));
        }
        facts.add(unit("e", Optional.of("p"), Validity.from(LocalDate.of(2026, 2, 1))));
        facts.add(reads(SHARE, "a", "2026", new ReadingValue.Share(Ratio.of(90, 100))));
        facts.add(reads(SHARE, "b", "2026", new ReadingValue.Percentage(Fraction.of(50))));
        facts.add(reads(SHARE, "c", "2026", new ReadingValue.None(NoValue.SUPPRESSED)));
        facts.add(reads(SHARE, "d", "2026", new ReadingValue.None(NoValue.NOT_APPLICABLE)));
        facts.add(reads(SHARE, "p", "2026", new ReadingValue.Percentage(Fraction.of(80))));
        for (String commune : List.of("a", "b", "c", "d", "e")) {
            facts.add(reads(GROWTH, commune, "2026", new ReadingValue.Change(Fraction.of(56), Fraction.of(50))));
        }
        facts.add(reads(GROWTH, "p", "2026", new ReadingValue.Percentage(Fraction.of(6))));
        facts.add(reads(GROWTH, "a", "2026-H1", new ReadingValue.Change(Fraction.of(104), Fraction.of(100))));
        facts.add(reads(GROWTH, "a", "2026-H2", new ReadingValue.Change(Fraction.of(110), Fraction.of(105))));
        facts.add(reads(RATING, "a", "2026", new ReadingValue.Step("HTXSNV")));
        facts.add(reads(RATING, "b", "2026", new ReadingValue.Step("HTNV")));
        facts.add(reads(RATING, "c", "2026", new ReadingValue.Step("HTXSNV")));
        facts.add(reads(CASES, "e", "2026-02", new ReadingValue.Amount(Fraction.of(4))));
        facts.add(reads(CASES, "e", "2026-03", new ReadingValue.None(NoValue.NOT_APPLICABLE)));
        facts.add(reading(CASES, "e", "2026-05", new ReadingValue.Amount(Fraction.ZERO))
                .status(ReadingStatus.ESTIMATE)
                .build());
        facts.add(reads(POOR, "a", "2026-H1", new ReadingValue.Percentage(Fraction.parse("4.5"))));
        return facts;
    }

    private static Indicator.Builder indicator(String id, IndicatorKind kind, String unitOfMeasure) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name("Chỉ tiêu mẫu")
                .kind(kind)
                .unitOfMeasure(unitOfMeasure);
    }

    private static OrgUnit unit(String id, Optional<String> parent, Validity validity) {
        return OrgUnit.builder()
                .id(OrgUnitId.of(id))
                .name("Ủy ban nhân dân mẫu")
                .kind(OrgKind.PEOPLES_COMMITTEE)
                .parent(parent.map(OrgUnitId::of))
                .validity(validity)
                .build();
    }

    private static IndicatorReading reads(Indicator indicator, String unit, String period, ReadingValue value) {
        return reading(indicator, unit, period, value).build();
    }

    private static IndicatorReading.Builder reading(
            Indicator indicator, String unit, String period, ReadingValue value) {
        ReportingPeriod of = ReportingPeriod.parse(period);
        return IndicatorReading.builder()
                .id(FactId.of(indicator.getId() + "-" + unit + "-" + period))
                .indicator(indicator.getId())
                .unit(OrgUnitId.of(unit))
                .period(of)
                .asOf(of.getLastDay())
                .value(value)
                .status(ReadingStatus.FINAL)
                .source("báo cáo mẫu");
    }
}
