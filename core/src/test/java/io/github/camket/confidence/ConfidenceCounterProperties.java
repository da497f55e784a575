// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.official.PartyRegulation96;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every vote, whatever its numbers. */
class ConfidenceCounterProperties {

    private static final ConfidenceCounter PARTY = ConfidenceCounter.of(PartyRegulation96.confidenceVotes());
    private static final ConfidenceCounter COUNCIL = ConfidenceCounter.of(Votes.COUNCIL);

    /** The tier by whole numbers alone: twice and three times the ballots against the base and twice the base. */
    @Property
    void theTierIsThatOfWholeNumbers(
            @ForAll @IntRange(min = 1, max = 600) int returned, @ForAll @IntRange(max = 600) int low) {
        int counted = Math.min(low, returned);
        ConfidenceResult result = PARTY.count(vote(counted, Optional.of(returned), Optional.empty()));
        String expected = 3 * counted >= 2 * returned ? "TIER_2" : 2 * counted > returned ? "TIER_1" : "TIER_0";
        assertThat(result.getTier().map(ConfidenceTier::code)).contains(expected);
    }

    @Property
    void theDistanceIsTheFirstNumberThatChangesTheTier(
            @ForAll @IntRange(min = 1, max = 400) int returned, @ForAll @IntRange(max = 400) int low) {
        int counted = Math.min(low, returned);
        ConfidenceResult result = PARTY.count(vote(counted, Optional.of(returned), Optional.empty()));
        result.getToNext().ifPresent(more -> {
            assertThat(tiers(counted + more, returned)).isNotEqualTo(result.getPossible());
            assertThat(tiers(counted + more - 1, returned)).isEqualTo(result.getPossible());
        });
        result.getToLower().ifPresent(fewer -> {
            assertThat(tiers(counted - fewer, returned)).isNotEqualTo(result.getPossible());
            assertThat(tiers(counted - fewer + 1, returned)).isEqualTo(result.getPossible());
        });
    }

    /** Whatever turns out to be the missing number, its tier was among those said to be possible. */
    @Property
    void aNumberThatComesLaterOnlyNarrowsWhatWasPossible(
            @ForAll @IntRange(min = 1, max = 60) int returned,
            @ForAll @IntRange(max = 60) int low,
            @ForAll @IntRange(max = 10) int notReturned) {
        int counted = Math.min(low, returned);
        int issued = returned + notReturned;
        List<ConfidenceTier> settled = tiers(counted, returned);
        assertThat(PARTY.count(vote(counted, Optional.empty(), Optional.of(issued)))
                        .getPossible())
                .containsAll(settled);
        assertThat(PARTY.count(vote(counted, Optional.empty(), Optional.empty()))
                        .getPossible())
                .containsAll(settled);
        ConfidenceVote uncounted = vote(counted, Optional.of(returned), Optional.of(issued))
                .withHigh(returned - counted)
                .withLow(Optional.empty());
        assertThat(PARTY.count(uncounted).getPossible()).containsAll(settled);
        ConfidenceVote council = vote(counted, Optional.of(returned), Optional.of(issued));
        assertThat(COUNCIL.count(council).getPossible())
                .containsAll(
                        COUNCIL.count(council.withTotalDeputies(issued + 3)).getPossible());
    }

    private static List<ConfidenceTier> tiers(int low, int returned) {
        return PARTY.count(vote(low, Optional.of(returned), Optional.empty())).getPossible();
    }

    private static ConfidenceVote vote(int low, Optional<Integer> returned, Optional<Integer> issued) {
        return Votes.vote("v-1").low(low).returned(returned).issued(issued).build();
    }
}
