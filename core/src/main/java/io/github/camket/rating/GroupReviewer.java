// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.TieDecision;
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
 * number and among those the highest scores; scores alone decide, never the order of input or an identifier. Between equal
 * scores only people can decide, by a {@link TieDecision}.
 */
public final class GroupReviewer {

    /** More have the level by decision than the quota allows. */
    public static final FindingCode QUOTA_EXCEEDED = new FindingCode("QUOTA_EXCEEDED", Severity.WARNING);
    /** The level of someone is open, so that the numbers can still change. */
    public static final FindingCode QUOTA_NOT_SETTLED = new FindingCode("QUOTA_NOT_SETTLED", Severity.WARNING);

    /** A decision on a tie is of another agency or period than the review. Arguments: its unit, period, kind of subjects. */
    public static final FindingCode TIE_DECISION_ELSEWHERE =
            new FindingCode("TIE_DECISION_ELSEWHERE", Severity.WARNING);
    /** A decision on a tie, where none of those it names ties. Argument: whom it names. */
    public static final FindingCode TIE_DECISION_UNUSED = new FindingCode("TIE_DECISION_UNUSED", Severity.WARNING);
    /** A decision on a tie names someone who is not in it; the tie stays. Arguments: who that is, who ties. */
    public static final FindingCode TIE_DECISION_OUTSIDE_TIE =
            new FindingCode("TIE_DECISION_OUTSIDE_TIE", Severity.WARNING);
    /** A decision on a tie names more or fewer than there are places; the tie stays. Arguments: both numbers, the group or -. */
    public static final FindingCode TIE_DECISION_PLACES = new FindingCode("TIE_DECISION_PLACES", Severity.WARNING);
    /** Decisions of one day name others for the same tie; it stays. Arguments: who ties, the day. */
    public static final FindingCode TIE_DECISIONS_CONTEND = new FindingCode("TIE_DECISIONS_CONTEND", Severity.WARNING);

    private final Quota quota;
    private final Fraction rate;
    private final Optional<ReportingPeriod> period;
    private final List<TieDecision> tieDecisions;

    private GroupReviewer(
            Quota quota, Fraction rate, Optional<ReportingPeriod> period, List<TieDecision> tieDecisions) {
        this.quota = quota;
        this.rate = rate;
        this.period = period;
        this.tieDecisions = tieDecisions;
    }

    /** A reviewer with the share of the quota. */
    public static GroupReviewer of(Quota quota) {
        return new GroupReviewer(quota, quota.getRate().value(), Optional.empty(), List.of());
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
        return new GroupReviewer(quota, decided, period, tieDecisions);
    }

    /**
     * The same reviewer with what the authority decided about ties. A decision that fits gives the places of a tie to those it
     * names, the others are over the quota; where it does not fit, a finding says why, and the tie stays.
     *
     * @param of the period of the candidates
     * @param decisions in any order; where a review names the agency or unit, those of others are found
     */
    public GroupReviewer withTieDecisions(ReportingPeriod of, Collection<TieDecision> decisions) {
        return new GroupReviewer(quota, rate, Optional.of(of), List.copyOf(decisions));
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
        TieRulings rulings = new TieRulings(period, tieDecisions, within, atLevelByDecision(candidates));
        QuotaRound round = new QuotaRound(quota, rate, candidates, rulings);
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

    private List<Subject> atLevelByDecision(Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.isDecided() && candidate.isAt(quota.getLevel()))
                .map(Candidate::subject)
                .toList();
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
