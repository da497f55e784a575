// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.calendar.working.CountFrom;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.RatingPathExplainer;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One rating from the proposal to the decision that replaces another (articles 19.2, 21, 22 of the decree). Every stage stays
 * readable as it was known on its day.
 */
class YearInTheLifeOfARatingTest {

    private static final Assessor ASSESSOR = Assessor.of(Decree335.civilServants());

    private final Ledger ledger = Commune.of()
            .people("g", 5, "u-01", "80")
            .staff("u-01", "c-01")
            .confirmed("c-01", "2026", "92")
            .record(
                    "2026-12-02",
                    Steps.opinion("o-1", RatingStep.SELF_ASSESSMENT, RatingLevel.EXCELLENT, "2026-12-01")
                            .build())
            .record(
                    "2026-12-04",
                    Steps.opinion("o-2", RatingStep.COLLECTIVE_REVIEW, RatingLevel.GOOD, "2026-12-04")
                            .remark("Còn một việc phối hợp chậm")
                            .build())
            .record(
                    "2026-12-14",
                    Steps.decision("y-1", RatingLevel.GOOD, "2026-12-14")
                            .reason("Một việc phối hợp chậm trong quý IV")
                            .build())
            .record(
                    "2026-12-16",
                    Steps.notice("n-1", "y-1", NoticeKind.WRITTEN, "2026-12-16").build())
            .record("2026-12-18", Steps.sync("s-1", "y-1", "2026-12-18").build())
            .record(
                    "2026-12-24",
                    Steps.petition("k-1", "y-1", "2026-12-24")
                            .askedLevel(RatingLevel.EXCELLENT)
                            .build())
            .record(
                    "2027-01-04",
                    Steps.decision("y-2", RatingLevel.EXCELLENT, "2027-01-04")
                            .replaces(FactId.of("y-1"))
                            .ground(ReplacementGround.PETITION_UPHELD)
                            .reason("Việc phối hợp chậm do nơi khác")
                            .build())
            .record(
                    "2027-01-04",
                    Steps.reply("r-1", "k-1", RatingPetitionOutcome.UPHELD, "2027-01-04")
                            .decision(FactId.of("y-2"))
                            .build())
            .record(
                    "2027-01-05",
                    Steps.notice("n-2", "y-2", NoticeKind.PUBLIC, "2027-01-05").build())
            .record("2027-01-06", Steps.sync("s-2", "y-2", "2027-01-06").build())
            .agency()
            .ledger();

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, PROPOSED, EXCELLENT",
        "2026-12-02, SELF_ASSESSED, EXCELLENT",
        "2026-12-03, SELF_ASSESSED, EXCELLENT",
        "2026-12-04, REVIEWED, EXCELLENT",
        "2026-12-13, REVIEWED, EXCELLENT",
        "2026-12-14, DECIDED, GOOD",
        "2026-12-16, PUBLISHED, GOOD",
        "2026-12-24, PETITIONED, GOOD",
        "2027-01-03, PETITIONED, GOOD",
        "2027-01-04, REPLACED, EXCELLENT",
        "2027-01-31, REPLACED, EXCELLENT"
    })
    void itsStateIsThatOfTheDay(String day, PathState state, RatingLevel level) {
        RatingPath path = path(day);
        assertThat(path.getState()).isEqualTo(state);
        assertThat(path.getLevel()).contains(level);
        assertThat(path.getFindings()).isEmpty();
    }

    @Test
    void whenEverythingIsOverEveryStepIsStillThere() {
        assertThat(path("2027-01-31").getSteps())
                .extracting(step ->
                        step.on() + " " + step.event() + " " + step.fact().id())
                .containsExactly(
                        "2026-12-01 SELF_ASSESSED o-1",
                        "2026-12-04 REVIEWED o-2",
                        "2026-12-14 DECIDED y-1",
                        "2026-12-16 NOTIFIED n-1",
                        "2026-12-18 SYNCED s-1",
                        "2026-12-24 PETITIONED k-1",
                        "2027-01-04 DECIDED_AGAIN y-2",
                        "2027-01-04 PETITION_SETTLED r-1",
                        "2027-01-05 PUBLISHED n-2",
                        "2027-01-06 SYNCED s-2");
    }

    @Test
    void theDecisionSaysWhyItDiffersFromTheProposal() {
        RatingPath path = path("2026-12-14");
        assertThat(path.getProposal()).contains(new PathProposal(RatingLevel.EXCELLENT, Optional.empty()));
        assertThat(path.isDifferent()).isTrue();
        assertThat(path.getInForce().flatMap(PublishedRating::getReason))
                .contains("Một việc phối hợp chậm trong quý IV");
        assertThat(path("2027-01-04").isDifferent()).isFalse();
    }

    @Test
    void decidedOnTheFourteenthIsInTimeAndTheFifteenthIsNot() {
        RatingPath path = path("2026-12-14");
        assertThat(path.getDecisionDue().orElseThrow().getLastDay()).isEqualTo("2026-12-14");
        assertThat(path.getDecisionState()).isEqualTo(DueState.IN_TIME);
        assertThat(path("2026-12-13").getDecisionState()).isEqualTo(DueState.AWAITED);
    }

    /** Trap 20: from Thursday 24 December, with only 1 January off that is known, by 5 January; provisional without 2027. */
    @Test
    void thePetitionIsToBeSettledWithinSevenWorkingDays() {
        PathPetition petition = path("2026-12-24").getOpenPetitions().get(0);
        assertThat(petition.getDeadline().orElseThrow().getLastDay()).isEqualTo("2027-01-05");
        assertThat(petition.getDeadline().orElseThrow().isProvisional()).isTrue();
        assertThat(petition.getDeadline().orElseThrow().getParameters())
                .filteredOn(parameter -> parameter.name().equals("countFrom"))
                .extracting(Parameter::value)
                .hasToString("[" + CountFrom.NEXT_DAY + "]");
        assertThat(petition.getState()).isEqualTo(DueState.AWAITED);
        assertThat(path("2027-01-04").getPetitions().get(0).getState()).isEqualTo(DueState.IN_TIME);
        assertThat(path("2027-01-04").getOpenPetitions()).isEmpty();
    }

    /** Article 26.1d: five plain days; the fifth is a Saturday and so moves to Monday. */
    @Test
    void theResultIsPassedOnWithinFiveDays() {
        PathDecision first = path("2026-12-16").getDecisions().get(0);
        assertThat(first.getSyncDue().orElseThrow().getCountedUntil()).isEqualTo("2026-12-19");
        assertThat(first.getSyncDue().orElseThrow().getLastDay()).isEqualTo("2026-12-21");
        assertThat(first.getSyncState()).isEqualTo(DueState.AWAITED);
        assertThat(path("2026-12-18").getDecisions().get(0).getSyncState()).isEqualTo(DueState.IN_TIME);
    }

    @Test
    void theEarlierDecisionStaysAndSaysWhatTookItsPlace() {
        RatingPath path = path("2027-01-31");
        assertThat(path.getDecisions()).hasSize(2);
        assertThat(path.getDecisions().get(0).getReplacedBy()).contains(FactId.of("y-2"));
        assertThat(path.getDecisions().get(0).getFirstNoticeOn()).contains(LocalDate.of(2026, 12, 16));
        assertThat(path.getInForce().orElseThrow().getGround()).contains(ReplacementGround.PETITION_UPHELD);
        assertThat(path).hasToString("c-01 2026 REPLACED EXCELLENT");
        // What the authority decides is also what the assessment goes by.
        assertThat(rating("2027-01-31").getDecided().orElseThrow().getId()).isEqualTo(FactId.of("y-2"));
        assertThat(rating("2026-12-31").getDecided().orElseThrow().getId()).isEqualTo(FactId.of("y-1"));
    }

    @Test
    void betweenTwoDaysItSaysWhatChangedAndWhy() {
        PathDifference difference = Steps.REVIEWER.between(
                ledger,
                Steps.SUBJECT,
                Steps.YEAR,
                LocalDate.of(2026, 12, 20),
                LocalDate.of(2027, 1, 31),
                YearInTheLifeOfARatingTest::rate);
        assertThat(difference.isLevelChanged()).isTrue();
        assertThat(difference.getNewSteps())
                .extracting(PathStep::event)
                .containsExactly(
                        PathEvent.PETITIONED,
                        PathEvent.DECIDED_AGAIN,
                        PathEvent.PETITION_SETTLED,
                        PathEvent.PUBLISHED,
                        PathEvent.SYNCED);
        assertThat(difference.getNewDecisions())
                .extracting(PublishedRating::getReason)
                .containsExactly(Optional.of("Việc phối hợp chậm do nơi khác"));
        assertThat(difference.getMovements()).isEmpty();
        assertThat(Steps.REVIEWER
                        .between(ledger, Steps.SUBJECT, Steps.YEAR, LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 5))
                        .getNewSteps())
                .isEmpty();
    }

    @Test
    void itIsToldInVietnamese() {
        assertThat(RatingPathExplainer.of(Language.VIETNAMESE, Decree335.civilServants())
                        .explain(path("2026-12-28"))
                        .toString())
                .startsWith("""
                        Xếp loại của c-01, năm 2026, theo dữ kiện đến hết ngày 28/12/2026: có kiến nghị chưa giải quyết
                          Mức đang có hiệu lực: "Hoàn thành tốt nhiệm vụ", do Chủ tịch UBND quyết định ngày 14/12/2026
                          Đề xuất: mức "Hoàn thành xuất sắc nhiệm vụ"
                          Mức được quyết định khác mức đề xuất.
                        Các bước
                          ngày 01/12/2026 (thứ Ba): tự đánh giá, Chuyên viên: mức "Hoàn thành xuất sắc nhiệm vụ"
                          ngày 04/12/2026 (thứ Sáu): họp nhận xét, đánh giá, Hội nghị cơ quan: mức "Hoàn thành tốt nhiệm vụ"
                            Còn một việc phối hợp chậm
                          ngày 14/12/2026 (thứ Hai): quyết định, Chủ tịch UBND: mức "Hoàn thành tốt nhiệm vụ"
                            Lý do: Một việc phối hợp chậm trong quý IV
                          ngày 16/12/2026 (thứ Tư): thông báo bằng văn bản, Văn phòng: mức "Hoàn thành tốt nhiệm vụ"
                          ngày 18/12/2026 (thứ Sáu): đồng bộ lên cơ sở dữ liệu quốc gia, Văn phòng: mức "Hoàn thành tốt nhiệm vụ"
                          ngày 24/12/2026 (thứ Năm): nhận kiến nghị, Chủ tịch UBND: đề nghị mức "Hoàn thành xuất sắc nhiệm vụ"
                            Đề nghị xem xét lại kết quả quý IV
                        Thời hạn
                          Quyết định trước ngày 15/12/2026: đúng hạn
                          Đồng bộ kết quả lên cơ sở dữ liệu quốc gia chậm nhất ngày 21/12/2026 (thứ Hai): đúng hạn
                          Kiến nghị k-1: phải giải quyết trong 7 ngày làm việc kể từ khi nhận, tạm tính chậm nhất \
                        ngày 05/01/2027 (thứ Ba); chưa thực hiện, còn hạn
                        Lựa chọn và cách hiểu đã áp dụng
                          Phải quyết định trước ngày: 15/12 (quy định tại khoản 2 Điều 19)
                        """)
                .contains("Thời hạn gửi kiến nghị: không quy định")
                .contains("Ngày đếm 1: ngày làm việc đầu tiên sau ngày nhận");
    }

    @Test
    void andInEnglishWithWhatTookThePlaceOfWhat() {
        assertThat(RatingPathExplainer.of(Language.ENGLISH, Decree335.civilServants())
                        .explain(path("2027-01-31"))
                        .toString())
                .contains(
                        "known on 2027-01-31: decided again, the earlier decision is replaced",
                        "No longer holds; decision y-2 took its place",
                        "Takes the place of decision y-1: a petition was upheld",
                        "Petition k-1: upheld",
                        "To be decided before: 12-15 (set by article 19, clause 2)");
    }

    @Test
    void theDifferenceIsToldToo() {
        PathDifference difference = Steps.REVIEWER.between(
                ledger, Steps.SUBJECT, Steps.YEAR, LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 31));
        assertThat(RatingPathExplainer.of(Language.ENGLISH, Decree335.civilServants())
                        .explain(difference)
                        .toString())
                .contains(
                        "Then: decided and made known. Now: decided again, the earlier decision is replaced.",
                        "Level that holds: \"Good\", now \"Excellent\"",
                        "Reason: Việc phối hợp chậm do nơi khác");
    }

    private RatingPath path(String day) {
        return Steps.REVIEWER.review(ledger.knownOn(LocalDate.parse(day)), rating(day));
    }

    private Rating rating(String day) {
        return rate(ledger.knownOn(LocalDate.parse(day)));
    }

    private static Rating rate(Snapshot known) {
        return ASSESSOR.assess(known, Steps.YEAR).rating(CadreId.of("c-01"));
    }
}
