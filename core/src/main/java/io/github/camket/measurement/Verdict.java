// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether something holds, as far as the facts tell: it does, it does not, or that is open.
 *
 * @param possible whether it can hold
 * @param certain whether it holds whatever becomes of what is open; only if it is possible
 * @param open the facts that leave it open, in the order found; empty if it is not
 */
record Verdict(boolean possible, boolean certain, Set<Ref> open) {

    /** It does not hold. */
    static final Verdict NO = new Verdict(false, false, Set.of());

    /** Forgets what was open where that no longer matters. */
    Verdict {
        open = possible && !certain ? Collections.unmodifiableSet(new LinkedHashSet<>(open)) : Set.of();
    }

    /** What is known. */
    static Verdict of(boolean holds) {
        return new Verdict(holds, holds, Set.of());
    }

    /**
     * Whether a number stands so to a bound, the number being any between two others.
     *
     * @param comparison not {@link Comparison#EXACTLY}
     * @param doubts why the number is not known, if it is not
     */
    static Verdict of(Extent value, Comparison comparison, Fraction bound, Collection<Ref> doubts) {
        boolean least = comparison.holds(value.least(), bound);
        boolean most = comparison.holds(value.most(), bound);
        return new Verdict(least || most, least && most, new LinkedHashSet<>(doubts));
    }

    /** Whether both hold. */
    Verdict and(Verdict other) {
        return new Verdict(possible && other.possible, certain && other.certain, both(other));
    }

    /** Whether at least one of them holds. */
    Verdict or(Verdict other) {
        return new Verdict(possible || other.possible, certain || other.certain, both(other));
    }

    /** Whether it does not hold. */
    Verdict not() {
        return new Verdict(!certain, !possible, open);
    }

    private Set<Ref> both(Verdict other) {
        Set<Ref> both = new LinkedHashSet<>(open);
        both.addAll(other.open);
        return both;
    }
}
