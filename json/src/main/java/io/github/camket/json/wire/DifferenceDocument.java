// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.MovedTarget;
import io.github.camket.measurement.TargetAnswer;
import io.github.camket.measurement.TargetMovements;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Documents of the format {@code camket-difference/1}; written only. What is absent or empty is left out. Entries stand once,
 * and movements name them by their fact: on one day a fact has one entry.
 */
public final class DifferenceDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-difference/1";

    private final JsonSink sink;
    private final Members out;

    private DifferenceDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes what moved the targets. */
    public static void write(TargetMovements movements, JsonSink out) {
        new DifferenceDocument(out).write(movements);
    }

    private void write(TargetMovements movements) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("earlier", movements.getEarlier());
        out.text("later", movements.getLater());
        out.objects("entries", movements.getEntries(), this::write);
        out.objects("targets", movements.getTargets(), this::write);
        sink.endObject();
    }

    private void write(LedgerEntry entry) {
        out.text("recordedOn", entry.recordedOn());
        if (entry instanceof LedgerEntry.Correction correction) {
            out.text("kind", "CORRECTION");
            out.text("ref", entry.ref());
            out.text("reason", correction.reason());
        } else if (entry instanceof LedgerEntry.Withdrawal withdrawal) {
            out.text("kind", "WITHDRAWAL");
            out.text("ref", entry.ref());
            out.text("reason", withdrawal.reason());
        } else {
            out.text("kind", "RECORDED");
            out.text("ref", entry.ref());
        }
    }

    private void write(MovedTarget moved) {
        out.text("target", moved.target());
        answer("before", moved.before());
        answer("after", moved.after());
        out.objects("movements", moved.movements(), this::write);
    }

    private void write(Movement<Optional<TargetResult>> movement) {
        out.text("on", movement.on());
        answer("before", movement.before());
        answer("after", movement.after());
        out.flag("byTime", movement.byTime());
        out.texts("decisive", refs(movement.decisive()));
        out.texts("entries", refs(movement.entries()));
    }

    private void answer(String name, Optional<TargetResult> result) {
        out.object(name, result.map(TargetAnswer::of), answer -> {
            out.text("status", answer.status());
            out.text("outcome", answer.outcome());
            out.text("measured", answer.measured());
            out.text("reading", answer.reading());
        });
    }

    private static List<Ref> refs(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::ref).toList();
    }
}
