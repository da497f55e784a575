// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.WorkingCalendar;
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
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335Procedure;
import java.time.LocalDate;

/** The steps of the path of {@code c-01} in 2026, by short identifiers. */
final class Steps {

    static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    static final Subject SUBJECT = Subject.of(CadreId.of("c-01"));
    static final RatingPathReviewer REVIEWER =
            RatingPathReviewer.of(Decree335Procedure.people(), WorkingCalendar.official());

    private static final String HEAD = "Chủ tịch UBND";

    private Steps() {}

    static RatingOpinion.Builder opinion(String id, RatingStep step, RatingLevel level, String day) {
        return RatingOpinion.builder()
                .id(FactId.of(id))
                .subject(SUBJECT)
                .period(YEAR)
                .step(step)
                .level(level)
                .byPost(step == RatingStep.SELF_ASSESSMENT ? "Chuyên viên" : "Hội nghị cơ quan")
                .givenOn(LocalDate.parse(day));
    }

    static PublishedRating.Builder decision(String id, RatingLevel level, String day) {
        return PublishedRating.builder()
                .id(FactId.of(id))
                .subject(SUBJECT)
                .period(YEAR)
                .level(level)
                .authorityPost(HEAD)
                .decidedOn(LocalDate.parse(day));
    }

    static RatingNotice.Builder notice(String id, String decision, NoticeKind kind, String day) {
        return RatingNotice.builder()
                .id(FactId.of(id))
                .decision(FactId.of(decision))
                .kind(kind)
                .byPost("Văn phòng")
                .givenOn(LocalDate.parse(day));
    }

    static RatingPetition.Builder petition(String id, String decision, String day) {
        return RatingPetition.builder()
                .id(FactId.of(id))
                .subject(SUBJECT)
                .decision(FactId.of(decision))
                .words("Đề nghị xem xét lại kết quả quý IV")
                .authorityPost(HEAD)
                .receivedOn(LocalDate.parse(day));
    }

    static RatingPetitionReply.Builder reply(String id, String petition, RatingPetitionOutcome outcome, String day) {
        return RatingPetitionReply.builder()
                .id(FactId.of(id))
                .petition(FactId.of(petition))
                .outcome(outcome)
                .reason("Đã đối chiếu hồ sơ nghiệm thu")
                .authorityPost(HEAD)
                .settledOn(LocalDate.parse(day));
    }

    static RatingSync.Builder sync(String id, String decision, String day) {
        return RatingSync.builder()
                .id(FactId.of(id))
                .decision(FactId.of(decision))
                .byPost("Văn phòng")
                .syncedOn(LocalDate.parse(day));
    }
}
