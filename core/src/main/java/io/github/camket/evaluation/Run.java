// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;

/** One computation of a formula: its registers, its inputs, and the sink for reasons. Not safe for use by several threads. */
final class Run {

    final TraceSink sink;
    private final Inputs inputs;
    private final Register[] registers;

    Run(int slots, Inputs inputs, TraceSink sink) {
        this.sink = sink;
        this.inputs = inputs;
        this.registers = new Register[slots];
        for (int i = 0; i < slots; i++) {
            registers[i] = new Register();
        }
    }

    Register register(int slot) {
        return registers[slot];
    }

    /** Loads a measure, and pushes its tree if its value is known. */
    void load(int measure, Register into) {
        inputs.load(measure, into);
        if (sink.isActive() && into.isKnown()) {
            inputs.trace(measure, sink);
        }
    }

    /** Makes one tree of everything above the mark, if the value is known. */
    void combine(int mark, Ref about, Source source, Operation operation, Register value) {
        if (sink.isActive() && value.isKnown()) {
            sink.combine(mark, about, operation, value.least.toFraction(), source);
        }
    }

    /** Pushes a number that the regulation sets. */
    void set(String kind, Ref about, Source source, Fraction value) {
        if (sink.isActive()) {
            sink.add(new Trace.Setting(Ref.of(kind, about.id()), value, source));
        }
    }

    /** Limits the value, and says so where that changes it. */
    void limit(int mark, Ref about, Source source, Register value, Limit limit) {
        boolean changes = sink.isActive() && value.isKnown() && limit.changes(value.least);
        limit.apply(value);
        if (changes) {
            set(limit.kind(), about, source, limit.bound().toFraction());
            combine(mark, about, source, limit.operation(), value);
        }
    }
}
