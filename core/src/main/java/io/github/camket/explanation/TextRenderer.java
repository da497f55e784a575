// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Column;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.explanation.Explanation.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an explanation as plain text: lines indented by their depth, tables with blanks between their columns. */
public final class TextRenderer {

    private static final String BETWEEN = "  ";

    private TextRenderer() {}

    /** The text, lines separated by line feeds, without one at the end. */
    public static String render(Explanation explanation) {
        return lines(explanation).stream()
                .map(line -> "  ".repeat(line.depth()) + line.text())
                .collect(Collectors.joining("\n"));
    }

    static List<Line> lines(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        for (Part part : explanation.parts()) {
            if (part instanceof Line line) {
                lines.add(line);
            } else {
                addTable((Table) part, lines);
            }
        }
        return lines;
    }

    private static void addTable(Table table, List<Line> lines) {
        List<String> header = table.columns().stream().map(Column::title).toList();
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(table.rows());
        int[] widths = new int[header.size()];
        for (List<String> row : all) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        lines.add(new Line(table.depth(), table.caption()));
        all.forEach(row -> lines.add(new Line(table.depth() + 1, line(row, table.columns(), widths))));
    }

    private static String line(List<String> row, List<Column> columns, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - width(cell));
            line.append(columns.get(column).numbers() ? blanks + cell : cell + blanks);
            line.append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
