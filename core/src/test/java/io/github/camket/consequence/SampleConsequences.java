// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.confidence.Votes;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Set;

/** Rules that are known from other sources only or made up for tests, and therefore not official. */
public final class SampleConsequences {

    private static final List<RatingLevel> NOT_COMPLETED = List.of(RatingLevel.NOT_COMPLETED);

    private static final Premise TWO_YEARS = new Premise.LevelInConsecutive(PeriodType.YEAR, 2, NOT_COMPLETED);
    private static final Premise LOW_VOTE =
            new Premise.VoteInTier(PeriodType.YEAR, PollKind.VOTE, Votes.COUNCIL.getId(), List.of("TIER_2"));

    /** Runs, counts, commitments and votes, one line each. */
    public static final ConsequenceRules RULES = rules(
            line(
                    "two-quarters",
                    Concerned.people().inPositions(Set.of(Position.HEAD, Position.DEPUTY)),
                    new Premise.LevelInConsecutive(PeriodType.QUARTER, 2, NOT_COMPLETED),
                    Consequence.REPLACEMENT,
                    Consequence.ROTATION),
            line("two-years", Concerned.people(), TWO_YEARS, Consequence.TERMINATION),
            line(
                    "often-excellent",
                    Concerned.people(),
                    new Premise.LevelInSome(PeriodType.QUARTER, 2, 4, List.of(RatingLevel.EXCELLENT)),
                    Consequence.COMMENDATION),
            line(
                    "kept-promises",
                    Concerned.people(),
                    new Premise.ShareFulfilled(PeriodType.YEAR, Comparison.AT_LEAST, Fraction.of(2, 3)),
                    Consequence.EXTRA_INCOME),
            line(
                    "broken-promises",
                    Concerned.organizations(),
                    new Premise.ItemsNotFulfilled(PeriodType.YEAR, Comparison.ABOVE, 0),
                    Consequence.of("WARNING_LETTER")),
            line("low-vote", Concerned.people(), LOW_VOTE, Consequence.RELIEF));

    private SampleConsequences() {}

    /** Rules of these lines, with the code by which a decision says that somebody was not rated. */
    public static ConsequenceRules rules(ConsequenceLine... lines) {
        return ConsequenceRules.builder()
                .id(ConsequenceRulesId.of("sample.consequences"))
                .title(new Label("Quy chế mẫu", "Sample rules"))
                .document(LegalBasis.inWords(new Label("văn bản mẫu", "a sample document"), Confidence.UNVERIFIED))
                .addLines(lines)
                .addNotRated(RatingLevel.of("NOT_RATED"))
                .build();
    }

    /** A line whose words are its identifier. */
    public static ConsequenceLine line(String id, Concerned concerned, Premise when, Consequence... toConsider) {
        return new ConsequenceLine(
                id, new Label(id, id), concerned, when, List.of(toConsider), Source.NONE, Confidence.SECONDARY);
    }
}
