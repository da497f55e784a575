// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** What one number the deliveries of a task have in common; 0 for a task without deliveries. */
public enum Fold {
    /** All added. */
    SUM {
        @Override
        long join(long one, long other) {
            return one + other;
        }

        @Override
        Interval join(Interval one, Interval other) {
            return one.plus(other);
        }
    },
    /** The smallest. */
    LEAST {
        @Override
        long join(long one, long other) {
            return Math.min(one, other);
        }

        @Override
        Interval join(Interval one, Interval other) {
            return one.atMost(other);
        }
    },
    /** The largest. */
    GREATEST {
        @Override
        long join(long one, long other) {
            return Math.max(one, other);
        }

        @Override
        Interval join(Interval one, Interval other) {
            return one.atLeast(other);
        }
    };

    abstract long join(long one, long other);

    abstract Interval join(Interval one, Interval other);
}
