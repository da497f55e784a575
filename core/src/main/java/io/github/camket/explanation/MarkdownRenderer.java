// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Column;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.explanation.Explanation.Section;
import io.github.camket.explanation.Explanation.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an explanation as Markdown: a heading for each section, lists of lists for lines, tables with bars. Text is escaped, so
 * that no title of a task becomes a heading, a link, a list, an image or HTML.
 */
public final class MarkdownRenderer {

    /** What means something within a line; the bar ends a cell of a table, a dollar sign begins a formula. */
    private static final String SIGNS = "\\`*_{}[]<>|~&$#!@";

    private MarkdownRenderer() {}

    /** The text, with a line feed at the end. */
    public static String render(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        String heading = "#";
        for (Section section : explanation.sections()) {
            if (out.length() > 0) {
                out.append('\n');
            }
            if (!section.title().isEmpty()) {
                boolean alone = section.parts().isEmpty();
                out.append(alone ? begin(section.title()) : heading + " " + escape(section.title()))
                        .append('\n');
                heading = alone ? heading : "##";
            }
            addParts(section.parts(), out);
        }
        return out.toString();
    }

    private static void addParts(List<Part> parts, StringBuilder out) {
        boolean afterLine = false;
        for (Part part : parts) {
            if (part instanceof Line line) {
                out.append(afterLine ? "" : "\n")
                        .append("  ".repeat(line.depth() - 1))
                        .append("- ")
                        .append(begin(line.text()))
                        .append('\n');
                afterLine = true;
            } else {
                addTable((Table) part, out);
                afterLine = false;
            }
        }
    }

    /** A table stands outside the lists, for a reader that knows no tables in lists. */
    private static void addTable(Table table, StringBuilder out) {
        out.append('\n').append("**").append(escape(table.caption())).append("**\n\n");
        out.append(row(table.columns().stream().map(Column::title).toList()));
        out.append(table.columns().stream()
                .map(column -> column.numbers() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        table.rows().forEach(cells -> out.append(row(cells)));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownRenderer::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text at the beginning of a block, where a few more signs would begin a list, a quotation or a line. */
    private static String begin(String text) {
        String escaped = escape(text);
        return escaped.replaceFirst("^(\\s*)([-+=])", "$1\\\\$2")
                .replaceFirst("^(\\s*\\d+)([.)])(?=\\s|$)", "$1\\\\$2");
    }

    /** Text within a line. */
    private static String escape(String text) {
        String signs = text.codePoints()
                .mapToObj(c -> SIGNS.indexOf(c) >= 0 ? "\\" + Character.toString(c) : Character.toString(c))
                .collect(Collectors.joining());
        // Bare addresses become links in some readers.
        return signs.strip().replace("://", "\\://").replaceAll("(?i)\\b(www)\\.", "$1\\\\.");
    }
}
