// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.classification.PeriodLock;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** Which periods are locked, and what was recorded in spite of a lock, up to a day. */
@Value.Immutable
@ResultStyle
public abstract class LockReview {

    LockReview() {}

    static Builder builder() {
        return new Builder();
    }

    /** The day up to which the ledger was looked at. */
    public abstract LocalDate getKnownOn();

    /** The locks that hold on the day, by identifier. */
    public abstract List<PeriodLock> getHolding();

    /** Figures recorded while a lock held, in the order of the ledger, then by lock. */
    public abstract List<LockedEntry> getRecorded();

    /** A {@link PeriodLockReviewer#RECORDED_WHILE_LOCKED} for each of them, and what contradicts itself about locks. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link LockReview}. */
    static final class Builder extends ImmutableLockReview.Builder {
        Builder() {}
    }
}
