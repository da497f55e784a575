// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.restatement.FigureValue.None;
import io.github.camket.measurement.restatement.FigureValue.Total;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.RandomHistory;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is reorganized and whoever states shares: nothing is lost and nothing is counted twice. */
class RestatementProperties {

    @Property(tries = 400)
    void whatWasReportedIsWhatWasPassedOnAndWhatWasKept(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        FigureSeries<OrgUnitId> series = series(history, history.anyDay(), random);
        Restatement<OrgUnitId> restated =
                restater(history, shares(history, random, 2)).restate(series, history.anyDay());
        assertThat(restated.isRefused()).isFalse();
        Fraction reported = sum(series.figures().stream().map(Figure::value));
        Fraction passedOn = sum(restated.figures().stream().flatMap(figure -> figure.value().stream()));
        Fraction kept = sum(restated.kept().stream().map(Kept::value));
        assertThat(passedOn.plus(kept)).isEqualTo(reported);
        assertThat(restated.account().isConserved()).isTrue();
        for (ConservationAccount.Column column : restated.account().columns()) {
            assertThat(column).isEqualTo(new ConservationAccount.Column(reported, passedOn, kept));
        }
    }

    @Property
    void everyValueIsTheSumOfItsContributions(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        FigureSeries<OrgUnitId> series = series(history, history.anyDay(), random);
        LocalDate mapDay = history.anyDay();
        Restatement<OrgUnitId> restated =
                restater(history, shares(history, random, 2)).restate(series, mapDay);
        for (RestatedFigure<OrgUnitId> figure : restated.figures()) {
            assertThat(history.unitsOf(mapDay)).contains(figure.unit().value());
            assertThat(sum(figure.contributions().stream().map(Contribution::value)))
                    .isEqualTo(sum(figure.value().stream()));
            assertThat(figure.isComplete())
                    .isEqualTo(figure.missing().isEmpty()
                            && figure.suppressed().isEmpty()
                            && figure.withheld().isEmpty());
        }
        assertThat(restated.figures())
                .extracting(RestatedFigure::unit)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Property
    void withSharesForEveryDivisionOnlyDissolvedUnitsKeepAnything(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        FigureSeries<OrgUnitId> series = series(history, RandomHistory.FIRST, random);
        Restatement<OrgUnitId> restated =
                restater(history, shares(history, random, 0)).restate(series, RandomHistory.FIRST.plusMonths(5));
        assertThat(restated.kept()).allMatch(kept -> kept.reason() == Kept.Reason.NO_HEIR);
        assertThat(restated.account().isConserved()).isTrue();
    }

    private static Fraction sum(Stream<FigureValue> values) {
        return values.filter(Total.class::isInstance)
                .map(value -> ((Total) value).amount())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Restater<OrgUnitId> restater(RandomHistory history, List<SplitShares> shares) {
        return Restater.of(Lineage.ofOrganizations(history.units(), history.events()), shares);
    }

    /** One in four units has no value, for one reason or another, or no figure at all. */
    private static FigureSeries<OrgUnitId> series(RandomHistory history, LocalDate day, Random random) {
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        for (String unit : history.unitsOf(day)) {
            int kind = random.nextInt(16);
            if (kind > 3) {
                figures.add(new Figure<>(OrgUnitId.of(unit), new Total(Fraction.of(random.nextInt(50)))));
            } else if (kind > 0) {
                figures.add(new Figure<>(OrgUnitId.of(unit), new None(NoValue.values()[kind - 1])));
            }
        }
        return new FigureSeries<>(Figures.indicator(IndicatorKind.COUNT).build(), day, figures);
    }

    /** @param without one in so many divisions has no shares; none if it is 0 */
    private static List<SplitShares> shares(RandomHistory history, Random random, int without) {
        List<SplitShares> all = new ArrayList<>();
        for (Reorganization event : history.events()) {
            for (UnitId unit : event.from()) {
                List<UnitId> heirs = event.getSuccessions().stream()
                        .filter(succession -> succession.from().equals(unit))
                        .map(Succession::to)
                        .toList();
                if (heirs.size() == 2 && (without == 0 || random.nextInt(without) > 0)) {
                    Fraction first = Fraction.of(random.nextInt(8), 7);
                    all.add(SplitShares.builder()
                            .id(FactId.of(event.getId() + "-" + unit))
                            .unit(unit)
                            .on(event.getOn())
                            .indicatorKind(IndicatorKind.COUNT)
                            .addShare(new SplitShares.HeirShare(heirs.get(0), first))
                            .addShare(new SplitShares.HeirShare(heirs.get(1), Fraction.ONE.minus(first)))
                            .source("Biên bản bàn giao")
                            .build());
                }
            }
        }
        return all;
    }
}
