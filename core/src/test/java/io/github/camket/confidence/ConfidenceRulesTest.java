// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Source;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that leave a share without tier, or with two, cannot be built. */
class ConfidenceRulesTest {

    private static final List<ConfidenceTier> TIERS = Votes.COUNCIL.getVoteTiers();

    @Test
    void tiersFollowEachOther() {
        assertRefused(List.of(TIERS.get(1)), "voteTiers must have a bound from the second on, and only there: TIER_1");
        assertRefused(
                List.of(TIERS.get(0), with(TIERS.get(1), Optional.empty())),
                "voteTiers must have a bound from the second on, and only there: TIER_1");
        assertRefused(
                List.of(TIERS.get(0), TIERS.get(2), TIERS.get(1)),
                "voteTiers must begin above the tier before: TIER_1");
        assertRefused(
                List.of(
                        TIERS.get(0),
                        TIERS.get(1),
                        with(TIERS.get(2), TIERS.get(1).from())),
                "voteTiers must begin above the tier before: TIER_2");
        assertRefused(
                List.of(TIERS.get(0), TIERS.get(1), TIERS.get(1)),
                "voteTiers must have each code once: " + List.of("TIER_0", "TIER_1", "TIER_1"));
    }

    private static void assertRefused(List<ConfidenceTier> tiers, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Votes.COUNCIL.withVoteTiers(tiers))
                .withMessage(message);
    }

    @Test
    void exactlyAHalfCanBeATierOfItsOwn() {
        ConfidenceTier half = with(TIERS.get(1), Optional.of(ShareBound.atLeast(Fraction.of(1, 2))));
        ConfidenceTier more = with(TIERS.get(2), Optional.of(ShareBound.above(Fraction.of(1, 2))));
        ConfidenceCounter counter = ConfidenceCounter.of(Votes.COUNCIL.withVoteTiers(TIERS.get(0), half, more));
        ConfidenceResult result =
                counter.count(Votes.vote("v-1").low(2).totalDeputies(4).build());
        assertThat(result.getTier()).contains(half);
        assertThat(result.getToNext()).contains(1);
        assertThat(result.getToLower()).contains(1);
    }

    /** One low mark is more than none, whatever it is a share of. */
    @Test
    void aTierOfAnyShareAtAllNeedsNoBase() {
        ConfidenceTier any = with(TIERS.get(1), Optional.of(ShareBound.above(Fraction.ZERO)));
        ConfidenceCounter counter = ConfidenceCounter.of(Votes.COUNCIL.withVoteTiers(TIERS.get(0), any));
        assertThat(counter.count(Votes.vote("v-1").low(1).build()).getTier()).contains(any);
        assertThat(counter.count(Votes.vote("v-1").low(0).build()).getTier()).contains(TIERS.get(0));
    }

    @Test
    void rulesSayHowSomeKindOfVoteIsCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Votes.COUNCIL.withVoteTiers(List.of()).withBallotTiers(List.of()))
                .withMessage("voteTiers must be given if there are no ballotTiers: []");
    }

    @Test
    void theBaseCarriesItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Votes.COUNCIL.withVoteBase(Parameter.reading("base", VoteBase.TOTAL_DEPUTIES, Source.NONE)))
                .withMessage("parameter must be named voteBase: base");
    }

    @Test
    void aBoundCanBeReachedAndNotByEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareBound(Comparison.BELOW, Fraction.ONE))
                .withMessage("comparison must be ABOVE or AT_LEAST: BELOW");
        for (String share : List.of("-0.1", "1.1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> ShareBound.atLeast(Fraction.parse(share)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareBound.above(Fraction.ONE))
                .withMessage("share must be from 0 to 1, below 1 for ABOVE, above 0 for AT_LEAST: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> ShareBound.atLeast(Fraction.ZERO));
        assertThat(ShareBound.atLeast(Fraction.ONE).holds(Fraction.ONE)).isTrue();
        assertThat(ShareBound.above(Fraction.ZERO).holds(Fraction.ZERO)).isFalse();
    }

    private static ConfidenceTier with(ConfidenceTier tier, Optional<ShareBound> from) {
        return new ConfidenceTier(tier.code(), tier.label(), from, tier.toConsider(), tier.source(), tier.confidence());
    }
}
