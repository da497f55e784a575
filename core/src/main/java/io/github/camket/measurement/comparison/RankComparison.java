// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two ranks of one subject held against each other, or why they cannot be. They can be if both fields have as many members, by the
 * same regulation and in the same peer group. The period, the edition and the day of the map may differ: that is what is
 * compared.
 *
 * @param subject whose ranks they are
 * @param earlier one rank
 * @param later the other one
 * @param refusals why they cannot be compared; empty if they can
 */
public record RankComparison(Ref subject, Rank earlier, Rank later, List<Finding> refusals) {

    /** The fields are not of one size. Arguments: size and edition of the earlier one, then of the later one; {@code -} if not stated. */
    public static final FindingCode FIELD_SIZES_DIFFER = new FindingCode("FIELD_SIZES_DIFFER", Severity.ERROR);
    /** The ranks came about by different regulations. Arguments: both, {@code -} if not stated. */
    public static final FindingCode RANKS_BY_DIFFERENT_REGULATIONS =
            new FindingCode("RANKS_BY_DIFFERENT_REGULATIONS", Severity.ERROR);
    /** The ranks are in different peer groups. Arguments: both, {@code -} if not stated. */
    public static final FindingCode RANKS_IN_DIFFERENT_GROUPS =
            new FindingCode("RANKS_IN_DIFFERENT_GROUPS", Severity.ERROR);

    private static final String NOT_STATED = "-";

    /** Copies the refusals. */
    public RankComparison {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        refusals = List.copyOf(refusals);
    }

    /** Holds two ranks of a subject against each other. */
    public static RankComparison between(Ref subject, Rank earlier, Rank later) {
        List<Finding> refusals = new ArrayList<>();
        if (earlier.fieldSize() != later.fieldSize()) {
            refusals.add(FIELD_SIZES_DIFFER.about(
                    subject,
                    earlier.fieldSize(),
                    text(earlier, ComparisonAspect.EDITION),
                    later.fieldSize(),
                    text(later, ComparisonAspect.EDITION)));
        }
        for (ComparisonAspect aspect : earlier.basis().differences(later.basis())) {
            code(aspect)
                    .ifPresent(code -> refusals.add(code.about(subject, text(earlier, aspect), text(later, aspect))));
        }
        return new RankComparison(subject, earlier, later, refusals);
    }

    /** Whether the two places can be held against each other. */
    public boolean isComparable() {
        return refusals.isEmpty();
    }

    /** How many places better the later rank is, negative if it is worse; empty if they cannot be compared. */
    public Optional<Integer> placesGained() {
        return isComparable() ? Optional.of(earlier.place() - later.place()) : Optional.empty();
    }

    private static Optional<FindingCode> code(ComparisonAspect aspect) {
        return switch (aspect) {
            case REGULATION -> Optional.of(RANKS_BY_DIFFERENT_REGULATIONS);
            case PEER_GROUP -> Optional.of(RANKS_IN_DIFFERENT_GROUPS);
            case PERIOD, MAP_DAY, EDITION -> Optional.empty();
        };
    }

    private static String text(Rank rank, ComparisonAspect aspect) {
        return rank.basis().text(aspect).orElse(NOT_STATED);
    }
}
