// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PeriodLock;
import java.util.Objects;

/**
 * A figure of a locked period that was recorded while the lock held. It counts all the same.
 *
 * @param entry the entry of the ledger
 * @param lock the lock
 */
public record LockedEntry(LedgerEntry entry, PeriodLock lock) {

    /** Checks that both are given. */
    public LockedEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(lock, "lock");
    }
}
