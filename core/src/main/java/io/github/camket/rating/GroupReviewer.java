// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Quota;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds levels against a quota, in all of its scopes at once.
 *
 * <p>Each scope limits a number, and the groups lie within the whole without overlapping. So the places of each scope can be
 * counted on their own, and taking the highest scores one after the other, as long as there is a place, gives the largest
 * number and among those the highest scores; scores alone decide, never the order of input or an identifier.
 */
public final class GroupReviewer {

    /** More have the level by decision than the quota allows. */
    public static final FindingCode QUOTA_EXCEEDED = new FindingCode("QUOTA_EXCEEDED", Severity.WARNING);
    /** The level of someone is open, so that the numbers can still change. */
    public static final FindingCode QUOTA_NOT_SETTLED = new FindingCode("QUOTA_NOT_SETTLED", Severity.WARNING);

    private final Quota quota;
    private final Fraction rate;

    private GroupReviewer(Quota quota, Fraction rate) {
        this.quota = quota;
        this.rate = rate;
    }

    /** A reviewer with the share of the quota. */
    public static GroupReviewer of(Quota quota) {
        return new GroupReviewer(quota, quota.getRate().value());
    }

    /**
     * The same reviewer with a share that the authority decided.
     *
     * @throws IllegalArgumentException if the quota does not allow it
     */
    public GroupReviewer withRate(Fraction decided) {
        if (!allows(decided)) {
            throw new IllegalArgumentException(
                    "rate must be from " + quota.getRate().value() + " to "
                            + quota.getRateExceptional().value() + ": " + decided);
        }
        return new GroupReviewer(quota, decided);
    }

    /** Whether the authority can decide this share: it can raise the ordinary one, up to the exceptional one. */
    public boolean allows(Fraction decided) {
        return decided.compareTo(quota.getRate().value()) >= 0
                && decided.compareTo(quota.getRateExceptional().value()) <= 0;
    }

    /**
     * Reviews candidates of one agency, or of one authority, in any order.
     *
     * @throws IllegalArgumentException if one occurs twice, or reaches the limited level without a score or a decision
     */
    public GroupReview review(Collection<Candidate> candidates) {
        return review(Optional.empty(), candidates);
    }

    /** As {@link #review(Collection)}, naming the agency or unit. */
    public GroupReview review(Subject within, Collection<Candidate> candidates) {
        return review(Optional.of(within), candidates);
    }

    private GroupReview review(Optional<Subject> within, Collection<Candidate> candidates) {
        check(candidates);
        QuotaRound round = new QuotaRound(quota, rate, candidates);
        Map<Points, List<Candidate>> byScore = new TreeMap<>(Comparator.reverseOrder());
        for (Candidate candidate : candidates) {
            if (candidate.isAt(quota.getLevel()) && !candidate.isDecided()) {
                byScore.computeIfAbsent(candidate.score().orElseThrow(), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        byScore.forEach((score, equal) -> {
            equal.sort(Comparator.comparing(Candidate::subject));
            apart(equal).forEach(together -> round.place(score, together));
        });
        return round.result(within);
    }

    /**
     * Candidates of one score, parted by the points that decide between them, highest first; all together where such points
     * are not known of one of them.
     */
    private Collection<List<Candidate>> apart(List<Candidate> equal) {
        int wanted = quota.getTieBreak().value().size();
        if (equal.stream().anyMatch(candidate -> candidate.tieBreak().size() != wanted)) {
            return List.of(equal);
        }
        Map<List<Points>, List<Candidate>> parted = new TreeMap<>(GroupReviewer::highestFirst);
        for (Candidate candidate : equal) {
            parted.computeIfAbsent(candidate.tieBreak(), key -> new ArrayList<>())
                    .add(candidate);
        }
        return parted.values();
    }

    private static int highestFirst(List<Points> one, List<Points> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = other.get(i).compareTo(one.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void check(Collection<Candidate> candidates) {
        TreeSet<Subject> seen = new TreeSet<>();
        for (Candidate candidate : candidates) {
            if (!seen.add(candidate.subject())) {
                throw new IllegalArgumentException("candidates must be named once each: " + candidate.subject());
            }
            if (candidate.isAt(quota.getLevel())
                    && !candidate.isDecided()
                    && candidate.score().isEmpty()) {
                throw new IllegalArgumentException(
                        "score must be given for the level " + quota.getLevel() + ": " + candidate.subject());
            }
        }
    }
}
