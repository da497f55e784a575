// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PetitionTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 31);
    private static final OrgUnitId DISTRICT = OrgUnitId.of("h");
    private static final OrgUnitId PROVINCE = OrgUnitId.of("p");
    private static final FactId BRIEFING = FactId.of("gb-5");
    private static final PetitionId ID = PetitionId.of("kn-1");

    private final Petition petition = Petition.builder()
            .id(ID)
            .sender(DISTRICT)
            .addressee(PROVINCE)
            .subject("Bổ sung vốn")
            .sentOn(DAY)
            .build();
    private final PetitionReply reply = PetitionReply.builder()
            .id(FactId.of("t-1"))
            .petition(ID)
            .repliedOn(DAY)
            .byPost("Chủ tịch")
            .outcome(PetitionOutcome.ACCEPTED)
            .words("Đồng ý")
            .build();
    private final Briefing briefing =
            Briefing.builder().id(BRIEFING).heldOn(DAY).chair(PROVINCE).build();

    @Test
    void theySpeakOfEachOther() {
        assertThat(petition.withBriefing(BRIEFING).getReferences())
                .extracting(Ref::toString)
                .containsExactly("orgUnit:h", "orgUnit:p", "briefing:gb-5");
        assertThat(reply.withLeadsTo(Papers.ref("v-1#1"), Papers.ref("v-1#2")).getReferences())
                .extracting(Ref::toString)
                .containsExactly("petition:kn-1", "directive:v-1");
        assertThat(reply.withOutcome(PetitionOutcome.REFUSED).getReferences())
                .extracting(Ref::toString)
                .containsExactly("petition:kn-1");
        assertThat(briefing.withPrevious(FactId.of("gb-4"))
                        .withConclusion(DirectiveId.of("v-1"))
                        .withPetitions(ID)
                        .getReferences())
                .extracting(Ref::toString)
                .containsExactly("orgUnit:p", "briefing:gb-4", "directive:v-1", "petition:kn-1");
    }

    @Test
    void onlyAForwardedPetitionHasAnotherUnitToAnswer() {
        assertThat(forwarded().getReferences()).extracting(Ref::toString).contains("orgUnit:h");
        refused(
                "forwardedTo must be given exactly when the outcome is FORWARDED: ACCEPTED, h",
                () -> reply.withForwardedTo(DISTRICT));
        refused(
                "forwardedTo must be given exactly when the outcome is FORWARDED: FORWARDED, -",
                () -> reply.withOutcome(PetitionOutcome.FORWARDED));
    }

    private PetitionReply forwarded() {
        return PetitionReply.builder()
                .from(reply)
                .outcome(PetitionOutcome.FORWARDED)
                .forwardedTo(DISTRICT)
                .build();
    }

    @Test
    void onlyFromAnAcceptedPetitionAnythingFollows() {
        for (PetitionOutcome outcome : PetitionOutcome.values()) {
            assertThat(outcome.isAccepted())
                    .isEqualTo(outcome == PetitionOutcome.ACCEPTED || outcome == PetitionOutcome.PARTLY_ACCEPTED);
        }
        refused(
                "leadsTo must be empty unless the petition is accepted: [v-1#1]",
                () -> reply.withOutcome(PetitionOutcome.ANSWERED).withLeadsTo(Papers.ref("v-1#1")));
        refused(
                "leadsTo must name each item once: [v-1#1, v-1#1]",
                () -> reply.withLeadsTo(Papers.ref("v-1#1"), Papers.ref("v-1#1")));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        refused("subject must not be blank:  ", () -> petition.withSubject(" "));
        refused("limitBasis must not be blank: ", () -> petition.withLimitBasis(""));
        refused("addressee must be another unit than the sender: h", () -> petition.withAddressee(DISTRICT));
        refused(
                "receivedOn must not be before 2023-05-31: 2023-05-30",
                () -> petition.withReceivedOn(DAY.minusDays(1)));
        refused("byPost must not be blank: ", () -> reply.withByPost(""));
        refused("words must not be blank: ", () -> reply.withWords(""));
        refused("chairPost must not be blank: ", () -> briefing.withChairPost(""));
        refused("levelWords must not be blank: ", () -> briefing.withLevelWords(""));
        refused("previous must be another briefing: gb-5", () -> briefing.withPrevious(BRIEFING));
        refused("petitions must be named once each: [kn-1, kn-1]", () -> briefing.withPetitions(ID, ID));
    }

    private static void refused(String message, ThrowingCallable action) {
        assertThatIllegalArgumentException().isThrownBy(action).withMessage(message);
    }
}
