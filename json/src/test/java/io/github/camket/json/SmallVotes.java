// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.confidence.ConfidenceReview;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.MeetingRule;
import io.github.camket.confidence.ShareBound;
import io.github.camket.confidence.VoteBase;
import io.github.camket.consequence.Concerned;
import io.github.camket.consequence.ConsequenceLine;
import io.github.camket.consequence.ConsequenceReview;
import io.github.camket.consequence.ConsequenceReviewer;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.consequence.ConsequenceRulesId;
import io.github.camket.consequence.NoVoteMeans;
import io.github.camket.consequence.NotRatedPeriod;
import io.github.camket.consequence.PollKind;
import io.github.camket.consequence.Premise;
import io.github.camket.consequence.ResultUse;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceBallot;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Votes of confidence of the small agency, and rules for them that are known from secondary sources only: sample data, not official.
 * The rules on consequences are made up.
 */
final class SmallVotes {

    private static final CadreId VOTED_ON = CadreId.of("c-1");
    private static final LocalDate HELD_ON = LocalDate.of(2026, 3, 1);
    private static final ConfidenceRulesId RULES = ConfidenceRulesId.of("sample.council");
    private static final Source ARTICLE = Source.of(Citation.ofPlace("96/2023/QH15", "theo nguồn thứ cấp"));
    private static final List<RatingLevel> LOWEST = List.of(RatingLevel.NOT_COMPLETED);

    private SmallVotes() {}

    /** A vote and a ballot with everything, and one of each with nothing that it need not have. */
    static List<Fact> facts() {
        return List.of(
                ConfidenceVote.builder()
                        .id(FactId.of("cv-1"))
                        .cadre(VOTED_ON)
                        .post("Phó Chủ tịch")
                        .unit(OrgUnitId.of("u-2"))
                        .body("Hội đồng nhân dân xã")
                        .heldOn(HELD_ON)
                        .heldUnder(RULES)
                        .high(3)
                        .normal(4)
                        .low(21)
                        .invalid(1)
                        .issued(30)
                        .returned(29)
                        .totalDeputies(32)
                        .summoned(32)
                        .present(30)
                        .document(LegalBasis.inWords(
                                new Label("biên bản kiểm phiếu", "record of the count"), Confidence.TEXT))
                        .build(),
                ConfidenceVote.builder()
                        .id(FactId.of("cv-2"))
                        .cadre(CadreId.of("c-3"))
                        .post("Trưởng phòng")
                        .body("Hội đồng nhân dân xã")
                        .heldOn(HELD_ON)
                        .low(20)
                        .build(),
                ConfidenceBallot.builder()
                        .id(FactId.of("cb-1"))
                        .cadre(VOTED_ON)
                        .post("Phó Chủ tịch")
                        .unit(OrgUnitId.of("u-2"))
                        .body("Hội đồng nhân dân xã")
                        .heldOn(HELD_ON)
                        .heldUnder(RULES)
                        .confidence(16)
                        .noConfidence(16)
                        .invalid(0)
                        .issued(32)
                        .returned(31)
                        .totalDeputies(32)
                        .summoned(32)
                        .present(21)
                        .document(LegalBasis.inWords(
                                new Label("biên bản kiểm phiếu", "record of the count"), Confidence.TEXT))
                        .build(),
                ConfidenceBallot.builder()
                        .id(FactId.of("cb-2"))
                        .cadre(CadreId.of("c-3"))
                        .post("Trưởng phòng")
                        .unit(OrgUnitId.of("u-2"))
                        .heldOn(HELD_ON)
                        .heldUnder(ConfidenceRulesId.of("sample.other"))
                        .build());
    }

    /** Shares of all deputies, as secondary sources have them of resolution 96/2023/QH15. */
    static ConfidenceRules confidenceRules() {
        return ConfidenceRules.builder()
                .id(RULES)
                .title(new Label("Lấy phiếu, bỏ phiếu tín nhiệm (mẫu)", "Votes of confidence (sample)"))
                .document(new LegalBasis(
                        Optional.of(DocumentNumber.parse("96/2023/QH15")),
                        Optional.empty(),
                        Optional.of(new Label(
                                "dữ liệu mẫu theo nguồn thứ cấp, không chính thức",
                                "sample data from secondary sources, not official")),
                        Confidence.SECONDARY))
                .validity(Validity.from(LocalDate.of(2023, 7, 1)))
                .voteBase(Parameter.reading(ConfidenceRules.VOTE_BASE, VoteBase.TOTAL_DEPUTIES, ARTICLE))
                .addVoteTiers(
                        tier("TIER_0", null, Confidence.SECONDARY),
                        tier(
                                "TIER_1",
                                ShareBound.above(Fraction.of(1, 2)),
                                Confidence.SECONDARY,
                                Consequence.RESIGNATION,
                                Consequence.CONFIDENCE_BALLOT),
                        tier(
                                "TIER_2",
                                ShareBound.atLeast(Fraction.of(2, 3)),
                                Confidence.UNVERIFIED,
                                Consequence.RELIEF))
                .addBallotTiers(
                        tier("KEPT", null, Confidence.SECONDARY),
                        tier("LOST", ShareBound.above(Fraction.of(1, 2)), Confidence.SECONDARY, Consequence.RELIEF))
                .meeting(new MeetingRule(
                        ShareBound.atLeast(Fraction.of(2, 3)), ARTICLE.withNote("mẫu"), Confidence.SECONDARY))
                .build();
    }

    /** One settled, one open for a missing number, one that contradicts itself in a meeting too small. */
    static ConfidenceReview confidence() {
        return ConfidenceCounter.of(confidenceRules())
                .review(SmallAgency.ledger().knownOn(LocalDate.of(2026, 3, 31)));
    }

    /** Every kind of premise once. */
    static ConsequenceRules consequenceRules() {
        Premise commitment = new Premise.AnyOf(List.of(
                new Premise.ShareFulfilled(PeriodType.YEAR, Comparison.BELOW, Fraction.of(2, 3)),
                new Premise.ItemsNotFulfilled(PeriodType.QUARTER, Comparison.AT_LEAST, 2)));
        return ConsequenceRules.builder()
                .id(ConsequenceRulesId.of("sample.consequences"))
                .title(new Label("Quy chế mẫu", "Sample rules"))
                .document(LegalBasis.inWords(
                        new Label("quy chế mẫu, không chính thức", "sample rules, not official"),
                        Confidence.UNVERIFIED))
                .validity(Validity.from(LocalDate.of(2026, 1, 1)))
                .addNotRated(RatingLevel.of("NOT_RATED"))
                .notRatedPeriod(
                        Parameter.reading(ConsequenceRules.NOT_RATED_PERIOD, NotRatedPeriod.PASSED_OVER, Source.NONE))
                .noVoteMeans(Parameter.reading(ConsequenceRules.NO_VOTE_MEANS, NoVoteMeans.NOT_KNOWN, Source.NONE))
                .addLines(
                        line(
                                "good-year",
                                Concerned.people()
                                        .ofClasses(EnumSet.of(LegalClass.CIVIL_SERVANT))
                                        .inPositions(EnumSet.of(Position.STAFF, Position.HEAD)),
                                new Premise.LevelInPeriod(
                                        PeriodType.YEAR, List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD)),
                                Consequence.COMMENDATION,
                                Consequence.EXTRA_INCOME),
                        line(
                                "two-quarters",
                                Concerned.people(),
                                new Premise.LevelInConsecutive(PeriodType.QUARTER, 2, LOWEST),
                                Consequence.REPLACEMENT),
                        line(
                                "often-low",
                                Concerned.people(),
                                new Premise.All(List.of(
                                        new Premise.LevelInSome(PeriodType.MONTH, 2, 3, LOWEST),
                                        new Premise.Not(new Premise.LevelInPeriod(
                                                PeriodType.HALF_YEAR, List.of(RatingLevel.GOOD))))),
                                Consequence.LOWER_POST),
                        line("promises", Concerned.organizations(), commitment, Consequence.of("CRITICISM")),
                        line(
                                "vote",
                                Concerned.people(),
                                new Premise.VoteInTier(
                                        PeriodType.YEAR, PollKind.VOTE, RULES, List.of("TIER_1", "TIER_2")),
                                Consequence.RESIGNATION))
                .addUses(new ResultUse(
                        PeriodType.YEAR, new Label("thi đua", "emulation"), Source.NONE, Confidence.UNVERIFIED))
                .build();
    }

    static ConsequenceReview consequences() {
        return ConsequenceReviewer.of(consequenceRules(), confidenceRules())
                .review(
                        SmallAgency.ledger().knownOn(LocalDate.of(2026, 3, 31)),
                        Subject.of(VOTED_ON),
                        ReportingPeriod.year(2026));
    }

    private static ConsequenceLine line(String id, Concerned concerned, Premise when, Consequence... toConsider) {
        return new ConsequenceLine(
                id,
                new Label("dòng " + id, "line " + id),
                concerned,
                when,
                List.of(toConsider),
                Source.of(Citation.ofPlace("Quy chế mẫu", "mục 3")),
                Confidence.UNVERIFIED);
    }

    private static ConfidenceTier tier(
            String code, @Nullable ShareBound from, Confidence confidence, Consequence... toConsider) {
        return new ConfidenceTier(
                code,
                new Label("mức " + code, "tier " + code),
                Optional.ofNullable(from),
                List.of(toConsider),
                ARTICLE,
                confidence);
    }
}
