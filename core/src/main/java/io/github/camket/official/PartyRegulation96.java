// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.Validity;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.ShareBound;
import io.github.camket.confidence.VoteBase;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Regulation 96-QĐ/TW of 2 February 2023 of the Politburo on votes of confidence in the political system: the tiers of the share of low
 * confidence. That nothing is prescribed up to one half follows from where the next tier begins. What the text orders is listed like what
 * it lets the authority consider: each is an act of the authority. The tiers are cited by their place in words, since this library does
 * not know the number of their article.
 *
 * <p>What is known from other sources only is not shipped as the text: that shares are taken of the ballots returned is a named
 * parameter marked as our reading, and there is no rule on who must be present. An application that has the text can add both. In
 * force from the day of issue is our reading too; no other day is known.
 */
public final class PartyRegulation96 {

    private static final String INSTRUMENT = "96-QĐ/TW";
    private static final LocalDate ISSUED = LocalDate.of(2023, 2, 2);
    private static final Source USE_OF_RESULTS =
            Source.of(Citation.ofPlace(INSTRUMENT, "sử dụng kết quả lấy phiếu tín nhiệm"));

    private static final ConfidenceRules CONFIDENCE_VOTES = ConfidenceRules.builder()
            .id(ConfidenceRulesId.of("qd96.confidence-votes"))
            .title(new Label(
                    "Lấy phiếu tín nhiệm trong hệ thống chính trị", "Votes of confidence in the political system"))
            .document(new LegalBasis(
                    Optional.of(DocumentNumber.parse(INSTRUMENT)),
                    Optional.of(ISSUED),
                    Optional.empty(),
                    Confidence.TEXT))
            .validity(Validity.from(ISSUED))
            .voteBase(Parameter.reading(
                    ConfidenceRules.VOTE_BASE, VoteBase.RETURNED_BALLOTS, Source.of(Citation.of(INSTRUMENT, "6.3"))))
            .addVoteTiers(
                    tier("TIER_0", "không quá một nửa", "one half at most", null),
                    tier(
                            "TIER_1",
                            "quá một nửa, dưới hai phần ba",
                            "more than one half, below two thirds",
                            ShareBound.above(Fraction.of(1, 2)),
                            Consequence.REMOVAL_FROM_PLANNING,
                            Consequence.RELIEF,
                            Consequence.OTHER_WORK,
                            Consequence.RESIGNATION,
                            Consequence.CONFIDENCE_BALLOT),
                    tier(
                            "TIER_2",
                            "từ hai phần ba",
                            "two thirds and more",
                            ShareBound.atLeast(Fraction.of(2, 3)),
                            Consequence.RELIEF,
                            Consequence.LOWER_POST))
            .build();

    private PartyRegulation96() {}

    /** How votes with three marks are counted. */
    public static ConfidenceRules confidenceVotes() {
        return CONFIDENCE_VOTES;
    }

    private static ConfidenceTier tier(
            String code, String vi, String en, @Nullable ShareBound from, Consequence... toConsider) {
        return new ConfidenceTier(
                code,
                new Label(vi, en),
                Optional.ofNullable(from),
                List.of(toConsider),
                USE_OF_RESULTS,
                Confidence.TEXT);
    }
}
