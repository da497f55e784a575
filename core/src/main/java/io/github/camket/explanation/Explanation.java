// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text made of lines and tables, some below others, for people. Renderers write it: {@link TextRenderer},
 * {@link MarkdownRenderer}, {@link HtmlRenderer}.
 *
 * @param language of the words
 * @param parts from top to bottom
 */
public record Explanation(Language language, List<Part> parts) {

    /** A line or a table. */
    public sealed interface Part permits Line, Table {
        /** How far it stands below the headings; 0 for a heading. */
        int depth();
    }

    /**
     * One line.
     *
     * @param depth how far it stands below the headings; 0 for a heading
     * @param text one sentence or formula, without line breaks
     */
    public record Line(int depth, String text) implements Part {
        /** Makes one line of the text: what breaks lines or turns the direction of writing becomes a blank. */
        public Line {
            text = OneLine.of(text);
        }
    }

    /**
     * A table; the first cell of a row says what the row is of.
     *
     * @param depth how far it stands below the headings; at least 1
     * @param caption what the table shows
     * @param columns from left to right
     * @param rows from top to bottom, each with one cell for each column; a cell may be empty
     */
    public record Table(int depth, String caption, List<Column> columns, List<List<String>> rows) implements Part {
        /** Checks that each row has a cell for each column, and copies them. */
        public Table {
            if (depth < 1) {
                throw new IllegalArgumentException("depth must be at least 1: " + depth);
            }
            caption = OneLine.of(caption);
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> row.stream().map(OneLine::of).toList())
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("row must have " + columns.size() + " cells: " + row);
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param title heading of the column
     * @param numbers whether it holds numbers, which stand on the right
     */
    public record Column(String title, boolean numbers) {
        /** Makes one line of the title. */
        public Column {
            title = OneLine.of(title);
        }
    }

    /**
     * A heading with what stands below it.
     *
     * @param title the heading; empty for what stands before the first one
     * @param parts lines and tables below it, in order; empty if the heading stands alone
     */
    public record Section(String title, List<Part> parts) {
        /** Copies the parts. */
        public Section {
            Objects.requireNonNull(title, "title");
            parts = List.copyOf(parts);
        }
    }

    /** Copies the parts. */
    public Explanation {
        Objects.requireNonNull(language, "language");
        parts = List.copyOf(parts);
    }

    /** An explanation of these parts. */
    static Explanation of(Language language, List<? extends Part> parts) {
        return new Explanation(language, List.copyOf(parts));
    }

    /** The parts below their headings. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        String title = "";
        List<Part> below = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Line line && line.depth() == 0) {
                if (!title.isEmpty() || !below.isEmpty()) {
                    sections.add(new Section(title, below));
                }
                title = line.text();
                below = new ArrayList<>();
            } else {
                below.add(part);
            }
        }
        if (!title.isEmpty() || !below.isEmpty()) {
            sections.add(new Section(title, below));
        }
        return sections;
    }

    /** The lines in order, tables laid out in lines. */
    public List<Line> lines() {
        return TextRenderer.lines(this);
    }

    /** The lines, each indented by two blanks for each step of depth, separated by line feeds. */
    @Override
    public String toString() {
        return TextRenderer.render(this);
    }
}
