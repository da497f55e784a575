// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.restatement.ConservationAccount;
import io.github.camket.measurement.restatement.Contribution;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Kept;
import io.github.camket.measurement.restatement.RestatedFigure;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.model.organization.UnitId;
import io.github.camket.trace.Ref;
import java.util.List;

/**
 * Documents of the format {@code camket-restatement/1}; written only. What is absent or empty is left out, the account too if
 * it has no columns: of nothing it would say that it is conserved.
 */
public final class RestatementDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-restatement/1";

    private final JsonSink sink;
    private final Members out;
    private final FigureMembers figures;

    private RestatementDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
        this.figures = new FigureMembers(out);
    }

    /** Writes the restatement. */
    public static void write(Restatement<?> restatement, JsonSink out) {
        new RestatementDocument(out).write(restatement);
    }

    private void write(Restatement<?> restatement) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.object("asReported", () -> write(restatement.asReported()));
        out.text("mapDay", restatement.mapDay());
        out.flag("refused", restatement.isRefused());
        out.object("refusal", restatement.refusal(), out::finding);
        writeAll("figures", restatement.figures());
        writeKept("kept", restatement.kept());
        if (!restatement.account().columns().isEmpty()) {
            out.object("account", () -> write(restatement.account()));
        }
        out.findings("findings", restatement.findings());
        sink.endObject();
    }

    private void write(FigureSeries<?> series) {
        out.text("indicator", series.indicator().getId());
        out.text("kind", series.kind());
        out.text("mapDay", series.mapDay());
        writeReported("figures", series.figures());
    }

    private <I extends UnitId> void writeReported(String name, List<Figure<I>> figures) {
        out.objects(name, figures, figure -> {
            out.text("unit", figure.unit().toRef());
            value(figure.value());
        });
    }

    private <I extends UnitId> void writeAll(String name, List<RestatedFigure<I>> figures) {
        out.objects(name, figures, figure -> {
            out.text("unit", figure.unit().toRef());
            figure.value().ifPresent(this::value);
            out.flag("complete", figure.isComplete());
            writeContributions("contributions", figure.contributions());
            out.texts("missing", refs(figure.missing()));
            out.texts("suppressed", refs(figure.suppressed()));
            out.texts("withheld", refs(figure.withheld()));
        });
    }

    private <I extends UnitId> void writeContributions(String name, List<Contribution<I>> contributions) {
        out.objects(name, contributions, contribution -> {
            out.text("from", contribution.from().toRef());
            out.text("share", contribution.share());
            value(contribution.value());
        });
    }

    private <I extends UnitId> void writeKept(String name, List<Kept<I>> values) {
        out.objects(name, values, kept -> {
            out.text("from", kept.from().toRef());
            out.text("at", kept.at().toRef());
            out.text("on", kept.on());
            out.text("share", kept.share());
            value(kept.value());
            out.text("reason", kept.reason());
        });
    }

    private void write(ConservationAccount account) {
        out.flag("conserved", account.isConserved());
        out.objects("columns", account.columns(), column -> {
            out.text("reported", column.reported());
            out.text("passedOn", column.passedOn());
            out.text("kept", column.kept());
            out.flag("conserved", column.isConserved());
        });
    }

    private void value(FigureValue value) {
        figures.value("value", value);
    }

    private static List<Ref> refs(List<? extends UnitId> units) {
        return units.stream().map(UnitId::toRef).toList();
    }
}
