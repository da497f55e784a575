// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.replaces;
import static io.github.camket.model.directive.Papers.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Schedule;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DirectiveTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);
    private static final Subject PROVINCE = Subject.of(OrgUnitId.of("p"));
    private static final Subject DISTRICT = Subject.of(OrgUnitId.of("h"));
    private static final Subject OFFICER = Subject.of(CadreId.of("c-1"));
    private static final OrgKind PARTY_COMMITTEE = OrgKind.of("PARTY_COMMITTEE");

    @Test
    void aDraftHasNeitherNumberNorSignerNorDay() {
        assertThat(undated("v-1").getNumber()).isEmpty();
        assertThat(undated("v-1").getSigner()).isEmpty();
        assertThat(undated("v-1").getIssuedOn()).isEmpty();
    }

    @Test
    void aDirectiveSpeaksOfItsAddresseesAndOfOtherDirectivesOnceEach() {
        Directive letter = issued("v-3", "2023-03-20", replaces("v-1"))
                .withItems(item("1", "v-1#1", "v-1#2", "v-2#1"))
                .withAddressees(
                        new Addressee.One(OrgUnitId.of("p")),
                        new Addressee.AllOf(PARTY_COMMITTEE, OrgLevel.COMMUNE, Optional.of(OrgUnitId.of("h"))),
                        new Addressee.Post("Chủ tịch Ủy ban nhân dân", Optional.of(OrgUnitId.of("u"))),
                        new Addressee.InWords("các đồng chí Huyện ủy viên"));
        assertThat(letter.getReferences())
                .extracting(Ref::toString)
                .containsExactly("orgUnit:p", "orgUnit:h", "orgUnit:u", "directive:v-1", "directive:v-2");
    }

    @Test
    void aDirectiveSpeaksOfWhoLeadsItsItemsAndWhoWorksOnThem() {
        DirectiveItem shared = item("1").withLead(DISTRICT).withCoordinating(OFFICER, PROVINCE);
        assertThat(undated("v-1")
                        .withItems(shared, item("2").withLead(DISTRICT))
                        .getReferences())
                .extracting(Ref::toString)
                .containsExactly("orgUnit:p", "orgUnit:h", "cadre:c-1");
    }

    @Test
    void anItemSaysNothingUnlessItIsGiven() {
        DirectiveItem silent = item("1");
        assertThat(silent.getLead()).isEmpty();
        assertThat(silent.getCoordinating()).isEmpty();
        assertThat(silent.getLeaderInCharge()).isEmpty();
        assertThat(silent.getMonitors()).isEmpty();
        assertThat(silent.getProduct()).isEmpty();
        assertThat(silent.getAuthority()).isEmpty();
        assertThat(silent.getSchedule()).isEqualTo(Schedule.NOTHING_SAID);
    }

    @Test
    void anItemThatContradictsItselfIsRefused() {
        refused("coordinating must be named once each: [p, p]", () -> item("1").withCoordinating(PROVINCE, PROVINCE));
        refused(
                "coordinating must not name the lead: h",
                () -> item("1").withLead(DISTRICT).withCoordinating(PROVINCE, DISTRICT));
        refused(
                "subject must be a cadre or a unit: subject:unnamed",
                () -> item("1").withLead(Subject.unnamed()));
        refused("leaderInCharge must not be blank: ", () -> item("1").withLeaderInCharge(""));
        refused("monitors must not be blank:  ", () -> item("1").withMonitors("Văn phòng", " "));
        refused("authority must not be blank: ", () -> item("1").withAuthority(""));
    }

    @Test
    void anExternalDocumentIsNoReference() {
        Relation cites = Relation.toExternal(RelationKind.CITES, LegalBasis.of("09-NQ/HU", Confidence.SECONDARY));
        assertThat(undated("v-1", cites).getReferences()).hasSize(1);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        refused(
                "effectiveTo must be after 2023-03-20: 2023-03-20",
                () -> issued("v-1", "2023-03-20").withEffectiveTo(DAY));
        refused(
                "effectiveTo must be after 2023-04-01: 2023-04-01",
                () -> issued("v-1", "2023-03-20")
                        .withEffectiveFrom(LocalDate.of(2023, 4, 1))
                        .withEffectiveTo(LocalDate.of(2023, 4, 1)));
        refused("relations and items must speak of other directives: v-1", () -> undated("v-1", replaces("v-1")));
        refused(
                "relations and items must speak of other directives: v-1",
                () -> undated("v-1").withItems(item("1"), item("2", "v-1#1")));
        refused("carriesOut must name each item once: [v-1#1, v-1#1]", () -> item("2", "v-1#1", "v-1#1"));
        refused("signer must not be blank:  ", () -> undated("v-1").withSigner(" "));
        refused("post must not be blank: ", () -> new Addressee.Post("", Optional.empty()));
        refused("words must not be blank: ", () -> new Addressee.InWords(""));
        DirectiveItemId one = DirectiveItemId.of("1");
        refused("items must be named once each: [1, 1]", () -> replaces("v-1").confinedTo(one, one));
    }

    private static void refused(String message, ThrowingCallable action) {
        assertThatIllegalArgumentException().isThrownBy(action).withMessage(message);
    }

    @Test
    void addresseesAreResolvedInTheTreeOfTheirDay() {
        OrgTree tree = OrgTree.of(
                List.of(
                        unit("h", "DISTRICT_COMMITTEE", OrgLevel.DISTRICT, null),
                        unit("h-2", "DISTRICT_COMMITTEE", OrgLevel.DISTRICT, null),
                        unit("x-2", "PARTY_COMMITTEE", OrgLevel.COMMUNE, "h"),
                        unit("x-1", "PARTY_COMMITTEE", OrgLevel.COMMUNE, "h"),
                        unit("x-9", "PARTY_COMMITTEE", OrgLevel.COMMUNE, "h-2"),
                        unit("b", "PARTY_COMMITTEE", OrgLevel.DISTRICT, "h")),
                DAY);
        assertThat(new Addressee.AllOf(PARTY_COMMITTEE, OrgLevel.COMMUNE, Optional.of(OrgUnitId.of("h"))).unitsIn(tree))
                .hasToString("[x-1, x-2]");
        assertThat(new Addressee.AllOf(PARTY_COMMITTEE, OrgLevel.COMMUNE, Optional.empty()).unitsIn(tree))
                .hasToString("[x-1, x-2, x-9]");
        assertThat(new Addressee.One(OrgUnitId.of("b")).unitsIn(tree)).hasToString("[b]");
        assertThat(new Addressee.One(OrgUnitId.of("?")).unitsIn(tree)).isEmpty();
        assertThat(new Addressee.Post("Bí thư", Optional.of(OrgUnitId.of("x-1"))).unitsIn(tree))
                .hasToString("[x-1]");
        assertThat(new Addressee.Post("Bí thư", Optional.empty()).unitsIn(tree)).isEmpty();
        assertThat(new Addressee.InWords("các ban, ngành").unitsIn(tree)).isEmpty();
    }

    private static OrgUnit unit(String id, String kind, OrgLevel level, String parent) {
        return OrgUnit.builder()
                .id(OrgUnitId.of(id))
                .name(id)
                .kind(OrgKind.of(kind))
                .level(level)
                .parent(Optional.ofNullable(parent).map(OrgUnitId::of))
                .build();
    }
}
