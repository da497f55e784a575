// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.series;
import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sums on the map of a day. Commune c-2 moved from district d-1 to d-2 on 1 March 2024; c-3 was merged into c-1 on 1 July
 * 2025, when all came under the province.
 */
class RollUpTest {

    private static final List<OrgUnit> UNITS = List.of(
            Commune.aUnit("p").build(),
            Commune.aUnit("d-1")
                    .parent(id("p"))
                    .validity(Validity.parse("(,2025-07-01)"))
                    .build(),
            Commune.aUnit("d-2")
                    .parent(id("p"))
                    .validity(Validity.parse("(,2025-07-01)"))
                    .build(),
            now("c-1").addEarlier(below("(,2025-07-01)", "d-1")).build(),
            now("c-2")
                    .addEarlier(below("(,2024-03-01)", "d-1"), below("[2024-03-01,2025-07-01)", "d-2"))
                    .build(),
            Commune.aUnit("c-3")
                    .parent(id("d-2"))
                    .validity(Validity.parse("(,2025-07-01)"))
                    .build());

    private static final Lineage<OrgUnitId> LINEAGE = Lineage.ofOrganizations(
            UNITS,
            List.of(
                    event("r-1", "2024-03-01", ReorganizationKind.MOVE, "c-2>c-2"),
                    event("r-2", "2025-07-01", ReorganizationKind.MERGE, "c-1>c-1", "c-3>c-1"),
                    event("r-3", "2025-07-01", ReorganizationKind.DISSOLUTION, "d-1>", "d-2>"),
                    event("r-4", "2025-07-01", ReorganizationKind.MOVE, "c-2>c-2")));

    private static final FigureSeries<OrgUnitId> OF_2023 = series("2023-12-31", "c-1 10", "c-2 20", "c-3 30");

    @Test
    void theTotalOfTheOldDistrictStillContainsTheCommuneThatMovedLater() {
        assertThat(LINEAGE.getFindings()).isEmpty();
        assertThat(sum(OF_2023, "2023-12-31", "d-1")).isEqualTo("30 2/2");
        assertThat(sum(OF_2023, "2023-12-31", "d-2")).isEqualTo("30 1/1");
    }

    @Test
    void restatedToALaterMapTheNewDistrictContainsIt() {
        FigureSeries<OrgUnitId> restated = Restater.of(LINEAGE, List.of())
                .restate(OF_2023, LocalDate.of(2024, 3, 1))
                .restated();
        assertThat(sum(restated, "2024-03-01", "d-1")).isEqualTo("10 1/1");
        assertThat(sum(restated, "2024-03-01", "d-2")).isEqualTo("50 2/2");
        assertThat(sum(restated, "2024-03-01", "p")).isEqualTo("60 3/3");
        assertThat(sum(OF_2023, "2023-12-31", "p")).isEqualTo("60 3/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-30", "2024-01-01", "2024-03-01", "2025-07-01"})
    void aTreeOfAnotherDayIsRefused(LocalDate day) {
        OrgTree tree = OrgTree.of(UNITS, day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(OF_2023, tree, id("p")))
                .withMessageContaining(day.toString())
                .withMessageContaining("2023-12-31");
    }

    @Test
    void aUnitMergedOn1July2025BelongsToTheNewMapOnThatDay() {
        FigureSeries<OrgUnitId> before = series("2025-06-30", "c-1 1", "c-2 2", "c-3 4");
        assertThat(sum(before, "2025-06-30", "p")).isEqualTo("7 3/3");
        FigureSeries<OrgUnitId> after = Restater.of(LINEAGE, List.of())
                .restate(before, LocalDate.of(2025, 7, 1))
                .restated();
        assertThat(after).isEqualTo(series("2025-07-01", "c-1 5", "c-2 2"));
        assertThat(sum(after, "2025-07-01", "p")).isEqualTo("7 2/2");
    }

    @Test
    void reportedZeroAndNoReportAreZeroOverOneOfTwo() {
        RollUp<OrgUnitId> sum = rollUp(series("2023-12-31", "c-1 0"), "2023-12-31", "d-1");
        assertThat(sum.getValue()).map(Figures::text).contains("0");
        assertThat(sum.getReporting()).isEqualTo(1);
        assertThat(sum.getExpected()).isEqualTo(2);
        assertThat(sum.getNotReporting()).containsExactly(ids("c-2"));
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.getCoverage()).contains(Fraction.of(1, 2));
        assertThat(sum.getMapDay()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(sum.getUnit()).isEqualTo(id("d-1"));
    }

    @Test
    void zeroMissingNotApplicableAndSuppressedAreCountedApart() {
        assertThat(sum(series("2023-12-31", "c-1 5", "c-2 0"), "2023-12-31", "d-1"))
                .isEqualTo("5 2/2");
        assertThat(sum(series("2023-12-31", "c-1 5", "c-2 MISSING"), "2023-12-31", "d-1"))
                .isEqualTo("5 1/2");
        assertThat(sum(series("2023-12-31", "c-1 5", "c-2 SUPPRESSED"), "2023-12-31", "d-1"))
                .isEqualTo("5 1/2");
        assertThat(sum(series("2023-12-31", "c-1 5", "c-2 NOT_APPLICABLE"), "2023-12-31", "d-1"))
                .isEqualTo("5 1/1");
    }

    @Test
    void aFigureOfAUnitAboveOthersIsNotAddedToTheirs() {
        RollUp<OrgUnitId> sum = rollUp(series("2023-12-31", "d-1 99", "c-1 5", "c-2 6", "c-3 7"), "2023-12-31", "p");
        assertThat(sum.getValue()).map(Figures::text).contains("18");
        assertThat(sum.getNotSummed()).containsExactly(ids("d-1"));
    }

    @Test
    void aUnitThatIsNotInTheTreeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rollUp(OF_2023, "2023-12-31", "d-3"))
                .withMessage("unit must be in the tree of 2023-12-31: d-3");
    }

    @Test
    void withoutAnyValueThereIsNoSum() {
        assertThat(sum(series("2023-12-31"), "2023-12-31", "p")).isEqualTo("- 0/3");
        RollUp<OrgUnitId> none =
                rollUp(series("2023-12-31", "c-1 NOT_APPLICABLE", "c-2 NOT_APPLICABLE"), "2023-12-31", "d-1");
        assertThat(none.getExpected()).isZero();
        assertThat(none.getCoverage()).isEmpty();
        assertThat(none.getNotReporting()).isEmpty();
        assertThat(none.isComplete()).isTrue();
    }

    @Test
    void ratiosArePooledByTheirParts() {
        assertThat(sum(series("2023-12-31", "c-1 90:100", "c-2 5:10"), "2023-12-31", "d-1"))
                .isEqualTo("95:110 2/2");
    }

    @ParameterizedTest
    @CsvSource({"rank 1, RANKS_DO_NOT_ADD_UP", "score 90, SCORES_DO_NOT_ADD_UP", "89.6%, ONLY_VALUES_WITHOUT_PARTS"})
    void whatDoesNotAddUpIsRefusedWithTheReason(String value, String reason) {
        RollUp<OrgUnitId> refused = rollUp(series("2023-12-31", "c-1 " + value, "c-2 " + value), "2023-12-31", "d-1");
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.getRefusal().orElseThrow().code().code()).isEqualTo(reason);
        assertThat(refused.getFindings()).containsExactly(refused.getRefusal().orElseThrow());
        assertThat(refused.getValue()).isEmpty();
        assertThat(refused.isComplete()).isFalse();
    }

    @Test
    void aUnitWithoutUnitsBelowStandsForItself() {
        assertThat(sum(OF_2023, "2023-12-31", "c-2")).isEqualTo("20 1/1");
    }

    @Test
    void whatWasWithheldIsNotCountedAsReported() {
        FigureSeries<OrgUnitId> joined = series("2025-07-01", "c-1 5", "c-2 2");
        FigureSeries<OrgUnitId> before = Restater.of(LINEAGE, List.of())
                .restate(joined, LocalDate.of(2025, 6, 30))
                .restated();
        assertThat(sum(before, "2025-06-30", "p")).isEqualTo("2 1/3");
    }

    /** The sum, and over how many of how many. */
    private static String sum(FigureSeries<OrgUnitId> series, String day, String unit) {
        RollUp<OrgUnitId> sum = rollUp(series, day, unit);
        assertThat(sum.getNotReporting()).hasSize(sum.getExpected() - sum.getReporting());
        return sum.getValue().map(Figures::text).orElse("-") + " " + sum.getReporting() + "/" + sum.getExpected();
    }

    private static RollUp<OrgUnitId> rollUp(FigureSeries<OrgUnitId> series, String day, String unit) {
        return RollUp.of(series, OrgTree.of(UNITS, LocalDate.parse(day)), id(unit));
    }

    private static OrgUnit.Builder now(String id) {
        return Commune.aUnit(id).parent(id("p")).validity(Validity.parse("[2025-07-01,)"));
    }

    private static OrgUnitState below(String validity, String parent) {
        return OrgUnitState.builder()
                .validity(Validity.parse(validity))
                .name("Phòng Mẫu")
                .kind(OrgKind.DIVISION)
                .parent(id(parent))
                .build();
    }

    private static OrgUnitId id(String id) {
        return OrgUnitId.of(id);
    }
}
