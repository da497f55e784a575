// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Rounding;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.trace.Finding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One review: the places that are left, and who got one. */
final class QuotaRound {

    private final Quota quota;
    private final Fraction rate;
    private final TieRulings rulings;
    private final Optional<QuotaPlaces> whole;
    private final Map<FactId, QuotaPlaces> groups = new TreeMap<>();
    private int left = Integer.MAX_VALUE;
    private final Map<FactId, Integer> leftInGroup = new TreeMap<>();
    private final List<Subject> chosen = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<ResolvedTie> resolved = new ArrayList<>();
    private final List<GroupReview.OverQuota> over = new ArrayList<>();
    private final List<Subject> open = new ArrayList<>();
    private final List<Subject> decided = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    QuotaRound(Quota quota, Fraction rate, Collection<Candidate> candidates, TieRulings rulings) {
        this.quota = quota;
        this.rate = rate;
        this.rulings = rulings;
        List<QuotaScope> scopes = quota.getScopes().value();
        Map<FactId, List<Candidate>> byGroup = new TreeMap<>();
        for (Candidate candidate : candidates) {
            candidate
                    .group()
                    .ifPresent(group -> byGroup.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(candidate));
            if (candidate.state() == Candidate.State.OPEN) {
                open.add(candidate.subject());
            } else if (candidate.isDecided() && candidate.isAt(quota.getLevel())) {
                decided.add(candidate.subject());
            }
        }
        Collections.sort(open);
        Collections.sort(decided);
        whole = scopes.stream()
                .filter(scope -> scope != QuotaScope.SIMILAR_GROUP)
                .findFirst()
                .map(scope -> count(scope, Optional.empty(), candidates));
        whole.ifPresent(counted -> left = afterDecided(counted, candidates));
        if (scopes.contains(QuotaScope.SIMILAR_GROUP)) {
            byGroup.forEach((group, members) -> {
                QuotaPlaces counted = count(QuotaScope.SIMILAR_GROUP, Optional.of(group), members);
                groups.put(group, counted);
                leftInGroup.put(group, afterDecided(counted, members));
            });
        }
    }

    private QuotaPlaces count(QuotaScope scope, Optional<FactId> group, Collection<Candidate> members) {
        int reached = count(members, candidate -> candidate.isAt(quota.getLevel()));
        int below = count(members, candidate -> candidate.isAt(quota.getBaseLevel()));
        int rated = count(members, candidate -> candidate.level().isPresent());
        return new QuotaPlaces(scope, group, reached, below, places(reached, below, rated, members.size()));
    }

    private int count(Collection<Candidate> members, Predicate<Candidate> which) {
        return Math.toIntExact(members.stream().filter(which).count());
    }

    /** The places that decisions leave; none, if there are more decisions than places. */
    private int afterDecided(QuotaPlaces counted, Collection<Candidate> members) {
        int decided = count(members, candidate -> candidate.isAt(quota.getLevel()) && candidate.isDecided());
        if (decided > counted.places()) {
            for (Candidate candidate : members) {
                if (candidate.isAt(quota.getLevel()) && candidate.isDecided()) {
                    findings.add(GroupReviewer.QUOTA_EXCEEDED.about(
                            candidate.subject().ref(),
                            decided,
                            counted.places(),
                            counted.group().map(FactId::value).orElse("-")));
                }
            }
        }
        return Math.max(0, counted.places() - decided);
    }

    /** Gives places to candidates of equal scores, all of whom stand below those placed before. */
    void place(Points score, List<Candidate> equal) {
        Map<String, List<Candidate>> byLimit = new TreeMap<>();
        for (Candidate candidate : equal) {
            String key = limit(candidate)
                    .flatMap(QuotaPlaces::group)
                    .map(FactId::value)
                    .orElse("");
            byLimit.computeIfAbsent(key, unused -> new ArrayList<>()).add(candidate);
        }
        int wanted = 0;
        for (List<Candidate> together : byLimit.values()) {
            wanted += Math.min(together.size(), leftIn(together.get(0)));
        }
        if (wanted > left) {
            // The whole is the limit: whoever still has a place in the group contends for what is left.
            shareWhole(score, equal);
        } else {
            byLimit.values().forEach(together -> shareGroup(score, together));
        }
    }

    private void shareWhole(Points score, List<Candidate> equal) {
        List<Candidate> contending = new ArrayList<>();
        for (Candidate candidate : equal) {
            if (leftIn(candidate) == 0) {
                over.add(new GroupReview.OverQuota(
                        candidate.subject(), limit(candidate).orElseThrow()));
            } else {
                contending.add(candidate);
            }
        }
        share(score, contending, left, whole.orElseThrow());
        left = 0;
    }

    private void shareGroup(Points score, List<Candidate> together) {
        int places = Math.min(together.size(), leftIn(together.get(0)));
        if (places == together.size()) {
            together.forEach(candidate -> chosen.add(candidate.subject()));
        } else {
            share(score, together, places, limit(together.get(0)).orElseThrow());
        }
        left = whole.isPresent() ? left - places : left;
        limit(together.get(0))
                .flatMap(QuotaPlaces::group)
                .ifPresent(group -> leftInGroup.merge(group, -places, Integer::sum));
    }

    /** More contend than there are places. */
    private void share(Points score, List<Candidate> contending, int places, QuotaPlaces limit) {
        if (places == 0) {
            contending.forEach(candidate -> over.add(new GroupReview.OverQuota(candidate.subject(), limit)));
        } else {
            Tie tie = new Tie(
                    contending.stream().map(Candidate::subject).toList(),
                    score,
                    places,
                    limit,
                    shares(contending, limit));
            rulings.resolve(tie, contending).ifPresentOrElse(this::settle, () -> ties.add(tie));
        }
    }

    /** The places are as many as the tie left, so that nothing changes for those below it. */
    private void settle(ResolvedTie tie) {
        resolved.add(tie);
        chosen.addAll(tie.chosen());
        tie.others()
                .forEach(subject ->
                        over.add(new GroupReview.OverQuota(subject, tie.tie().limit())));
    }

    /** Where the whole is the limit, groups can be limits too. */
    private List<Tie.GroupShare> shares(List<Candidate> contending, QuotaPlaces limit) {
        List<Tie.GroupShare> shares = new ArrayList<>();
        if (limit.group().isPresent()) {
            return shares;
        }
        groups.keySet().forEach(group -> {
            long tied = contending.stream()
                    .filter(candidate -> candidate.group().equals(Optional.of(group)))
                    .count();
            int leftHere = leftInGroup.getOrDefault(group, 0);
            if (leftHere < tied) {
                shares.add(new Tie.GroupShare(group, leftHere));
            }
        });
        return shares;
    }

    /** The group whose places count for the candidate; empty if there is none. */
    private Optional<QuotaPlaces> limit(Candidate candidate) {
        return candidate.group().map(groups::get);
    }

    private int leftIn(Candidate candidate) {
        return candidate.group().map(leftInGroup::get).orElse(Integer.MAX_VALUE);
    }

    GroupReview result(Optional<Subject> within) {
        for (Subject subject : open) {
            findings.add(GroupReviewer.QUOTA_NOT_SETTLED.about(subject.ref()));
        }
        findings.addAll(rulings.findings());
        Collections.sort(findings);
        GroupReview.Builder review = GroupReview.builder();
        whole.ifPresent(review::addPlaces);
        return review.within(within)
                .quota(quota)
                .rate(rate)
                .addAllPlaces(groups.values())
                .chosen(chosen)
                .ties(ties)
                .resolvedTies(resolved)
                .over(over)
                .open(open)
                .decided(decided)
                .findings(findings)
                .build();
    }

    /** The places in a scope; whole, since people are. */
    private int places(int reached, int below, int rated, int staff) {
        boolean demotedCount = quota.getBaseMoment().value() == QuotaBaseMoment.SELF_CONSISTENT
                && quota.getOverQuotaPolicy().value() == OverQuotaPolicy.NEXT_LEVEL;
        Fraction most = switch (quota.getBase().value()) {
            // Those over the quota join the base: x <= rate * (below + reached - x).
            case GOOD_ONLY ->
                demotedCount
                        ? rate.times(Fraction.of((long) below + reached)).dividedBy(Fraction.ONE.plus(rate))
                        : rate.times(Fraction.of(below));
            case GOOD_AND_ABOVE -> rate.times(Fraction.of((long) below + reached));
            case ALL_RATED -> rate.times(Fraction.of(rated));
            case ALL_STAFF -> rate.times(Fraction.of(staff));
        };
        return most.rounded(new Rounding(0, RoundingMode.FLOOR)).intValueExact();
    }
}
