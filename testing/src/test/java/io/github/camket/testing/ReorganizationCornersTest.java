// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.RestatedFigure;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The smallest cases of what random histories found wrong once. */
class ReorganizationCornersTest {

    private static final LocalDate BEFORE = LocalDate.of(2021, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2021, 6, 1);
    private static final LocalDate THIRD = LocalDate.of(2021, 9, 1);
    private static final OrgUnitId A = OrgUnitId.of("a");
    private static final OrgUnitId B = OrgUnitId.of("b");
    private static final OrgUnitId C = OrgUnitId.of("c");
    private static final OrgUnitId D = OrgUnitId.of("d");
    private static final OrgUnitId E = OrgUnitId.of("e");
    private static final OrgUnitId G = OrgUnitId.of("g");

    private static OrgUnit unit(OrgUnitId id, Validity validity) {
        return OrgUnit.builder()
                .id(id)
                .name("Đơn vị " + id)
                .kind(OrgKind.DIVISION)
                .validity(validity)
                .build();
    }

    private static Reorganization event(LocalDate on, ReorganizationKind kind, Succession... successions) {
        return Reorganization.builder()
                .id(FactId.of("r-" + on + "-" + successions[0].from()))
                .on(on)
                .kind(kind)
                .legalBasis(LegalBasis.of("01/QĐ-M", Confidence.UNVERIFIED))
                .addSuccessions(successions)
                .build();
    }

    private static Succession to(OrgUnitId from, OrgUnitId to) {
        return new Succession(from, to);
    }

    private static FigureSeries<OrgUnitId> series(LocalDate mapDay, List<Figure<OrgUnitId>> figures) {
        return new FigureSeries<>(OrganizationArbitraries.indicator(OrganizationArbitraries.TOTALS), mapDay, figures);
    }

    private static Figure<OrgUnitId> total(OrgUnitId unit, long amount) {
        return new Figure<>(unit, new FigureValue.Total(Fraction.of(amount)));
    }

    private static Figure<OrgUnitId> none(OrgUnitId unit, NoValue reason) {
        return new Figure<>(unit, new FigureValue.None(reason));
    }

    private static Figure<OrgUnitId> rank(OrgUnitId unit, int place) {
        return new Figure<>(unit, new FigureValue.Rank(place));
    }

    private static Restatement<OrgUnitId> restate(
            List<OrgUnit> units,
            List<Reorganization> events,
            List<SplitShares> shares,
            FigureSeries<OrgUnitId> series,
            LocalDate mapDay) {
        return Restater.of(Lineage.ofOrganizations(units, events), shares).restate(series, mapDay);
    }

    @Test
    void whatMayNotBePublishedStaysSuppressedOnItsOwnMap() {
        FigureSeries<OrgUnitId> series = series(BEFORE, List.of(none(A, NoValue.SUPPRESSED)));
        assertThat(restate(List.of(unit(A, Validity.ALWAYS)), List.of(), List.of(), series, BEFORE)
                        .restated())
                .isEqualTo(series);
    }

    @Test
    void whatDoesNotApplyToADividedUnitDoesNotApplyToItsHeirsWithoutShares() {
        Restatement<OrgUnitId> restated = restate(
                List.of(unit(A, Validity.until(FIRST)), unit(B, Validity.from(FIRST)), unit(C, Validity.from(FIRST))),
                List.of(event(FIRST, ReorganizationKind.SPLIT, to(A, B), to(A, C))),
                List.of(),
                series(BEFORE, List.of(none(A, NoValue.NOT_APPLICABLE))),
                FIRST);
        assertThat(restated.figures()).extracting(RestatedFigure::unit).containsExactly(B, C);
        assertThat(restated.figures())
                .extracting(RestatedFigure::value)
                .allMatch(value -> value.orElseThrow().equals(new FigureValue.None(NoValue.NOT_APPLICABLE)));
    }

    @Test
    void theHeirsOfADividedUnitThatReportedNothingAreNotForgotten() {
        Restatement<OrgUnitId> restated = restate(
                List.of(unit(A, Validity.until(FIRST)), unit(B, Validity.from(FIRST)), unit(C, Validity.from(FIRST))),
                List.of(event(FIRST, ReorganizationKind.SPLIT, to(A, B), to(A, C))),
                List.of(),
                series(BEFORE, List.of(none(A, NoValue.MISSING))),
                FIRST);
        assertThat(restated.find(B).orElseThrow().missing()).containsExactly(A);
    }

    @Test
    void twoRanksThatContradictoryRenamingsBringTogetherAreNoException() {
        List<OrgUnit> units =
                List.of(unit(A, Validity.until(FIRST)), unit(B, Validity.until(FIRST)), unit(C, Validity.from(FIRST)));
        List<Reorganization> events = List.of(
                event(FIRST, ReorganizationKind.RENAME, to(A, C)), event(FIRST, ReorganizationKind.RENAME, to(B, C)));
        assertThatCode(() -> restate(units, events, List.of(), series(BEFORE, List.of(rank(A, 1), rank(B, 2))), FIRST))
                .doesNotThrowAnyException();
    }

    @Test
    void aUnitThatIsDividedAfterItsEndIsNoException() {
        List<OrgUnit> units =
                List.of(unit(A, Validity.until(FIRST)), unit(B, Validity.from(SECOND)), unit(C, Validity.from(SECOND)));
        List<Reorganization> events = List.of(event(SECOND, ReorganizationKind.SPLIT, to(A, B), to(A, C)));
        assertThatCode(() -> restate(units, events, List.of(), series(BEFORE, List.of(total(A, 10))), SECOND))
                .doesNotThrowAnyException();
    }

    @Test
    void aMergedUnitThatOpensTooLateIsNoExceptionOnTheWayBack() {
        List<OrgUnit> units =
                List.of(unit(A, Validity.until(FIRST)), unit(B, Validity.until(FIRST)), unit(C, Validity.from(SECOND)));
        List<Reorganization> events = List.of(event(FIRST, ReorganizationKind.MERGE, to(A, C), to(B, C)));
        assertThatCode(() -> restate(units, events, List.of(), series(SECOND, List.of(total(C, 10))), BEFORE))
                .doesNotThrowAnyException();
    }

    @Test
    void aUnitWhoseShareIsZeroIsNotSaidToHaveReportedNothing() {
        List<OrgUnit> units = List.of(
                unit(A, Validity.until(FIRST)),
                unit(B, Validity.from(FIRST)),
                unit(C, Validity.of(FIRST, SECOND)),
                unit(D, Validity.from(SECOND)),
                unit(E, Validity.from(SECOND)),
                unit(G, Validity.until(THIRD)));
        List<Reorganization> events = List.of(
                event(FIRST, ReorganizationKind.SPLIT, to(A, B), to(A, C)),
                event(SECOND, ReorganizationKind.SPLIT, to(C, D), to(C, E)),
                event(THIRD, ReorganizationKind.MERGE, to(E, E), to(G, E)));
        SplitShares shares = SplitShares.builder()
                .id(FactId.of("s-1"))
                .unit(A)
                .on(FIRST)
                .indicator(OrganizationArbitraries.INDICATOR)
                .addShares(new SplitShares.HeirShare(B, Fraction.ONE), new SplitShares.HeirShare(C, Fraction.ZERO))
                .source("Biên bản mẫu")
                .build();
        Restatement<OrgUnitId> restated =
                restate(units, events, List.of(shares), series(BEFORE, List.of(total(A, 10), total(G, 5))), THIRD);
        assertThat(Lineage.ofOrganizations(units, events).getFindings()).isEmpty();
        assertThat(restated.kept()).isEmpty();
        assertThat(restated.find(E).orElseThrow().missing()).isEmpty();
    }

    @Test
    void aUnitThatIsOnlyRenamedBesideAMergeKeepsItsRank() {
        List<OrgUnit> units =
                List.of(unit(A, Validity.ALWAYS), unit(B, Validity.until(FIRST)), unit(C, Validity.ALWAYS));
        Reorganization event = event(FIRST, ReorganizationKind.MERGE, to(A, A), to(B, A), to(C, C));
        assertThat(event.kindOf(to(C, C))).isNotEqualTo(ReorganizationKind.MERGE);
        assertThat(restate(units, List.of(event), List.of(), series(BEFORE, List.of(rank(C, 1))), FIRST)
                        .isRefused())
                .isFalse();
    }

    @Test
    void whatAnIdentifierMeansAfterAGapDoesNotDependOnOtherUnits() {
        OrgUnit again = OrgUnit.builder()
                .from(unit(A, Validity.from(THIRD)))
                .addEarlier(OrgUnitState.builder()
                        .validity(Validity.until(FIRST))
                        .name("Đơn vị cũ")
                        .kind(OrgKind.DIVISION)
                        .build())
                .build();
        List<OrgUnit> units = List.of(again, unit(B, Validity.ALWAYS));
        List<Reorganization> ofAnother = List.of(event(SECOND, ReorganizationKind.RENAME, to(B, B)));
        assertThat(Lineage.ofOrganizations(units, List.of())
                        .successors(A, BEFORE, THIRD)
                        .units())
                .isEqualTo(Lineage.ofOrganizations(units, ofAnother)
                        .successors(A, BEFORE, THIRD)
                        .units());
    }
}
