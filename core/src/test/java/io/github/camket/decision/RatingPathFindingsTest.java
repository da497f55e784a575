// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.RatingPathExplainer;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree335Procedure;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a path finds; it refuses nothing, and every fact stays in it. */
class RatingPathFindingsTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2027, 1, 31);

    private final Commune commune = Commune.of("u-02").staff("u-01", "c-01", "c-02");
    private boolean opinionsGiven;

    // The decision

    @ParameterizedTest
    @CsvSource({"2026-12-14, ''", "2026-12-15, DECIDED_LATE"})
    void theFifteenthOfDecemberIsTooLate(String day, String code) {
        decided("y-1", day);
        assertThat(codes()).containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @ParameterizedTest
    @CsvSource({"2027-01-14, ''", "2027-01-15, DECIDED_LATE"})
    void aBodyThatClosesLaterHasUntilTheFifteenthOfJanuary(String day, String code) {
        decided("y-1", day);
        RatingPath path = Steps.REVIEWER.closingLater().review(known(), Steps.SUBJECT, Steps.YEAR);
        assertThat(codes(path)).containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
        assertThat(codes()).containsExactly("DECIDED_LATE");
    }

    @Test
    void whereNothingIsDecidedTheLastDayPasses() {
        assertThat(codes(on("2026-12-14"))).isEmpty();
        RatingPath path = on("2026-12-15");
        assertThat(path.getState()).isEqualTo(PathState.OPEN);
        assertThat(path.getDecisionState()).isEqualTo(DueState.OVERDUE);
        assertThat(codes(path)).containsExactly("DECISION_OVERDUE");
    }

    @Test
    void aMonthHasNoSuchDay() {
        RatingPath path = Steps.REVIEWER.review(known(), Steps.SUBJECT, ReportingPeriod.parse("2026-11"));
        assertThat(path.getDecisionDue()).isEmpty();
        assertThat(path.getFindings()).isEmpty();
    }

    @Test
    void anotherLevelThanProposedNeedsAReason() {
        opinions();
        record(Steps.decision("y-1", RatingLevel.COMPLETED, "2026-12-14").build());
        assertThat(codes()).containsExactly("DIFFERS_WITHOUT_REASON");
        assertThat(path().getProposal().orElseThrow().fact()).hasToString("Optional[ratingOpinion:o-2]");
        assertThat(path().isDifferent()).isTrue();
    }

    @Test
    void aLevelThatAppearsAsProposedIsAProposal() {
        record(Steps.decision("y-0", RatingLevel.COMPLETED, "2026-12-10")
                .standing(Standing.PROPOSED)
                .build());
        assertThat(on("2026-12-14").getState()).isEqualTo(PathState.PROPOSED);
        assertThat(on("2026-12-14").getLevel()).contains(RatingLevel.COMPLETED);
        record(Steps.petition("k-1", "y-0", "2026-12-11").build());
        assertThat(codes(on("2026-12-14"))).containsExactly("PETITION_AGAINST_PROPOSAL");
    }

    @Test
    void contradictingDecisionsOfOneDayLeaveNothingInForce() {
        decided("y-1", "2026-12-14");
        record(Steps.decision("y-2", RatingLevel.COMPLETED, "2026-12-14").build());
        assertThat(path().getInForce()).isEmpty();
        assertThat(path().getState()).isEqualTo(PathState.CONTENDED);
        assertThat(path().getDecisions())
                .extracting(PathDecision::getReplacedBy)
                .containsOnly(Optional.empty());
        assertThat(codes()).containsExactly("AMBIGUOUS_DECISION", "AMBIGUOUS_DECISION");
    }

    /** The one of the same day that names the other holds, also for an assessment. */
    @Test
    void aCorrectedDecisionOfTheSameDayHolds() {
        decided("y-2", "2026-12-14");
        record(Steps.decision("y-1", RatingLevel.COMPLETED, "2026-12-14")
                .replaces(FactId.of("y-2"))
                .ground(ReplacementGround.AGAINST_THE_RULES)
                .build());
        assertThat(path().getInForce().orElseThrow().getId()).isEqualTo(FactId.of("y-1"));
        assertThat(codes()).isEmpty();
        assertThat(Assessor.of(Decree335.civilServants())
                        .assess(known(), Steps.YEAR)
                        .rating(CadreId.of("c-01"))
                        .getDecided()
                        .orElseThrow()
                        .getId())
                .isEqualTo(FactId.of("y-1"));
    }

    // Replacements

    @Test
    void aReplacementNeedsAGround() {
        decided("y-1", "2026-12-10");
        record(replacing("y-2", "y-1").reason("Theo kết luận").build());
        assertThat(codes()).containsExactly("REPLACED_WITHOUT_GROUND");
        assertThat(path().getState()).isEqualTo(PathState.REPLACED);
    }

    @Test
    void aLaterDecisionNamesTheEarlierOne() {
        decided("y-1", "2026-12-10");
        decided("y-2", "2026-12-12");
        assertThat(codes()).containsExactly("REPLACES_UNNAMED");
        assertThat(path().getDecisions().get(0).getReplacedBy()).contains(FactId.of("y-2"));
        assertThat(path().getInForce().orElseThrow().getId()).isEqualTo(FactId.of("y-2"));
    }

    @Test
    void aReplacementNamesADecisionAboutTheSamePersonAndPeriod() {
        opinions();
        commune.record(
                "2026-12-01",
                Steps.decision("y-9", RatingLevel.GOOD, "2026-12-10")
                        .subject(Commune.subject("c-02"))
                        .build());
        record(replacing("y-2", "y-9").ground(ReplacementGround.DISHONEST_DATA).build());
        assertThat(codes()).containsExactly("REPLACES_OTHER");
    }

    @Test
    void aReplacementIsNotOlderThanWhatItReplaces() {
        decided("y-1", "2026-12-13");
        record(replacing("y-2", "y-1")
                .ground(ReplacementGround.DISHONEST_DATA)
                .decidedOn(LocalDate.of(2026, 12, 12))
                .build());
        assertThat(codes()).contains("REPLACES_LATER");
    }

    @Test
    void whatTookThePlaceOfADecisionIsWhatNamesIt() {
        decided("y-1", "2026-12-10");
        decided("y-2", "2026-12-11");
        record(replacing("y-3", "y-1").ground(ReplacementGround.DISHONEST_DATA).build());
        assertThat(path().find(FactId.of("y-1")).orElseThrow().getReplacedBy()).contains(FactId.of("y-3"));
        assertThat(path().find(FactId.of("y-2")).orElseThrow().getReplacedBy()).contains(FactId.of("y-3"));
        assertThat(path().find(FactId.of("y-3")).orElseThrow().getReplacedBy()).isEmpty();
    }

    @Test
    void oneDecisionIsReplacedOnce() {
        decided("y-1", "2026-12-10");
        record(replacing("y-2", "y-1").ground(ReplacementGround.DISHONEST_DATA).build());
        record(replacing("y-3", "y-1")
                .ground(ReplacementGround.DISHONEST_DATA)
                .decidedOn(LocalDate.of(2026, 12, 13))
                .build());
        assertThat(codes()).containsExactly("DECISION_REPLACED_TWICE");
    }

    // Notices and the national database

    @Test
    void nothingIsMadeKnownBeforeItIsDecided() {
        decided("y-1", "2026-12-10");
        record(Steps.notice("n-1", "y-1", NoticeKind.PUBLIC, "2026-12-09").build());
        assertThat(codes()).containsExactly("NOTICE_BEFORE_DECISION");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-15, ''", "2026-12-16, SYNCED_LATE", "2026-12-09, SYNC_BEFORE_DECISION"})
    void aResultIsPassedOnWithinFiveDaysOfTheDecision(String day, String code) {
        undisturbed("2026-12-10");
        record(Steps.sync("s-1", "y-1", day).build());
        assertThat(codes()).containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    void whetherItWasPassedOnIsAskedOfTheDecisionThatHolds() {
        undisturbed("2026-12-10");
        assertThat(findings(on("2026-12-15"), "SYNC_OVERDUE")).isEmpty();
        assertThat(findings(on("2026-12-16"), "SYNC_OVERDUE")).hasSize(1);
        PathRules fromNotice = Decree335Procedure.people()
                .withSyncFrom(Decree335Procedure.people()
                        .getSyncFrom()
                        .withValue(
                                SyncFrom.FIRST_NOTICE,
                                Basis.LOCAL,
                                Decree335Procedure.people().getSyncFrom().source()));
        RatingPath path = RatingPathReviewer.of(fromNotice, WorkingCalendar.official())
                .review(known(), Steps.SUBJECT, Steps.YEAR);
        assertThat(path.getDecisions().get(0).getSyncState()).isEqualTo(DueState.NO_LIMIT);
        assertThat(path.getFindings()).isEmpty();
    }

    @Test
    void whatIsReplacedNeedNotBePassedOnAnyMore() {
        undisturbed("2026-12-10");
        record(replacing("y-2", "y-1").ground(ReplacementGround.DISHONEST_DATA).build());
        record(Steps.sync("s-2", "y-2", "2026-12-14").build());
        assertThat(path().find(FactId.of("y-1")).orElseThrow().getSyncState()).isEqualTo(DueState.OVERDUE);
        assertThat(path().getFindings()).isEmpty();
    }

    // Petitions

    @ParameterizedTest
    @CsvSource({"2026-12-10, ''", "2026-12-11, ''", "2026-12-12, PETITION_BEFORE_NOTICE", ", PETITION_BEFORE_NOTICE"})
    void aPetitionComesAfterTheNotice(String notice, String code) {
        decided("y-1", "2026-12-10");
        if (notice != null) {
            record(Steps.notice("n-1", "y-1", NoticeKind.WRITTEN, notice).build());
        }
        record(Steps.petition("k-1", "y-1", "2026-12-11").build());
        assertThat(codes(on("2026-12-14"))).containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    /** From Friday 11 December the seventh working day is Tuesday 22 December. */
    @ParameterizedTest
    @CsvSource({"2026-12-22, IN_TIME, ''", "2026-12-23, LATE, RATING_PETITION_LATE"})
    void aPetitionIsSettledWithinSevenWorkingDays(String day, DueState state, String code) {
        petitioned();
        record(Steps.reply("r-1", "k-1", RatingPetitionOutcome.REJECTED, day).build());
        assertThat(path().getState()).isEqualTo(PathState.PETITION_SETTLED);
        assertThat(path().getPetitions().get(0).getState()).isEqualTo(state);
        assertThat(codes()).containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    void aPetitionThatNobodySettlesIsOverdue() {
        petitioned();
        assertThat(codes(on("2026-12-22"))).isEmpty();
        assertThat(codes(on("2026-12-23"))).containsExactly("RATING_PETITION_OVERDUE");
        assertThat(on("2026-12-23").getState()).isEqualTo(PathState.PETITIONED);
    }

    /** The swap of Monday 23 with Saturday 28 November 2026 is only proposed: with it the last day is the 28th, without it the 27th. */
    @Test
    void whereTheCalendarIsOpenTheStateIsNotCertain() {
        record(Steps.decision("y-1", RatingLevel.GOOD, "2026-11-16").build());
        record(Steps.petition("k-1", "y-1", "2026-11-17").build());
        assertThat(on("2026-12-01").getPetitions().get(0).isCertain()).isTrue();
        record(Steps.reply("r-1", "k-1", RatingPetitionOutcome.REJECTED, "2026-11-28")
                .build());
        PathPetition settled = on("2026-12-01").getPetitions().get(0);
        assertThat(settled.getDeadline().orElseThrow().getLastDay()).isEqualTo("2026-11-27");
        assertThat(settled.getState()).isEqualTo(DueState.LATE);
        assertThat(settled.isCertain()).isFalse();
        assertThat(RatingPathExplainer.of(Language.ENGLISH, Decree335.civilServants())
                        .explain(on("2026-12-01"))
                        .toString())
                .contains("This can still change with the working calendar");
    }

    @Test
    void anUpheldPetitionLeadsToAReplacingDecision() {
        petitioned();
        record(Steps.reply("r-1", "k-1", RatingPetitionOutcome.PARTLY_UPHELD, "2026-12-18")
                .build());
        assertThat(codes()).containsExactly("UPHELD_WITHOUT_DECISION");
        record(replacing("y-2", "y-1")
                .ground(ReplacementGround.PETITION_UPHELD)
                .decidedOn(LocalDate.of(2026, 12, 19))
                .build());
        assertThat(codes()).isEmpty();
    }

    @Test
    void aReplyNamesTheDecisionThatReplacesTheOneAskedAbout() {
        petitioned();
        record(Steps.reply("r-1", "k-1", RatingPetitionOutcome.UPHELD, "2026-12-18")
                .decision(FactId.of("y-1"))
                .build());
        assertThat(codes()).containsExactly("REPLY_NAMES_OTHER_DECISION");
    }

    @Test
    void thatAPetitionWasUpheldIsOnRecord() {
        petitioned();
        record(Steps.reply("r-1", "k-1", RatingPetitionOutcome.REJECTED, "2026-12-18")
                .build());
        record(replacing("y-2", "y-1").ground(ReplacementGround.PETITION_UPHELD).build());
        assertThat(codes()).containsExactly("GROUND_WITHOUT_PETITION");
    }

    @Test
    void aPetitionIsSettledOnceAndAfterItsReceipt() {
        petitioned();
        record(Steps.reply("r-1", "k-1", RatingPetitionOutcome.REJECTED, "2026-12-10")
                .build());
        record(Steps.reply("r-2", "k-1", RatingPetitionOutcome.REJECTED, "2026-12-18")
                .build());
        assertThat(codes()).containsExactly("SETTLED_BEFORE_RECEIPT", "SEVERAL_REPLIES");
        assertThat(path().getPetitions().get(0).getSettledBy().orElseThrow().getId())
                .isEqualTo(FactId.of("r-1"));
    }

    @Test
    void aPetitionIsAboutOnesOwnRatingAndTheDecisionThatHolds() {
        undisturbed("2026-12-08");
        record(Steps.notice("n-1", "y-1", NoticeKind.WRITTEN, "2026-12-09").build());
        record(Steps.sync("s-1", "y-1", "2026-12-09").build());
        record(replacing("y-2", "y-1").ground(ReplacementGround.DISHONEST_DATA).build());
        record(Steps.petition("k-1", "y-1", "2026-12-14").build());
        record(Steps.petition("k-2", "y-2", "2026-12-14")
                .subject(Commune.subject("c-02"))
                .build());
        assertThat(codes(on("2026-12-14")))
                .containsExactly("PETITION_AGAINST_REPLACED", "PETITION_BEFORE_NOTICE", "PETITION_OF_ANOTHER");
    }

    /** The decree sets no time to file (gap A22): the parameter says so, and a local rule can set one. */
    @Test
    void whereALocalRuleSetsATimeToFileItIsHeld() {
        petitioned();
        assertThat(Decree335Procedure.people().getPetitionFilingWindow().value())
                .isEmpty();
        assertThat(Decree335Procedure.people().getPetitionFilingWindow().basis())
                .isEqualTo(Basis.READING);
        PathRules local = Decree335Procedure.people()
                .withPetitionFilingWindow(Decree335Procedure.people()
                        .getPetitionFilingWindow()
                        .withValue(
                                Optional.of(TimeLimit.workingDays(1)),
                                Basis.LOCAL,
                                Decree335Procedure.people()
                                        .getPetitionFilingWindow()
                                        .source()));
        RatingPathReviewer reviewer = RatingPathReviewer.of(local, WorkingCalendar.official());
        assertThat(codes(reviewer.review(commune.agency().knownOn("2026-12-14"), Steps.SUBJECT, Steps.YEAR)))
                .containsExactly("PETITION_FILED_LATE");
    }

    // Steps

    @Test
    void stepsThatTheDecreeAsksForAreOnRecord() {
        record(Steps.opinion("o-1", RatingStep.SELF_ASSESSMENT, RatingLevel.GOOD, "2026-12-01")
                .build());
        assertThat(codes(on("2026-12-10"))).isEmpty();
        record(Steps.decision("y-1", RatingLevel.GOOD, "2026-12-14").build());
        record(Steps.sync("s-1", "y-1", "2026-12-14").build());
        assertThat(findings(path(), "STEP_MISSING"))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("COLLECTIVE_REVIEW");
    }

    @ParameterizedTest
    @CsvSource({
        "u-01, HEAD, HEAD, 4",
        "u-01, DEPUTY, DEPUTY, 4",
        "u-01, STAFF, STAFF, 2",
        "u-02, HEAD, STAFF, 2",
        "u-02, DEPUTY, STAFF, 2"
    })
    void whichStepsDependsOnThePost(String unit, Position position, PathCase rated, int steps) {
        commune.post(Commune.aPost("c-05", unit, position, "2026-01-01").build());
        commune.record(
                "2026-12-14",
                Steps.decision("y-5", RatingLevel.GOOD, "2026-12-14")
                        .subject(Commune.subject("c-05"))
                        .build());
        RatingPath path =
                Steps.REVIEWER.review(commune.agency().knownOn("2026-12-14"), Commune.subject("c-05"), Steps.YEAR);
        assertThat(path.getPathCase()).contains(rated);
        assertThat(findings(path, "STEP_MISSING")).hasSize(steps);
    }

    @Test
    void theMeetingDoesNotComeBeforeTheOwnAssessment() {
        record(Steps.opinion("o-1", RatingStep.SELF_ASSESSMENT, RatingLevel.GOOD, "2026-12-04")
                .build());
        record(Steps.opinion("o-2", RatingStep.COLLECTIVE_REVIEW, RatingLevel.GOOD, "2026-12-03")
                .build());
        assertThat(codes(on("2026-12-10"))).containsExactly("STEPS_OUT_OF_ORDER");
        assertThat(on("2026-12-10").getState()).isEqualTo(PathState.REVIEWED);
    }

    @Test
    void anOpinionThatIsGivenAgainIsAnotherStepAndTheEarlierOneStays() {
        opinions();
        record(Steps.opinion("o-3", RatingStep.COLLECTIVE_REVIEW, RatingLevel.EXCELLENT, "2026-12-05")
                .build());
        assertThat(codes(on("2026-12-10"))).isEmpty();
        assertThat(on("2026-12-10").getOpinions()).hasSize(3);
        assertThat(on("2026-12-10").getLevel()).contains(RatingLevel.EXCELLENT);
    }

    @Test
    void anOpinionAfterTheDecisionComesTooLate() {
        undisturbed("2026-12-10");
        record(Steps.sync("s-1", "y-1", "2026-12-10").build());
        record(Steps.opinion("o-3", RatingStep.PARTY_COMMITTEE_OPINION, RatingLevel.GOOD, "2026-12-11")
                .build());
        assertThat(codes()).containsExactly("OPINION_AFTER_DECISION");
    }

    @Test
    void thePersonnelBodyPutsForward() {
        record(Steps.opinion("o-4", RatingStep.PERSONNEL_PROPOSAL, RatingLevel.GOOD, "2026-12-08")
                .build());
        assertThat(on("2026-12-10").getState()).isEqualTo(PathState.PUT_FORWARD);
    }

    @Test
    void aUnitBelowIsDecidedFirst() {
        commune.record(
                "2026-12-09",
                Commune.aLevel("u-01", RatingLevel.GOOD, "2026-12-09").build());
        commune.record(
                "2026-12-10",
                Commune.aLevel("u-02", RatingLevel.GOOD, "2026-12-10").build());
        RatingPathReviewer units =
                RatingPathReviewer.of(Decree335Procedure.organizations(), WorkingCalendar.official());
        RatingPath path = units.review(commune.agency().knownOn("2026-12-14"), Commune.subject("u-01"), Steps.YEAR);
        assertThat(codes(path)).containsExactly("LOWER_DECIDED_LATER", "STEP_MISSING");
        assertThat(path.getPathCase()).contains(PathCase.ORGANIZATION);
        assertThat(path.getDecisions().get(0).getSyncState()).isEqualTo(DueState.NO_LIMIT);
    }

    @Test
    void aUnitBelowThatWasDecidedOnTheSameDayIsInOrder() {
        commune.record(
                "2026-12-09",
                Commune.aLevel("u-01", RatingLevel.GOOD, "2026-12-09").build());
        commune.record(
                "2026-12-09",
                Commune.aLevel("u-02", RatingLevel.GOOD, "2026-12-09").build());
        RatingPath path = RatingPathReviewer.of(Decree335Procedure.organizations(), WorkingCalendar.official())
                .review(commune.agency().knownOn("2026-12-14"), Commune.subject("u-01"), Steps.YEAR);
        assertThat(codes(path)).containsExactly("STEP_MISSING");
    }

    @Test
    void whatIsDatedLaterDoesNotCountYet() {
        commune.record(
                "2026-12-01",
                Steps.decision("y-1", RatingLevel.GOOD, "2026-12-10").build());
        RatingPath path = on("2026-12-05");
        assertThat(path.getState()).isEqualTo(PathState.OPEN);
        assertThat(codes(path)).containsExactly("DATED_LATER");
    }

    @Test
    void rulesForPeopleAreNotForUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Steps.REVIEWER.review(known(), Subject.of(OrgUnitId.of("u-01")), Steps.YEAR))
                .withMessage("subject must be of the kind PERSON: orgUnit:u-01");
    }

    /** Trap 26: what a correction moves, with the ground for the decision that replaces the earlier one. */
    @Test
    void aReplacingDecisionCanShowTheFactsThatMovedTheProposal() {
        Commune other =
                Commune.of().people("g", 5, "u-01", "80").staff("u-01", "c-01").confirmed("c-01", "2026", "92");
        other.record(
                "2027-01-05",
                Steps.decision("y-1", RatingLevel.EXCELLENT, "2027-01-05").build());
        other.agency()
                .add(new LedgerEntry.Correction(
                        LocalDate.of(2027, 2, 1),
                        Commune.aScore("c-01", "2026-12", "20", "2026-12-31").build(),
                        "Kết quả thanh tra"));
        other.record(
                "2027-02-05",
                Steps.decision("y-2", RatingLevel.GOOD, "2027-02-05")
                        .replaces(FactId.of("y-1"))
                        .ground(ReplacementGround.SHORTCOMING_FOUND_LATER)
                        .build());
        Ledger ledger = other.agency().ledger();
        PathDifference difference = Steps.REVIEWER.between(
                ledger,
                Steps.SUBJECT,
                Steps.YEAR,
                AFTERWARDS,
                LocalDate.of(2027, 2, 28),
                known -> Assessor.of(Decree335.civilServants())
                        .assess(known, Steps.YEAR)
                        .rating(CadreId.of("c-01")));
        Movement<Optional<RatingLevel>> movement = difference.getMovements().get(0);
        assertThat(difference.getMovements()).hasSize(1);
        assertThat(movement.on()).isEqualTo("2027-02-01");
        assertThat(movement.before()).contains(RatingLevel.EXCELLENT);
        assertThat(movement.after()).contains(RatingLevel.GOOD);
        assertThat(movement.decisive()).extracting(LedgerEntry::ref).hasToString("[periodScore:q-c-01-2026-12]");
        assertThat(difference.getNewDecisions())
                .extracting(PublishedRating::getGround)
                .containsExactly(Optional.of(ReplacementGround.SHORTCOMING_FOUND_LATER));
        assertThat(RatingPathExplainer.of(Language.ENGLISH, Decree335.civilServants())
                        .explain(difference)
                        .toString())
                .contains("What moved the proposed level", "Kết quả thanh tra", "shortcomings came to light");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingIsToldWithItsArguments(Language language) {
        petitioned();
        record(replacing("y-2", "y-1").build());
        record(Steps.opinion("o-9", RatingStep.SELF_ASSESSMENT, RatingLevel.GOOD, "2026-12-30")
                .build());
        String told = RatingPathExplainer.of(language, Decree335.civilServants())
                .explain(path())
                .toString();
        assertThat(told).contains("k-1", "y-2").doesNotContain("{", "WARNING");
    }

    // The facts of a test; they are recorded on 1 December and count from their own day on.

    private void decided(String id, String day) {
        opinions();
        record(Steps.decision(id, RatingLevel.GOOD, day).build());
        record(Steps.sync("s-" + id, id, day).build());
    }

    private void undisturbed(String day) {
        opinions();
        record(Steps.decision("y-1", RatingLevel.GOOD, day).build());
    }

    private void petitioned() {
        decided("y-1", "2026-12-08");
        record(Steps.notice("n-1", "y-1", NoticeKind.WRITTEN, "2026-12-09").build());
        record(Steps.petition("k-1", "y-1", "2026-12-11").build());
    }

    private void opinions() {
        if (!opinionsGiven) {
            record(Steps.opinion("o-1", RatingStep.SELF_ASSESSMENT, RatingLevel.GOOD, "2026-12-01")
                    .build());
            record(Steps.opinion("o-2", RatingStep.COLLECTIVE_REVIEW, RatingLevel.GOOD, "2026-12-02")
                    .build());
        }
        opinionsGiven = true;
    }

    private static PublishedRating.Builder replacing(String id, String earlier) {
        return Steps.decision(id, RatingLevel.COMPLETED, "2026-12-12").replaces(FactId.of(earlier));
    }

    private void record(Fact fact) {
        commune.record("2026-12-01", fact);
    }

    private Snapshot known() {
        return commune.agency().ledger().knownOn(AFTERWARDS);
    }

    private RatingPath path() {
        return Steps.REVIEWER.review(known(), Steps.SUBJECT, Steps.YEAR);
    }

    private RatingPath on(String day) {
        return Steps.REVIEWER.review(commune.agency().knownOn(day), Steps.SUBJECT, Steps.YEAR);
    }

    private List<String> codes() {
        return codes(path());
    }

    /** Without what is not passed on to the national database, which has a test of its own. */
    private static List<String> codes(RatingPath path) {
        return path.getFindings().stream()
                .filter(finding -> !finding.code().equals(RatingPathReviewer.SYNC_OVERDUE))
                .map(finding -> finding.code().code())
                .sorted()
                .toList();
    }

    private static List<Finding> findings(RatingPath path, String code) {
        return path.getFindings().stream()
                .filter(finding -> finding.code().code().equals(code))
                .toList();
    }
}
