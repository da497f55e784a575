// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.cascade.BoundSum;
import io.github.camket.measurement.cascade.PartOfTarget;
import io.github.camket.measurement.cascade.ReadingSum;
import io.github.camket.measurement.cascade.TargetCascade;
import io.github.camket.measurement.cascade.TargetReconciliation;

/** Documents of the format {@code camket-target-cascade/1}; written only. What is absent or empty is left out. */
public final class TargetCascadeDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-target-cascade/1";

    private final JsonSink sink;
    private final Members out;

    private TargetCascadeDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes how targets and their parts fit together. */
    public static void write(TargetCascade cascade, JsonSink out) {
        new TargetCascadeDocument(out).write(cascade);
    }

    private void write(TargetCascade cascade) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("knownOn", cascade.getKnownOn());
        out.text("coversUntil", cascade.getCoversUntil());
        out.objects("targets", cascade.getReconciliations(), this::write);
        out.objects("circles", cascade.getCircles(), circle -> out.texts("targets", circle));
        out.findings("findings", cascade.getFindings());
        sink.endObject();
    }

    private void write(TargetReconciliation reconciled) {
        out.text("target", reconciled.getWhole().getId());
        out.text("indicator", reconciled.getIndicator().getId());
        out.text("assignee", reconciled.getWhole().getAssignee());
        out.text("period", reconciled.getWhole().getPeriod());
        out.text("partOf", reconciled.getWhole().getPartOf());
        out.count("depth", reconciled.getDepth());
        out.text("rule", reconciled.getRule());
        out.flag("complete", reconciled.isComplete());
        out.objects("parts", reconciled.getParts(), this::write);
        out.object("bound", reconciled.getBound(), this::write);
        out.object("reading", reconciled.getReading(), this::write);
        out.texts("unitsWithoutPart", reconciled.getUnitsWithoutPart());
        out.findings("findings", reconciled.getFindings());
    }

    private void write(PartOfTarget part) {
        out.text("target", part.target().getId());
        out.text("assignee", part.target().getAssignee());
        out.text("standing", part.standing());
    }

    private void write(BoundSum sum) {
        out.text("operator", sum.operator());
        out.text("whole", sum.whole());
        out.text("parts", sum.parts());
        out.text("difference", sum.difference());
        out.text("balance", sum.balance());
    }

    private void write(ReadingSum sum) {
        out.text("asOf", sum.asOf());
        out.flag("complete", sum.isComplete());
        out.flag("conserved", sum.isConserved());
        out.flag("estimated", sum.estimated());
        out.objects("columns", sum.columns(), column -> {
            out.text("whole", column.whole());
            out.text("parts", column.parts());
            out.text("difference", column.difference());
        });
        out.texts("counted", sum.counted());
        out.texts("missing", sum.missing());
    }
}
