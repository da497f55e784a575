// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.style.ResultStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What moved the answers of all targets between two days: estimates that final figures reversed, corrections, withdrawals,
 * targets that were set later, and due days that were reached.
 *
 * <pre>{@code
 * TargetMovements.between(ledger, december, march).getTargets().forEach(moved ->
 *         System.out.println(moved.target() + " " + moved.movements().get(0).decisive()));
 * }</pre>
 *
 * <p>All targets are judged once for each day on which something was recorded or became due.
 */
@Value.Immutable
@ResultStyle
public abstract class TargetMovements {

    TargetMovements() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What moved the targets of a ledger after one day, up to another day, inclusive.
     *
     * @throws IllegalArgumentException if {@code later} is before {@code earlier}
     */
    public static TargetMovements between(Ledger ledger, LocalDate earlier, LocalDate later) {
        Objects.requireNonNull(ledger, "ledger");
        return new MovementSearch(ledger, earlier, later).run();
    }

    /** The day of the earlier answers. */
    public abstract LocalDate getEarlier();

    /** The day of the later answers. */
    public abstract LocalDate getLater();

    /** Everything recorded after the earlier day, up to the later one, in the order of the ledger. */
    public abstract List<LedgerEntry> getEntries();

    /** The targets whose answer moved, by identifier. A target that stayed as it was is not listed. */
    public abstract List<MovedTarget> getTargets();

    /** What moved a target; empty if nothing did. */
    public Optional<MovedTarget> find(TargetId target) {
        return getTargets().stream()
                .filter(moved -> moved.target().equals(target))
                .findFirst();
    }

    /** Builds {@link TargetMovements}. */
    static final class Builder extends ImmutableTargetMovements.Builder {
        Builder() {}
    }
}
