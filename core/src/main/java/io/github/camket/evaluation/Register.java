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

    final Exact least = new Exact();
    final Exact most = new Exact();
    State state = State.NOTHING;

    boolean isKnown() {
        return state == State.KNOWN;
    }

    boolean isNothing() {
        return state == State.NOTHING;
    }

    /** Keeps the state of another one and takes over its bounds, to compute on. */
    void set(Register other) {
        state = other.state;
        least.set(other.least);
        most.set(other.most);
    }

    void setKnown(Exact value) {
        state = State.KNOWN;
        least.set(value);
        most.set(value);
    }

    void setKnown(Fraction value) {
        state = State.KNOWN;
        least.set(value);
        most.set(value);
    }

    void setKnown(long numerator, long denominator) {
        state = State.KNOWN;
        least.set(numerator, denominator);
        most.set(numerator, denominator);
    }

    void setNothing() {
        state = State.NOTHING;
        least.set(0, 1);
        most.set(0, 1);
    }

    /** Multiplies by a finite number; a negative one exchanges the bounds. */
    void times(Exact factor) {
        least.times(factor);
        most.times(factor);
        if (factor.signum() < 0) {
            Exact first = new Exact();
            first.set(least);
            least.set(most);
            most.set(first);
        }
    }

    /** Adds; what is open stays open, and nothing added to something is nothing. */
    void plus(Register other) {
        if (isNothing() || other.isNothing()) {
            setNothing();
            return;
        }
        state = isKnown() && other.isKnown() ? State.KNOWN : State.OPEN;
        least.plus(other.least);
        most.plus(other.most);
    }

    void atMost(Exact ceiling) {
        least.atMost(ceiling);
        most.atMost(ceiling);
    }

    void atLeast(Exact floor) {
        least.atLeast(floor);
        most.atLeast(floor);
    }
}
