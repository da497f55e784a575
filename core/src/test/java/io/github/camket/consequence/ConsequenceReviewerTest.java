// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import static io.github.camket.consequence.Dossier.SUBJECT;
import static io.github.camket.consequence.Dossier.rating;
import static io.github.camket.model.classification.RatingLevel.COMPLETED;
import static io.github.camket.model.classification.RatingLevel.EXCELLENT;
import static io.github.camket.model.classification.RatingLevel.GOOD;
import static io.github.camket.model.classification.RatingLevel.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Pledges;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.confidence.Votes;
import io.github.camket.measurement.JudgingRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.organization.Subject;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is to be considered over several periods, what stays open and why, and as of which day. */
class ConsequenceReviewerTest {

    private static final RatingLevel NOT_RATED = RatingLevel.of("NOT_RATED");
    private static final String LATER = "2027-06-30";

    private static final ConsequenceReviewer REVIEWER = ConsequenceReviewer.of(SampleConsequences.RULES, Votes.COUNCIL);

    @Test
    void twoQuartersInARowHoldAcrossTheEndOfAYear() {
        Dossier dossier = new Dossier()
                .rated("2026-Q4", NOT_COMPLETED, "2027-01-10")
                .rated("2027-Q1", NOT_COMPLETED, "2027-04-10");
        LineResult line = line(dossier, "two-quarters", LATER, "2027-Q1");
        assertThat(line.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(ids(line)).isEqualTo("pr-2027-Q1/2027-04-10 pr-2026-Q4/2027-01-10");
        assertThat(line.open()).isEmpty();
        assertThat(review(dossier, LATER, "2027-Q1").getHolding()).containsExactly(line);
    }

    @Test
    void oneOtherQuarterBetweenThemEndsTheRun() {
        Dossier dossier = new Dossier()
                .rated("2026-Q3", NOT_COMPLETED, "2026-10-10")
                .rated("2026-Q4", GOOD, "2027-01-10")
                .rated("2027-Q1", NOT_COMPLETED, "2027-04-10");
        LineResult line = line(dossier, "two-quarters", LATER, "2027-Q1");
        assertThat(line.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(ids(line)).isEqualTo("pr-2026-Q4/2027-01-10");
        assertThat(review(dossier, LATER, "2027-Q1").getFailing()).contains(line);
    }

    @Test
    void aQuarterThatNobodyPublishedLeavesItOpenAndIsNamed() {
        Dossier dossier = new Dossier()
                .rated("2026-Q3", NOT_COMPLETED, "2026-10-10")
                .rated("2027-Q1", NOT_COMPLETED, "2027-04-10");
        LineResult line = line(dossier, "two-quarters", LATER, "2027-Q1");
        assertThat(line.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open(line)).containsExactly("RATING_NOT_PUBLISHED 2026-Q4 -");
        assertThat(ids(line)).isEqualTo("pr-2027-Q1/2027-04-10");
        assertThat(review(dossier, LATER, "2027-Q1").getOpen()).contains(line);
    }

    @Test
    void aMissingQuarterDoesNotMatterWhereTheOtherOneSettlesIt() {
        Dossier dossier = new Dossier().rated("2027-Q1", GOOD, "2027-04-10");
        assertThat(line(dossier, "two-quarters", LATER, "2027-Q1").outcome()).isEqualTo(Outcome.FAILS);
        assertThat(line(dossier, "two-quarters", LATER, "2027-Q1").open()).isEmpty();
    }

    @Test
    void aQuarterThatWasNotRatedBreaksTheRunUnlessItIsPassedOver() {
        Dossier dossier = new Dossier()
                .rated("2026-Q3", NOT_COMPLETED, "2026-10-10")
                .rated("2026-Q4", NOT_RATED, "2027-01-10")
                .rated("2027-Q1", NOT_COMPLETED, "2027-04-10");
        LineResult broken = line(dossier, "two-quarters", LATER, "2027-Q1");
        assertThat(broken.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(ids(broken)).isEqualTo("pr-2026-Q4/2027-01-10");

        ConsequenceRules passingOver =
                SampleConsequences.RULES.withNotRatedPeriod(passing(SampleConsequences.RULES.getNotRatedPeriod()));
        LineResult passed = line(
                ConsequenceReviewer.of(passingOver, Votes.COUNCIL)
                        .review(dossier.ledger().knownOn(day(LATER)), SUBJECT, period("2027-Q1")),
                "two-quarters");
        assertThat(passed.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(ids(passed)).isEqualTo("pr-2027-Q1/2027-04-10 pr-2026-Q3/2026-10-10");
    }

    private static Parameter<NotRatedPeriod> passing(Parameter<NotRatedPeriod> parameter) {
        return parameter.withValue(NotRatedPeriod.PASSED_OVER, parameter.basis(), parameter.source());
    }

    @Test
    void aReplacedDecisionChangesTheAnswerFromTheDayOnWhichItIsKnown() {
        Dossier dossier = new Dossier()
                .rated("2026", NOT_COMPLETED, "2026-12-14")
                .rated("2025", NOT_COMPLETED, "2025-12-14")
                .rated("2026", COMPLETED, "2027-02-20");
        assertThat(line(dossier, "two-years", "2026-12-13", "2026").outcome()).isEqualTo(Outcome.OPEN);
        assertThat(line(dossier, "two-years", "2027-02-19", "2026").outcome()).isEqualTo(Outcome.HOLDS);
        LineResult replaced = line(dossier, "two-years", "2027-02-20", "2026");
        assertThat(replaced.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(ids(replaced)).isEqualTo("pr-2026/2027-02-20");
    }

    @Test
    void onlyConfirmedDecisionsThatDoNotContradictEachOtherCount() {
        Dossier proposed = new Dossier()
                .rated("2025", NOT_COMPLETED, "2025-12-14")
                .add(rating("pr-x", "2026", NOT_COMPLETED, "2026-12-14")
                        .standing(Standing.PROPOSED)
                        .build());
        assertThat(open(line(proposed, "two-years", LATER, "2026"))).containsExactly("RATING_NOT_CONFIRMED 2026 pr-x");
        Dossier contended = new Dossier()
                .rated("2025", NOT_COMPLETED, "2025-12-14")
                .add(rating("pr-x", "2026", NOT_COMPLETED, "2026-12-14").build())
                .add(rating("pr-y", "2026", GOOD, "2026-12-14").build());
        assertThat(open(line(contended, "two-years", LATER, "2026"))).containsExactly("RATING_CONTENDED 2026 -");
        assertThat(review(contended, LATER, "2026").getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly("AMBIGUOUS_DECISION", "AMBIGUOUS_DECISION");
    }

    @Test
    void someOfTheLastPeriodsCountHoweverTheyFollowEachOther() {
        Dossier dossier = new Dossier()
                .rated("2026-Q1", EXCELLENT, "2026-04-10")
                .rated("2026-Q3", GOOD, "2026-10-10")
                .rated("2026-Q4", EXCELLENT, "2027-01-10");
        assertThat(line(dossier, "often-excellent", LATER, "2026").outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(ids(line(dossier, "often-excellent", LATER, "2026")))
                .isEqualTo("pr-2026-Q4/2027-01-10 pr-2026-Q1/2026-04-10");
        // one quarter later the first one is no longer among the last four
        LineResult next = line(dossier, "often-excellent", LATER, "2027-Q1");
        assertThat(next.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open(next)).containsExactly("RATING_NOT_PUBLISHED 2027-Q1 -", "RATING_NOT_PUBLISHED 2026-Q2 -");
        dossier.rated("2027-Q1", NOT_RATED, "2027-04-10").rated("2026-Q2", GOOD, "2027-04-11");
        assertThat(line(dossier, "often-excellent", LATER, "2027-Q1").outcome()).isEqualTo(Outcome.FAILS);
    }

    @Test
    void periodsOfAnotherLengthAreTheLastThatHaveEnded() {
        Dossier dossier =
                new Dossier().rated("2025", NOT_COMPLETED, "2025-12-14").rated("2026", NOT_COMPLETED, "2026-12-14");
        assertThat(line(dossier, "two-years", LATER, "2026-Q4").outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(line(dossier, "two-years", LATER, "2026-12").outcome()).isEqualTo(Outcome.HOLDS);
        // in November 2026 the last year that has ended is 2025
        assertThat(open(line(dossier, "two-years", LATER, "2026-11"))).containsExactly("RATING_NOT_PUBLISHED 2024 -");
    }

    @Test
    void promisesCountOnceTheyAreSettled() {
        Dossier dossier = new Dossier().committed();
        assertThat(open(line(dossier, "kept-promises", "2026-05-01", "2026")))
                .containsExactly("COMMITMENT_NOT_SETTLED 2026 k-1");
        dossier.kept("1");
        assertThat(line(dossier, "kept-promises", "2026-06-25", "2026").outcome())
                .isEqualTo(Outcome.OPEN);
        dossier.kept("2");
        LineResult kept = line(dossier, "kept-promises", "2026-06-25", "2026");
        assertThat(kept.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(kept.facts()).containsExactly(Ref.of("commitment", "k-1"));
    }

    @Test
    void promisesThatWereBrokenCannotBeMadeUpFor() {
        Dossier dossier = new Dossier().committed().broken("1").broken("2");
        assertThat(line(dossier, "kept-promises", "2026-08-01", "2026").outcome())
                .isEqualTo(Outcome.FAILS);
        assertThat(line(dossier, "kept-promises", "2026-06-29", "2026").outcome())
                .isEqualTo(Outcome.OPEN);
        LineResult ofUnit = line(
                REVIEWER.review(dossier.ledger().knownOn(day("2026-08-01")), Subject.of(Dossier.UNIT), period("2026")),
                "broken-promises");
        assertThat(ofUnit.outcome()).isEqualTo(Outcome.HOLDS);
        LineResult notSettled = line(
                REVIEWER.review(
                        new Dossier().committed().kept("1").ledger().knownOn(day("2026-08-01")),
                        Subject.of(Dossier.UNIT),
                        period("2026")),
                "broken-promises");
        assertThat(open(notSettled)).containsExactly("COMMITMENT_NOT_SETTLED 2026 k-1");
    }

    @Test
    void whoDidNotPromiseHasNoCommitment() {
        Dossier dossier = new Dossier().committed().kept("1").kept("2").kept("3");
        assertThat(line(dossier, "kept-promises", LATER, "2026").outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(open(line(dossier, "kept-promises", LATER, "2025"))).containsExactly("NO_COMMITMENT 2025 -");
        LineResult receiving = line(
                REVIEWER.review(dossier.ledger().knownOn(day(LATER)), Subject.of(Dossier.STAFF), period("2026")),
                "kept-promises");
        assertThat(open(receiving)).containsExactly("NO_COMMITMENT 2026 -");
        dossier.add("2026-02-01", Pledges.replied("kr-1", ReplyOutcome.REFUSED, "2026-02-01"));
        assertThat(open(line(dossier, "kept-promises", LATER, "2026"))).containsExactly("NO_COMMITMENT 2026 -");
    }

    @Test
    void aCommitmentWithoutPeriodBelongsToThatOfItsSigning() {
        Dossier dossier = new Dossier().add("2026-01-10", Dossier.commitment().withPeriod(Optional.empty()));
        dossier.kept("1").kept("2");
        assertThat(line(dossier, "kept-promises", LATER, "2026").outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(open(line(dossier, "kept-promises", LATER, "2027-Q2")))
                .as("the last year that has ended is 2026")
                .isEmpty();
    }

    @Test
    void commitmentsAreJudgedByTheReadingsOfTheBody() {
        Dossier dossier = new Dossier().committed().kept("1").kept("2");
        MonitoringRules onAcceptance = MonitoringRules.defaults()
                .withCompletedMeans(MonitoringRules.defaults()
                        .getCompletedMeans()
                        .withValue(
                                CompletedMeans.ACCEPTED,
                                MonitoringRules.defaults().getCompletedMeans().basis(),
                                MonitoringRules.defaults().getCompletedMeans().source()));
        ConsequenceReview review = REVIEWER.judgingBy(onAcceptance, JudgingRules.defaults())
                .review(dossier.ledger().knownOn(day(LATER)), SUBJECT, period("2026"));
        assertThat(line(review, "kept-promises").outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void theTierOfTheLastVoteInThePeriodCounts() {
        ConfidenceVote vote = vote("v-1", "2026-12-05", 21);
        assertThat(line(new Dossier(), "low-vote", LATER, "2026").outcome()).isEqualTo(Outcome.FAILS);
        LineResult low = line(new Dossier().add("2026-12-05", vote), "low-vote", LATER, "2026");
        assertThat(low.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(ids(low)).isEqualTo("v-1");
        Dossier twice = new Dossier().add("2026-12-05", vote).add("2026-12-20", vote("v-2", "2026-12-20", 5));
        assertThat(line(twice, "low-vote", LATER, "2026").outcome()).isEqualTo(Outcome.FAILS);
        assertThat(line(twice, "low-vote", "2026-12-19", "2026").outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(line(twice, "low-vote", LATER, "2025").outcome()).isEqualTo(Outcome.FAILS);
    }

    @Test
    void aVoteThatDoesNotTellItsTierLeavesTheLineOpen() {
        ConfidenceVote vote = vote("v-1", "2026-12-05", 21);
        assertVoteOpen(vote.withTotalDeputies(Optional.empty()), "VOTE_NOT_SETTLED 2026 v-1");
        assertVoteOpen(vote.withHeldUnder(Optional.empty()), "VOTE_RULES_NOT_SAID 2026 v-1");
        Dossier twoOnOneDay = new Dossier().add("2026-12-05", vote).add("2026-12-05", vote("v-2", "2026-12-05", 1));
        assertThat(open(line(twoOnOneDay, "low-vote", LATER, "2026")))
                .containsExactly("VOTE_NOT_SETTLED 2026 v-1", "VOTE_NOT_SETTLED 2026 v-2");
        Dossier tooFew = new Dossier().add("2026-12-05", vote.withPresent(19));
        assertThat(line(tooFew, "low-vote", LATER, "2026").outcome()).isEqualTo(Outcome.FAILS);
        ConsequenceRules notKnown = SampleConsequences.RULES.withNoVoteMeans(SampleConsequences.RULES
                .getNoVoteMeans()
                .withValue(
                        NoVoteMeans.NOT_KNOWN,
                        SampleConsequences.RULES.getNoVoteMeans().basis(),
                        SampleConsequences.RULES.getNoVoteMeans().source()));
        assertThat(open(line(
                        ConsequenceReviewer.of(notKnown, Votes.COUNCIL)
                                .review(new Dossier().ledger().knownOn(day(LATER)), SUBJECT, period("2026")),
                        "low-vote")))
                .containsExactly("NO_VOTE 2026 -");
    }

    private static void assertVoteOpen(ConfidenceVote vote, String open) {
        assertThat(open(line(new Dossier().add("2026-12-05", vote), "low-vote", LATER, "2026")))
                .containsExactly(open);
    }

    private static ConfidenceVote vote(String id, String heldOn, int low) {
        return Votes.vote(id)
                .heldOn(day(heldOn))
                .heldUnder(Votes.COUNCIL.getId())
                .low(low)
                .totalDeputies(30)
                .summoned(30)
                .present(25)
                .build();
    }

    @Test
    void aLineConcernsThosePostsThatItNames() {
        Dossier dossier = new Dossier();
        assertThat(REVIEWER.review(dossier.ledger().knownOn(day(LATER)), Subject.of(Dossier.STAFF), period("2026"))
                        .getLines())
                .extracting(line -> line.line().id())
                .doesNotContain("two-quarters", "broken-promises")
                .contains("two-years");
        LineResult beforeAnyPost = line(dossier, "two-quarters", LATER, "2019-Q4");
        assertThat(beforeAnyPost.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open(beforeAnyPost))
                .containsExactly(
                        "POST_NOT_KNOWN 2019-Q4 -", "RATING_NOT_PUBLISHED 2019-Q4 -", "RATING_NOT_PUBLISHED 2019-Q3 -");
    }

    @Test
    void allAnyAndNotAreThreeValued() {
        Premise good = new Premise.LevelInPeriod(PeriodType.YEAR, List.of(GOOD));
        Premise bad = new Premise.LevelInPeriod(PeriodType.YEAR, List.of(NOT_COMPLETED));
        Premise unknown = new Premise.LevelInPeriod(PeriodType.MONTH, List.of(GOOD));
        assertThat(of(new Premise.All(List.of(good, new Premise.Not(bad))))).isEqualTo(Outcome.HOLDS);
        assertThat(of(new Premise.All(List.of(good, unknown)))).isEqualTo(Outcome.OPEN);
        assertThat(of(new Premise.All(List.of(bad, unknown)))).isEqualTo(Outcome.FAILS);
        assertThat(of(new Premise.AnyOf(List.of(good, unknown)))).isEqualTo(Outcome.HOLDS);
        assertThat(of(new Premise.AnyOf(List.of(bad, unknown)))).isEqualTo(Outcome.OPEN);
        assertThat(of(new Premise.AnyOf(List.of(bad, new Premise.Not(good))))).isEqualTo(Outcome.FAILS);
        assertThat(of(new Premise.Not(unknown))).isEqualTo(Outcome.OPEN);
        LineResult line = ofLine(new Premise.All(List.of(good, new Premise.AnyOf(List.of(bad, unknown)))));
        assertThat(open(line)).containsExactly("RATING_NOT_PUBLISHED 2026-12 -");
        assertThat(line.when().parts()).hasSize(2);
        assertThat(ids(ofLine(new Premise.Not(bad)))).isEqualTo("pr-2026/2026-12-14");
    }

    private static Outcome of(Premise premise) {
        return ofLine(premise).outcome();
    }

    private static LineResult ofLine(Premise premise) {
        ConsequenceRules rules = SampleConsequences.rules(
                SampleConsequences.line("one", Concerned.people(), premise, Consequence.COMMENDATION));
        return line(
                ConsequenceReviewer.of(rules)
                        .review(
                                new Dossier()
                                        .rated("2026", GOOD, "2026-12-14")
                                        .ledger()
                                        .knownOn(day(LATER)),
                                SUBJECT,
                                period("2026")),
                "one");
    }

    @Test
    void whatIsDatedLaterDoesNotCountYetAndIsFound() {
        Dossier dossier = new Dossier()
                .add(
                        "2026-12-01",
                        rating("pr-x", "2026", NOT_COMPLETED, "2026-12-14").build());
        ConsequenceReview review = review(dossier, "2026-12-10", "2026");
        assertThat(line(review, "two-years").outcome()).isEqualTo(Outcome.OPEN);
        assertThat(review.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING DATED_LATER publishedRating:pr-x [2026-12-14, 2026-12-10]");
    }

    @Test
    void rulesThatDoNotHoldThenAreNamed() {
        ConsequenceRules rules = SampleConsequences.RULES.withValidity(Validity.from(day("2026-07-01")));
        ConsequenceReviewer reviewer = ConsequenceReviewer.of(rules, Votes.COUNCIL);
        assertThat(reviewer.review(new Dossier().ledger().knownOn(day(LATER)), SUBJECT, period("2026-Q2"))
                        .getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING CONSEQUENCE_RULES_NOT_IN_FORCE cadre:c-01 [sample.consequences, 2026-06-30]");
        assertThat(reviewer.review(new Dossier().ledger().knownOn(day(LATER)), SUBJECT, period("2026"))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void rulesOfVotesAndTheirTiersMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsequenceReviewer.of(SampleConsequences.RULES))
                .withMessage("votes must have the rules that a line names: sample.council");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsequenceReviewer.of(
                        SampleConsequences.RULES,
                        Votes.COUNCIL.withVoteTiers(Votes.COUNCIL.getVoteTiers().subList(0, 2))))
                .withMessage("votes must have the tiers that a line names: TIER_2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> REVIEWER.review(new Dossier().ledger().knownOn(day(LATER)), SUBJECT, period("2021-2025")))
                .withMessage("period must lie within a year: 2021-2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        REVIEWER.review(new Dossier().ledger().knownOn(day(LATER)), Subject.unnamed(), period("2026")));
    }

    private static ConsequenceReview review(Dossier dossier, String knownOn, String period) {
        return REVIEWER.review(dossier.ledger().knownOn(day(knownOn)), SUBJECT, period(period));
    }

    private static LineResult line(Dossier dossier, String id, String knownOn, String period) {
        return line(review(dossier, knownOn, period), id);
    }

    private static LineResult line(ConsequenceReview review, String id) {
        return review.getLines().stream()
                .filter(line -> line.line().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String ids(LineResult line) {
        return line.facts().stream().map(Ref::id).collect(Collectors.joining(" "));
    }

    private static List<String> open(LineResult line) {
        return line.open().stream()
                .map(point -> point.reason() + " " + point.period() + " "
                        + point.about().map(Ref::id).orElse("-"))
                .toList();
    }

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
