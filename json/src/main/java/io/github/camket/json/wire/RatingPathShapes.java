// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingNotice;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.classification.RatingPetition;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.RatingSync;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.Optional;

/** What happens on the way to a rating and after it: opinions, notices, petitions and replies. */
final class RatingPathShapes {

    static final Shape<RatingOpinion> OPINION = new RatingOpinionShape();
    static final Shape<RatingNotice> NOTICE = new RatingNoticeShape();
    static final Shape<RatingPetition> PETITION = new RatingPetitionShape();
    static final Shape<RatingPetitionReply> REPLY = new RatingPetitionReplyShape();
    static final Shape<RatingSync> SYNC = new RatingSyncShape();

    private RatingPathShapes() {}

    private static final class RatingOpinionShape extends Shape<RatingOpinion> {
        private final Field<RatingOpinion, FactId> id =
                required("id", References.fact(RatingOpinion.KIND), RatingOpinion::getId);
        private final Field<RatingOpinion, Optional<CadreId>> cadre =
                optional("cadre", References.CADRE, fact -> fact.getSubject().cadre());
        private final Field<RatingOpinion, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, fact -> fact.getSubject().unit());
        private final Field<RatingOpinion, ReportingPeriod> period =
                required("period", Formats.PERIOD, RatingOpinion::getPeriod);
        private final Field<RatingOpinion, RatingStep> step =
                required("step", Formats.constant(RatingStep.class), RatingOpinion::getStep);
        private final Field<RatingOpinion, Optional<RatingLevel>> level =
                optional("level", ScoreShapes.LEVEL, RatingOpinion::getLevel);
        private final Field<RatingOpinion, Optional<Points>> score =
                optional("score", Formats.POINTS, RatingOpinion::getScore);
        private final Field<RatingOpinion, Optional<String>> remark =
                optional("remark", Formats.TEXT, RatingOpinion::getRemark);
        private final Field<RatingOpinion, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, RatingOpinion::getNumber);
        private final Field<RatingOpinion, String> byPost = required("byPost", Formats.TEXT, RatingOpinion::getByPost);
        private final Field<RatingOpinion, LocalDate> givenOn =
                required("givenOn", Formats.DATE, RatingOpinion::getGivenOn);

        @Override
        RatingOpinion make(Values in) {
            return RatingOpinion.builder()
                    .id(in.get(id))
                    .subject(References.subject(in.get(cadre), in.get(unit)))
                    .period(in.get(period))
                    .step(in.get(step))
                    .level(in.get(level))
                    .score(in.get(score))
                    .remark(in.get(remark))
                    .number(in.get(number))
                    .byPost(in.get(byPost))
                    .givenOn(in.get(givenOn))
                    .build();
        }
    }

    private static final class RatingNoticeShape extends Shape<RatingNotice> {
        private final Field<RatingNotice, FactId> id =
                required("id", References.fact(RatingNotice.KIND), RatingNotice::getId);
        private final Field<RatingNotice, FactId> decision =
                required("decision", References.fact(PublishedRating.KIND), RatingNotice::getDecision);
        private final Field<RatingNotice, NoticeKind> kind =
                required("kind", Formats.constant(NoticeKind.class), RatingNotice::getKind);
        private final Field<RatingNotice, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, RatingNotice::getNumber);
        private final Field<RatingNotice, String> byPost = required("byPost", Formats.TEXT, RatingNotice::getByPost);
        private final Field<RatingNotice, LocalDate> givenOn =
                required("givenOn", Formats.DATE, RatingNotice::getGivenOn);

        @Override
        RatingNotice make(Values in) {
            return RatingNotice.builder()
                    .id(in.get(id))
                    .decision(in.get(decision))
                    .kind(in.get(kind))
                    .number(in.get(number))
                    .byPost(in.get(byPost))
                    .givenOn(in.get(givenOn))
                    .build();
        }
    }

    private static final class RatingPetitionShape extends Shape<RatingPetition> {
        private final Field<RatingPetition, FactId> id =
                required("id", References.fact(RatingPetition.KIND), RatingPetition::getId);
        private final Field<RatingPetition, Optional<CadreId>> cadre =
                optional("cadre", References.CADRE, fact -> fact.getSubject().cadre());
        private final Field<RatingPetition, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, fact -> fact.getSubject().unit());
        private final Field<RatingPetition, FactId> decision =
                required("decision", References.fact(PublishedRating.KIND), RatingPetition::getDecision);
        private final Field<RatingPetition, Optional<RatingLevel>> askedLevel =
                optional("askedLevel", ScoreShapes.LEVEL, RatingPetition::getAskedLevel);
        private final Field<RatingPetition, String> words = required("words", Formats.TEXT, RatingPetition::getWords);
        private final Field<RatingPetition, String> authorityPost =
                required("authorityPost", Formats.TEXT, RatingPetition::getAuthorityPost);
        private final Field<RatingPetition, LocalDate> receivedOn =
                required("receivedOn", Formats.DATE, RatingPetition::getReceivedOn);

        @Override
        RatingPetition make(Values in) {
            return RatingPetition.builder()
                    .id(in.get(id))
                    .subject(References.subject(in.get(cadre), in.get(unit)))
                    .decision(in.get(decision))
                    .askedLevel(in.get(askedLevel))
                    .words(in.get(words))
                    .authorityPost(in.get(authorityPost))
                    .receivedOn(in.get(receivedOn))
                    .build();
        }
    }

    private static final class RatingPetitionReplyShape extends Shape<RatingPetitionReply> {
        private final Field<RatingPetitionReply, FactId> id =
                required("id", References.fact(RatingPetitionReply.KIND), RatingPetitionReply::getId);
        private final Field<RatingPetitionReply, FactId> petition =
                required("petition", References.fact(RatingPetition.KIND), RatingPetitionReply::getPetition);
        private final Field<RatingPetitionReply, RatingPetitionOutcome> outcome =
                required("outcome", Formats.constant(RatingPetitionOutcome.class), RatingPetitionReply::getOutcome);
        private final Field<RatingPetitionReply, String> reason =
                required("reason", Formats.TEXT, RatingPetitionReply::getReason);
        private final Field<RatingPetitionReply, Optional<FactId>> decision =
                optional("decision", References.fact(PublishedRating.KIND), RatingPetitionReply::getDecision);
        private final Field<RatingPetitionReply, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, RatingPetitionReply::getNumber);
        private final Field<RatingPetitionReply, String> authorityPost =
                required("authorityPost", Formats.TEXT, RatingPetitionReply::getAuthorityPost);
        private final Field<RatingPetitionReply, LocalDate> settledOn =
                required("settledOn", Formats.DATE, RatingPetitionReply::getSettledOn);

        @Override
        RatingPetitionReply make(Values in) {
            return RatingPetitionReply.builder()
                    .id(in.get(id))
                    .petition(in.get(petition))
                    .outcome(in.get(outcome))
                    .reason(in.get(reason))
                    .decision(in.get(decision))
                    .number(in.get(number))
                    .authorityPost(in.get(authorityPost))
                    .settledOn(in.get(settledOn))
                    .build();
        }
    }

    private static final class RatingSyncShape extends Shape<RatingSync> {
        private final Field<RatingSync, FactId> id =
                required("id", References.fact(RatingSync.KIND), RatingSync::getId);
        private final Field<RatingSync, FactId> decision =
                required("decision", References.fact(PublishedRating.KIND), RatingSync::getDecision);
        private final Field<RatingSync, String> byPost = required("byPost", Formats.TEXT, RatingSync::getByPost);
        private final Field<RatingSync, LocalDate> syncedOn =
                required("syncedOn", Formats.DATE, RatingSync::getSyncedOn);

        @Override
        RatingSync make(Values in) {
            return RatingSync.builder()
                    .id(in.get(id))
                    .decision(in.get(decision))
                    .byPost(in.get(byPost))
                    .syncedOn(in.get(syncedOn))
                    .build();
        }
    }
}
