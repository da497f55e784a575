// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two distributions held against each other, or why they cannot be. They can be if both are in the same scale, for periods of one
 * length, and of people both or of organizations both. {@code GOOD} of two scales are two levels, whatever they are called.
 *
 * @param earlier one distribution
 * @param later the other one
 * @param refusals why they cannot be compared; empty if they can
 */
public record DistributionComparison(LevelDistribution earlier, LevelDistribution later, List<Finding> refusals) {

    /** The levels are those of different scales. Arguments: both scales, the other period. */
    public static final FindingCode DISTRIBUTIONS_IN_DIFFERENT_SCALES =
            new FindingCode("DISTRIBUTIONS_IN_DIFFERENT_SCALES", Severity.ERROR);
    /** The periods are not of one length. Arguments: both periods. */
    public static final FindingCode DISTRIBUTIONS_OF_DIFFERENT_PERIODS =
            new FindingCode("DISTRIBUTIONS_OF_DIFFERENT_PERIODS", Severity.ERROR);
    /** One is of people, the other of organizations. Arguments: both periods. */
    public static final FindingCode DISTRIBUTIONS_OF_DIFFERENT_KINDS =
            new FindingCode("DISTRIBUTIONS_OF_DIFFERENT_KINDS", Severity.ERROR);

    /** Copies the refusals. */
    public DistributionComparison {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        refusals = List.copyOf(refusals);
    }

    /** Holds two distributions against each other. */
    public static DistributionComparison between(LevelDistribution earlier, LevelDistribution later) {
        Ref about = Ref.of("period", earlier.getPeriod().toString());
        List<Finding> refusals = new ArrayList<>();
        if (!earlier.getScale().equals(later.getScale())) {
            refusals.add(DISTRIBUTIONS_IN_DIFFERENT_SCALES.about(
                    about, earlier.getScale().getId(), later.getScale().getId(), later.getPeriod()));
        }
        if (earlier.getPeriod().getType() != later.getPeriod().getType()) {
            refusals.add(DISTRIBUTIONS_OF_DIFFERENT_PERIODS.about(about, earlier.getPeriod(), later.getPeriod()));
        }
        if (earlier.getKind() != later.getKind()) {
            refusals.add(DISTRIBUTIONS_OF_DIFFERENT_KINDS.about(about, earlier.getPeriod(), later.getPeriod()));
        }
        return new DistributionComparison(earlier, later, refusals);
    }

    /** Whether the two can be held against each other. */
    public boolean isComparable() {
        return refusals.isEmpty();
    }

    /** The levels with both shares, highest first; none if the distributions cannot be compared. */
    public List<LevelChange> changes() {
        if (!isComparable()) {
            return List.of();
        }
        return earlier.getScale().levels().stream()
                .map(level -> new LevelChange(
                        level,
                        earlier.getCounts().shareOfRated(level),
                        later.getCounts().shareOfRated(level)))
                .toList();
    }

    /**
     * One level in both distributions.
     *
     * @param level the level
     * @param earlier its share among those who had a level; empty if nobody had one
     * @param later the same of the other distribution
     */
    public record LevelChange(RatingLevel level, Optional<Ratio> earlier, Optional<Ratio> later) {

        /** The later share less the earlier one, 0.01 for one percentage point more; empty if one of them is. */
        public Optional<Fraction> difference() {
            return earlier.flatMap(one -> later.map(two -> two.toFraction().minus(one.toFraction())));
        }
    }
}
