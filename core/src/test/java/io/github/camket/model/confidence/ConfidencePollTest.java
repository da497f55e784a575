// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a vote of confidence must say, and what it may leave open. */
class ConfidencePollTest {

    private static final ConfidenceVote VOTE = ConfidenceVote.builder()
            .id(FactId.of("v-1"))
            .cadre(CadreId.of("c-1"))
            .post("Chủ tịch")
            .unit(OrgUnitId.of("u-1"))
            .heldOn(LocalDate.of(2026, 12, 5))
            .build();
    private static final ConfidenceBallot BALLOT = ConfidenceBallot.builder()
            .id(FactId.of("b-1"))
            .cadre(CadreId.of("c-1"))
            .post("Chủ tịch")
            .body("Hội đồng nhân dân xã")
            .heldOn(LocalDate.of(2026, 12, 5))
            .build();

    @Test
    void numbersThatNobodyGaveAreEmpty() {
        ConfidenceMark.OF_VOTE.forEach(mark -> assertThat(VOTE.count(mark)).isEmpty());
        assertThat(VOTE.withHigh(1).withNormal(2).withLow(0).count(ConfidenceMark.LOW))
                .contains(0);
        assertThat(BALLOT.withConfidence(1).withNoConfidence(2).count(ConfidenceMark.NO_CONFIDENCE))
                .contains(2);
        assertThat(BALLOT.withConfidence(1).count(ConfidenceMark.LOW)).isEmpty();
        assertThat(VOTE.withLow(1).count(ConfidenceMark.NO_CONFIDENCE)).isEmpty();
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOTE.withLow(-1))
                .withMessage("low must be 0 or more: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BALLOT.withNoConfidence(-1))
                .withMessage("noConfidence must be 0 or more: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOTE.withTotalDeputies(-2))
                .withMessage("totalDeputies must be 0 or more: -2");
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withInvalid(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withIssued(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withReturned(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withSummoned(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withPresent(-1));
    }

    @Test
    void somebodyVotes() {
        assertThat(VOTE.getReferences()).containsExactly(Ref.of("cadre", "c-1"), Ref.of("orgUnit", "u-1"));
        assertThat(BALLOT.getReferences()).containsExactly(Ref.of("cadre", "c-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BALLOT.withBody(Optional.empty()))
                .withMessage("body must be given where there is no unit: -");
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withPost(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> VOTE.withBody(" "));
    }

    @Test
    void theMarksOfAVoteGoFromTheBestToTheWorst() {
        assertThat(VOTE.marks()).containsExactly(ConfidenceMark.HIGH, ConfidenceMark.NORMAL, ConfidenceMark.LOW);
        assertThat(BALLOT.marks()).containsExactly(ConfidenceMark.CONFIDENCE, ConfidenceMark.NO_CONFIDENCE);
    }
}
