// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.document.LegalBasis;
import io.github.camket.measurement.cascade.TargetCascade;
import io.github.camket.measurement.cascade.TargetReconciler;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.RegistrationReview;
import io.github.camket.measurement.commitment.RegistrationReviewer;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Signer;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Directives, targets, commitments and readings: each property of each fact at least once, in every shape. */
public final class SmallProvince {

    private static final OrgUnitId PROVINCE = OrgUnitId.of("u-tu");
    private static final OrgUnitId DISTRICT = OrgUnitId.of("u-hu");
    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);
    private static final DirectiveItemId FIRST = DirectiveItemId.of("I.1");
    private static final DirectiveItemId SECOND = DirectiveItemId.of("I.2");

    private SmallProvince() {}

    /** How the commitments of the small ledger stand when all is known. */
    public static CommitmentReview review() {
        return CommitmentReviewer.review(SmallAgency.ledger().knownOn(LocalDate.parse("2026-03-20")));
    }

    /** What became of the difficult tasks that the district registered for 2026. */
    public static RegistrationReview registrations() {
        return RegistrationReviewer.review(
                SmallAgency.ledger().knownOn(LocalDate.parse("2026-03-20")), ReportingPeriod.year(2026));
    }

    /** How the targets passed down fit together. */
    public static TargetCascade cascade() {
        return TargetReconciler.reconcile(SmallAgency.ledger().knownOn(LocalDate.parse("2026-03-20")));
    }

    private static DirectiveItem anItem(DirectiveItemId id, String group, String words) {
        return DirectiveItem.builder().id(id).group(group).words(words).build();
    }

    /** An item of which everything was said. */
    private static DirectiveItem clearItem() {
        return DirectiveItem.builder()
                .from(anItem(FIRST, "Xây dựng Đảng", "Mô hình điển hình"))
                .lead(Subject.of(DISTRICT))
                .addCoordinating(Subject.of(PROVINCE))
                .leaderInCharge("Phó Bí thư")
                .addMonitors("Ban Tuyên giáo")
                .product("Mô hình có địa chỉ")
                .authority("Ban Thường vụ")
                .schedule(Schedule.until(LocalDate.parse("2021-11-30")))
                .build();
    }

    static List<Fact> facts() {
        return Stream.of(documents(), targets(), commitments(), readings(), replies())
                .flatMap(List::stream)
                .toList();
    }

    static List<Fact> documents() {
        return List.of(
                unit(PROVINCE, "PROVINCIAL_PARTY_COMMITTEE", Optional.empty()),
                unit(DISTRICT, "DISTRICT_PARTY_COMMITTEE", Optional.of(PROVINCE)),
                Directive.builder()
                        .id(DirectiveId.of("v-1"))
                        .type(DocumentType.QUYET_DINH)
                        .number(DocumentNumber.parse("117").inYear(2021))
                        .issuer(PROVINCE)
                        .issuedOn(LocalDate.parse("2021-01-14"))
                        .title("Giao chỉ tiêu")
                        .addItems(
                                clearItem(),
                                anItem(SECOND, "Tổ chức thực hiện", "Đánh giá")
                                        .withSchedule(new Schedule.Undecided(Optional.of("31/11/2021"))))
                        .build(),
                Directive.builder()
                        .id(DirectiveId.of("v-2"))
                        .type(DocumentType.of("DE_AN"))
                        .number(DocumentNumber.parse("522-CV/HU"))
                        .issuer(DISTRICT)
                        .title("Không có mục")
                        .build());
    }

    private static List<Fact> commitments() {
        return List.of(
                Commitment.builder()
                        .id(FactId.of("k-1"))
                        .period(ReportingPeriod.year(2021))
                        .by(DISTRICT)
                        .to(PROVINCE)
                        .signers(bothSides())
                        .signedOn(LocalDate.parse("2021-01-20"))
                        .basis(DirectiveId.of("v-1"))
                        .addItems(
                                firstItem().weight(Fraction.of(60)).build(),
                                CommitmentItem.builder()
                                        .id(CommitmentItemId.of("2"))
                                        .basisItem(SECOND)
                                        .build())
                        .addInCharge(new PostInCharge("Bí thư Huyện ủy", ChargeRole.ANSWERABLE))
                        .addForeseen(new ForeseenConsequence(
                                Consequence.ROTATION, Trigger.ANY_TARGET_MISSED, "xem xét luân chuyển"))
                        .build(),
                Commitment.builder()
                        .id(FactId.of("k-2"))
                        .by(DISTRICT)
                        .to(PROVINCE)
                        .signedOn(LocalDate.parse("2021-01-21"))
                        .basis(DirectiveId.of("v-2"))
                        .build(),
                Commitment.builder()
                        .id(FactId.of("k-3"))
                        .kind(CommitmentKind.DIFFICULT_TASKS)
                        .period(ReportingPeriod.year(2026))
                        .by(DISTRICT)
                        .to(PROVINCE)
                        .signedOn(LocalDate.parse("2026-01-02"))
                        .addItems(
                                CommitmentItem.builder()
                                        .id(CommitmentItemId.of("1"))
                                        .addTasks(TaskId.of("t-21"), TaskId.of("t-22"))
                                        .build(),
                                CommitmentItem.builder()
                                        .id(CommitmentItemId.of("2"))
                                        .promise(new Promise(
                                                "Giải quyết đơn thư kéo dài", Optional.empty(), Optional.empty()))
                                        .build())
                        .build(),
                CommitmentAmendment.builder()
                        .id(FactId.of("sd-1"))
                        .commitment(FactId.of("k-1"))
                        .signedOn(LocalDate.parse("2021-07-01"))
                        .inForceFrom(LocalDate.parse("2021-06-15"))
                        .signers(bothSides())
                        .addItems(
                                firstItem().weight(Fraction.parse("62.5")).build(),
                                CommitmentItem.builder()
                                        .id(CommitmentItemId.of("3"))
                                        .promise(Promise.of(
                                                "Bàn giao nhà văn hóa",
                                                "Biên bản bàn giao",
                                                LocalDate.parse("2021-09-30")))
                                        .weight(Fraction.parse("37.5"))
                                        .build())
                        .reason("Điều chỉnh theo dịch bệnh")
                        .document(LegalBasis.of("99-TB/TU", Confidence.UNVERIFIED))
                        .build());
    }

    /** Replies to commitments, reports on promises and replies to them. */
    private static List<Fact> replies() {
        return List.of(
                CommitmentReply.builder()
                        .id(FactId.of("tl-1"))
                        .commitment(FactId.of("k-3"))
                        .repliedOn(LocalDate.parse("2026-01-05"))
                        .byPost("Chánh Văn phòng")
                        .outcome(ReplyOutcome.ACCEPTED)
                        .document(LegalBasis.of("12-TB/TU", Confidence.UNVERIFIED))
                        .build(),
                CommitmentReply.builder()
                        .id(FactId.of("tl-2"))
                        .commitment(FactId.of("k-2"))
                        .repliedOn(LocalDate.parse("2021-02-01"))
                        .byPost("Chánh Văn phòng")
                        .outcome(ReplyOutcome.REFUSED)
                        .reason("Chưa có nội dung cụ thể")
                        .build(),
                PromiseReport.builder()
                        .id(FactId.of("bc-1"))
                        .commitment(FactId.of("k-1"))
                        .item(CommitmentItemId.of("3"))
                        .asOf(LocalDate.parse("2021-10-15"))
                        .deliveredOn(LocalDate.parse("2021-10-05"))
                        .byPost("Chủ tịch Ủy ban nhân dân")
                        .addEvidence(new Evidence("xã A1", "biên bản bàn giao"))
                        .remark("Chậm do mưa lũ")
                        .build(),
                PromiseReport.builder()
                        .id(FactId.of("bc-2"))
                        .commitment(FactId.of("k-3"))
                        .item(CommitmentItemId.of("2"))
                        .asOf(LocalDate.parse("2026-01-05"))
                        .byPost("Chánh Thanh tra")
                        .build(),
                PromiseReply.builder()
                        .id(FactId.of("xn-1"))
                        .report(FactId.of("bc-1"))
                        .repliedOn(LocalDate.parse("2021-10-20"))
                        .byPost("Chánh Văn phòng")
                        .outcome(ReplyOutcome.ACCEPTED)
                        .build(),
                PromiseReply.builder()
                        .id(FactId.of("xn-2"))
                        .report(FactId.of("bc-2"))
                        .repliedOn(LocalDate.parse("2026-01-06"))
                        .byPost("Chánh Văn phòng")
                        .outcome(ReplyOutcome.REFUSED)
                        .reason("Đã có kết luận")
                        .build());
    }

    private static CommitmentItem.Builder firstItem() {
        return CommitmentItem.builder()
                .id(CommitmentItemId.of("1"))
                .basisItem(FIRST)
                .addTargets(TargetId.of("t-1"), TargetId.of("t-2"))
                .addInCharge(new PostInCharge("Trưởng Ban Dân vận", ChargeRole.LEAD));
    }

    private static List<Signer> bothSides() {
        return List.of(
                new Signer(CommitmentSide.PROMISING, "Bí thư Huyện ủy", Optional.of(CadreId.of("c-3"))),
                Signer.of(CommitmentSide.RECEIVING, "Bí thư Tỉnh ủy"));
    }

    private static List<Fact> targets() {
        return List.of(
                indicator("i-1", IndicatorKind.CUMULATIVE_RATIO),
                indicator("i-2", IndicatorKind.ZERO_TOLERANCE),
                target("t-1", "i-1")
                        .requirement(new Requirement.Bound(Operator.AT_LEAST, Fraction.parse("0.95")))
                        .build(),
                target("t-2", "i-2").requirement(new Requirement.NoCase()).build(),
                target("t-3", "i-1").requirement(new Requirement.Delivered()).build(),
                target("t-4", "i-1").build(),
                // Passed down: a count with a gap, and links that lead in a circle.
                indicator("i-3", IndicatorKind.COUNT),
                passedDown("t-10", PROVINCE, "12").build(),
                passedDown("t-11", DISTRICT, "11.5").partOf(TargetId.of("t-10")).build(),
                passedDown("t-12", DISTRICT, "1").partOf(TargetId.of("t-13")).build(),
                passedDown("t-13", DISTRICT, "1").partOf(TargetId.of("t-12")).build());
    }

    private static List<Fact> readings() {
        Optional<Evidence> shown = Optional.of(new Evidence("xã A1", "tổ hòa giải"));
        return List.of(
                reading("s-1", new ReadingValue.Amount(Fraction.parse("1/3"))),
                reading("s-2", new ReadingValue.Share(Ratio.of(Fraction.parse("588.9"), Fraction.of(620))))
                        .withAsOf(DUE),
                reading("s-6", new ReadingValue.Share(Ratio.of(Fraction.parse("596.5"), Fraction.of(620))))
                        .withAsOf(DUE)
                        .withStatus(ReadingStatus.ESTIMATE),
                reading(
                        "s-3",
                        new ReadingValue.Products(List.of(
                                new ReadingValue.Product("Một", shown),
                                new ReadingValue.Product("Hai", Optional.empty())))),
                reading("s-4", new ReadingValue.UnitsMeeting(List.of(DISTRICT, PROVINCE))),
                reading("s-5", new ReadingValue.Delivery(true)),
                counted("s-10", PROVINCE, "12"),
                counted("s-11", DISTRICT, "11"));
    }

    private static IndicatorReading counted(String id, OrgUnitId unit, String count) {
        return reading(id, new ReadingValue.Amount(Fraction.parse(count)))
                .withIndicator(IndicatorId.of("i-3"))
                .withUnit(unit)
                .withAsOf(DUE);
    }

    private static OrgUnit unit(OrgUnitId id, String kind, Optional<OrgUnitId> parent) {
        return OrgUnit.builder()
                .id(id)
                .name("Đơn vị mẫu")
                .kind(OrgKind.of(kind))
                .parent(parent)
                .build();
    }

    static Indicator indicator(String id, IndicatorKind kind) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name("Chỉ tiêu mẫu")
                .kind(kind)
                .unitOfMeasure("%")
                .build();
    }

    static Target.Builder target(String id, String indicator) {
        return Target.builder()
                .id(TargetId.of(id))
                .indicator(IndicatorId.of(indicator))
                .assigner(PROVINCE)
                .assignee(DISTRICT)
                .directive(DirectiveId.of("v-1"))
                .item(FIRST)
                .period(ReportingPeriod.year(2021))
                .dueOn(DUE)
                .words("từ 95% trở lên");
    }

    private static Target.Builder passedDown(String id, OrgUnitId unit, String atLeast) {
        return target(id, "i-3")
                .assignee(unit)
                .requirement(new Requirement.Bound(Operator.AT_LEAST, Fraction.parse(atLeast)));
    }

    static IndicatorReading reading(String id, ReadingValue value) {
        return IndicatorReading.builder()
                .id(FactId.of(id))
                .indicator(IndicatorId.of("i-1"))
                .unit(DISTRICT)
                .period(ReportingPeriod.year(2021))
                .asOf(LocalDate.parse("2021-11-30"))
                .value(value)
                .status(ReadingStatus.FINAL)
                .source("Báo cáo minh họa")
                .build();
    }
}
