// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.model.confidence.ConfidenceBallot;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.model.confidence.ConfidenceVote;
import java.util.List;

/** The two kinds of votes of confidence. */
public enum PollKind {
    /** With three marks (lấy phiếu tín nhiệm). */
    VOTE {
        @Override
        Class<? extends ConfidencePoll> type() {
            return ConfidenceVote.class;
        }

        @Override
        List<ConfidenceTier> tiers(ConfidenceRules rules) {
            return rules.getVoteTiers();
        }
    },
    /** Decisive (bỏ phiếu tín nhiệm). */
    BALLOT {
        @Override
        Class<? extends ConfidencePoll> type() {
            return ConfidenceBallot.class;
        }

        @Override
        List<ConfidenceTier> tiers(ConfidenceRules rules) {
            return rules.getBallotTiers();
        }
    };

    abstract Class<? extends ConfidencePoll> type();

    abstract List<ConfidenceTier> tiers(ConfidenceRules rules);
}
