// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.QuotaPlaces;
import io.github.camket.rating.Tie;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people decide about the ties, the quota holds in every scope; decided and open levels are left alone. */
class QuotaCapProperties {

    @Provide
    Arbitrary<Quota> quotas() {
        return CamketArbitraries.quotas();
    }

    /** Those of the decree, with other shares and scopes. */
    @Provide
    Arbitrary<Quota> selfConsistent() {
        return CamketArbitraries.quotas()
                .map(quota -> quota.withBase(LocalRules.changed(quota.getBase(), QuotaBase.GOOD_ONLY))
                        .withBaseMoment(LocalRules.changed(quota.getBaseMoment(), QuotaBaseMoment.SELF_CONSISTENT))
                        .withOverQuotaPolicy(
                                LocalRules.changed(quota.getOverQuotaPolicy(), OverQuotaPolicy.NEXT_LEVEL)));
    }

    /** Few enough for all ways to settle the ties. */
    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return CamketArbitraries.candidates(8, 20);
    }

    @Property(tries = 1000)
    void everyScopeKeepsToItsPlaces(@ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        EveryChoice every = new EveryChoice(quota, candidates);
        List<Set<Subject>> settled = settled(every);
        assertThat(settled).isNotEmpty();
        assertThat(settled).allMatch(every::isAllowed);
    }

    @Property(tries = 1000)
    void theShareHoldsForTheLevelsThatResult(
            @ForAll("selfConsistent") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        EveryChoice every = new EveryChoice(quota, candidates);
        List<Set<Subject>> allowed =
                settled(every).stream().filter(every::isAllowed).toList();
        assertThat(allowed).isNotEmpty();
        for (Set<Subject> chosen : allowed) {
            for (EveryChoice.Scope scope : every.scopes()) {
                long excellent = scope.members().stream()
                        .filter(one -> chosen.contains(one.subject()))
                        .count();
                if (excellent > 0) {
                    excellent += every.decided(scope);
                    // Whoever reached the level and did not get it is "Good" now.
                    long good =
                            every.count(scope, quota.getBaseLevel()) + every.count(scope, quota.getLevel()) - excellent;
                    assertThat(Fraction.of(excellent))
                            .isLessThanOrEqualTo(quota.getRate().value().times(good));
                }
            }
        }
    }

    @Property(tries = 1000)
    void whoeverIsOverTheQuotaLooksAtAFullScope(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        EveryChoice every = new EveryChoice(quota, candidates);
        GroupReview review = GroupReviewer.of(quota).review(candidates);
        for (GroupReview.OverQuota over : review.getOver()) {
            QuotaPlaces limit = over.limit();
            assertThat(review.getPlaces()).contains(limit);
            EveryChoice.Scope scope = every.scopes().stream()
                    .filter(one -> one.group().equals(limit.group()))
                    .findFirst()
                    .orElseThrow();
            assertThat(scope.members()).extracting(Candidate::subject).contains(over.subject());
            for (Set<Subject> best : every.best()) {
                long taken = scope.members().stream()
                                .filter(one -> best.contains(one.subject()))
                                .count()
                        + every.decided(scope);
                assertThat(taken).isGreaterThanOrEqualTo(limit.places());
            }
        }
    }

    @Property(tries = 1000)
    void everyoneWhoReachesTheLevelIsToldWhatBecomesOfIt(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        GroupReview review = GroupReviewer.of(quota).review(candidates);
        List<Subject> told = new ArrayList<>(review.getChosen());
        review.getTies().forEach(tie -> told.addAll(tie.subjects()));
        review.getOver().forEach(over -> told.add(over.subject()));
        // A level that is decided cannot be changed: it is in no list.
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(new EveryChoice(quota, candidates)
                        .contenders().stream().map(Candidate::subject).toList());
    }

    @Property(tries = 1000)
    void moreDecidedThanPlacesIsReportedForEachOfThem(
            @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        EveryChoice every = new EveryChoice(quota, candidates);
        List<Ref> exceeding = every.scopes().stream()
                .filter(scope -> every.decided(scope) > every.places(scope))
                .flatMap(scope -> scope.members().stream())
                .filter(one ->
                        one.state() == Candidate.State.DECIDED && one.level().equals(Optional.of(quota.getLevel())))
                .map(one -> one.subject().ref())
                .toList();
        assertThat(found(GroupReviewer.of(quota).review(candidates), GroupReviewer.QUOTA_EXCEEDED))
                .containsExactlyInAnyOrderElementsOf(exceeding);
    }

    @Property(tries = 1000)
    void openLevelsAreNamed(@ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
        GroupReview review = GroupReviewer.of(quota).review(candidates);
        List<Subject> open = candidates.stream()
                .filter(one -> one.state() == Candidate.State.OPEN)
                .map(Candidate::subject)
                .sorted()
                .toList();
        assertThat(review.getOpen()).isEqualTo(open);
        assertThat(found(review, GroupReviewer.QUOTA_NOT_SETTLED))
                .containsExactlyElementsOf(open.stream().map(Subject::ref).toList());
    }

    private static List<Ref> found(GroupReview review, FindingCode code) {
        return review.getFindings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::subject)
                .toList();
    }

    /** What can come out: the chosen, with people for the places of every tie. */
    private static List<Set<Subject>> settled(EveryChoice every) {
        GroupReview review = GroupReviewer.of(every.quota()).review(every.candidates());
        List<Set<Subject>> settled = List.of(new TreeSet<>(review.getChosen()));
        for (Tie tie : review.getTies()) {
            List<Set<Subject>> further = new ArrayList<>();
            for (Set<Subject> before : settled) {
                for (Set<Subject> picked : picks(tie)) {
                    if (!keepsToGroups(tie, picked, every)) {
                        continue;
                    }
                    Set<Subject> all = new TreeSet<>(before);
                    all.addAll(picked);
                    further.add(all);
                }
            }
            settled = further;
        }
        return settled;
    }

    /** A tie says how many of a group can have a place, where the group allows fewer than tie. */
    private static boolean keepsToGroups(Tie tie, Set<Subject> picked, EveryChoice every) {
        return tie.groups().stream()
                .allMatch(share -> every.candidates().stream()
                                .filter(one -> one.group().equals(Optional.of(share.group())))
                                .filter(one -> picked.contains(one.subject()))
                                .count()
                        <= share.places());
    }

    private static List<Set<Subject>> picks(Tie tie) {
        List<Set<Subject>> picks = new ArrayList<>();
        for (int set = 0; set < 1 << tie.subjects().size(); set++) {
            if (Integer.bitCount(set) == tie.places()) {
                Set<Subject> picked = new TreeSet<>();
                for (int i = 0; i < tie.subjects().size(); i++) {
                    if ((set >> i & 1) == 1) {
                        picked.add(tie.subjects().get(i));
                    }
                }
                picks.add(picked);
            }
        }
        return picks;
    }
}
