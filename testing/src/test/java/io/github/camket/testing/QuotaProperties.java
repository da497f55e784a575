// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.QuotaPlaces;
import io.github.camket.rating.Tie;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who gets a limited level, held against every set of people that could get it. */
class QuotaProperties {

    @Provide
    Arbitrary<Quota> quotas() {
        return CamketArbitraries.quotas();
    }

    @Provide
    Arbitrary<Quota> overGoodOnly() {
        return CamketArbitraries.quotas()
                .map(quota -> quota.withBase(LocalRules.changed(quota.getBase(), QuotaBase.GOOD_ONLY)));
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return CamketArbitraries.candidates(12, 20);
    }

    @Property(tries = 1000)
    void thePlacesOfEachScopeAreTheLargestNumberWithinTheShareOfItsBase(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        EveryChoice every = new EveryChoice(quota, candidates);
        List<QuotaPlaces> places = review(quota, candidates).getPlaces();
        assertThat(places.stream().map(QuotaPlaces::group))
                .containsExactlyElementsOf(
                        every.scopes().stream().map(EveryChoice.Scope::group).toList());
        for (EveryChoice.Scope scope : every.scopes()) {
            QuotaPlaces counted = places.stream()
                    .filter(one -> one.group().equals(scope.group()))
                    .findFirst()
                    .orElseThrow();
            assertThat(counted.places()).isEqualTo(every.places(scope));
            assertThat(counted.reached()).isEqualTo(every.count(scope, quota.getLevel()));
            assertThat(counted.below()).isEqualTo(every.count(scope, quota.getBaseLevel()));
        }
    }

    @Property(tries = 1000)
    void chosenAreInAllBestSetsTiedInSomeAndThoseOverInNone(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        EveryChoice every = new EveryChoice(quota, candidates);
        GroupReview review = review(quota, candidates);
        List<Set<Subject>> best = every.best();
        Set<Subject> inSome = new TreeSet<>();
        Set<Subject> inAll = new TreeSet<>(best.get(0));
        best.forEach(inSome::addAll);
        best.forEach(inAll::retainAll);
        assertThat(review.getChosen()).containsExactlyInAnyOrderElementsOf(inAll);
        assertThat(tied(review)).containsExactlyInAnyOrderElementsOf(without(inSome, inAll));
        assertThat(over(review)).containsExactlyInAnyOrderElementsOf(without(subjects(every.contenders()), inSome));
    }

    @Property(tries = 1000)
    void everyBestSetTakesAllPlacesOfEveryTie(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        GroupReview review = review(quota, candidates);
        for (Set<Subject> best : new EveryChoice(quota, candidates).best()) {
            assertThat(best.size()).isEqualTo(review.getChosen().size() + places(review));
            for (Tie tie : review.getTies()) {
                assertThat(tie.subjects().stream().filter(best::contains)).hasSize(tie.places());
            }
        }
    }

    @Property(tries = 1000)
    void theOrderOfTheCandidatesDoesNotMatter(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates, @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);
        assertThat(review(quota, shuffled)).isEqualTo(review(quota, candidates));
    }

    @Property(tries = 1000)
    void identifiersDoNotDecideAnything(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        List<Candidate> renamed = candidates.stream()
                .map(one -> new Candidate(mirrored(one.subject()), one.state(), one.level(), one.score(), one.group()))
                .toList();
        GroupReview review = review(quota, candidates);
        GroupReview mirror = review(quota, renamed);
        assertThat(mirrored(mirror.getChosen())).containsExactlyInAnyOrderElementsOf(review.getChosen());
        assertThat(mirrored(tied(mirror))).containsExactlyInAnyOrderElementsOf(tied(review));
        assertThat(mirrored(over(mirror))).containsExactlyInAnyOrderElementsOf(over(review));
    }

    @Property(tries = 1000)
    void aHigherScoreInTheSameGroupIsNeverWorseOff(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        GroupReview review = review(quota, candidates);
        List<Candidate> contenders = new EveryChoice(quota, candidates).contenders();
        for (Candidate higher : contenders) {
            for (Candidate lower : contenders) {
                if (higher.group().equals(lower.group()) && score(higher).compareTo(score(lower)) > 0) {
                    assertThat(rank(review, higher))
                            .as("%s before %s", higher, lower)
                            .isGreaterThanOrEqualTo(rank(review, lower));
                }
            }
        }
    }

    @Property(tries = 1000)
    void listsBeginWithTheHighestScore(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        GroupReview review = review(quota, candidates);
        Comparator<Points> highestFirst = Comparator.reverseOrder();
        assertThat(scores(review.getChosen(), candidates)).isSortedAccordingTo(highestFirst);
        assertThat(scores(over(review), candidates)).isSortedAccordingTo(highestFirst);
        assertThat(review.getTies().stream().map(Tie::score)).isSortedAccordingTo(highestFirst);
        for (Tie tie : review.getTies()) {
            assertThat(scores(tie.subjects(), candidates)).containsOnly(tie.score());
            assertThat(tie.subjects()).isSorted();
        }
    }

    @Property(tries = 1000)
    void whoeverIsRatedBelowGoodChangesNothingWhereGoodAloneIsTheBase(
            @ForAll("overGoodOnly") Quota quota,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll Random random) {
        Candidate lower = Candidate.of(Subject.of(CadreId.of("c-newcomer")), RatingLevel.COMPLETED, Points.of(60));
        List<Candidate> more = new ArrayList<>(candidates);
        // In a group that is there already, so that no scope is added.
        more.add(candidates.stream()
                .flatMap(one -> one.group().stream())
                .skip(random.nextInt(3))
                .findFirst()
                .map(lower::inGroup)
                .orElse(lower));
        assertThat(review(quota, more)).isEqualTo(review(quota, candidates));
    }

    private static GroupReview review(Quota quota, List<Candidate> candidates) {
        return GroupReviewer.of(quota).review(candidates);
    }

    private static int places(GroupReview review) {
        return review.getTies().stream().mapToInt(Tie::places).sum();
    }

    private static List<Subject> tied(GroupReview review) {
        return review.getTies().stream().flatMap(tie -> tie.subjects().stream()).toList();
    }

    private static List<Subject> over(GroupReview review) {
        return review.getOver().stream().map(GroupReview.OverQuota::subject).toList();
    }

    private static int rank(GroupReview review, Candidate candidate) {
        if (review.getChosen().contains(candidate.subject())) {
            return 2;
        }
        return review.tieOf(candidate.subject()).isPresent() ? 1 : 0;
    }

    private static Points score(Candidate candidate) {
        return candidate.score().orElseThrow();
    }

    private static List<Points> scores(List<Subject> subjects, List<Candidate> candidates) {
        return subjects.stream()
                .map(subject -> candidates.stream()
                        .filter(one -> one.subject().equals(subject))
                        .findFirst()
                        .flatMap(Candidate::score)
                        .orElseThrow())
                .toList();
    }

    private static List<Subject> subjects(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::subject).toList();
    }

    private static Set<Subject> without(Collection<Subject> some, Collection<Subject> others) {
        Set<Subject> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<Subject> mirrored(List<Subject> subjects) {
        return subjects.stream().map(QuotaProperties::mirrored).toList();
    }

    /** Another identifier, in the opposite order; twice gives the first one back. */
    private static Subject mirrored(Subject subject) {
        int number = Integer.parseInt(subject.toString().substring(2));
        return Subject.of(CadreId.of("c-" + (1000 - number)));
    }
}
