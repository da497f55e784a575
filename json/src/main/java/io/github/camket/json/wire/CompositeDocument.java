// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.comparison.ComposedPart;
import io.github.camket.measurement.comparison.Composite;
import io.github.camket.measurement.comparison.CompositePart;
import io.github.camket.measurement.comparison.CompositionMethod;
import io.github.camket.measurement.restatement.FigureValue;

/** Documents of the format {@code camket-composite/1}; written only. What is absent or empty is left out. */
public final class CompositeDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-composite/1";

    private final JsonSink sink;
    private final Members out;
    private final FigureMembers figures;

    private CompositeDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
        this.figures = new FigureMembers(out);
    }

    /** Writes the figure. */
    public static void write(Composite composite, JsonSink out) {
        new CompositeDocument(out).write(composite);
    }

    private void write(Composite composite) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("about", composite.getAbout());
        out.parameters(composite.getRules().all());
        out.text("value", composite.getValue());
        out.text("pool", composite.getPool());
        out.count("withValue", composite.countWithValue());
        out.count("expected", composite.countExpected());
        boolean bounded = composite.getRules().getMethod().value() == CompositionMethod.ALL_OR_NOTHING;
        out.objects("parts", composite.getParts(), part -> {
            write(part);
            if (bounded) {
                out.flag("belowBound", part.belowBound());
            }
        });
        out.findings("findings", composite.getFindings());
        sink.endObject();
    }

    private void write(ComposedPart composed) {
        CompositePart part = composed.part();
        out.text("part", part.ref());
        out.object("value", () -> {
            part.ratio().map(FigureValue.Share::new).ifPresent(figures::write);
            part.reason().map(FigureValue.None::new).ifPresent(figures::write);
        });
        out.text("weight", part.weight());
        out.text("share", composed.share());
    }
}
