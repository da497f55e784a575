// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.directive.PetitionOutcome;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Briefings, petitions and the replies to them. */
final class PetitionShapes {

    static final Shape<Briefing> BRIEFING = new BriefingShape();
    static final Shape<Petition> PETITION = new PetitionShape();
    static final Shape<PetitionReply> REPLY = new ReplyShape();

    private PetitionShapes() {}

    private static final class BriefingShape extends Shape<Briefing> {
        private final Field<Briefing, FactId> id = required("id", References.fact(Briefing.KIND), Briefing::getId);
        private final Field<Briefing, LocalDate> heldOn = required("heldOn", Formats.DATE, Briefing::getHeldOn);
        private final Field<Briefing, OrgUnitId> chair = required("chair", References.UNIT, Briefing::getChair);
        private final Field<Briefing, Optional<String>> chairPost =
                optional("chairPost", Formats.TEXT, Briefing::getChairPost);
        private final Field<Briefing, Optional<String>> levelWords =
                optional("levelWords", Formats.TEXT, Briefing::getLevelWords);
        private final Field<Briefing, Optional<ReportingPeriod>> period =
                optional("period", Formats.PERIOD, Briefing::getPeriod);
        private final Field<Briefing, Optional<FactId>> previous =
                optional("previous", References.fact(Briefing.KIND), Briefing::getPrevious);
        private final Field<Briefing, Optional<DirectiveId>> conclusion =
                optional("conclusion", References.DIRECTIVE, Briefing::getConclusion);
        private final Field<Briefing, List<PetitionId>> petitions =
                optional("petitions", Formats.list(References.PETITION), Briefing::getPetitions, List.of());

        @Override
        Briefing make(Values in) {
            return Briefing.builder()
                    .id(in.get(id))
                    .heldOn(in.get(heldOn))
                    .chair(in.get(chair))
                    .chairPost(in.get(chairPost))
                    .levelWords(in.get(levelWords))
                    .period(in.get(period))
                    .previous(in.get(previous))
                    .conclusion(in.get(conclusion))
                    .petitions(in.get(petitions))
                    .build();
        }
    }

    private static final class PetitionShape extends Shape<Petition> {
        private final Field<Petition, PetitionId> id = required("id", References.PETITION, Petition::getId);
        private final Field<Petition, OrgUnitId> sender = required("sender", References.UNIT, Petition::getSender);
        private final Field<Petition, OrgUnitId> addressee =
                required("addressee", References.UNIT, Petition::getAddressee);
        private final Field<Petition, String> subject = required("subject", Formats.TEXT, Petition::getSubject);
        private final Field<Petition, LocalDate> sentOn = required("sentOn", Formats.DATE, Petition::getSentOn);
        private final Field<Petition, Optional<LocalDate>> receivedOn =
                optional("receivedOn", Formats.DATE, Petition::getReceivedOn);
        private final Field<Petition, Optional<FactId>> briefing =
                optional("briefing", References.fact(Briefing.KIND), Petition::getBriefing);
        private final Field<Petition, Optional<TimeLimit>> replyLimit =
                optional("replyLimit", Formats.coded(TimeLimit::parse), Petition::getReplyLimit);
        private final Field<Petition, Optional<String>> limitBasis =
                optional("limitBasis", Formats.TEXT, Petition::getLimitBasis);

        @Override
        Petition make(Values in) {
            return Petition.builder()
                    .id(in.get(id))
                    .sender(in.get(sender))
                    .addressee(in.get(addressee))
                    .subject(in.get(subject))
                    .sentOn(in.get(sentOn))
                    .receivedOn(in.get(receivedOn))
                    .briefing(in.get(briefing))
                    .replyLimit(in.get(replyLimit))
                    .limitBasis(in.get(limitBasis))
                    .build();
        }
    }

    private static final class ReplyShape extends Shape<PetitionReply> {
        private final Field<PetitionReply, FactId> id =
                required("id", References.fact(PetitionReply.KIND), PetitionReply::getId);
        private final Field<PetitionReply, PetitionId> petition =
                required("petition", References.PETITION, PetitionReply::getPetition);
        private final Field<PetitionReply, LocalDate> repliedOn =
                required("repliedOn", Formats.DATE, PetitionReply::getRepliedOn);
        private final Field<PetitionReply, String> byPost = required("byPost", Formats.TEXT, PetitionReply::getByPost);
        private final Field<PetitionReply, PetitionOutcome> outcome =
                required("outcome", Formats.constant(PetitionOutcome.class), PetitionReply::getOutcome);
        private final Field<PetitionReply, Optional<OrgUnitId>> forwardedTo =
                optional("forwardedTo", References.UNIT, PetitionReply::getForwardedTo);
        private final Field<PetitionReply, String> words = required("words", Formats.TEXT, PetitionReply::getWords);
        private final Field<PetitionReply, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, PetitionReply::getNumber);
        private final Field<PetitionReply, List<ItemRef>> leadsTo =
                optional("leadsTo", Formats.list(RelationShapes.ITEM_REF), PetitionReply::getLeadsTo, List.of());

        @Override
        PetitionReply make(Values in) {
            return PetitionReply.builder()
                    .id(in.get(id))
                    .petition(in.get(petition))
                    .repliedOn(in.get(repliedOn))
                    .byPost(in.get(byPost))
                    .outcome(in.get(outcome))
                    .forwardedTo(in.get(forwardedTo))
                    .words(in.get(words))
                    .number(in.get(number))
                    .leadsTo(in.get(leadsTo))
                    .build();
        }
    }
}
