// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import java.util.List;
import java.util.Objects;

/**
 * What was looked at for those with one formula.
 *
 * @param subjects for whom
 * @param cuts the numbers that were cut, each with all its parts; their combinations are the cases
 * @param cases number of combinations
 * @param impossible combinations that no measurements give, or that a relation excludes
 * @param unsettled combinations whose level is open, since a condition says nothing where there is nothing to measure
 * @param undecided combinations of which it is not known whether measurements give them
 */
public record CheckedCases(
        Subjects subjects, List<Limit> cuts, long cases, long impossible, long unsettled, long undecided) {

    /** Copies the cuts. */
    public CheckedCases {
        Objects.requireNonNull(subjects, "subjects");
        cuts = List.copyOf(cuts);
    }

    /** Combinations that were given measurements and evaluated. */
    public long evaluated() {
        return cases - impossible - undecided;
    }
}
