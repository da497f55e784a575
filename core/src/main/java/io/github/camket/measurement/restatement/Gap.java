// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.progress.NoValue;
import java.util.Objects;

/**
 * What takes no part in a value of a whole, and why.
 *
 * @param of a unit, or a part of a period
 * @param reason why
 * @param <T> what is lacking
 */
public record Gap<T>(T of, Reason reason) {

    /** Why something takes no part. None of these is 0. */
    public enum Reason {
        /** A value was due, and none was reported, or what was reported cannot be used. */
        MISSING,
        /** There is a value that may not be published. */
        SUPPRESSED,
        /** There is a value, but not the parts or levels by which it would be put together with others. */
        WITHOUT_PARTS,
        /** The part of the period ends after the last day that the figures cover; no value is due yet. */
        NOT_OVER,
        /** There is nothing that could be measured; no value is expected. */
        NOT_APPLICABLE,
        /** The unit did not exist in that part of the period; no value is expected. */
        NOT_OPEN;

        /** Whether a value is expected, now or later, so that the whole is not complete without it. */
        public boolean isExpected() {
            return this != NOT_APPLICABLE && this != NOT_OPEN;
        }

        static Reason of(NoValue reason) {
            return switch (reason) {
                case MISSING -> MISSING;
                case SUPPRESSED -> SUPPRESSED;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
            };
        }
    }

    /** Checks that both are given. */
    public Gap {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reason, "reason");
    }
}
