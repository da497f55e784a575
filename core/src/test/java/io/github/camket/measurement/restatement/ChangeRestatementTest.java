// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.account;
import static io.github.camket.measurement.restatement.Figures.figure;
import static io.github.camket.measurement.restatement.Figures.indicator;
import static io.github.camket.measurement.restatement.Figures.series;
import static io.github.camket.measurement.restatement.Figures.text;
import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth and other changes on another map: b was merged into a on 1 July 2025, or a was divided. */
class ChangeRestatementTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final Reorganization MERGE = event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>a", "b>a");
    private static final Lineage<OrgUnitId> MERGED =
            Lineage.ofOrganizations(units("a", "b (,2025-07-01)", "c"), List.of(MERGE));
    private static final Indicator GROWTH = indicator(IndicatorKind.GROWTH_RATE).build();
    private static final Indicator AMOUNT = indicator(IndicatorKind.FLOW).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100>112       | 50>60          | 150>172          | 172 172 0; 150 150 0",
                "40:100>50:90  | 1:10>2:10      | 41:110>52:100    | 52 52 0; 100 100 0; 41 41 0; 110 110 0",
                "10>20>30      | 1>2>4          | 11>22>34         | 11 11 0; 22 22 0; 34 34 0",
                "100>112       | 0>5            | 100>117          | 117 117 0; 100 100 0"
            })
    void bothEndsAreAdded(String one, String other, String whole, String account) {
        Restatement<OrgUnitId> restated =
                Restater.of(MERGED, List.of()).restate(series(GROWTH, "2024-12-31", "a " + one, "b " + other), AFTER);
        assertThat(text(restated, "a")).isEqualTo(whole);
        assertThat(account(restated)).containsExactly(account.split("; "));
        assertThat(restated.account().isConserved()).isTrue();
        assertThat(figure(restated, "a").isComplete()).isTrue();
    }

    /** 1060 now against 900 of the old a alone would be +17.8 %; its predecessors together had 1000. */
    @Test
    void whatIsComparedWithTheSamePeriodIsComparedWithThatOfAllPredecessors() {
        FigureSeries<OrgUnitId> before = Restater.of(MERGED, List.of())
                .restate(series(AMOUNT, "2024-12-31", "a 900", "b 100", "c 10"), AFTER)
                .restated();
        FigureSeries<OrgUnitId> growth =
                series(AMOUNT, "2025-12-31", "a 1060", "c 11").comparedWith(before, GROWTH);
        assertThat(Readings.texts(growth)).containsExactly("a 1000>1060", "c 10>11");
        assertThat(growth.find(OrgUnitId.of("a")).flatMap(value -> value.toNumber(GROWTH)))
                .contains(Fraction.parse("0.06"));
        assertThat(growth.indicator()).isEqualTo(GROWTH);
    }

    @Test
    void withoutAPredecessorThereIsNothingToCompareWith() {
        FigureSeries<OrgUnitId> before = Restater.of(MERGED, List.of())
                .restate(series(AMOUNT, "2024-12-31", "a 900", "c NOT_APPLICABLE"), AFTER)
                .restated();
        FigureSeries<OrgUnitId> growth =
                series(AMOUNT, "2025-12-31", "a 1060", "c 11", "d SUPPRESSED").comparedWith(before, GROWTH);
        assertThat(Readings.texts(growth)).containsExactly("a MISSING", "c NOT_APPLICABLE", "d MISSING");
    }

    @Test
    void ratiosAreComparedByTheirParts() {
        Indicator points = indicator(IndicatorKind.DELTA)
                .unitOfMeasure("điểm %")
                .per(Fraction.of(100))
                .build();
        FigureSeries<OrgUnitId> growth = series("2025-12-31", "a 52:100", "b SUPPRESSED")
                .comparedWith(series("2025-12-31", "a 40:100", "b 1:2"), points);
        assertThat(Readings.texts(growth)).containsExactly("a 40:100>52:100", "b SUPPRESSED");
        assertThat(growth.find(OrgUnitId.of("a")).flatMap(value -> value.toNumber(points)))
                .contains(Fraction.of(12));
    }

    @Test
    void aComparisonNeedsOneMapOneShapeAndAnIndicatorOfAChange() {
        FigureSeries<OrgUnitId> now = series("2025-12-31", "a 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.comparedWith(series("2024-12-31", "a 4"), GROWTH))
                .withMessage("base must be on the map of 2025-12-31: 2024-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.comparedWith(series("2025-12-31", "a 4:5"), GROWTH))
                .withMessageContaining("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.comparedWith(series("2025-12-31", "a 4"), AMOUNT))
                .withMessageContaining("FLOW");
    }

    @Test
    void ofADividedUnitEachHeirHasItsShareOfBothEnds() {
        Lineage<OrgUnitId> divided = Lineage.ofOrganizations(
                units("a (,2025-07-01)", "d [2025-07-01,)", "e [2025-07-01,)"),
                List.of(event("r-1", "2025-07-01", ReorganizationKind.SPLIT, "a>d", "a>e")));
        SplitShares shares = Figures.ofKind("s-1", "a", "2025-07-01", IndicatorKind.GROWTH_RATE, "d 1/4", "e 3/4");
        FigureSeries<OrgUnitId> reported = series(GROWTH, "2024-12-31", "a 100>112");
        Restatement<OrgUnitId> restated = Restater.of(divided, List.of(shares)).restate(reported, AFTER);
        assertThat(text(restated, "d")).isEqualTo("25>28");
        assertThat(text(restated, "e")).isEqualTo("75>84");
        assertThat(account(restated)).containsExactly("112 112 0", "100 100 0");
        Restatement<OrgUnitId> unknown = Restater.of(divided, List.of()).restate(reported, AFTER);
        assertThat(unknown.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(Kept.Reason.NO_SHARES);
            assertThat(text(kept.value())).isEqualTo("100>112");
        });
        assertThat(account(unknown)).containsExactly("112 0 112", "100 0 100");
    }

    @Test
    void noShareOfAChangeOfRatiosIsNone() {
        Lineage<OrgUnitId> divided = Lineage.ofOrganizations(
                units("a (,2025-07-01)", "d [2025-07-01,)", "e [2025-07-01,)"),
                List.of(event("r-1", "2025-07-01", ReorganizationKind.SPLIT, "a>d", "a>e")));
        SplitShares shares = Figures.ofKind("s-1", "a", "2025-07-01", IndicatorKind.GROWTH_RATE, "d 0", "e 1");
        Restatement<OrgUnitId> restated =
                Restater.of(divided, List.of(shares)).restate(series(GROWTH, "2024-12-31", "a 40:100>50:90"), AFTER);
        assertThat(text(restated, "e")).isEqualTo("40:100>50:90");
        assertThat(text(restated, "d")).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GROWTH_RATE    | bare 0.12       | VALUE_WITHOUT_PARTS_NOT_POOLED",
                "GROWTH_RATE    | 40%>50%         | VALUE_WITHOUT_PARTS_NOT_POOLED",
                "SHARE          | 40%             | BARE_PERCENTAGE_NOT_POOLED",
                "CONDITION      | yes             | STATES_DO_NOT_TRANSFER"
            })
    void whatBelongsToOneUnitAloneRefusesOnlyIfThatUnitIsReorganized(IndicatorKind kind, String value, String reason) {
        Indicator indicator = indicator(kind).build();
        Restater<OrgUnitId> restater = Restater.of(MERGED, List.of());
        Restatement<OrgUnitId> refused = restater.restate(series(indicator, "2024-12-31", "b " + value), AFTER);
        assertThat(refused.refusal().orElseThrow().code().code()).isEqualTo(reason);
        assertThat(refused.refusal().orElseThrow().arguments()).containsExactly("r-1", "2025-07-01");
        Restatement<OrgUnitId> other =
                restater.restate(series(indicator, "2024-12-31", "c " + value, "a MISSING", "b MISSING"), AFTER);
        assertThat(other.isRefused()).isFalse();
        assertThat(text(other, "c")).isEqualTo(value);
    }

    @Test
    void aBarePercentageIsNotInTheWayOfUnitsWithTheirParts() {
        Restater<OrgUnitId> restater = Restater.of(MERGED, List.of());
        Restatement<OrgUnitId> restated = restater.restate(series("2024-12-31", "a 90:100", "b 5:10", "c 24%"), AFTER);
        assertThat(restated.isRefused()).isFalse();
        assertThat(text(restated, "a")).isEqualTo("95:110");
        assertThat(text(restated, "c")).isEqualTo("24%");
        assertThat(restated.account().isConserved()).isTrue();
        Restatement<OrgUnitId> refused = restater.restate(series("2024-12-31", "a 90:100", "b 24%", "c 5:10"), AFTER);
        assertThat(refused.refusal())
                .contains(Restater.BARE_PERCENTAGE_NOT_POOLED.about(
                        OrgUnitId.of("b").toRef(), "r-1", "2025-07-01"));
    }

    /** A record that renames b into a, which exists already, contradicts itself; what it brings together is still not pooled. */
    @ParameterizedTest
    @CsvSource({"24%, 5:10", "5:10, 24%"})
    void contradictoryRecordsDoNotPoolABarePercentage(String one, String other) {
        Lineage<OrgUnitId> contradictory = Lineage.ofOrganizations(
                units("a", "b (,2025-07-01)"), List.of(event("r-1", "2025-07-01", ReorganizationKind.RENAME, "b>a")));
        assertThat(contradictory.getFindings()).isNotEmpty();
        Restatement<OrgUnitId> refused =
                Restater.of(contradictory, List.of()).restate(series("2024-12-31", "a " + one, "b " + other), AFTER);
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(Restater.BARE_PERCENTAGE_NOT_POOLED);
        assertThat(text(
                        Restater.of(contradictory, List.of())
                                .restate(series("2024-12-31", "a 90:100", "b 5:10"), AFTER),
                        "a"))
                .isEqualTo("95:110");
    }

    @Test
    void ratesOfRatesAreNotAddedOnAnotherMapEither() {
        Indicator points =
                indicator(IndicatorKind.DELTA).unitOfMeasure("điểm %").build();
        Restatement<OrgUnitId> refused =
                Restater.of(MERGED, List.of()).restate(series(points, "2024-12-31", "a 8.2>7.5", "b 5>4"), AFTER);
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(Restater.VALUE_WITHOUT_PARTS_NOT_POOLED);
    }

    @Test
    void whatTheIndicatorDeclaresNotToAddUpIsNotJoined() {
        Indicator overlapping =
                indicator(IndicatorKind.COUNT).acrossUnits(AcrossUnits.NEVER).build();
        Restater<OrgUnitId> restater = Restater.of(MERGED, List.of());
        Restatement<OrgUnitId> refused = restater.restate(series(overlapping, "2024-12-31", "a 40", "b 60"), AFTER);
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(Restater.DECLARED_NOT_TO_TRANSFER);
        assertThat(restater.restate(series(overlapping, "2024-12-31", "c 40"), AFTER)
                        .restated())
                .isEqualTo(series(overlapping, "2025-12-31", "c 40"));
    }

    @Test
    void levelsOfDifferentNumbersOfYearsAreNotJoined() {
        Indicator mean = indicator(IndicatorKind.AVERAGE_GROWTH).build();
        Restatement<OrgUnitId> refused =
                Restater.of(MERGED, List.of()).restate(series(mean, "2024-12-31", "a 1>2>3", "b 1>2>3>4"), AFTER);
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(Restater.LEVELS_DO_NOT_TRANSFER);
    }
}
