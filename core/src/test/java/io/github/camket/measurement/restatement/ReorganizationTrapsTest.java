// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.account;
import static io.github.camket.measurement.restatement.Figures.ofKind;
import static io.github.camket.measurement.restatement.Figures.series;
import static io.github.camket.measurement.restatement.Figures.text;
import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The traps of figures when units merge, split and move. */
class ReorganizationTrapsTest {

    private static final String DAY = "2025-07-01";
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);

    @Nested
    @DisplayName("T28 merge picks a winner")
    class T28 {

        private final Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                units("a (,2025-07-01)", "b (,2025-07-01)", "n [2025-07-01,)"),
                List.of(event("r-1", DAY, ReorganizationKind.MERGE, "a>n", "b>n")));

        @Test
        void amountsAreAddedAndNothingIsDeleted() {
            FigureSeries<OrgUnitId> before = series("2024-12-31", "a 40", "b 60");
            Restatement<OrgUnitId> restated = Restater.of(lineage, List.of()).restate(before, AFTER);
            assertThat(text(restated, "n")).isEqualTo("100");
            assertThat(account(restated)).containsExactly("100 100 0");
            assertThat(restated.asReported()).isEqualTo(before);
        }

        @Test
        void ratiosMergeByTheirParts() {
            FigureSeries<OrgUnitId> before =
                    series(Figures.indicator(IndicatorKind.SHARE).build(), "2024-12-31", "a 90:100", "b 5:10");
            assertThat(text(Restater.of(lineage, List.of()).restate(before, AFTER), "n"))
                    .isEqualTo("95:110");
        }

        @Test
        void ranksAndScoresDoNotTransfer() {
            for (String value : List.of("rank 2", "score 81.5")) {
                IndicatorKind kind = value.startsWith("rank") ? IndicatorKind.RANK : IndicatorKind.SCORE;
                FigureSeries<OrgUnitId> before =
                        series(Figures.indicator(kind).build(), "2024-12-31", "a " + value, "b " + value);
                Restatement<OrgUnitId> restated =
                        Restater.of(lineage, List.of()).restate(before, AFTER);
                assertThat(restated.isRefused()).as(value).isTrue();
                assertThat(restated.asReported()).isEqualTo(before);
            }
        }
    }

    @Nested
    @DisplayName("T29 split gives all to one heir")
    class T29 {

        /** One ward divided between two that form anew at the same time. */
        private final Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                units("w-00040 (,2025-07-01)", "w-00004 [2025-07-01,)", "w-00070 [2025-07-01,)"),
                List.of(event("r-1", DAY, ReorganizationKind.SPLIT, "w-00040>w-00004", "w-00040>w-00070")));

        private final FigureSeries<OrgUnitId> of2024 = series("2024-12-31", "w-00040 100");

        @Test
        void withoutSharesTheFigureBelongsToNeitherHeirAndStaysWithTheClosedUnit() {
            Restatement<OrgUnitId> restated = Restater.of(lineage, List.of()).restate(of2024, AFTER);
            assertThat(text(restated, "w-00004")).isEqualTo("-");
            assertThat(text(restated, "w-00070")).isEqualTo("-");
            assertThat(account(restated)).containsExactly("100 0 100");
            assertThat(restated.findings()).extracting(Finding::code).contains(Restater.VALUE_KEPT);
        }

        @Test
        void sharesThatAreStatedDivideIt() {
            SplitShares shares = ofKind("s-1", "w-00040", DAY, IndicatorKind.COUNT, "w-00004 0.3", "w-00070 0.7");
            Restatement<OrgUnitId> restated =
                    Restater.of(lineage, List.of(shares)).restate(of2024, AFTER);
            assertThat(text(restated, "w-00004")).isEqualTo("30");
            assertThat(text(restated, "w-00070")).isEqualTo("70");
            assertThat(account(restated)).containsExactly("100 100 0");
        }
    }

    @Nested
    @DisplayName("T30 history silently re-parented")
    class T30 {

        private final List<OrgUnit> units = List.of(
                Commune.aUnit("d-1").build(),
                Commune.aUnit("d-2").build(),
                Commune.aUnit("c-1").parent(OrgUnitId.of("d-1")).build(),
                Commune.aUnit("c-2")
                        .parent(OrgUnitId.of("d-2"))
                        .validity(Validity.parse("[2024-03-01,)"))
                        .addEarlier(OrgUnitState.builder()
                                .validity(Validity.parse("(,2024-03-01)"))
                                .name("Xã c-2")
                                .kind(OrgKind.DIVISION)
                                .parent(OrgUnitId.of("d-1"))
                                .build())
                        .build());
        private final FigureSeries<OrgUnitId> of2023 = series("2023-12-31", "c-1 10", "c-2 20");

        @Test
        void theTotalOf2023OfTheOldDistrictStillContainsTheCommuneThatMovedIn2024() {
            assertThat(total(of2023, "d-1")).contains("30");
            assertThat(total(of2023, "d-2")).isEmpty();
        }

        @Test
        void restatedIsAnotherSeriesAndNamesItsMap() {
            Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                    units, List.of(event("r-1", "2024-03-01", ReorganizationKind.MOVE, "c-2>c-2")));
            FigureSeries<OrgUnitId> restated = Restater.of(lineage, List.of())
                    .restate(of2023, LocalDate.of(2024, 3, 1))
                    .restated();
            assertThat(restated.mapDay()).isEqualTo("2024-03-01");
            assertThat(total(restated, "d-1")).contains("10");
            assertThat(total(restated, "d-2")).contains("20");
            assertThat(total(of2023, "d-1")).contains("30");
        }

        private Optional<String> total(FigureSeries<OrgUnitId> series, String district) {
            return RollUp.of(series, OrgTree.of(units, series.mapDay()), OrgUnitId.of(district))
                    .getValue()
                    .map(Figures::text);
        }
    }
}
