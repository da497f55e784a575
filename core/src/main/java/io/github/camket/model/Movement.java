// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which what was recorded changed the answer to a question.
 *
 * @param on the day of recording
 * @param before the answer at the end of the day before
 * @param after the answer at the end of this day
 * @param entries everything recorded on this day, in the order of the ledger
 * @param decisive those of them without which the answer would be another one; none where several do the same, so that each
 *     of them could be left out
 * @param <R> an answer, compared by {@code equals}
 */
public record Movement<R>(LocalDate on, R before, R after, List<LedgerEntry> entries, List<LedgerEntry> decisive) {

    /** Copies the lists. */
    public Movement {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        entries = List.copyOf(entries);
        decisive = List.copyOf(decisive);
    }
}
