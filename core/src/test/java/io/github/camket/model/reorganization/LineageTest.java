// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.ids;
import static io.github.camket.model.reorganization.Events.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Heirs and origins of units through one reorganization after another. */
class LineageTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @EnumSource(names = {"UNCHANGED", "RENAME", "RETYPE", "MOVE", "LEVEL_CHANGE"})
    void aUnitThatGoesOnIsItsOwnHeir(ReorganizationKind kind) {
        Lineage<OrgUnitId> lineage = lineage(units("a"), event("r-1", "2025-07-01", kind, "a>a"));
        Descent<OrgUnitId> heirs = lineage.successors(id("a"), BEFORE, AFTER);
        assertThat(heirs.units()).containsExactly(ids("a"));
        assertThat(heirs.isUntouched()).isFalse();
        assertThat(heirs.ended()).isEmpty();
        assertThat(heirs.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(kind);
            assertThat(step.reorganization().getOn()).isEqualTo(MERGER);
            assertThat(step.reorganization().getLegalBasis()).hasToString("1/NQ-HĐND");
        });
        assertThat(lineage.predecessors(id("a"), AFTER, BEFORE).units()).containsExactly(ids("a"));
        assertThat(lineage.getFindings()).isEmpty();
    }

    @Test
    void aUnitThatNothingTouchesIsItself() {
        Lineage<OrgUnitId> lineage =
                lineage(units("a", "b"), event("r-1", "2025-07-01", ReorganizationKind.RENAME, "b>b"));
        Descent<OrgUnitId> heirs = lineage.successors(id("a"), BEFORE, AFTER);
        assertThat(heirs.units()).containsExactly(ids("a"));
        assertThat(heirs.isUntouched()).isTrue();
        assertThat(heirs.steps()).isEmpty();
        assertThat(heirs.unit()).isEqualTo(id("a"));
        assertThat(heirs.on()).isEqualTo(BEFORE);
        assertThat(heirs.asOf()).isEqualTo(AFTER);
    }

    @Test
    void mergedUnitsHaveOneHeirThatHasThemAllAsOrigins() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a", "b (,2025-07-01)", "c (,2025-07-01)"),
                event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>a", "b>a", "c>a"));
        assertThat(lineage.successors(id("b"), BEFORE, AFTER).units()).containsExactly(ids("a"));
        assertThat(lineage.successors(id("a"), BEFORE, AFTER).units()).containsExactly(ids("a"));
        Descent<OrgUnitId> origins = lineage.predecessors(id("a"), AFTER, BEFORE);
        assertThat(origins.units()).containsExactly(ids("a", "b", "c"));
        assertThat(origins.steps()).extracting(LineageStep::from).containsExactlyInAnyOrder(ids("a", "b", "c"));
        assertThat(lineage.getFindings()).isEmpty();
    }

    @Test
    void theDayItselfBelongsToTheNewState() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a (,2025-07-01)", "b [2025-07-01,)"),
                event("r-1", "2025-07-01", ReorganizationKind.RENAME, "a>b"));
        assertThat(lineage.successors(id("a"), MERGER.minusDays(1), MERGER.minusDays(1))
                        .units())
                .containsExactly(ids("a"));
        assertThat(lineage.successors(id("a"), MERGER.minusDays(1), MERGER).units())
                .containsExactly(ids("b"));
        assertThat(lineage.predecessors(id("b"), MERGER, MERGER).units()).containsExactly(ids("b"));
        assertThat(lineage.predecessors(id("b"), MERGER, MERGER.minusDays(1)).units())
                .containsExactly(ids("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lineage.successors(id("a"), MERGER, AFTER))
                .withMessageContaining("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lineage.predecessors(id("b"), MERGER.minusDays(1), BEFORE));
        assertThat(lineage.exists(id("a"), MERGER.minusDays(1))).isTrue();
        assertThat(lineage.exists(id("a"), MERGER)).isFalse();
        assertThat(lineage.exists(id("unheard-of"), MERGER)).isTrue();
    }

    @Test
    void daysAreAskedForInTheRightOrder() {
        Lineage<OrgUnitId> lineage = lineage(units("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> lineage.successors(id("a"), AFTER, BEFORE));
        assertThatIllegalArgumentException().isThrownBy(() -> lineage.predecessors(id("a"), BEFORE, AFTER));
    }

    @Test
    void aDividedUnitHasSeveralHeirs() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a", "b [2025-07-01,)"), event("r-1", "2025-07-01", ReorganizationKind.SPLIT, "a>a", "a>b"));
        assertThat(lineage.successors(id("a"), BEFORE, AFTER).units()).containsExactly(ids("a", "b"));
        assertThat(lineage.predecessors(id("b"), AFTER, BEFORE).units()).containsExactly(ids("a"));
        assertThat(lineage.getFindings()).isEmpty();
    }

    @Test
    void whereAPartIsTransferredBothGoOn() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a", "b"), event("r-1", "2025-07-01", ReorganizationKind.PARTIAL_TRANSFER, "a>a", "a>b", "b>b"));
        assertThat(lineage.successors(id("a"), BEFORE, AFTER).units()).containsExactly(ids("a", "b"));
        assertThat(lineage.successors(id("b"), BEFORE, AFTER).units()).containsExactly(ids("b"));
        assertThat(lineage.predecessors(id("b"), AFTER, BEFORE).units()).containsExactly(ids("a", "b"));
        assertThat(lineage.getFindings()).isEmpty();
    }

    @Test
    void aDissolvedUnitEndsWithoutHeir() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a (,2025-07-01)", "b"), event("r-1", "2025-07-01", ReorganizationKind.DISSOLUTION, "a>"));
        Descent<OrgUnitId> heirs = lineage.successors(id("a"), BEFORE, AFTER);
        assertThat(heirs.units()).isEmpty();
        assertThat(heirs.ended()).containsExactly(ids("a"));
        assertThat(heirs.isUntouched()).isFalse();
        assertThat(lineage.dissolvedOn(id("a"), MERGER))
                .map(Reorganization::getId)
                .contains(FactId.of("r-1"));
        assertThat(lineage.dissolvedOn(id("a"), MERGER.plusDays(1))).isEmpty();
        assertThat(lineage.dissolvedOn(id("b"), MERGER)).isEmpty();
        assertThat(lineage.getFindings()).isEmpty();
    }

    @Test
    void aUnitThatEndsOrBeginsWithoutAReorganizationHasNoHeirOrOrigin() {
        Lineage<OrgUnitId> lineage = lineage(units("a (,2025-07-01)", "b [2025-07-01,)"));
        assertThat(lineage.successors(id("a"), BEFORE, AFTER).units()).isEmpty();
        assertThat(lineage.successors(id("a"), BEFORE, AFTER).ended()).containsExactly(ids("a"));
        assertThat(lineage.predecessors(id("b"), AFTER, BEFORE).units()).isEmpty();
        assertThat(lineage.predecessors(id("b"), AFTER, BEFORE).ended()).containsExactly(ids("b"));
    }

    /** a and b are merged to c; c is divided into c and d; d is dissolved; e is renamed and joins c. */
    @Test
    void severalStepsAreFollowedBothWays() {
        Lineage<OrgUnitId> lineage = lineage(
                units(
                        "a (,2025-01-01)",
                        "b (,2025-01-01)",
                        "c [2025-01-01,)",
                        "d [2025-07-01,2025-10-01)",
                        "e (,2025-11-01)"),
                event("r-4", "2025-11-01", ReorganizationKind.MERGE, "c>c", "e>c"),
                event("r-1", "2025-01-01", ReorganizationKind.MERGE, "a>c", "b>c"),
                event("r-3", "2025-10-01", ReorganizationKind.DISSOLUTION, "d>"),
                event("r-2", "2025-07-01", ReorganizationKind.SPLIT, "c>c", "c>d"),
                event("r-5", "2025-03-01", ReorganizationKind.RENAME, "e>e"));
        assertThat(lineage.getFindings()).isEmpty();
        Descent<OrgUnitId> heirs = lineage.successors(id("a"), BEFORE, AFTER);
        assertThat(heirs.units()).containsExactly(ids("c"));
        assertThat(heirs.ended()).containsExactly(ids("d"));
        assertThat(heirs.steps())
                .extracting(step -> step.reorganization().getId().value())
                .containsExactly("r-1", "r-2", "r-2", "r-4");
        assertThat(lineage.successors(id("a"), BEFORE, LocalDate.of(2025, 9, 30))
                        .units())
                .containsExactly(ids("c", "d"));
        Descent<OrgUnitId> origins = lineage.predecessors(id("c"), AFTER, BEFORE);
        assertThat(origins.units()).containsExactly(ids("a", "b", "e"));
        assertThat(origins.steps())
                .extracting(step -> step.reorganization().getOn())
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(lineage.getDays())
                .containsExactly(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 3, 1),
                        MERGER,
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 11, 1));
        assertThat(lineage.getDays(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 10, 1)))
                .containsExactly(MERGER, LocalDate.of(2025, 10, 1));
    }

    @Test
    void theStepsOfOneDayAreGivenFromBothSides() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a", "b (,2025-07-01)"), event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>a", "b>a"));
        assertThat(lineage.stepsOn(id("b"), MERGER)).extracting(LineageStep::to).containsExactly(ids("a"));
        assertThat(lineage.stepsTo(id("a"), MERGER))
                .extracting(LineageStep::from)
                .containsExactly(ids("a", "b"));
        assertThat(lineage.stepsOn(id("b"), MERGER.minusDays(1))).isEmpty();
        assertThat(lineage.stepsTo(id("b"), MERGER)).isEmpty();
    }

    /** 99001 is closed, and 99004 goes on as another unit under the old code: the code alone tells nothing. */
    @Test
    void aCodeKeptByAMergedUnitMeansAnotherUnitOnTheDay() {
        AdministrativeCode kept = AdministrativeCode.commune("99004");
        AdministrativeCode closed = AdministrativeCode.commune("99001");
        Lineage<AdministrativeCode> lineage = Lineage.ofAdministrativeUnits(
                List.of(
                        ward(closed, Validity.until(MERGER)),
                        ward(kept, Validity.until(MERGER)),
                        ward(kept, Validity.from(MERGER))),
                List.of(Reorganization.builder()
                        .id(FactId.of("r-1"))
                        .on(MERGER)
                        .kind(ReorganizationKind.MERGE)
                        .legalBasis(LegalBasis.of("1/NQ-HĐND", Confidence.UNVERIFIED))
                        .successions(Reorganization.all(List.of(closed, kept), kept))
                        .build()));
        assertThat(lineage.getFindings()).isEmpty();
        assertThat(lineage.successors(kept, BEFORE, AFTER).isUntouched()).isFalse();
        assertThat(lineage.successors(closed, BEFORE, AFTER).units()).containsExactly(kept);
        assertThat(lineage.predecessors(kept, AFTER, BEFORE).units()).containsExactly(closed, kept);
        assertThat(lineage.predecessors(kept, AFTER, MERGER).isUntouched()).isTrue();
    }

    @Test
    void theOrderOfInputDoesNotMatter() {
        List<OrgUnit> units = new ArrayList<>(units("a (,2025-07-01)", "b", "c (,2025-03-01)", "d [2025-07-01,)"));
        List<Reorganization> events = new ArrayList<>(List.of(
                event("r-1", "2025-03-01", ReorganizationKind.MERGE, "b>b", "c>b"),
                event("r-2", "2025-07-01", ReorganizationKind.RENAME, "a>d"),
                event("r-3", "2025-07-01", ReorganizationKind.MERGE, "a>b", "b>b"),
                event("r-4", "2025-07-01", ReorganizationKind.DISSOLUTION, "x>")));
        Lineage<OrgUnitId> expected = Lineage.ofOrganizations(units, events);
        assertThat(expected.getFindings()).isNotEmpty();
        for (int i = 0; i < 4; i++) {
            Collections.rotate(units, 1);
            Collections.reverse(events);
            Collections.rotate(events, 1);
            Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(units, events);
            assertThat(lineage.getFindings()).isEqualTo(expected.getFindings());
            assertThat(lineage.successors(id("a"), BEFORE, AFTER))
                    .isEqualTo(expected.successors(id("a"), BEFORE, AFTER));
            assertThat(lineage.predecessors(id("b"), AFTER, BEFORE))
                    .isEqualTo(expected.predecessors(id("b"), AFTER, BEFORE));
        }
    }

    private static Lineage<OrgUnitId> lineage(List<OrgUnit> units, Reorganization... events) {
        return Lineage.ofOrganizations(units, List.of(events));
    }

    private static AdministrativeUnit ward(AdministrativeCode code, Validity validity) {
        return AdministrativeUnit.builder()
                .code(code)
                .name("Phường Mẫu")
                .type(UnitType.PHUONG)
                .parent(AdministrativeCode.province("97"))
                .validity(validity)
                .build();
    }

    private static OrgUnitId id(String id) {
        return OrgUnitId.of(id);
    }
}
