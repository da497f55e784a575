// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.measurement.restatement.FigureValue.Bare;
import io.github.camket.measurement.restatement.FigureValue.Change;
import io.github.camket.measurement.restatement.FigureValue.Condition;
import io.github.camket.measurement.restatement.FigureValue.Levels;
import io.github.camket.measurement.restatement.FigureValue.None;
import io.github.camket.measurement.restatement.FigureValue.Rank;
import io.github.camket.measurement.restatement.FigureValue.Score;
import io.github.camket.measurement.restatement.FigureValue.Share;
import io.github.camket.measurement.restatement.FigureValue.ShareChange;
import io.github.camket.measurement.restatement.FigureValue.Step;
import io.github.camket.measurement.restatement.FigureValue.Total;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures in short: {@code "a 40"} is an amount, {@code "a 9:13"} a part of a whole, {@code "a 89.6%"} a bare percentage,
 * {@code "a rank 2"}, {@code "a score 81.5"}, {@code "a MISSING"}; {@code "a 100>112"} a change from 100 to 112, {@code "a
 * 40:100>50:90"} one of a share, {@code "a 100>110>121"} levels of years, {@code "a bare 0.12"} a rate without them, {@code "a
 * step HTNV"}, {@code "a yes"}.
 */
final class Figures {

    static final IndicatorId INDICATOR = IndicatorId.of("i-1");

    private Figures() {}

    static FigureSeries<OrgUnitId> series(String day, String... figures) {
        return series(indicator(IndicatorKind.COUNT).build(), day, figures);
    }

    static FigureSeries<OrgUnitId> series(Indicator indicator, String day, String... figures) {
        return new FigureSeries<>(
                indicator,
                LocalDate.parse(day),
                Arrays.stream(figures)
                        .map(text -> text.split(" ", 2))
                        .map(parts -> new Figure<>(OrgUnitId.of(parts[0]), value(parts[1])))
                        .toList());
    }

    /** The indicator {@code i-1}, of a kind. */
    static Indicator.Builder indicator(IndicatorKind kind) {
        return Indicator.builder().id(INDICATOR).name("Chỉ tiêu mẫu").kind(kind).unitOfMeasure("lượt");
    }

    static FigureValue value(String text) {
        if (text.contains(">")) {
            return change(text);
        }
        if (text.startsWith("bare ")) {
            return new Bare(Fraction.parse(text.substring(5)));
        }
        if (text.startsWith("step ")) {
            return new Step(text.substring(5));
        }
        if (text.equals("yes") || text.equals("no")) {
            return new Condition(text.equals("yes"));
        }
        if (text.startsWith("rank ")) {
            return new Rank(Integer.parseInt(text.substring(5)));
        }
        if (text.startsWith("score ")) {
            return new Score(Fraction.parse(text.substring(6)));
        }
        if (text.contains(":")) {
            String[] parts = text.split(":");
            return new Share(Ratio.of(Fraction.parse(parts[0]), Fraction.parse(parts[1])));
        }
        if (text.endsWith("%")) {
            return new Share(Ratio.parse(text));
        }
        return Character.isUpperCase(text.charAt(0))
                ? new None(NoValue.valueOf(text))
                : new Total(Fraction.parse(text));
    }

    private static FigureValue change(String text) {
        List<String> ends = List.of(text.split(">"));
        if (ends.size() > 2) {
            return new Levels(ends.stream().map(Fraction::parse).toList());
        }
        return text.contains(":") || text.contains("%")
                ? new ShareChange(Ratio.parse(ends.get(1)), Ratio.parse(ends.get(0)))
                : new Change(Fraction.parse(ends.get(1)), Fraction.parse(ends.get(0)));
    }

    /** The shares of a divided unit for the indicators of a kind; {@code "b 1/3"} is the share of one heir. */
    static SplitShares ofKind(String id, String unit, String on, IndicatorKind kind, String... heirs) {
        return shares(id, unit, on, heirs).indicatorKind(kind).build();
    }

    static SplitShares ofIndicator(String id, String unit, String on, IndicatorId indicator, String... heirs) {
        return shares(id, unit, on, heirs).indicator(indicator).build();
    }

    private static SplitShares.Builder shares(String id, String unit, String on, String... heirs) {
        return SplitShares.builder()
                .id(FactId.of(id))
                .unit(OrgUnitId.of(unit))
                .on(LocalDate.parse(on))
                .source("Biên bản bàn giao")
                .shares(Arrays.stream(heirs)
                        .map(text -> text.split(" "))
                        .map(parts -> new SplitShares.HeirShare(OrgUnitId.of(parts[0]), Fraction.parse(parts[1])))
                        .toList());
    }

    /** Reported, passed on, kept: column by column, as in {@code "100 60 40"}. */
    static List<String> account(Restatement<?> restatement) {
        return restatement.account().columns().stream()
                .map(column -> column.reported() + " " + column.passedOn() + " " + column.kept())
                .toList();
    }

    /** The restated value as text, as it would be given above; {@code -} where nothing reached the unit. */
    static String text(Restatement<OrgUnitId> restatement, String unit) {
        return figure(restatement, unit).value().map(Figures::text).orElse("-");
    }

    static RestatedFigure<OrgUnitId> figure(Restatement<OrgUnitId> restatement, String unit) {
        return restatement.find(OrgUnitId.of(unit)).orElseThrow();
    }

    static String text(FigureValue value) {
        if (value instanceof Total total) {
            return total.amount().toString();
        }
        if (value instanceof Share share) {
            Ratio ratio = share.ratio();
            return ratio.isBare() ? ratio.toString() : ratio.getPart() + ":" + ratio.getWhole();
        }
        if (value instanceof Change change) {
            return change.base() + ">" + change.current();
        }
        if (value instanceof ShareChange change) {
            return text(new Share(change.base())) + ">" + text(new Share(change.current()));
        }
        if (value instanceof Levels levels) {
            return levels.levels().stream().map(Fraction::toString).collect(Collectors.joining(">"));
        }
        if (value instanceof Bare bare) {
            return "bare " + bare.number();
        }
        if (value instanceof Step step) {
            return "step " + step.step();
        }
        if (value instanceof Condition condition) {
            return condition.holds() ? "yes" : "no";
        }
        if (value instanceof Rank rank) {
            return "rank " + rank.place();
        }
        return value instanceof Score score
                ? "score " + score.points()
                : ((None) value).reason().name();
    }
}
