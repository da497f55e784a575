// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.QuotaDecision;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.PostChange;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.List;

/** The part of {@link SmallAgency} that is about units, leaders and groups, and what was decided about them. */
final class GroupFacts {

    private static final OrgUnitId UNIT = OrgUnitId.of("u-1");
    private static final OrgUnitId AGENCY = OrgUnitId.of("u-2");
    private static final CadreId DILIGENT = CadreId.of("c-1");
    private static final CadreId HELPER = CadreId.of("c-2");
    private static final CadreId DISCIPLINED = CadreId.of("c-4");
    private static final CadreId DEPUTY = CadreId.of("c-6");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 1);
    private static final String AUTHORITY = "Chủ tịch";

    private GroupFacts() {}

    /** Units and posts, with what they may have and need not. */
    static List<Fact> organization() {
        return List.of(
                OrgUnit.builder()
                        .id(AGENCY)
                        .name("Văn phòng Mẫu")
                        .kind(OrgKind.OFFICE)
                        .level(OrgLevel.of("COMMUNE"))
                        .employingAgency(true)
                        .parent(OrgUnitId.of("u-0"))
                        .build(),
                Cadre.builder().id(DEPUTY).legalClass(LegalClass.CIVIL_SERVANT).build(),
                Appointment.builder()
                        .id(FactId.of("ap-6"))
                        .cadre(DEPUTY)
                        .unit(UNIT)
                        .position(Position.DEPUTY)
                        .legalClass(LegalClass.CIVIL_SERVANT)
                        .inCharge(List.of(Subject.of(DILIGENT), Subject.of(AGENCY)))
                        .addLocalitiesInCharge(AdministrativeCode.commune("00004"))
                        .addFieldsInCharge("Đất đai")
                        .startReason(PostChange.TRANSFER)
                        .startsOn(LocalDate.of(2025, 7, 1))
                        .build(),
                SimilarTaskGroup.builder()
                        .id(FactId.of("g-1"))
                        .name("Tổng hợp")
                        .unit(AGENCY)
                        .members(List.of(HELPER, DILIGENT))
                        .period(YEAR)
                        .authorityPost(AUTHORITY)
                        .decidedOn(DECIDED)
                        .build());
    }

    /** A task of a unit itself, and its shortcomings. */
    static List<Fact> work() {
        return List.of(
                Task.builder()
                        .id(TaskId.of("t-5"))
                        .title("Kế hoạch năm")
                        .unit(AGENCY)
                        .conversionCoefficient(Fraction.ONE)
                        .amount(Fraction.ONE)
                        .deadline(LocalDate.of(2026, 2, 27))
                        .build(),
                TaskReport.builder()
                        .id(FactId.of("r-5"))
                        .task(TaskId.of("t-5"))
                        .by(DILIGENT)
                        .deliveredOn(LocalDate.of(2026, 2, 2))
                        .amount(Fraction.ONE)
                        .build(),
                Acceptance.builder()
                        .id(FactId.of("a-5"))
                        .report(FactId.of("r-5"))
                        .decidedOn(LocalDate.of(2026, 2, 3))
                        .beyondRequirement(true)
                        .build(),
                shortcoming("sc-1").build(),
                shortcoming("sc-2")
                        .dueOn(LocalDate.of(2026, 6, 30))
                        .remediedOn(LocalDate.of(2026, 2, 2))
                        .build());
    }

    /** Scores, levels and shares that were decided, about people and about units. */
    static List<Fact> decisions() {
        return List.of(
                JudgedScore.builder()
                        .id(FactId.of("j-5"))
                        .unit(AGENCY)
                        .criterion("general")
                        .period(YEAR)
                        .points(Points.of("28.5"))
                        .stage(Stage.COLLECTIVE)
                        .scorerPost("Hội nghị")
                        .judgedOn(DECIDED)
                        .build(),
                Conclusion.builder()
                        .id(FactId.of("k-2"))
                        .unit(AGENCY)
                        .kind(ConclusionKind.INTERNAL_DISUNITY)
                        .authorityPost("Ban Thường vụ")
                        .concludedOn(DECIDED)
                        .build(),
                Conclusion.builder()
                        .id(FactId.of("k-3"))
                        .cadre(HELPER)
                        .kind(ConclusionKind.DISHONEST_DATA)
                        .authorityPost(AUTHORITY)
                        .concludedOn(DECIDED)
                        .build(),
                score("ps-1")
                        .cadre(DISCIPLINED)
                        .period(ReportingPeriod.parse("2026-02"))
                        .build(),
                score("ps-2").unit(AGENCY).standing(Standing.PROPOSED).build(),
                rating("pr-1").cadre(DILIGENT).build(),
                rating("pr-2").unit(AGENCY).standing(Standing.PROPOSED).build(),
                share("qd-1").subjects(SubjectKind.COLLECTIVE).build(),
                share("qd-2")
                        .subjects(SubjectKind.PERSON)
                        .rate(Fraction.of(2, 9))
                        .build());
    }

    private static Shortcoming.Builder shortcoming(String id) {
        return Shortcoming.builder()
                .id(FactId.of(id))
                .unit(AGENCY)
                .description("Chậm công khai thủ tục")
                .source("Kết luận kiểm tra số 1")
                .pointedOutOn(LocalDate.of(2025, 11, 3));
    }

    private static PeriodScore.Builder score(String id) {
        return PeriodScore.builder()
                .id(FactId.of(id))
                .period(YEAR)
                .points(Points.of("545/6"))
                .authorityPost(AUTHORITY)
                .decidedOn(DECIDED);
    }

    private static PublishedRating.Builder rating(String id) {
        return PublishedRating.builder()
                .id(FactId.of(id))
                .period(YEAR)
                .level(RatingLevel.GOOD)
                .authorityPost(AUTHORITY)
                .decidedOn(DECIDED);
    }

    private static QuotaDecision.Builder share(String id) {
        return QuotaDecision.builder()
                .id(FactId.of(id))
                .unit(AGENCY)
                .period(YEAR)
                .rate(Fraction.of(1, 4))
                .authorityPost(AUTHORITY)
                .decidedOn(DECIDED);
    }
}
