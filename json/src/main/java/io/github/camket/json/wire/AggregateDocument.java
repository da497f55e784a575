// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.restatement.Gap;
import io.github.camket.measurement.restatement.PeriodPart;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.RollUp;
import io.github.camket.measurement.restatement.ValueCount;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Documents of the format {@code camket-aggregate/1}: values put together across units, or over time; written only. What is
 * absent or empty is left out.
 */
public final class AggregateDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-aggregate/1";

    private final JsonSink sink;
    private final Members out;
    private final FigureMembers figures;

    private AggregateDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
        this.figures = new FigureMembers(out);
    }

    /** Writes the value of all units below one unit. */
    public static void write(RollUp<?> whole, JsonSink out) {
        new AggregateDocument(out).units(whole);
    }

    /** Writes the value of a whole period. */
    public static void write(PeriodRollUp whole, JsonSink out) {
        new AggregateDocument(out).time(whole);
    }

    private <I extends UnitId & Comparable<I>> void units(RollUp<I> whole) {
        sink.beginObject();
        head("UNITS", whole.getIndicator(), whole.getMethod());
        out.text("unit", whole.getUnit().toRef());
        out.text("mapDay", whole.getMapDay());
        refusal(whole.isRefused(), whole.getRefusal());
        figures.value("value", whole.getValue());
        out.text("number", whole.getNumber());
        out.flag("complete", whole.isComplete());
        out.count("reporting", whole.getReporting());
        out.count("expected", whole.getExpected());
        counts(whole.getCounts());
        gaps(whole.getGaps());
        out.texts("notSummed", whole.getNotSummed().stream().map(UnitId::toRef).toList());
        figures.value("reported", whole.getReported());
        out.findings("findings", whole.getFindings());
        sink.endObject();
    }

    private <I extends UnitId> void counts(List<ValueCount<I>> counts) {
        out.objects("counts", counts, count -> {
            figures.value("value", count.value());
            out.count("count", count.units().size());
            out.texts("units", count.units().stream().map(UnitId::toRef).toList());
        });
    }

    private <I extends UnitId> void gaps(List<Gap<I>> gaps) {
        out.objects("gaps", gaps, gap -> {
            out.text("unit", gap.of().toRef());
            out.text("reason", gap.reason());
        });
    }

    private void time(PeriodRollUp whole) {
        sink.beginObject();
        head("TIME", whole.getIndicator(), whole.getMethod());
        out.text("unit", whole.getUnit().toRef());
        out.text("period", whole.getPeriod());
        out.text("partType", whole.getPartType());
        out.text("knownOn", whole.getKnownOn());
        out.text("coversUntil", whole.getCoversUntil());
        refusal(whole.isRefused(), whole.getRefusal());
        figures.value("value", whole.getValue());
        out.text("number", whole.getNumber());
        out.flag("complete", whole.isComplete());
        out.flag("estimated", whole.isEstimated());
        out.text("taken", whole.getTaken());
        out.objects("parts", whole.getParts(), this::part);
        figures.value("reported", whole.getReported());
        out.findings("findings", whole.getFindings());
        sink.endObject();
    }

    private void part(PeriodPart part) {
        out.text("period", part.period());
        figures.value("value", part.value());
        out.text("gap", part.gap());
        out.text("reading", part.reading().map(IndicatorReading::getId));
        out.text("asOf", part.reading().map(IndicatorReading::getAsOf));
        out.text("status", part.reading().map(IndicatorReading::getStatus));
    }

    private void head(String over, Indicator indicator, Object method) {
        out.text(Header.NAME, FORMAT);
        out.text("over", over);
        out.text("indicator", indicator.getId());
        out.text("kind", indicator.getKind());
        out.text("unitOfMeasure", indicator.getUnitOfMeasure());
        out.text("method", method);
    }

    private void refusal(boolean refused, Optional<Finding> refusal) {
        out.flag("refused", refused);
        out.object("refusal", refusal, out::finding);
    }
}
