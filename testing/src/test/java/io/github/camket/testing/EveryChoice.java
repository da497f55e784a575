// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a quota allows, found by trying every number of places and every set of people: the rule in its own words, worked out
 * apart from the library. For a dozen people who reach the level.
 *
 * @param quota the quota, at its ordinary share
 * @param candidates everyone
 */
record EveryChoice(Quota quota, List<Candidate> candidates) {

    /** A scope of the quota: the whole, or a group. */
    record Scope(Optional<FactId> group, List<Candidate> members) {}

    /** The scopes in which the quota holds, the whole before the groups. */
    List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        List<QuotaScope> kinds = quota.getScopes().value();
        if (kinds.contains(QuotaScope.AGENCY) || kinds.contains(QuotaScope.AUTHORITY)) {
            scopes.add(new Scope(Optional.empty(), candidates));
        }
        if (kinds.contains(QuotaScope.SIMILAR_GROUP)) {
            candidates.stream()
                    .flatMap(one -> one.group().stream())
                    .distinct()
                    .sorted()
                    .forEach(group -> {
                        Optional<FactId> named = Optional.of(group);
                        scopes.add(new Scope(
                                named,
                                candidates.stream()
                                        .filter(one -> one.group().equals(named))
                                        .toList()));
                    });
        }
        return scopes;
    }

    /** The largest number that is at most the share of its base. */
    int places(Scope scope) {
        Fraction rate = quota.getRate().value();
        int most = 0;
        for (int number = 0; number <= scope.members().size(); number++) {
            Fraction allowed = rate.times(Fraction.of(base(scope, number)));
            most = Fraction.of(number).compareTo(allowed) <= 0 ? number : most;
        }
        return most;
    }

    /** What is counted if {@code number} people get the level. */
    private long base(Scope scope, int number) {
        long reached = count(scope, quota.getLevel());
        long good = count(scope, quota.getBaseLevel());
        boolean othersBecomeGood = quota.getBaseMoment().value() == QuotaBaseMoment.SELF_CONSISTENT
                && quota.getOverQuotaPolicy().value() == OverQuotaPolicy.NEXT_LEVEL;
        return switch (quota.getBase().value()) {
            case GOOD_ONLY -> othersBecomeGood ? good + reached - number : good;
            case GOOD_AND_ABOVE -> good + reached;
            case ALL_RATED -> count(scope, one -> one.level().isPresent());
            case ALL_STAFF -> scope.members().size();
        };
    }

    /** How many are of the level, before anything is decided here. */
    long count(Scope scope, RatingLevel level) {
        return count(scope, one -> one.level().equals(Optional.of(level)));
    }

    long decided(Scope scope) {
        return count(scope, one -> reaches(one) && one.state() == Candidate.State.DECIDED);
    }

    private static long count(Scope scope, Predicate<Candidate> which) {
        return scope.members().stream().filter(which).count();
    }

    private boolean reaches(Candidate candidate) {
        return candidate.level().equals(Optional.of(quota.getLevel()));
    }

    /** Those whose level the quota can change, in the order of the candidates. */
    List<Candidate> contenders() {
        return candidates.stream()
                .filter(one -> reaches(one) && one.state() == Candidate.State.PROPOSED)
                .toList();
    }

    /** Whether these can all have the level besides those for whom it is decided; nobody more where that is too many. */
    boolean isAllowed(Collection<Subject> chosen) {
        for (Scope scope : scopes()) {
            long more = count(scope, one -> chosen.contains(one.subject()));
            if (more > 0 && more + decided(scope) > places(scope)) {
                return false;
            }
        }
        return true;
    }

    /** The sets of the largest number with the highest scores. */
    List<Set<Subject>> best() {
        List<Candidate> contenders = contenders();
        List<int[]> limits = new ArrayList<>();
        for (Scope scope : scopes()) {
            int members = 0;
            for (int i = 0; i < contenders.size(); i++) {
                members |= scope.members().contains(contenders.get(i)) ? 1 << i : 0;
            }
            limits.add(new int[] {members, (int) Math.max(0, places(scope) - decided(scope))});
        }
        List<Integer> best = new ArrayList<>();
        List<Points> highest = List.of();
        for (int set = 0; set < 1 << contenders.size(); set++) {
            int tried = set;
            if (limits.stream().allMatch(limit -> Integer.bitCount(tried & limit[0]) <= limit[1])) {
                List<Points> scores = scores(contenders, set);
                int order = best.isEmpty() ? 1 : BY_NUMBER_THEN_SCORES.compare(scores, highest);
                if (order > 0) {
                    best.clear();
                    highest = scores;
                }
                if (order >= 0) {
                    best.add(set);
                }
            }
        }
        return best.stream().map(set -> subjects(contenders, set)).toList();
    }

    private static final Comparator<List<Points>> BY_NUMBER_THEN_SCORES = Comparator.<List<Points>>comparingInt(
                    List::size)
            .thenComparing((left, right) -> {
                for (int i = 0; i < left.size(); i++) {
                    int order = left.get(i).compareTo(right.get(i));
                    if (order != 0) {
                        return order;
                    }
                }
                return 0;
            });

    private static List<Points> scores(List<Candidate> contenders, int set) {
        List<Points> scores = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            if ((set >> i & 1) == 1) {
                scores.add(contenders.get(i).score().orElseThrow());
            }
        }
        scores.sort(Comparator.reverseOrder());
        return scores;
    }

    private static Set<Subject> subjects(List<Candidate> contenders, int set) {
        Set<Subject> subjects = new TreeSet<>();
        for (int i = 0; i < contenders.size(); i++) {
            if ((set >> i & 1) == 1) {
                subjects.add(contenders.get(i).subject());
            }
        }
        return subjects;
    }
}
