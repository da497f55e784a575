// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * A province p with some communes below it, and what they read of one indicator, as in {@code reads("a", "2026-01", "12")}. Values
 * are written as those of {@link Figures}; {@code "24%"} is a percentage whose parts nobody published.
 */
final class Readings {

    private final Indicator indicator;
    private final Agency agency = Agency.empty().plan(Commune.aUnit("p").build());
    private final TreeSet<Finding> findings = new TreeSet<>();
    private int number;

    private Readings(Indicator indicator) {
        this.indicator = indicator;
        agency.plan(indicator);
    }

    static Readings of(Indicator indicator, String... communes) {
        Readings readings = new Readings(indicator);
        for (String commune : communes) {
            readings.unit(Commune.aUnit(commune).parent(OrgUnitId.of("p")).build());
        }
        return readings;
    }

    Readings unit(OrgUnit unit) {
        return add(unit);
    }

    Readings add(Fact fact) {
        agency.plan(fact);
        return this;
    }

    /** A fact about readings, known after all of them. */
    Readings addLast(Fact fact) {
        agency.record(Agency.AFTERWARDS, fact);
        return this;
    }

    /** A final reading as of the last day of the period. */
    Readings reads(String unit, String period, String value) {
        return reads(unit, period, value(value));
    }

    Readings reads(String unit, String period, ReadingValue value) {
        return reads(unit, period, ReportingPeriod.parse(period).getLastDay().toString(), value, ReadingStatus.FINAL);
    }

    /** A reading as of a day and of a standing; its identifier is the letter r and its number, from 1. */
    Readings reads(String unit, String period, String asOf, ReadingValue value, ReadingStatus status) {
        number++;
        return reads("r-" + number, unit, period, asOf, value, status);
    }

    Readings reads(String id, String unit, String period, String asOf, ReadingValue value, ReadingStatus status) {
        agency.record(
                Agency.AFTERWARDS,
                IndicatorReading.builder()
                        .id(FactId.of(id))
                        .indicator(indicator.getId())
                        .unit(OrgUnitId.of(unit))
                        .period(ReportingPeriod.parse(period))
                        .asOf(LocalDate.parse(asOf))
                        .value(value)
                        .status(status)
                        .source("báo cáo")
                        .build());
        return this;
    }

    static ReadingValue value(String text) {
        if (text.endsWith("%") && !text.contains(">")) {
            return new ReadingValue.Percentage(Fraction.parse(text.substring(0, text.length() - 1)));
        }
        FigureValue value = Figures.value(text);
        if (value instanceof FigureValue.Total total) {
            return new ReadingValue.Amount(total.amount());
        }
        if (value instanceof FigureValue.Share share) {
            return new ReadingValue.Share(share.ratio());
        }
        if (value instanceof FigureValue.Change change) {
            return new ReadingValue.Change(change.current(), change.base());
        }
        if (value instanceof FigureValue.ShareChange change) {
            return new ReadingValue.ShareChange(change.current(), change.base());
        }
        if (value instanceof FigureValue.Levels levels) {
            return new ReadingValue.Levels(levels.levels());
        }
        if (value instanceof FigureValue.Step step) {
            return new ReadingValue.Step(step.step());
        }
        return value instanceof FigureValue.Condition condition
                ? new ReadingValue.Condition(condition.holds())
                : new ReadingValue.None(((FigureValue.None) value).reason());
    }

    Snapshot known() {
        return agency.knownOn(Agency.AFTERWARDS);
    }

    /** The series of a period on the map of its last day. */
    FigureSeries<OrgUnitId> series(String period) {
        ReportingPeriod whole = ReportingPeriod.parse(period);
        return FigureSeries.ofReadings(known(), indicator, whole, whole.getLastDay(), findings);
    }

    /** Of each unit its value in the period, as in {@code "a 12"}. */
    List<String> figures(String period) {
        return texts(series(period));
    }

    static List<String> texts(FigureSeries<OrgUnitId> series) {
        return series.figures().stream()
                .map(figure -> figure.unit() + " " + Figures.text(figure.value()))
                .toList();
    }

    RollUp<OrgUnitId> province(String period) {
        FigureSeries<OrgUnitId> series = series(period);
        return RollUp.of(series, tree(series.mapDay()), OrgUnitId.of("p"));
    }

    OrgTree tree(LocalDate day) {
        return OrgTree.of(known().getFacts(OrgUnit.class), day);
    }

    PeriodRollUp whole(String unit, String period, PeriodType parts) {
        return whole(known(), unit, period, parts);
    }

    PeriodRollUp whole(Snapshot known, String unit, String period, PeriodType parts) {
        return PeriodRollUp.of(known, indicator, OrgUnitId.of(unit), ReportingPeriod.parse(period), parts, findings);
    }

    FigureSeries<OrgUnitId> ofParts(String period, PeriodType parts) {
        ReportingPeriod whole = ReportingPeriod.parse(period);
        return FigureSeries.ofParts(known(), indicator, whole, parts, whole.getLastDay(), findings);
    }

    /** The codes of what was found, in a fixed order. */
    List<String> found() {
        return findings.stream().map(finding -> finding.code().code()).toList();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Why there is no value: MISSING and so on. */
    static ReadingValue none(NoValue reason) {
        return new ReadingValue.None(reason);
    }

    static ReadingValue share(String ratio) {
        return new ReadingValue.Share(Ratio.parse(ratio));
    }

    /** Gaps as in {@code "a MISSING"}. */
    static List<String> gaps(List<? extends Gap<?>> gaps) {
        return gaps.stream().map(gap -> gap.of() + " " + gap.reason()).toList();
    }

    static List<String> counts(RollUp<OrgUnitId> whole) {
        return whole.getCounts().stream()
                .map(count -> Figures.text(count.value()) + " " + count.units())
                .toList();
    }
}
