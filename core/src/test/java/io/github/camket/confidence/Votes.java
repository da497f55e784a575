// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceBallot;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.PartyRegulation96;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Votes for tests, and rules of a council that are known from other sources only and therefore not official. */
public final class Votes {

    /** Rules of votes in a council: shares of all deputies, as secondary sources have them. */
    public static final ConfidenceRules COUNCIL = ConfidenceRules.builder()
            .id(ConfidenceRulesId.of("sample.council"))
            .title(new Label("Lấy phiếu tại Hội đồng nhân dân (mẫu)", "Votes in a People's Council (sample)"))
            .document(LegalBasis.of("96/2023/QH15", Confidence.SECONDARY))
            .voteBase(Parameter.reading(ConfidenceRules.VOTE_BASE, VoteBase.TOTAL_DEPUTIES, Source.NONE))
            .addVoteTiers(
                    tier("TIER_0", Optional.empty(), Confidence.SECONDARY),
                    tier(
                            "TIER_1",
                            Optional.of(ShareBound.above(Fraction.of(1, 2))),
                            Confidence.SECONDARY,
                            Consequence.RESIGNATION,
                            Consequence.CONFIDENCE_BALLOT),
                    tier(
                            "TIER_2",
                            Optional.of(ShareBound.atLeast(Fraction.of(2, 3))),
                            Confidence.UNVERIFIED,
                            Consequence.RELIEF))
            .addBallotTiers(
                    tier("KEPT", Optional.empty(), Confidence.SECONDARY),
                    tier(
                            "LOST",
                            Optional.of(ShareBound.above(Fraction.of(1, 2))),
                            Confidence.SECONDARY,
                            Consequence.RELIEF))
            .meeting(new MeetingRule(ShareBound.atLeast(Fraction.of(2, 3)), Source.NONE, Confidence.SECONDARY))
            .build();

    private Votes() {}

    /** A vote with three marks under Regulation 96, without numbers. */
    public static ConfidenceVote.Builder vote(String id) {
        return ConfidenceVote.builder()
                .id(FactId.of(id))
                .cadre(CadreId.of("c-01"))
                .post("Bí thư Đảng ủy xã")
                .body("Ban Chấp hành Đảng bộ xã")
                .heldOn(LocalDate.of(2026, 12, 5))
                .heldUnder(PartyRegulation96.confidenceVotes().getId());
    }

    /** A decisive vote of a council, without numbers. */
    public static ConfidenceBallot.Builder ballot(String id) {
        return ConfidenceBallot.builder()
                .id(FactId.of(id))
                .cadre(CadreId.of("c-01"))
                .post("Chủ tịch Ủy ban nhân dân xã")
                .body("Hội đồng nhân dân xã")
                .heldOn(LocalDate.of(2026, 12, 7))
                .heldUnder(COUNCIL.getId());
    }

    private static ConfidenceTier tier(
            String code, Optional<ShareBound> from, Confidence confidence, Consequence... toConsider) {
        return new ConfidenceTier(
                code, new Label("mức " + code, "tier " + code), from, List.of(toConsider), Source.NONE, confidence);
    }
}
