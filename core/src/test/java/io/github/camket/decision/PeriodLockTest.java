// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.RatingPathExplainer;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodUnlock;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lock refuses nothing and hides nothing; it makes visible what was recorded in spite of it. */
class PeriodLockTest {

    private final Commune commune = Commune.of("u-02", "u-03")
            .staff("u-02", "c-02")
            .staff("u-03", "c-03")
            .plan(Commune.aTask("t-2", "u-02").build())
            .record("2026-12-10", lock("l-1", "u-02").build());

    @ParameterizedTest
    @CsvSource({"2026-12-09, 0", "2026-12-10, 0", "2026-12-11, 1", "2026-12-19, 1", "2026-12-20, 0", "2026-12-21, 0"})
    void whatIsRecordedAfterTheLockAndBeforeItsEndIsFound(String day, int found) {
        commune.record("2026-12-20", unlock("w-1", "2026-12-20").build());
        commune.record(
                day, Commune.aScore("c-02", "2026-11", "80", "2026-12-01").build());
        assertThat(review().getRecorded()).hasSize(found);
    }

    @Test
    void theFindingNamesTheFactTheLockAndTheDays() {
        commune.record(
                "2026-12-11",
                Commune.aScore("c-02", "2026-11", "80", "2026-12-01").build());
        assertThat(review().getFindings())
                .containsExactly(PeriodLockReviewer.RECORDED_WHILE_LOCKED.about(
                        Ref.parse("periodScore:q-c-02-2026-11"), "2026-12-11", "l-1", "u-02", "2026", "2026-12-10"));
        assertThat(review().getHolding()).extracting(PeriodLock::getId).containsExactly(FactId.of("l-1"));
    }

    @Test
    void theFigureCountsAllTheSame() {
        commune.months("c-02", "2026", "80")
                .record(
                        "2026-12-11",
                        Commune.aScore("c-02", "2026-11", "20", "2026-12-11").build());
        assertThat(commune.rate("c-02", "2026-11").getScore().orElseThrow()).hasToString("20");
        assertThat(commune.rate("c-02", "2026").getScore().orElseThrow()).hasToString("75");
    }

    @ParameterizedTest
    @CsvSource({"c-02, 2026-11, 1", "c-03, 2026-11, 0", "c-02, 2027-01, 0", "u-02, 2026, 1", "u-03, 2026, 0"})
    void aLockIsOfItsUnitAndPeriod(String subject, String period, int found) {
        commune.record(
                "2026-12-11",
                Commune.aScore(subject, period, "80", "2026-12-01").build());
        assertThat(review().getRecorded()).hasSize(found);
    }

    @Test
    void aLockOfTheUnitAboveLocksThoseBelow() {
        commune.record("2026-12-10", lock("l-2", "u-01").build());
        commune.record(
                "2026-12-11",
                Commune.aScore("c-03", "2026-11", "80", "2026-12-01").build());
        assertThat(review().getRecorded()).extracting(one -> one.lock().getId()).containsExactly(FactId.of("l-2"));
    }

    /** Someone who left during the period belongs to the former unit too. */
    @Test
    void aFormerPostInThePeriodCounts() {
        commune.post(Commune.aPost("c-09", "u-02", Position.STAFF, "2025-01-01")
                .endsBefore(LocalDate.of(2026, 2, 1))
                .build());
        commune.record(
                "2026-12-11",
                Commune.aScore("c-09", "2026-01", "80", "2026-12-01").build());
        assertThat(review().getRecorded()).hasSize(1);
    }

    @Test
    void workThatIsReportedLateOrTakenBackIsAFigure() {
        commune.record("2026-12-11", Agency.aReport("r-2", "t-2", "c-02", "2026-06-29", "1"));
        commune.record("2026-12-12", Agency.anAcceptance("r-2", "2026-12-12").build());
        commune.record("2026-12-13", Commune.aTask("t-3", "u-02").build());
        commune.record(
                "2026-12-13",
                Commune.aTask("t-4", "u-02").deadline(LocalDate.of(2027, 6, 30)).build());
        commune.agency().away("c-02", AbsenceKind.SICK, "2026-03-01", "2026-04-01");
        commune.agency()
                .add(new LedgerEntry.Withdrawal(LocalDate.of(2026, 12, 14), Ref.parse("task:t-3"), "Nhập nhầm"));
        assertThat(review().getRecorded())
                .extracting(one -> one.entry().recordedOn() + " " + one.entry().ref())
                .containsExactly(
                        "2026-12-11 taskReport:r-2",
                        "2026-12-12 acceptance:" + accepted(),
                        "2026-12-13 task:t-3",
                        "2026-12-14 task:t-3");
    }

    private String accepted() {
        return commune.agency().ledger().getEntries().stream()
                .map(entry -> entry.ref())
                .filter(ref -> ref.kind().equals("acceptance"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aCorrectionThatMovesAFigureOutOfThePeriodIsOneOfIt() {
        commune.record(
                "2026-12-01",
                Commune.aScore("c-02", "2026-11", "80", "2026-12-01").build());
        commune.agency()
                .add(new LedgerEntry.Correction(
                        LocalDate.of(2026, 12, 11),
                        Commune.aScore("c-02", "2026-11", "80", "2026-12-01")
                                .period(ReportingPeriod.parse("2027-01"))
                                .build(),
                        "Nhập nhầm kỳ"));
        assertThat(review().getRecorded()).hasSize(1);
    }

    @Test
    void theStepsOfThePathAreNoFigures() {
        commune.record(
                "2026-12-11",
                Steps.opinion("o-1", RatingStep.COLLECTIVE_REVIEW, RatingLevel.GOOD, "2026-12-11")
                        .subject(Commune.subject("c-02"))
                        .build());
        commune.record(
                "2026-12-14",
                Commune.aLevel("c-02", RatingLevel.GOOD, "2026-12-14").build());
        assertThat(review().getFindings()).isEmpty();
    }

    @Test
    void anEndThatIsEnteredAfterwardsClearsNothing() {
        commune.record(
                "2026-12-15",
                Commune.aScore("c-02", "2026-11", "80", "2026-12-01").build());
        commune.record("2026-12-20", unlock("w-1", "2026-12-11").build());
        assertThat(review().getRecorded()).hasSize(1);
        assertThat(review().getHolding()).isEmpty();
    }

    @Test
    void aLockDoesNotEndBeforeItBegins() {
        commune.record("2026-12-20", unlock("w-1", "2026-12-01").build());
        assertThat(review().getFindings())
                .extracting(Finding::code)
                .containsExactly(PeriodLockReviewer.UNLOCKED_BEFORE_LOCKED);
        assertThat(review().getHolding()).hasSize(1);
    }

    @Test
    void onAnEarlierDayNothingIsKnownOfIt() {
        commune.record(
                "2026-12-11",
                Commune.aScore("c-02", "2026-11", "80", "2026-12-01").build());
        LockReview before = PeriodLockReviewer.review(commune.agency().ledger(), LocalDate.of(2026, 12, 10));
        assertThat(before.getRecorded()).isEmpty();
        assertThat(before.getHolding()).hasSize(1);
    }

    @Test
    void itIsTold() {
        commune.record(
                "2026-12-11",
                Commune.aScore("c-02", "2026-11", "80", "2026-12-01").build());
        assertThat(RatingPathExplainer.of(Language.VIETNAMESE, Decree335.civilServants())
                        .explain(review())
                        .toString())
                .contains(
                        "l-1: u-02, năm 2026, Chủ tịch UBND khóa sau ngày 10/12/2026",
                        "q-c-02-2026-11 được ghi ngày 11/12/2026, khi năm 2026 của u-02 đã khóa (l-1, sau ngày "
                                + "10/12/2026); dữ kiện vẫn được tính.");
    }

    private LockReview review() {
        return PeriodLockReviewer.review(commune.agency().ledger(), LocalDate.of(2027, 1, 31));
    }

    private static PeriodLock.Builder lock(String id, String unit) {
        return PeriodLock.builder()
                .id(FactId.of(id))
                .unit(OrgUnitId.of(unit))
                .period(ReportingPeriod.year(2026))
                .authorityPost("Chủ tịch UBND")
                .lockedOn(LocalDate.of(2026, 12, 10));
    }

    private static PeriodUnlock.Builder unlock(String id, String day) {
        return PeriodUnlock.builder()
                .id(FactId.of(id))
                .lock(FactId.of("l-1"))
                .reason("Bổ sung kết quả nghiệm thu")
                .authorityPost("Chủ tịch UBND")
                .unlockedOn(LocalDate.parse(day));
    }
}
