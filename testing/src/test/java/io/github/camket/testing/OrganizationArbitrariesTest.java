// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generators really give everything that they promise. */
class OrganizationArbitrariesTest {

    private final List<OrganizationHistory> histories =
            OrganizationArbitraries.histories().sampleStream().limit(600).toList();

    private Stream<Reorganization> events(ReorganizationKind kind) {
        return histories.stream()
                .flatMap(history -> history.reorganizations().stream())
                .filter(event -> event.getKind() == kind);
    }

    private static boolean keepsAnIdentifier(Reorganization event) {
        return event.to().stream().anyMatch(event.from()::contains);
    }

    private static boolean hasNewIdentifier(Reorganization event) {
        return !event.from().containsAll(event.to());
    }

    @Test
    void everyKindOfReorganizationOccursWithOldAndWithNewIdentifiers() {
        for (ReorganizationKind kind : ReorganizationKind.values()) {
            assertThat(events(kind)).as("%s", kind).isNotEmpty();
            if (kind != ReorganizationKind.DISSOLUTION) {
                assertThat(events(kind)).as("%s", kind).anyMatch(OrganizationArbitrariesTest::keepsAnIdentifier);
            }
            if (kind != ReorganizationKind.DISSOLUTION && kind != ReorganizationKind.PARTIAL_TRANSFER) {
                assertThat(events(kind)).as("%s", kind).anyMatch(OrganizationArbitrariesTest::hasNewIdentifier);
            }
        }
        assertThat(events(ReorganizationKind.UNCHANGED))
                .anyMatch(event -> event.getSuccessions().stream()
                        .anyMatch(each -> !each.from().equals(each.to())
                                && event.getSuccessions().contains(new Succession(each.to(), each.from()))));
    }

    @Test
    void thereAreHistoriesOfOneUnitAndOfManyOfOneDayAndOfSeveral() {
        assertThat(histories)
                .anyMatch(history -> history.units().size() == 1)
                .anyMatch(history -> history.units().size() > 15)
                .anyMatch(history -> history.days().size() == 1)
                .anyMatch(history -> history.days().size() == 5)
                .anyMatch(OrganizationHistory::knownBefore)
                .anyMatch(history -> !history.knownBefore())
                .anyMatch(history -> history.reorganizations().stream()
                                .map(Reorganization::getOn)
                                .distinct()
                                .count()
                        < history.reorganizations().size())
                .anyMatch(history -> neighbours(history) > 0);
    }

    private static long neighbours(OrganizationHistory history) {
        return history.days().stream()
                .filter(day -> history.days().contains(day.plusDays(1)))
                .count();
    }

    @Test
    void unitsMoveAndBeginAndEnd() {
        List<OrgUnit> units =
                histories.stream().flatMap(history -> history.units().stream()).toList();
        assertThat(units)
                .anyMatch(unit -> unit.getEarlier().size() > 2)
                .anyMatch(unit -> unit.getEarlier().stream()
                        .anyMatch(state -> !state.getParent().equals(unit.getParent())))
                .anyMatch(unit -> unit.getEarlier().stream()
                        .anyMatch(state -> !state.getKind().equals(unit.getKind())))
                .anyMatch(unit -> unit.getEarlier().stream()
                        .anyMatch(state -> !state.getLevel().equals(unit.getLevel())))
                .anyMatch(unit -> unit.getValidity().getTo().isPresent())
                .anyMatch(unit -> unit.getValidity().equals(Validity.ALWAYS));
        assertThat(histories).anyMatch(OrganizationArbitrariesTest::hasAFoundedUnit);
    }

    private static boolean hasAFoundedUnit(OrganizationHistory history) {
        Set<Object> heirs = new HashSet<>();
        history.reorganizations().forEach(event -> heirs.addAll(event.to()));
        return history.units().stream()
                .filter(unit -> !history.maps().get(0).units().contains(unit.getId()))
                .anyMatch(unit -> !heirs.contains(unit.getId()));
    }

    @Test
    void sharesAreKnownOfAllOfSomeAndOfNoDividedUnits() {
        assertThat(histories)
                .anyMatch(history -> history.divisions().size() > 1 && shared(history) == 0)
                .anyMatch(history -> history.divisions().size() > 1
                        && shared(history) == history.divisions().size())
                .anyMatch(history -> shared(history) > 0
                        && shared(history) < history.divisions().size());
        List<SplitShares> shares =
                histories.stream().flatMap(history -> history.shares().stream()).toList();
        assertThat(shares)
                .anyMatch(each -> each.getIndicator().isPresent())
                .anyMatch(each -> each.getIndicatorKind().isPresent())
                .anyMatch(each -> each.getShares().stream()
                        .anyMatch(share -> share.share().signum() == 0))
                .anyMatch(each -> each.getShares().size() > 2)
                .anyMatch(each ->
                        each.getShares().stream().anyMatch(share -> share.to().equals(each.getUnit())));
    }

    private static long shared(OrganizationHistory history) {
        return history.divisions().stream()
                .filter(division -> history.shares().stream()
                        .anyMatch(each -> each.getUnit().equals(division.unit())
                                && each.getOn().equals(division.on())))
                .count();
    }

    @Test
    void seriesHaveEveryValueAndEveryWayToHaveNone() {
        OrganizationHistory history = histories.stream()
                .filter(each -> each.maps().get(0).units().size() > 4)
                .findFirst()
                .orElseThrow();
        LocalDate day = history.days().get(0);
        List<FigureSeries<OrgUnitId>> series = Stream.concat(
                        OrganizationArbitraries.additiveSeries(history, day)
                                .sampleStream()
                                .limit(300),
                        OrganizationArbitraries.personalSeries(history, day)
                                .sampleStream()
                                .limit(300))
                .toList();
        List<FigureValue> values = series.stream()
                .flatMap(each -> each.figures().stream())
                .map(Figure::value)
                .toList();
        assertThat(values)
                .hasAtLeastOneElementOfType(FigureValue.Total.class)
                .hasAtLeastOneElementOfType(FigureValue.Change.class)
                .hasAtLeastOneElementOfType(FigureValue.ShareChange.class)
                .hasAtLeastOneElementOfType(FigureValue.Levels.class)
                .hasAtLeastOneElementOfType(FigureValue.Bare.class)
                .hasAtLeastOneElementOfType(FigureValue.Rank.class)
                .hasAtLeastOneElementOfType(FigureValue.Score.class)
                .anyMatch(value -> value instanceof FigureValue.Total total
                        && total.amount().signum() == 0)
                .anyMatch(value -> value instanceof FigureValue.Share share
                        && share.ratio().isBare())
                .anyMatch(value -> value instanceof FigureValue.Share share
                        && !share.ratio().isBare());
        for (NoValue reason : NoValue.values()) {
            assertThat(values).contains(new FigureValue.None(reason));
        }
        int units = history.maps().get(0).units().size();
        assertThat(series)
                .anyMatch(each -> each.figures().size() == units)
                .anyMatch(each -> each.figures().size() < units);
    }

    @Test
    void spansStandToEachOtherInEveryWay() {
        List<Validity> spans =
                CamketArbitraries.validities().sampleStream().limit(400).toList();
        Predicate<Validity> open = span -> span.getFrom().isEmpty();
        assertThat(spans)
                .anyMatch(open)
                .anyMatch(span -> span.getTo().isEmpty())
                .contains(Validity.ALWAYS);
        Set<String> relations = new HashSet<>();
        for (Validity one : spans) {
            for (Validity other : spans) {
                relations.add(one.equals(other) ? "equal" : one.encloses(other) ? "encloses" : "");
                relations.add(one.meets(other) ? "meets" : one.overlaps(other) ? "overlaps" : "apart");
            }
        }
        assertThat(relations).contains("equal", "encloses", "meets", "overlaps", "apart");
    }
}
