// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.explanation.Explanation;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.explanation.Explanation.Section;
import io.github.camket.explanation.Explanation.Table;
import java.util.List;

/**
 * Documents of the format {@code camket-explanation/1}; written only. The words are those of one language, in the order in which
 * they are read; what is absent or empty is left out.
 */
public final class ExplanationDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-explanation/1";

    private final JsonSink sink;
    private final Members out;

    private ExplanationDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes an explanation. */
    public static void write(Explanation explanation, JsonSink out) {
        new ExplanationDocument(out).write(explanation);
    }

    private void write(Explanation explanation) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("language", explanation.language().getCode());
        out.objects("sections", explanation.sections(), this::section);
        sink.endObject();
    }

    private void section(Section section) {
        out.text("title", section.title());
        out.objects("parts", section.parts(), this::part);
    }

    private void part(Part part) {
        out.count("depth", part.depth());
        if (part instanceof Line line) {
            out.text("line", line.text());
        } else {
            out.object("table", () -> table((Table) part));
        }
    }

    private void table(Table table) {
        out.text("caption", table.caption());
        out.objects("columns", table.columns(), column -> {
            out.text("title", column.title());
            out.flag("numbers", column.numbers());
        });
        out.objects("rows", table.rows(), (List<String> row) -> out.texts("cells", row));
    }
}
