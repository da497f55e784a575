// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Column;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.explanation.Explanation.Section;
import io.github.camket.explanation.Explanation.Table;
import java.util.List;

/**
 * Writes an explanation as one HTML page that needs nothing else: no script, no picture, no font, no address. Headings, nested
 * lists and tables with headed rows and columns, so that a screen reader can follow; fit to be printed. All text is escaped.
 */
public final class HtmlRenderer {

    private static final String STYLE = """
            body{font-family:system-ui,sans-serif;line-height:1.5;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            h1{font-size:1.4rem}h2{font-size:1.15rem;border-bottom:1px solid #767676}
            ul{padding-left:1.4rem}li{margin:.15rem 0;overflow-wrap:anywhere}
            table{border-collapse:collapse;margin:.8rem 0}caption{text-align:left;font-weight:bold}
            th,td{border:1px solid #767676;padding:.2rem .6rem;text-align:left;vertical-align:top}
            th{background:#f2f2f2}.n{text-align:right}
            @media print{body{margin:0;max-width:none;font-size:11pt}h1,h2{break-after:avoid}li,tr{break-inside:avoid}}
            """;

    private HtmlRenderer() {}

    /** The page, with a line feed at the end. */
    public static String render(Explanation explanation) {
        List<Section> sections = explanation.sections();
        String title = sections.isEmpty() ? "" : sections.get(0).title();
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(explanation.language().getCode())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        int level = 1;
        for (Section section : sections) {
            boolean alone = section.parts().isEmpty();
            if (!section.title().isEmpty()) {
                String tag = alone ? "p" : "h" + level;
                out.append(element(tag, section.title())).append('\n');
            }
            if (!alone) {
                level = 2;
                addParts(section.parts(), out);
            }
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void addParts(List<Part> parts, StringBuilder out) {
        int open = 0;
        for (Part part : parts) {
            if (part instanceof Line line) {
                open = moveTo(line.depth(), open, out);
                out.append("<li>").append(escape(line.text()));
            } else {
                open = moveTo(0, open, out);
                addTable((Table) part, out);
            }
        }
        moveTo(0, open, out);
    }

    /** Closes and opens lists up to a depth; where a depth is passed over, the list between has an item without text. */
    private static int moveTo(int depth, int open, StringBuilder out) {
        for (int at = open; at > depth; at--) {
            out.append("</li>\n</ul>\n");
        }
        if (depth > 0 && open >= depth) {
            out.append("</li>\n");
        }
        for (int at = open; at < depth; at++) {
            boolean belowText = at == open && open > 0;
            out.append(at > open ? "<li>\n<ul>\n" : belowText ? "\n<ul>\n" : "<ul>\n");
        }
        return depth;
    }

    private static void addTable(Table table, StringBuilder out) {
        out.append("<table>\n<caption>").append(escape(table.caption())).append("</caption>\n<thead>\n<tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(style(column)).append('>');
            out.append(escape(column.title())).append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr><th scope=\"row\">").append(escape(row.get(0))).append("</th>");
            for (int i = 1; i < row.size(); i++) {
                out.append("<td").append(style(table.columns().get(i))).append('>');
                out.append(escape(row.get(i))).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String style(Column column) {
        return column.numbers() ? " class=\"n\"" : "";
    }

    private static String element(String tag, String text) {
        return "<" + tag + ">" + escape(text) + "</" + tag + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
