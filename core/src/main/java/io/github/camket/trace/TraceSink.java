// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Receives the steps of a computation while it runs. The computation is the same with and without it.
 *
 * <p>Used like a stack: leaves are {@linkplain #add added}; {@link #mark} remembers a height; {@link #combine} replaces
 * everything above a mark by one node computed from it. A caller asks {@link #isActive} before it makes a leaf, so that
 * nothing is allocated when nobody asked for reasons.
 *
 * <p>Not safe for use by several threads; each computation has its own.
 */
public final class TraceSink {

    private final boolean active;
    private final List<Trace> stack = new ArrayList<>();

    private TraceSink(boolean active) {
        this.active = active;
    }

    /** A sink that keeps nothing. */
    public static TraceSink none() {
        return new TraceSink(false);
    }

    /** A sink that keeps every step. */
    public static TraceSink keeping() {
        return new TraceSink(true);
    }

    /** Whether steps are kept. */
    public boolean isActive() {
        return active;
    }

    /** Height of the stack now, for a later {@link #combine}. */
    public int mark() {
        return stack.size();
    }

    /** Keeps a finished tree on top of the stack. */
    public void add(Trace trace) {
        if (active) {
            stack.add(trace);
        }
    }

    /** Replaces all trees above {@code mark} by one node that has them as its terms. */
    public void combine(int mark, Ref about, Operation operation, Fraction value, Source source) {
        if (active) {
            List<Trace> above = stack.subList(mark, stack.size());
            Trace node = new Trace.Computed(about, operation, value, above, source);
            above.clear();
            stack.add(node);
        }
    }

    /** Drops all trees above {@code mark}: the value they led to was not used. */
    public void drop(int mark) {
        stack.subList(mark, stack.size()).clear();
    }

    /** Takes the tree on top; empty if nothing is kept. */
    public Optional<Trace> take() {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.remove(stack.size() - 1));
    }
}
