// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.confidence.Votes;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.Condition.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every review, whatever was decided. */
class ConsequenceProperties {

    private static final ConsequenceReviewer REVIEWER = ConsequenceReviewer.of(SampleConsequences.RULES, Votes.COUNCIL);
    private static final ReportingPeriod LAST = ReportingPeriod.parse("2026-Q4");
    private static final LocalDate KNOWN_ON = LocalDate.of(2027, 6, 30);

    /** Ratings of quarters of two years, some of them not rated, several of one quarter at times. */
    @Provide
    Arbitrary<List<PublishedRating>> ratings() {
        Arbitrary<PublishedRating> one = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of("EXCELLENT", "GOOD", "NOT_COMPLETED", "NOT_COMPLETED", "NOT_RATED"),
                        Arbitraries.integers().between(0, 20))
                .as((quarter, level, days) -> PublishedRating.builder()
                        .id(FactId.of("x"))
                        .subject(Dossier.SUBJECT)
                        .period(ReportingPeriod.of(PeriodType.QUARTER, 2025 + quarter / 4, quarter % 4 + 1))
                        .level(RatingLevel.of(level))
                        .authorityPost("Chủ tịch")
                        .decidedOn(LocalDate.of(2027, 1, 1).plusDays(days))
                        .build());
        return one.list().ofMaxSize(12).map(ConsequenceProperties::numbered);
    }

    private static List<PublishedRating> numbered(List<PublishedRating> ratings) {
        List<PublishedRating> numbered = new ArrayList<>();
        ratings.forEach(rating -> numbered.add(rating.withId(FactId.of("pr-" + numbered.size()))));
        return numbered;
    }

    @Property(tries = 200)
    void factsOfOthersChangeNothing(
            @ForAll("ratings") List<PublishedRating> own, @ForAll("ratings") List<PublishedRating> others) {
        List<LedgerEntry> entries = entries(own);
        ConsequenceReview alone = review(entries);
        others.forEach(rating -> entries.add(new LedgerEntry.Recorded(
                rating.getDecidedOn(),
                rating.withId(FactId.of("o-" + rating.getId())).withSubject(Subject.of(Dossier.STAFF)))));
        others.forEach(rating -> entries.add(new LedgerEntry.Recorded(
                rating.getDecidedOn(),
                rating.withId(FactId.of("u-" + rating.getId())).withSubject(Subject.of(Dossier.UNIT)))));
        entries.add(new LedgerEntry.Recorded(
                LocalDate.of(2026, 12, 5),
                Votes.vote("v-1")
                        .cadre(CadreId.of("c-02"))
                        .heldUnder(Votes.COUNCIL.getId())
                        .low(30)
                        .totalDeputies(30)
                        .build()));
        assertThat(review(entries)).isEqualTo(alone);
    }

    @Property(tries = 200)
    void theOrderOfFactsDoesNotMatter(@ForAll("ratings") List<PublishedRating> own, @ForAll Random random) {
        List<LedgerEntry> entries = entries(own);
        ConsequenceReview before = review(entries);
        Collections.shuffle(entries, random);
        assertThat(review(entries)).isEqualTo(before);
    }

    /** A rating of a quarter about which nothing was decided settles what was open, and turns nothing that was settled. */
    @Property(tries = 200)
    void aRatingThatWasMissingOnlySettles(@ForAll("ratings") List<PublishedRating> own) {
        List<LedgerEntry> entries = entries(own);
        Map<String, Outcome> before = outcomes(review(entries));
        for (int quarter = 1; quarter <= 4; quarter++) {
            ReportingPeriod period = ReportingPeriod.of(PeriodType.QUARTER, 2026, quarter);
            if (own.stream().noneMatch(rating -> rating.getPeriod().equals(period))) {
                entries.add(new LedgerEntry.Recorded(
                        KNOWN_ON,
                        Dossier.rating("later-" + quarter, period.toString(), RatingLevel.NOT_COMPLETED, "2027-06-30")
                                .build()));
            }
        }
        Map<String, Outcome> after = outcomes(review(entries));
        before.forEach((line, outcome) -> {
            if (outcome != Outcome.OPEN) {
                assertThat(after).containsEntry(line, outcome);
            }
        });
    }

    private static List<LedgerEntry> entries(List<PublishedRating> own) {
        List<LedgerEntry> entries = new ArrayList<>(new Dossier().entries());
        own.forEach(rating -> entries.add(new LedgerEntry.Recorded(rating.getDecidedOn(), rating)));
        return entries;
    }

    private static ConsequenceReview review(List<LedgerEntry> entries) {
        return REVIEWER.review(Ledger.of(entries).knownOn(KNOWN_ON), Dossier.SUBJECT, LAST);
    }

    private static Map<String, Outcome> outcomes(ConsequenceReview review) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        review.getLines().forEach(line -> outcomes.put(line.line().id(), line.outcome()));
        return outcomes;
    }
}
