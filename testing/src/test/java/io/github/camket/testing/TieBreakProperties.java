// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.Tie;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Quota;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Points that decide between equal scores: first the first criterion, then the second. */
class TieBreakProperties {

    private static final long BASE = 100;

    @Provide
    Arbitrary<Quota> quotas() {
        return CamketArbitraries.quotas()
                .map(quota -> quota.withTieBreak(LocalRules.changed(
                        quota.getTieBreak(), List.of(CriterionId.of("result"), CriterionId.of("general")))));
    }

    /** Candidates most of whom have the points of both criteria. */
    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<List<Points>> both =
                Arbitraries.integers().between(0, 2).map(Points::of).list().ofSize(2);
        Arbitrary<List<Points>> few =
                Arbitraries.frequencyOf(Tuple.of(30, both), Tuple.of(1, Arbitraries.just(List.<Points>of())));
        return Combinators.combine(
                        CamketArbitraries.candidates(9, 20), few.list().ofSize(29))
                .as((candidates, points) -> {
                    List<Candidate> all = new ArrayList<>();
                    for (int i = 0; i < candidates.size(); i++) {
                        all.add(candidates.get(i).withTieBreak(points.get(i)));
                    }
                    return all;
                });
    }

    @Property(tries = 300)
    void theyDecideAsIfTheyWereSmallPartsOfTheScore(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        GroupReview review = GroupReviewer.of(quota).review(candidates);
        List<Candidate> merged = merged(quota, candidates);
        List<Set<Subject>> best = new EveryChoice(quota, merged).best();
        Set<Subject> tied = new TreeSet<>();
        review.getTies().forEach(tie -> tied.addAll(tie.subjects()));
        for (Candidate candidate : new EveryChoice(quota, merged).contenders()) {
            Subject subject = candidate.subject();
            long number = best.stream().filter(set -> set.contains(subject)).count();
            assertThat(review.getChosen().contains(subject))
                    .isEqualTo(number == best.size() && !tied.contains(subject));
            assertThat(tied.contains(subject))
                    .isEqualTo(number > 0 && !review.getChosen().contains(subject));
            assertThat(review.overOf(subject).isPresent()).isEqualTo(number == 0);
        }
    }

    @Property(tries = 300)
    void onlyThoseWhoAreEqualInEverythingTie(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        List<Candidate> merged = merged(quota, candidates);
        for (Tie tie : GroupReviewer.of(quota).review(candidates).getTies()) {
            assertThat(merged.stream()
                            .filter(one -> tie.subjects().contains(one.subject()))
                            .map(Candidate::score)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Property(tries = 300)
    void theOrderOfTheCandidatesDoesNotMatter(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        List<Candidate> backwards = new ArrayList<>(candidates);
        Collections.reverse(backwards);
        GroupReview review = GroupReviewer.of(quota).review(candidates);
        GroupReview again = GroupReviewer.of(quota).review(backwards);
        assertThat(again.getChosen()).isEqualTo(review.getChosen());
        assertThat(again.getTies()).isEqualTo(review.getTies());
        assertThat(again.getOver()).isEqualTo(review.getOver());
    }

    /** Scores that order by total and then by the points that decide; by total alone where these are not known of all. */
    private static List<Candidate> merged(Quota quota, List<Candidate> candidates) {
        TreeMap<Points, Boolean> known = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (contends(quota, candidate)) {
                known.merge(
                        candidate.score().orElseThrow(), candidate.tieBreak().size() == 2, Boolean::logicalAnd);
            }
        }
        return candidates.stream()
                .map(one -> !contends(quota, one)
                        ? one
                        : new Candidate(
                                one.subject(),
                                one.state(),
                                one.level(),
                                Optional.of(merged(one, known.get(one.score().orElseThrow()))),
                                one.group()))
                .toList();
    }

    private static boolean contends(Quota quota, Candidate candidate) {
        Optional<RatingLevel> limited = Optional.of(quota.getLevel());
        return candidate.level().equals(limited) && candidate.state() == Candidate.State.PROPOSED;
    }

    private static Points merged(Candidate candidate, boolean known) {
        Points score = candidate.score().orElseThrow().times(Fraction.of(BASE * BASE));
        return known
                ? score.plus(candidate.tieBreak().get(0).times(Fraction.of(BASE)))
                        .plus(candidate.tieBreak().get(1))
                : score;
    }
}
