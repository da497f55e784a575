// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Fraction;

/** What one step of a formula came to: a number, two bounds of a number that the facts leave open, or nothing at all. */
final class Register {

    /** What is known. */
    enum State {
        /** The number is known; both bounds are it. */
        KNOWN,
        /** The facts leave it open between the bounds, inclusive. */
        OPEN,
        /** There is nothing to measure. */
        NOTHING
    }

    /** The lower bound; of a known number, the number. */
    final Exact least = new Exact();
    /** The upper bound; only kept for an open number. */
    private final Exact most = new Exact();

    private State state = State.NOTHING;

    boolean isKnown() {
        return state == State.KNOWN;
    }

    boolean isNothing() {
        return state == State.NOTHING;
    }

    /** The upper bound; of a known number, the number. */
    Exact most() {
        return state == State.OPEN ? most : least;
    }

    /** Takes over what another one knows, to compute on. */
    void set(Register other) {
        state = other.state;
        least.set(other.least);
        if (state == State.OPEN) {
            most.set(other.most);
        }
    }

    void setKnown(Exact value) {
        state = State.KNOWN;
        least.set(value);
    }

    void setKnown(Fraction value) {
        state = State.KNOWN;
        least.set(value);
    }

    void setKnown(long numerator, long denominator) {
        state = State.KNOWN;
        least.set(numerator, denominator);
    }

    /** Leaves it open; both bounds are then to be set, {@link #most} through {@link #most()}. */
    void setOpen() {
        state = State.OPEN;
    }

    void setNothing() {
        state = State.NOTHING;
        least.set(0, 1);
    }

    /** Multiplies by a finite number; a negative one exchanges the bounds. */
    void times(Exact factor) {
        least.times(factor);
        if (state == State.OPEN) {
            most.times(factor);
            if (factor.signum() < 0) {
                Exact first = new Exact();
                first.set(least);
                least.set(most);
                most.set(first);
            }
        }
    }

    /** Adds; what is open stays open, and nothing added to something is nothing. */
    void plus(Register other) {
        if (isNothing() || other.isNothing()) {
            setNothing();
            return;
        }
        if (state == State.OPEN || other.state == State.OPEN) {
            if (state == State.KNOWN) {
                most.set(least);
                state = State.OPEN;
            }
            most.plus(other.most());
        }
        least.plus(other.least);
    }

    void atMost(Exact ceiling) {
        least.atMost(ceiling);
        if (state == State.OPEN) {
            most.atMost(ceiling);
        }
    }

    void atLeast(Exact floor) {
        least.atLeast(floor);
        if (state == State.OPEN) {
            most.atLeast(floor);
        }
    }
}
