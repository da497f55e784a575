// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;

/**
 * One step of a formula, ready to be computed. It leaves its value in a register of its own, and one tree on the sink if the
 * value is known.
 */
abstract class Term {

    private final int slot;
    private final Ref about;
    private final Source source;

    /** What every step needs: where its value goes, and how reasons name it. */
    record Place(int slot, Ref about, Source source) {}

    Term(Place place) {
        this.slot = place.slot();
        this.about = place.about();
        this.source = place.source();
    }

    /** What a run left in the register of this step. */
    final Register value(Run run) {
        return run.register(slot);
    }

    final Register compute(Run run) {
        Register into = value(run);
        compute(run, into);
        return into;
    }

    abstract void compute(Run run, Register into);

    /** Makes one tree of everything above the mark, about this step. */
    final void combine(Run run, int mark, Operation operation, Register value) {
        run.combine(mark, about, source, operation, value);
    }

    /** Pushes a number that the regulation sets for this step. */
    final void set(Run run, String kind, Fraction value) {
        run.set(kind, about, source, value);
    }

    /** Limits the value, and says so where that changes it. */
    final void limit(Run run, int mark, Register value, Limit limit) {
        run.limit(mark, about, source, value, limit);
    }
}
