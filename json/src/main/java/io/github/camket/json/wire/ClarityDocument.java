// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.task.ClarityPoint;
import io.github.camket.monitoring.ClarityReport;
import io.github.camket.monitoring.ClarityResult;
import io.github.camket.monitoring.ClarityShares;
import io.github.camket.monitoring.DirectiveClarity;
import io.github.camket.monitoring.UnitClarity;

/** Documents of the format {@code camket-clarity/1}; written only. What is absent or empty is left out. */
public final class ClarityDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-clarity/1";

    private final JsonSink sink;
    private final Members out;

    private ClarityDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the report. */
    public static void write(ClarityReport report, JsonSink out) {
        new ClarityDocument(out).write(report);
    }

    private void write(ClarityReport report) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.object("profile", () -> ClarityProfileDocument.PROFILE.writeMembers(report.getProfile(), sink));
        out.text("asOf", report.getAsOf());
        out.parameters(report.getRules().all());
        shares(report.getAll());
        out.objects("directives", report.getDirectives(), this::write);
        out.objects("tasks", report.getAll().tasks(), this::write);
        out.objects("units", report.getUnits(), this::write);
        out.findings("findings", report.getFindings());
        sink.endObject();
    }

    /** Its tasks by name only: another directive can have asked for them too. */
    private void write(DirectiveClarity clarity) {
        out.text("directive", clarity.directive().getId());
        shares(clarity.shares());
        out.objects("items", clarity.shares().items(), this::write);
        out.texts(
                "tasks",
                clarity.shares().tasks().stream().map(ClarityResult::about).toList());
    }

    private void write(UnitClarity clarity) {
        out.text("unit", clarity.unit().getId());
        shares(clarity.shares());
    }

    private void write(ClarityResult result) {
        out.text("about", result.about());
        out.flag("clear", result.isClear());
        out.texts("missing", result.missing().stream().map(ClarityPoint::what).toList());
    }

    private void shares(ClarityShares shares) {
        out.text("clearItems", shares.clearItems());
        out.text("clearTasks", shares.clearTasks());
    }
}
