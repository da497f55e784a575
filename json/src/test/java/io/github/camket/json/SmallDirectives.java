// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Addressee;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveGraph;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.DirectiveRegister;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.directive.PetitionOutcome;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.directive.Relation;
import io.github.camket.model.directive.RelationKind;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.petition.PetitionReview;
import io.github.camket.monitoring.petition.PetitionReviewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What followed in the small province: a briefing with its conclusion, a plan that carries it out, petitions and replies. */
final class SmallDirectives {

    private static final OrgUnitId PROVINCE = OrgUnitId.of("u-tu");
    private static final OrgUnitId DISTRICT = OrgUnitId.of("u-hu");
    private static final DirectiveId CONCLUSION = DirectiveId.of("v-3");
    private static final FactId BRIEFING = FactId.of("gb-5");

    private SmallDirectives() {}

    static DirectiveRegister register() {
        return DirectiveGraph.of(known().getFacts(Directive.class)).registerOn(day("2023-08-01"));
    }

    static PetitionReview petitions() {
        return PetitionReviewer.of(WorkingCalendar.official()).review(known());
    }

    private static Snapshot known() {
        return SmallAgency.ledger().knownOn(day("2026-03-20"));
    }

    static List<Fact> facts() {
        return List.of(
                conclusion(),
                plan(),
                Briefing.builder()
                        .id(FactId.of("gb-4"))
                        .heldOn(day("2023-04-28"))
                        .chair(PROVINCE)
                        .build(),
                Briefing.builder()
                        .id(BRIEFING)
                        .heldOn(day("2023-05-31"))
                        .chair(PROVINCE)
                        .chairPost("Phó Bí thư Thường trực Tỉnh ủy")
                        .levelWords("Thường trực Tỉnh ủy với các huyện, thành ủy")
                        .period(ReportingPeriod.parse("2023-05"))
                        .previous(FactId.of("gb-4"))
                        .conclusion(CONCLUSION)
                        .addPetitions(PetitionId.of("kn-2"))
                        .build(),
                petition("kn-1")
                        .receivedOn(day("2023-06-01"))
                        .briefing(BRIEFING)
                        .replyLimit(TimeLimit.workingDays(7))
                        .limitBasis("Quy chế phối hợp")
                        .build(),
                petition("kn-2").build(),
                reply("r-1", "2023-06-05", PetitionOutcome.FORWARDED)
                        .forwardedTo(OrgUnitId.of("u-1"))
                        .build(),
                reply("r-2", "2023-06-13", PetitionOutcome.PARTLY_ACCEPTED)
                        .number(DocumentNumber.parse("1234/UBND-TH"))
                        .addLeadsTo(new ItemRef(CONCLUSION, DirectiveItemId.of("1")))
                        .build());
    }

    private static Directive conclusion() {
        return Directive.builder()
                .id(CONCLUSION)
                .type(DocumentType.KET_LUAN)
                .issuer(PROVINCE)
                .signer("Phó Bí thư Thường trực Tỉnh ủy")
                .issuedOn(day("2023-05-31"))
                .effectiveFrom(day("2023-06-01"))
                .effectiveTo(day("2024-01-01"))
                .title("Kết luận giao ban tháng 5")
                .addAddressees(
                        new Addressee.One(DISTRICT),
                        new Addressee.AllOf(
                                OrgKind.of("DISTRICT_PARTY_COMMITTEE"), OrgLevel.DISTRICT, Optional.of(PROVINCE)),
                        new Addressee.Post("Chủ tịch Ủy ban nhân dân", Optional.empty()),
                        new Addressee.InWords("các ban, ngành liên quan"))
                .addRelations(
                        Relation.to(RelationKind.AMENDS, DirectiveId.of("v-1")).confinedTo(DirectiveItemId.of("I.2")),
                        Relation.toExternal(RelationKind.CITES, LegalBasis.of("96-QĐ/TW", Confidence.SECONDARY)))
                .addItems(item("1"), item("2"))
                .build();
    }

    private static Directive plan() {
        return Directive.builder()
                .id(DirectiveId.of("v-4"))
                .type(DocumentType.KE_HOACH)
                .issuer(DISTRICT)
                .issuedOn(day("2023-06-10"))
                .title("Thực hiện kết luận giao ban")
                .addRelations(
                        Relation.to(RelationKind.IMPLEMENTS, CONCLUSION),
                        Relation.to(RelationKind.REPLACES, DirectiveId.of("v-2"))
                                .startingOn(day("2023-07-01")))
                .addItems(item("1").withCarriesOut(new ItemRef(CONCLUSION, DirectiveItemId.of("1"))))
                .build();
    }

    private static DirectiveItem item(String id) {
        return DirectiveItem.builder()
                .id(DirectiveItemId.of(id))
                .words("Đẩy nhanh giải ngân " + id)
                .build();
    }

    private static Petition.Builder petition(String id) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .sender(DISTRICT)
                .addressee(PROVINCE)
                .subject("Bổ sung vốn năm 2023")
                .sentOn(day("2023-05-31"));
    }

    private static PetitionReply.Builder reply(String id, String day, PetitionOutcome outcome) {
        return PetitionReply.builder()
                .id(FactId.of(id))
                .petition(PetitionId.of("kn-1"))
                .repliedOn(day(day))
                .byPost("Chánh Văn phòng")
                .outcome(outcome)
                .words("Trả lời kiến nghị");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
