// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.signal.Signal;
import io.github.camket.signal.SignalReport;
import java.util.List;

/** Documents of the format {@code camket-signals/1}; written only. What is absent or empty is left out. */
public final class SignalsDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-signals/1";

    private final JsonSink sink;
    private final Members out;

    private SignalsDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the figures about a group. */
    public static void write(SignalReport report, JsonSink out) {
        new SignalsDocument(out).write(report);
    }

    private void write(SignalReport report) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("about", report.getGroup().about());
        out.text("period", report.getGroup().period());
        out.text("cutOff", report.getGroup().cutOff());
        out.text("knownOn", report.getKnownOn());
        out.texts("members", report.getGroup().members());
        out.parameters(report.getRules().all());
        out.objects("signals", report.getSignals(), this::write);
        out.findings("findings", report.getFindings());
        sink.endObject();
    }

    private void write(Signal signal) {
        out.text("kind", signal.getKind());
        out.text("about", signal.getAbout());
        out.text("stage", signal.getStage());
        out.text("month", signal.getMonth());
        out.text("status", signal.getStatus());
        out.text("share", signal.getShare());
        out.text("value", signal.getValue());
        out.objects("comparedWith", signal.getComparedWith(), compared -> {
            out.text("with", compared.with());
            out.text("value", compared.value());
        });
        signal.getThreshold().ifPresent(threshold -> {
            out.parameters(List.of(threshold));
            signal.reachesThreshold().ifPresent(reached -> out.flag("reachesThreshold", reached));
        });
        out.texts("facts", signal.getFacts());
        signal.getWithoutFacts().ifPresent(number -> out.count("withoutFacts", number));
    }
}
