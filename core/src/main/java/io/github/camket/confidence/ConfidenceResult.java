// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One vote of confidence, counted by rules. What is to be considered is for the competent authority; nothing follows by itself. */
@Value.Immutable
@ResultStyle
public abstract class ConfidenceResult {

    ConfidenceResult() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The vote. */
    public abstract ConfidencePoll getPoll();

    /** The rules by which it was counted. */
    public abstract ConfidenceRules getRules();

    /** What the shares are taken of; empty if nobody said. */
    public abstract Optional<Integer> getBase();

    /** The marks of this kind of vote, from the best to the worst; tiers go by the last one. */
    public abstract List<MarkShare> getShares();

    /** How far the tier is told. */
    public abstract CountStatus getStatus();

    /** The tiers that remain possible, from the lowest; one if it is settled, none if there can be none. */
    public abstract List<ConfidenceTier> getPossible();

    /** The tier; empty unless it is settled. */
    public Optional<ConfidenceTier> getTier() {
        return getStatus() == CountStatus.SETTLED ? Optional.of(getPossible().get(0)) : Optional.empty();
    }

    /**
     * How many more of the ballots counted would have had to bear the worst mark for the next tier; 1 or more. Empty in the last
     * tier, and unless number and base are known.
     */
    public abstract Optional<Integer> getToNext();

    /**
     * How many fewer of the ballots counted would have had to bear the worst mark for the tier below; 1 or more. Empty in the first
     * tier, and unless number and base are known.
     */
    public abstract Optional<Integer> getToLower();

    /** Whether the meeting could vote. */
    public abstract MeetingValidity getMeeting();

    /** Those present out of those summoned; empty if a number is missing, if nobody was summoned, or if they contradict each other. */
    public abstract Optional<Ratio> getAttendance();

    /** What is to be considered in the tier; none unless it is settled, and none if the meeting could not vote. */
    public List<Consequence> getToConsider() {
        return getMeeting() == MeetingValidity.NOT_VALID
                ? List.of()
                : getTier().map(ConfidenceTier::toConsider).orElse(List.of());
    }

    /** What is missing or contradictory, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link ConfidenceResult}. */
    static final class Builder extends ImmutableConfidenceResult.Builder {
        Builder() {}
    }
}
