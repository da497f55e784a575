// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.confidence.ConfidenceMark;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How votes of confidence are counted and what is to be considered for their result, as data: the base of the shares and the tiers.
 * The tiers of one kind of vote follow each other without gap or overlap, since each ends where the next begins.
 */
@Value.Immutable
@DomainStyle
public abstract class ConfidenceRules implements WithConfidenceRules {

    /** Name of the parameter that says what shares are taken of. */
    public static final String VOTE_BASE = "voteBase";

    ConfidenceRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier. */
    public abstract ConfidenceRulesId getId();

    /** What people call them. */
    public abstract Label getTitle();

    /** The document that sets them, and how well it is known that it does. */
    public abstract LegalBasis getDocument();

    /** The days of meetings to which they apply; {@link Validity#ALWAYS}, without known bounds, unless given. */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    /** What the shares are taken of. */
    public abstract Parameter<VoteBase> getVoteBase();

    /**
     * Tiers of the share of {@link ConfidenceMark#LOW} in a vote with three marks, from the lowest; none if the rules say nothing of such
     * votes.
     */
    public abstract List<ConfidenceTier> getVoteTiers();

    /**
     * Tiers of the share of {@link ConfidenceMark#NO_CONFIDENCE} in a decisive vote, from the lowest; none if the rules say nothing of
     * such votes.
     */
    public abstract List<ConfidenceTier> getBallotTiers();

    /** When a meeting may vote; empty if the rules do not say, or nobody knows. */
    public abstract Optional<MeetingRule> getMeeting();

    /** The tiers for a kind of vote. */
    public List<ConfidenceTier> tiersOf(ConfidencePoll poll) {
        return poll instanceof ConfidenceVote ? getVoteTiers() : getBallotTiers();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(List.of(VOTE_BASE), List.of(getVoteBase()));
        if (getVoteTiers().isEmpty() && getBallotTiers().isEmpty()) {
            throw new IllegalArgumentException("voteTiers must be given if there are no ballotTiers: []");
        }
        requireAscending(getVoteTiers(), "voteTiers");
        requireAscending(getBallotTiers(), "ballotTiers");
    }

    private static void requireAscending(List<ConfidenceTier> tiers, String name) {
        List<String> codes = tiers.stream().map(ConfidenceTier::code).toList();
        if (new TreeSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException(name + " must have each code once: " + codes);
        }
        for (int i = 0; i < tiers.size(); i++) {
            Optional<ShareBound> from = tiers.get(i).from();
            if (from.isPresent() != i > 0) {
                throw new IllegalArgumentException(name + " must have a bound from the second on, and only there: "
                        + tiers.get(i).code());
            }
            if (i > 1 && tiers.get(i - 1).from().orElseThrow().compareTo(from.orElseThrow()) >= 0) {
                throw new IllegalArgumentException(name + " must begin above the tier before: "
                        + tiers.get(i).code());
            }
        }
    }

    /** Builds {@link ConfidenceRules}. */
    public static final class Builder extends ImmutableConfidenceRules.Builder {
        Builder() {}
    }
}
