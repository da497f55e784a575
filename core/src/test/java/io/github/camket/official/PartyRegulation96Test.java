// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.VoteBase;
import io.github.camket.document.Confidence;
import io.github.camket.trace.Basis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the reference, line by line, and what is not shipped of it. */
class PartyRegulation96Test {

    private static final ConfidenceRules RULES = PartyRegulation96.confidenceVotes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | TIER_0 | - | []
            1 | TIER_1 | > 0.5 | [REMOVAL_FROM_PLANNING, RELIEF, OTHER_WORK, RESIGNATION, CONFIDENCE_BALLOT]
            2 | TIER_2 | >= 2/3 | [RELIEF, LOWER_POST]
            """)
    void everyTierIsThere(int index, String code, String from, String toConsider) {
        ConfidenceTier tier = RULES.getVoteTiers().get(index);
        assertThat(tier.code()).isEqualTo(code);
        assertThat(tier.from().map(String::valueOf).orElse("-")).isEqualTo(from);
        assertThat(tier.toConsider()).hasToString(toConsider);
    }

    @Test
    void onlyWhatTheTextSaysIsShipped() {
        assertThat(RULES.getVoteTiers())
                .hasSize(3)
                .allSatisfy(tier -> assertThat(tier.confidence()).isEqualTo(Confidence.TEXT))
                .allSatisfy(tier -> assertThat(tier.source().instrument()).contains("96-QĐ/TW"));
        assertThat(RULES.getDocument().confidence()).isEqualTo(Confidence.TEXT);
        assertThat(RULES.getDocument()).hasToString("96-QĐ/TW");
        assertThat(RULES.getMeeting()).isEmpty();
        assertThat(RULES.getBallotTiers()).isEmpty();
    }

    @Test
    void theBaseIsAReadingWithItsPlace() {
        assertThat(RULES.getVoteBase().value()).isEqualTo(VoteBase.RETURNED_BALLOTS);
        assertThat(RULES.getVoteBase().basis()).isEqualTo(Basis.READING);
        assertThat(RULES.getVoteBase().source()).hasToString("96-QĐ/TW Đ6.3");
    }

    @Test
    void meetingsBeforeTheDayOfIssueAreNotUnderIt() {
        assertThat(RULES.getValidity().getFrom()).contains(LocalDate.of(2023, 2, 2));
    }
}
