// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.ids;
import static io.github.camket.model.reorganization.Events.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What contradicts itself is named, with the unit, the reorganization and the day, and followed all the same. */
class LineageFindingsTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    @Test
    void twoReorganizationsThatTakeFromOneUnitOnOneDayConflict() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a (,2025-07-01)", "b", "c [2025-07-01,)"),
                event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>b", "b>b"),
                event("r-2", "2025-07-01", ReorganizationKind.RENAME, "a>c"));
        assertThat(lineage.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Lineage.CONFLICTING_REORGANIZATIONS);
            assertThat(finding.subject()).isEqualTo(unit("a"));
            assertThat(finding.arguments()).containsExactly("r-1", "r-2", "2025-07-01");
        });
        assertThat(lineage.successors(OrgUnitId.of("a"), BEFORE, AFTER).units()).containsExactly(ids("b", "c"));
    }

    @Test
    void twoReorganizationsThatGiveToOneUnitOnOneDayConflict() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a (,2025-07-01)", "b (,2025-07-01)", "c [2025-07-01,)"),
                event("r-1", "2025-07-01", ReorganizationKind.RENAME, "a>c"),
                event("r-2", "2025-07-01", ReorganizationKind.RENAME, "b>c"));
        assertThat(lineage.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Lineage.CONFLICTING_REORGANIZATIONS);
            assertThat(finding.subject()).isEqualTo(unit("c"));
            assertThat(finding.arguments()).containsExactly("r-1", "r-2", "2025-07-01");
        });
        assertThat(lineage.predecessors(OrgUnitId.of("c"), AFTER, BEFORE).units())
                .containsExactly(ids("a", "b"));
    }

    @Test
    void reorganizationsOfOneUnitOnDifferentDaysDoNotConflict() {
        assertThat(lineage(
                                units("a"),
                                event("r-1", "2025-07-01", ReorganizationKind.RENAME, "a>a"),
                                event("r-2", "2025-07-02", ReorganizationKind.RETYPE, "a>a"))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void aUnitThatWasClosedBeforeCannotTakePart() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a (,2025-03-01)", "b"), event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>b", "b>b"));
        assertHas(lineage, Lineage.CLOSED_UNIT_REORGANIZED, "a");
    }

    @Test
    void aUnitThatBeginsOnTheDayCannotTakePartEither() {
        Lineage<OrgUnitId> lineage = lineage(
                units("a [2025-07-01,)", "b"),
                event("r-1", "2025-07-01", ReorganizationKind.PARTIAL_TRANSFER, "a>a", "a>b", "b>b"));
        assertHas(lineage, Lineage.CLOSED_UNIT_REORGANIZED, "a");
    }

    @Test
    void anIdentifierGivenToAnotherUnitLaterLeadsNowhere() {
        Lineage<OrgUnitId> lineage = lineage(
                List.of(
                        units("a [2025-07-01,)").get(0).withEarlier(state("(,2024-01-01)")),
                        units("b").get(0)),
                event("r-1", "2024-01-01", ReorganizationKind.MERGE, "a>b", "b>b"));
        assertThat(lineage.getFindings())
                .containsExactly(Lineage.IDENTIFIER_REUSED.about(unit("a"), "2024-01-01", "2025-07-01"));
        LocalDate old = LocalDate.of(2023, 12, 31);
        assertThat(lineage.successors(OrgUnitId.of("a"), old, AFTER).units()).containsExactly(ids("b"));
        assertThat(lineage.predecessors(OrgUnitId.of("a"), AFTER, old).units()).isEmpty();
    }

    @Test
    void aMergedUnitThatGoesOnIsNamed() {
        Lineage<OrgUnitId> lineage =
                lineage(units("a", "b"), event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>b", "b>b"));
        assertThat(lineage.getFindings()).containsExactly(Lineage.UNIT_NOT_ENDED.about(unit("a"), "r-1", "2025-07-01"));
    }

    @Test
    void aDissolvedUnitThatGoesOnIsNamed() {
        Lineage<OrgUnitId> lineage =
                lineage(units("a"), event("r-1", "2025-07-01", ReorganizationKind.DISSOLUTION, "a>"));
        assertThat(lineage.getFindings()).containsExactly(Lineage.UNIT_NOT_ENDED.about(unit("a"), "r-1", "2025-07-01"));
    }

    @Test
    void anHeirThatDoesNotExistOnTheDayIsNamed() {
        Lineage<OrgUnitId> late = lineage(
                units("a (,2025-07-01)", "b [2025-07-02,)"),
                event("r-1", "2025-07-01", ReorganizationKind.RENAME, "a>b"));
        assertThat(late.getFindings()).containsExactly(Lineage.HEIR_NOT_OPEN.about(unit("b"), "r-1", "2025-07-01"));
        Lineage<OrgUnitId> ended =
                lineage(units("a (,2025-07-01)"), event("r-1", "2025-07-01", ReorganizationKind.RENAME, "a>a"));
        assertThat(ended.getFindings()).containsExactly(Lineage.HEIR_NOT_OPEN.about(unit("a"), "r-1", "2025-07-01"));
    }

    @Test
    void anHeirThatExistsAlreadyHasToBeAmongTheOrigins() {
        Lineage<OrgUnitId> lineage =
                lineage(units("a (,2025-07-01)", "b"), event("r-1", "2025-07-01", ReorganizationKind.RENAME, "a>b"));
        assertThat(lineage.getFindings())
                .containsExactly(Lineage.HEIR_ALREADY_OPEN.about(unit("b"), "r-1", "2025-07-01"));
    }

    @Test
    void unitsThatAreNotAmongTheUnitsAreNamed() {
        Lineage<OrgUnitId> lineage = lineage(
                units("b"),
                event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>b", "b>b"),
                event("r-2", "2025-08-01", ReorganizationKind.SPLIT, "b>b", "b>c"));
        assertThat(lineage.getFindings())
                .containsExactly(
                        Lineage.UNKNOWN_UNIT.about(unit("a"), "r-1", "2025-07-01"),
                        Lineage.UNKNOWN_UNIT.about(unit("c"), "r-2", "2025-08-01"));
    }

    @Test
    void anIdentifierThatIsGivenToAnotherUnitLaterIsNamed() {
        OrgUnit again = units("a [2025-10-01,)").get(0).withEarlier(state("(,2025-07-01)"));
        assertThat(lineage(List.of(again)).getFindings())
                .containsExactly(Lineage.IDENTIFIER_REUSED.about(unit("a"), "2025-07-01", "2025-10-01"));
    }

    @Test
    void statesThatMeetAreOneUnit() {
        OrgUnit goesOn = units("a [2025-07-01,)").get(0).withEarlier(state("(,2025-07-01)"));
        assertThat(lineage(List.of(goesOn)).getFindings()).isEmpty();
    }

    @Test
    void findingsAreInAFixedOrder() {
        List<Finding> findings = lineage(
                        units("a", "b (,2025-03-01)"),
                        event("r-2", "2025-07-01", ReorganizationKind.DISSOLUTION, "a>", "b>"),
                        event("r-1", "2025-07-01", ReorganizationKind.RENAME, "c>c"))
                .getFindings();
        assertThat(findings).isSorted().hasSizeGreaterThan(2);
    }

    private static void assertHas(Lineage<OrgUnitId> lineage, FindingCode code, String unit) {
        assertThat(lineage.getFindings()).contains(code.about(unit(unit), "r-1", "2025-07-01"));
    }

    private static Lineage<OrgUnitId> lineage(List<OrgUnit> units, Reorganization... events) {
        return Lineage.ofOrganizations(units, List.of(events));
    }

    private static OrgUnitState state(String validity) {
        OrgUnit unit = units("a").get(0);
        return OrgUnitState.builder()
                .validity(Validity.parse(validity))
                .name(unit.getName())
                .kind(unit.getKind())
                .build();
    }

    private static Ref unit(String id) {
        return Ref.of(OrgUnitId.KIND, id);
    }
}
