// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.decision.RatingPath;
import io.github.camket.decision.RatingPathReviewer;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodUnlock;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingNotice;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.classification.RatingPetition;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.RatingSync;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335Procedure;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.List;

/** The part of {@link SmallAgency} that came after a proposal: one path with each property of its facts, and what else is decided. */
final class SmallPath {

    private static final Subject SUBJECT = Subject.of(CadreId.of("c-2"));
    private static final OrgUnitId AGENCY = OrgUnitId.of("u-2");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final String AUTHORITY = "Chủ tịch";

    private SmallPath() {}

    static List<Fact> facts() {
        return List.of(
                opinion("ro-1", RatingStep.SELF_ASSESSMENT, "2026-12-01")
                        .level(RatingLevel.EXCELLENT)
                        .score(Points.of("91.5"))
                        .build(),
                opinion("ro-2", RatingStep.COLLECTIVE_REVIEW, "2026-12-04")
                        .level(RatingLevel.GOOD)
                        .remark("Còn một việc chậm")
                        .number(DocumentNumber.parse("12/BB-VP"))
                        .build(),
                opinion("ro-3", RatingStep.PARTY_COMMITTEE_OPINION, "2026-12-07")
                        .subject(Subject.of(AGENCY))
                        .remark("Đoàn kết")
                        .build(),
                decision("pr-3", RatingLevel.COMPLETED, "2026-12-15")
                        .number(DocumentNumber.parse("345/QĐ-UBND"))
                        .build(),
                RatingNotice.builder()
                        .id(FactId.of("rn-1"))
                        .decision(FactId.of("pr-3"))
                        .kind(NoticeKind.WRITTEN)
                        .number(DocumentNumber.parse("67/TB-UBND"))
                        .byPost("Văn phòng")
                        .givenOn(LocalDate.of(2026, 12, 16))
                        .build(),
                RatingPetition.builder()
                        .id(FactId.of("rk-1"))
                        .subject(SUBJECT)
                        .decision(FactId.of("pr-3"))
                        .askedLevel(RatingLevel.GOOD)
                        .words("Việc chậm do nơi khác")
                        .authorityPost(AUTHORITY)
                        .receivedOn(LocalDate.of(2026, 12, 24))
                        .build(),
                RatingPetition.builder()
                        .id(FactId.of("rk-2"))
                        .subject(Subject.of(AGENCY))
                        .decision(FactId.of("pr-2"))
                        .words("Xem lại")
                        .authorityPost(AUTHORITY)
                        .receivedOn(LocalDate.of(2026, 12, 24))
                        .build(),
                decision("pr-4", RatingLevel.GOOD, "2027-01-05")
                        .replaces(FactId.of("pr-3"))
                        .ground(ReplacementGround.PETITION_UPHELD)
                        .reason("Việc chậm do nơi khác")
                        .build(),
                RatingPetitionReply.builder()
                        .id(FactId.of("rr-1"))
                        .petition(FactId.of("rk-1"))
                        .outcome(RatingPetitionOutcome.UPHELD)
                        .reason("Đã đối chiếu")
                        .decision(FactId.of("pr-4"))
                        .number(DocumentNumber.parse("8/UBND-VP"))
                        .authorityPost(AUTHORITY)
                        .settledOn(LocalDate.of(2027, 1, 5))
                        .build(),
                RatingSync.builder()
                        .id(FactId.of("rs-1"))
                        .decision(FactId.of("pr-4"))
                        .byPost("Văn phòng")
                        .syncedOn(LocalDate.of(2027, 1, 6))
                        .build(),
                lock("pl-1").reason("Chốt số liệu").build(),
                lock("pl-2").build(),
                PeriodUnlock.builder()
                        .id(FactId.of("pu-1"))
                        .lock(FactId.of("pl-1"))
                        .reason("Bổ sung nghiệm thu")
                        .authorityPost(AUTHORITY)
                        .unlockedOn(LocalDate.of(2026, 12, 12))
                        .build(),
                TieDecision.builder()
                        .id(FactId.of("td-1"))
                        .unit(AGENCY)
                        .subjects(SubjectKind.PERSON)
                        .period(YEAR)
                        .addChosen(SUBJECT, Subject.of(CadreId.of("c-1")))
                        .reason("Sáng kiến")
                        .number(DocumentNumber.parse("346/QĐ-UBND"))
                        .authorityPost(AUTHORITY)
                        .decidedOn(LocalDate.of(2026, 12, 14))
                        .build());
    }

    /** Decided late and replaced, as known at the end of January. */
    static RatingPath path() {
        return RatingPathReviewer.of(Decree335Procedure.people(), WorkingCalendar.official())
                .review(SmallAgency.ledger().knownOn(LocalDate.of(2027, 1, 31)), SUBJECT, YEAR);
    }

    private static RatingOpinion.Builder opinion(String id, RatingStep step, String day) {
        return RatingOpinion.builder()
                .id(FactId.of(id))
                .subject(SUBJECT)
                .period(YEAR)
                .step(step)
                .byPost("Hội nghị")
                .givenOn(LocalDate.parse(day));
    }

    private static PublishedRating.Builder decision(String id, RatingLevel level, String day) {
        return PublishedRating.builder()
                .id(FactId.of(id))
                .subject(SUBJECT)
                .period(YEAR)
                .level(level)
                .authorityPost(AUTHORITY)
                .decidedOn(LocalDate.parse(day));
    }

    private static PeriodLock.Builder lock(String id) {
        return PeriodLock.builder()
                .id(FactId.of(id))
                .unit(AGENCY)
                .period(YEAR)
                .authorityPost(AUTHORITY)
                .lockedOn(LocalDate.of(2026, 12, 10));
    }
}
