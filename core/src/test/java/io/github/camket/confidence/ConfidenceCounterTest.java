// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.official.PartyRegulation96;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares, tiers and distances of votes of confidence, and what numbers that are missing or wrong leave of them. */
class ConfidenceCounterTest {

    private static final ConfidenceCounter PARTY = ConfidenceCounter.of(PartyRegulation96.confidenceVotes());
    private static final ConfidenceCounter COUNCIL = ConfidenceCounter.of(Votes.COUNCIL);

    @ParameterizedTest(name = "{0} low of {1}: {2}")
    @CsvSource({
        // low, returned, tier, more for the next tier, fewer for the one below
        "0, 30, TIER_0, 16, -",
        "15, 30, TIER_0, 1, -",
        "16, 30, TIER_1, 4, 1",
        "19, 30, TIER_1, 1, 4",
        "20, 30, TIER_2, -, 1",
        "30, 30, TIER_2, -, 11",
        "15, 31, TIER_0, 1, -",
        "16, 31, TIER_1, 5, 1",
        "20, 31, TIER_1, 1, 5",
        "21, 31, TIER_2, -, 1",
        "1, 1, TIER_2, -, 1"
    })
    void exactlyOneHalfIsNotMoreThanOneHalfAndTwoThirdsAreEnough(
            int low, int returned, String tier, String next, String lower) {
        ConfidenceResult result =
                PARTY.count(Votes.vote("v-1").low(low).returned(returned).build());
        assertThat(result.getStatus()).isEqualTo(CountStatus.SETTLED);
        assertThat(codes(result)).isEqualTo(tier);
        assertThat(result.getTier().map(ConfidenceTier::code)).contains(tier);
        assertThat(text(result.getToNext())).isEqualTo(next);
        assertThat(text(result.getToLower())).isEqualTo(lower);
    }

    @Test
    void sharesKeepTheirParts() {
        ConfidenceResult result = PARTY.count(Votes.vote("v-1")
                .high(6)
                .normal(9)
                .low(14)
                .invalid(1)
                .returned(30)
                .build());
        assertThat(result.getShares())
                .extracting(MarkShare::share)
                .containsExactly(
                        Optional.of(Ratio.of(6, 30)), Optional.of(Ratio.of(9, 30)), Optional.of(Ratio.of(14, 30)));
        assertThat(result.getBase()).contains(30);
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void theBaseDecidesTheTier() {
        ConfidenceVote vote =
                Votes.vote("v-1").low(16).returned(30).totalDeputies(40).build();
        assertThat(codes(PARTY.count(vote))).isEqualTo("TIER_1");
        assertThat(codes(COUNCIL.count(vote))).isEqualTo("TIER_0");
    }

    @ParameterizedTest(name = "low {0}, issued {1}, total {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // nothing bounds what came back: from almost nothing to all of them
                "10, -, -, OPEN, TIER_0 TIER_1 TIER_2",
                // at most 18 came back
                "10, 18, -, OPEN, TIER_1 TIER_2",
                "10, 14, -, SETTLED, TIER_2",
                "10, -, 20, OPEN, TIER_0 TIER_1 TIER_2",
                "10, -, 19, OPEN, TIER_1 TIER_2",
                "10, 14, 40, SETTLED, TIER_2",
                "0, -, -, SETTLED, TIER_0"
            })
    void aMissingBaseLeavesTheTiersThatRemainPossible(
            int low, Integer issued, Integer total, CountStatus status, String possible) {
        ConfidenceResult result = PARTY.count(Votes.vote("v-1")
                .low(low)
                .issued(Optional.ofNullable(issued))
                .totalDeputies(Optional.ofNullable(total))
                .build());
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(codes(result)).isEqualTo(possible);
        assertThat(result.getShares())
                .allSatisfy(share -> assertThat(share.share()).isEmpty());
        assertThat(result.getToNext()).isEmpty();
        assertThat(findings(result)).containsExactly("VOTE_BASE_MISSING [RETURNED_BALLOTS]");
    }

    @Test
    void deputiesAreAtLeastAsManyAsTheBallotsKnown() {
        ConfidenceVote vote =
                Votes.vote("v-1").heldUnder(Votes.COUNCIL.getId()).low(10).build();
        assertThat(codes(COUNCIL.count(vote))).isEqualTo("TIER_0 TIER_1 TIER_2");
        assertThat(codes(COUNCIL.count(vote.withIssued(19)))).isEqualTo("TIER_0 TIER_1");
        assertThat(codes(COUNCIL.count(vote.withHigh(10)))).isEqualTo("TIER_0");
    }

    @Test
    void aMissingCountIsNotZero() {
        ConfidenceVote vote = Votes.vote("v-1").high(8).normal(4).returned(30).build();
        ConfidenceResult open = PARTY.count(vote);
        assertThat(open.getStatus()).isEqualTo(CountStatus.OPEN);
        assertThat(codes(open)).isEqualTo("TIER_0 TIER_1");
        assertThat(open.getToConsider()).isEmpty();
        assertThat(findings(open)).containsExactly("VOTE_COUNT_MISSING [LOW]");
        assertThat(codes(PARTY.count(vote.withHigh(11)))).isEqualTo("TIER_0");
        assertThat(codes(PARTY.count(Votes.vote("v-1").build()))).isEqualTo("TIER_0 TIER_1 TIER_2");
    }

    @Test
    void nothingReturnedHasNoShare() {
        ConfidenceResult result =
                PARTY.count(Votes.vote("v-1").low(0).returned(0).build());
        assertThat(result.getStatus()).isEqualTo(CountStatus.NOT_EVALUABLE);
        assertThat(result.getPossible()).isEmpty();
        assertThat(result.getTier()).isEmpty();
        assertThat(findings(result)).containsExactly("VOTE_BASE_ZERO [RETURNED_BALLOTS]");
    }

    @Test
    void numbersThatContradictEachOtherTellNoTier() {
        ConfidenceVote sound = Votes.vote("v-1")
                .high(10)
                .normal(5)
                .low(14)
                .invalid(1)
                .returned(30)
                .issued(31)
                .present(31)
                .summoned(32)
                .totalDeputies(33)
                .build();
        assertThat(findings(PARTY.count(sound))).isEmpty();
        assertContradiction(sound.withInvalid(2), "COUNTS_CONTRADICT [BALLOTS_MARKED, 31, BALLOTS_RETURNED, 30]");
        assertContradiction(
                sound.withReturned(32),
                "BALLOTS_UNACCOUNTED [2]",
                "COUNTS_CONTRADICT [BALLOTS_RETURNED, 32, BALLOTS_ISSUED, 31]");
        assertContradiction(sound.withTotalDeputies(30), "COUNTS_CONTRADICT [BALLOTS_ISSUED, 31, DEPUTIES_TOTAL, 30]");
    }

    private static void assertContradiction(ConfidenceVote vote, String... findings) {
        ConfidenceResult result = PARTY.count(vote);
        assertThat(result.getStatus()).isEqualTo(CountStatus.CONTRADICTORY);
        assertThat(codes(result)).isEqualTo("TIER_0 TIER_1 TIER_2");
        assertThat(result.getTier()).isEmpty();
        assertThat(findings(result)).containsExactly(findings);
    }

    @Test
    void numbersOfPeopleThatContradictEachOtherTouchTheMeetingAlone() {
        ConfidenceVote vote = Votes.vote("v-1")
                .heldUnder(Votes.COUNCIL.getId())
                .low(14)
                .present(31)
                .summoned(30)
                .totalDeputies(33)
                .build();
        ConfidenceResult result = COUNCIL.count(vote);
        assertThat(codes(result)).isEqualTo("TIER_0");
        assertThat(result.getAttendance()).isEmpty();
        assertThat(result.getMeeting()).isEqualTo(MeetingValidity.NOT_KNOWN);
        assertThat(findings(result))
                .containsExactly(
                        "COUNTS_CONTRADICT [DEPUTIES_PRESENT, 31, DEPUTIES_SUMMONED, 30]", "MEETING_NOT_KNOWN []");
    }

    @Test
    void ballotsWithoutAKindAreToldOnlyWhereAllKindsAreGiven() {
        ConfidenceVote vote =
                Votes.vote("v-1").high(10).normal(5).low(13).returned(30).build();
        assertThat(findings(PARTY.count(vote))).isEmpty();
        assertThat(findings(PARTY.count(vote.withInvalid(0)))).containsExactly("BALLOTS_UNACCOUNTED [2]");
        assertThat(codes(PARTY.count(vote.withInvalid(0)))).isEqualTo("TIER_0");
    }

    @Test
    void aMeetingOfTwoThirdsMayVoteAndOneOfFewerMayNot() {
        ConfidenceVote vote = Votes.vote("v-1")
                .heldUnder(Votes.COUNCIL.getId())
                .low(20)
                .totalDeputies(30)
                .summoned(30)
                .present(20)
                .build();
        ConfidenceResult valid = COUNCIL.count(vote);
        assertThat(valid.getMeeting()).isEqualTo(MeetingValidity.VALID);
        assertThat(valid.getAttendance()).contains(Ratio.of(20, 30));
        assertThat(valid.getToConsider()).containsExactly(Consequence.RELIEF);

        ConfidenceResult tooFew = COUNCIL.count(vote.withPresent(19));
        assertThat(tooFew.getMeeting()).isEqualTo(MeetingValidity.NOT_VALID);
        assertThat(codes(tooFew)).isEqualTo("TIER_2");
        assertThat(tooFew.getToConsider()).isEmpty();
        assertThat(findings(tooFew)).containsExactly("MEETING_NOT_VALID [19, 30]");
        assertThat(PARTY.count(vote).getMeeting()).isEqualTo(MeetingValidity.NO_RULE);
    }

    @Test
    void aDecisiveVoteHasTiersOfItsOwn() {
        ConfidenceResult kept = COUNCIL.count(Votes.ballot("b-1")
                .confidence(20)
                .noConfidence(20)
                .totalDeputies(40)
                .build());
        assertThat(codes(kept)).isEqualTo("KEPT");
        assertThat(kept.getToNext()).contains(1);
        ConfidenceResult lost = COUNCIL.count(Votes.ballot("b-1")
                .confidence(19)
                .noConfidence(21)
                .totalDeputies(40)
                .build());
        assertThat(lost.getToConsider()).containsExactly(Consequence.RELIEF);
        ConfidenceResult notForeseen = PARTY.count(
                Votes.ballot("b-1").confidence(19).noConfidence(21).returned(40).build());
        assertThat(notForeseen.getStatus()).isEqualTo(CountStatus.NOT_FORESEEN);
        assertThat(notForeseen.getPossible()).isEmpty();
        assertThat(notForeseen.getShares().get(1).share()).contains(Ratio.of(21, 40));
    }

    @Test
    void rulesOfOtherDaysAndOtherVotesAreNamed() {
        ConfidenceVote vote = Votes.vote("v-1").low(1).returned(3).build();
        assertThat(findings(PARTY.count(vote.withHeldOn(LocalDate.of(2023, 2, 2)))))
                .isEmpty();
        assertThat(findings(PARTY.count(vote.withHeldOn(LocalDate.of(2023, 2, 1)))))
                .containsExactly("CONFIDENCE_RULES_NOT_IN_FORCE [2023-02-01, qd96.confidence-votes]");
        assertThat(findings(PARTY.count(vote.withHeldUnder(ConfidenceRulesId.of("sample.council")))))
                .containsExactly("HELD_UNDER_OTHER_RULES [sample.council, qd96.confidence-votes]");
        assertThat(findings(PARTY.count(vote.withHeldUnder(Optional.empty()))))
                .containsExactly("CONFIDENCE_RULES_NOT_SAID [qd96.confidence-votes]");
    }

    @Test
    void aReviewCountsTheVotesOfItsRulesThatTookPlace() {
        ConfidenceVote first = Votes.vote("v-2").low(3).returned(9).build();
        ConfidenceVote earlier = first.withId(FactId.of("v-3"))
                .withHeldOn(LocalDate.of(2024, 1, 8))
                .withHeldUnder(Optional.empty());
        ConfidenceVote other =
                Votes.vote("v-1").heldUnder(Votes.COUNCIL.getId()).build();
        ConfidenceVote later =
                Votes.vote("v-4").heldOn(LocalDate.of(2026, 12, 9)).build();
        Cadre cadre = Cadre.builder()
                .id(CadreId.of("c-01"))
                .legalClass(LegalClass.ELECTED_OFFICIAL)
                .build();
        Ledger ledger = Ledger.of(List.of(cadre, first, earlier, other, later).stream()
                .map(fact -> new LedgerEntry.Recorded(LocalDate.of(2026, 12, 5), fact))
                .toList());
        ConfidenceReview review = PARTY.review(ledger.knownOn(LocalDate.of(2026, 12, 8)));
        assertThat(review.getResults())
                .extracting(result -> result.getPoll().getId().value())
                .containsExactly("v-3", "v-2");
        assertThat(review.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING DATED_LATER confidenceVote:v-4 [2026-12-09, 2026-12-08]");
    }

    private static String codes(ConfidenceResult result) {
        return result.getPossible().stream().map(ConfidenceTier::code).collect(Collectors.joining(" "));
    }

    private static String text(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("-");
    }

    private static List<String> findings(ConfidenceResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.code().code() + " " + finding.arguments())
                .toList();
    }
}
