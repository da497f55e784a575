// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is not passed on and stays with the unit that had it.
 *
 * @param from the unit that reported, on the map of its report
 * @param at the unit that held it last: the same one, or one of its heirs
 * @param on day of the reorganization at which it stopped
 * @param share the share of the reported value, more than 0
 * @param value the value times the share
 * @param reason why it is not passed on
 * @param <I> how units are identified
 */
public record Kept<I>(I from, I at, LocalDate on, Fraction share, FigureValue value, Reason reason) {

    /** Why a value is not passed on. */
    public enum Reason {
        /** The unit was divided, and nobody said which share each heir holds. */
        NO_SHARES,
        /** The shares do not name exactly the heirs. */
        SHARES_DO_NOT_FIT,
        /** Several shares for the same division contradict each other. */
        SHARES_CONTRADICT,
        /** The unit ended without an heir, or, on the way back, began without an origin. */
        NO_HEIR,
        /** On the way back: the unit was joined from several, and nobody can tell what was whose. */
        JOINED,
        /** The unit does not exist on the map of the series. */
        NOT_ON_THE_MAP
    }

    /** Checks that all are given. */
    public Kept {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
    }
}
