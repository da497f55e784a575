// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Level;
import io.github.camket.column.Workspace;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;

/** What writes the trace of a computation that has run: the registers, the rows that they speak of, and where it goes. */
record Telling(WorkSheet sheet, Workspace space, TraceSink sink) {

    /** The task or delivery in a row. */
    Ref about(Level level, int row) {
        return level == Level.TASK ? sheet.taskAt(row) : sheet.deliveryAt(row);
    }

    /** The title of the task in a row of tasks; empty for a delivery. */
    String title(Level level, int row) {
        return level == Level.TASK ? sheet.getItems().get(row).getTitle() : "";
    }

    /** The row of a term that is used in a row of a level: that of the task for a term of tasks. */
    int row(Term term, Level user, int row) {
        return term.level() == Level.TASK && user == Level.DELIVERY
                ? sheet.rows().taskOf(row)
                : row;
    }

    boolean isKnown(int register, int row) {
        return space.isInLongs() || space.interval(register, row).isPoint();
    }

    Fraction value(int register, int row) {
        return space.value(register, row);
    }

    /** Tells a term used in a row of a level. */
    void tell(Term term, Level user, int row) {
        term.tell(this, row(term, user, row));
    }

    void given(Ref about, Fraction value, Ref source, String remark) {
        sink.add(new Trace.Given(about, value, source, remark));
    }
}
