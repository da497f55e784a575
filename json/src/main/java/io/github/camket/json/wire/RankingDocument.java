// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.comparison.ComparedResult;
import io.github.camket.measurement.comparison.ComparisonBasis;
import io.github.camket.measurement.comparison.RankTable;
import io.github.camket.measurement.comparison.RankedResult;
import io.github.camket.measurement.comparison.TiedPlace;

/** Documents of the format {@code camket-ranking/1}; written only. What is absent or empty is left out. */
public final class RankingDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-ranking/1";

    private final JsonSink sink;
    private final Members out;

    private RankingDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the ranking, or its refusal. */
    public static void write(RankTable table, JsonSink out) {
        new RankingDocument(out).write(table);
    }

    private void write(RankTable table) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("direction", table.getDirection());
        out.object("basis", table.getBasis(), this::write);
        table.getBasis().ifPresent(basis -> out.texts("notStated", basis.notStated()));
        out.flag("refused", table.isRefused());
        out.findings("refusals", table.getRefusals());
        out.count("fieldSize", table.getFieldSize());
        out.objects("rows", table.getRows(), this::write);
        out.objects("ties", table.getTies(), this::write);
        out.objects("withoutValue", table.getWithoutValue(), this::write);
        sink.endObject();
    }

    private void write(ComparisonBasis basis) {
        out.text("regulation", basis.getRegulation());
        out.text("period", basis.getPeriod());
        out.text("mapDay", basis.getMapDay());
        out.text("peerGroup", basis.getPeerGroup());
        out.text("edition", basis.getEdition());
    }

    private void write(RankedResult row) {
        out.count("place", row.rank().place());
        out.text("subject", row.subject());
        out.text("value", row.value());
    }

    private void write(TiedPlace tie) {
        out.count("place", tie.place());
        out.texts("subjects", tie.subjects());
    }

    private void write(ComparedResult result) {
        out.text("subject", result.subject());
        out.text("reason", result.reason());
    }
}
