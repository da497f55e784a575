// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which the answer to a question was another one than before, and what was recorded that made it so.
 *
 * @param on the day
 * @param before the answer before it
 * @param after the answer at the end of this day
 * @param byTime whether the day alone made it so, such as one on which something is due: had nothing been recorded on it, the
 *     answer would be the same
 * @param entries what was recorded on this day, in the order of the ledger: everything, or what can bear on the answer where
 *     that is known
 * @param decisive those of them without which the answer would be another one; none where several do the same, so that each
 *     of them could be left out
 * @param <R> an answer, compared by {@code equals}
 */
public record Movement<R>(
        LocalDate on, R before, R after, boolean byTime, List<LedgerEntry> entries, List<LedgerEntry> decisive) {

    /** Copies the lists. */
    public Movement {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        entries = List.copyOf(entries);
        decisive = List.copyOf(decisive);
    }
}
